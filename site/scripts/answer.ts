// The answer: a sentence, what protects, the one thing to do next, a line for each
// other relief, what is still needed, and everything else folded away. It says what
// the law says, never what a court will do.
import { checkLink } from "./answered";
import type { App } from "./app";
import { say } from "./days";
import { Child, h } from "./dom";
import { isOpen } from "./engine";
import { foldsOf } from "./more";
import { rows } from "./lines";
import { needs } from "./needs";
import { nextCard } from "./nextcard";
import { outlook, Outlook } from "./outlook";
import { prepare } from "./paper";
import { nameOf, reasonOf, wordsOf } from "./naming";
import { state } from "./state";
import { Status } from "./wire";
import { now, t } from "./words";

/** mostRows is how many lines stand open; the others are behind a fold. */
const mostRows = 8;

export function answerPage(app: App): HTMLElement {
  const out = outlook();
  prepare(out);
  return h(
    "div",
    { class: "answer" },
    checkLink(app),
    h("h1", null, sentences(out)),
    leadOf(out),
    warnings(out),
    out.next ? nextCard(app, out, out.next) : null,
    rows(app, [...out.rights, ...out.rest], mostRows),
    needs(app, out),
    foldsOf(app, out),
    h(
      "p",
      { class: "keep" },
      t("keep", say(state.told.asOf, now.lang), say(state.core.law, now.lang)),
      " ",
      t("not-reviewed") + ".",
    ),
  );
}

/** sentences answer the aim. */
function sentences(out: Outlook): Child {
  const { next } = out;
  if (!next) return h("span", { class: "said no" }, t("says-none"));
  const key = isOpen(next.status)
    ? "open"
    : next.status === Status.NotYet
      ? "later"
      : next.status === Status.Unsure
        ? "unsure"
        : "unsettled";
  return h(
    "span",
    { class: "said " + (key === "open" ? "yes" : key === "later" ? "later" : "unsure") },
    t("says-" + key, nameOf(next)),
  );
}

function leadOf({ next }: Outlook): Child {
  const { why } = next ? reasonOf(next) : { why: "" };
  return why ? h("p", { class: "lead" }, why) : null;
}

/** warnings are what protects, in sight. */
function warnings({ next }: Outlook): Child {
  const said = next ? wordsOf(next).steps.filter((s) => s.kind === "warning") : [];
  return said.length
    ? h(
        "div",
        { class: "care" },
        h("h2", null, t("care-title")),
        said.map((s) => h("p", null, s.says)),
      )
    : null;
}
