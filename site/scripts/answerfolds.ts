// The folded parts below the answer.
import { answersList } from "./answers";
import type { App } from "./app";
import { details, steps } from "./details";
import { Child, h } from "./dom";
import type { Determination } from "./engine";
import { fold } from "./folds";
import { row } from "./relieflines";
import { isRight, nameOf, wordsOf } from "./phrases";
import { inOrder, isDated, merged, Outlook } from "./answerorder";
import { caseName } from "./casename";
import { state } from "./state";
import { taking } from "./takeaway";
import { timeline } from "./timeline";
import { answerWords, t } from "./words";

export function foldsOf(app: App, out: Outlook): HTMLElement {
  const { closed, all } = out,
    next = out.next[0],
    how = next ? wordsOf(next).steps : [];
  const lines = (list: typeof closed) =>
    h(
      "div",
      { class: "lines" },
      list.map((line) => row(app, line)),
    );
  const rights = merged(all.filter(isRight));
  return h(
    "div",
    { class: "folds" },
    h("h2", { class: "hidden" }, t("folds-title")), // what is folded has headings of the third level
    how.length ? fold(t("how-to-ask-steps"), () => steps(how)) : null,
    rights.length ? fold(t("rights-title"), () => lines(rights)) : null,
    closed.length ? fold(t("closed-title", closed.length), () => lines(closed)) : null,
    fold(t("told-title"), () => answersList(app)),
    next ? fold(t("lawyers-title"), () => details(app, out.next)) : null,
    inOrder(all).length > 1 || all.some(isDated)
      ? fold(t("days-title"), () => [order(out), timeline(all)])
      : null,
    fold(t("take-title"), () => taking(out)),
  );
}

/** order is the useful order of filing, when several things are open. */
function order({ all }: Outlook): Child {
  const filed = inOrder(all);
  if (filed.length < 2) return null;
  const many = state.told.cases.length > 1;
  const line = (d: Determination) =>
    h(
      "li",
      null,
      h("b", null, nameOf(d)),
      many ? " – " + caseName(d.case) : "",
      h("small", null, " ", answerWords().families[state.core.reliefs[d.relief].family]),
    );
  return [
    h("h3", null, t("order-title")),
    h("p", null, t("order-text")),
    h("ol", null, filed.map(line)),
    h("h3", null, t("timeline-title")),
  ];
}
