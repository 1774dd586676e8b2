// The folded parts below the answer.
import { answersList } from "./answers";
import type { App } from "./app";
import { cite, findings, steps } from "./details";
import { Child, h, link } from "./dom";
import { Determination, isOpen } from "./engine";
import { fold } from "./folds";
import { row } from "./relieflines";
import { citeOf, familyOf, isRight, nameOf, statusOf, wordsOf } from "./phrases";
import { merged, Outlook } from "./outlook";
import { caseName } from "./casename";
import { state } from "./state";
import { taking } from "./takeaway";
import { timeline } from "./timeline";
import { Status } from "./wire";
import { answerWords, t } from "./words";

export function foldsOf(app: App, out: Outlook): HTMLElement {
  const { closed, all } = out,
    next = out.next[0],
    how = next && !out.recordFirst ? wordsOf(next).steps : [];
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
    how.length ? fold(t("how-to-ask-steps"), () => steps(how)) : null,
    rights.length ? fold(t("rights-title"), () => lines(rights)) : null,
    closed.length ? fold(t("closed-title", closed.length), () => lines(closed)) : null,
    fold(t("told-title"), () => yours(app)),
    fold(t("lawyers-title"), () => forLawyers(out)),
    fold(t("days-title"), () => [order(out), timeline(all) || h("p", null, t("timeline-none"))]),
    fold(t("take-title"), () => taking(out)),
  );
}

const yours = (app: App): Child => [
  answersList(app),
  h(
    "div",
    { class: "actions" },
    link(t("something-else"), () => app.go({ kind: "aim", case: 0 })),
  ),
];

const forLawyers = ({ next: [next], all }: Outlook): Child => [
  next ? [h("h3", null, nameOf(next)), h("p", null, cite(citeOf(next))), findings(next)] : null,
  h(
    "ul",
    null,
    merged(all.filter((d) => d.relief !== next?.relief && d.status !== Status.Barred)).map(([d]) =>
      h("li", null, nameOf(d), ": ", statusOf(d), " ", cite(citeOf(d))),
    ),
  ),
];

/** order is the useful order of filing, when several things are open. */
function order({ all }: Outlook): Child {
  const asked = ({ status }: Determination) => isOpen(status) && status !== Status.Automatic;
  const filed = all.filter(
    (d) => asked(d) && (familyOf(d)?.files || 0) > 0 && !state.core.reliefs[d.relief].last,
  );
  if (filed.length < 2) return null;
  filed.sort((a, b) => familyOf(a).files - familyOf(b).files);
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
