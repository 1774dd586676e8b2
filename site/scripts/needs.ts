// What is still needed: the questions that would tell more, answered together on one
// page; afterwards the answer comes again.
import type { App } from "./app";
import { button, Child, h, link } from "./dom";
import { mostNeeded, Needed, Outlook } from "./answerorder";
import { casesOf } from "./phrases";
import { state } from "./state";
import { mostCases } from "./wire";
import { count, now, t } from "./words";

export function needs(app: App, { needed }: Outlook): Child {
  const another = h(
    "p",
    { class: "row" },
    state.told.cases.length < mostCases ? link(t("add-case"), app.addCase) : null,
    link(t("another-aim"), () => app.go({ kind: "aim", case: 0 })),
  );
  if (!needed.length) return another;
  const shown = needed.slice(0, mostNeeded);
  return h(
    "section",
    { class: "needs", "aria-labelledby": "needs" },
    h("h2", { id: "needs" }, t("needs-title")),
    h(
      "ol",
      null,
      shown.map((n) =>
        h("li", null, now.words.facts[n.fact.number].ask, " ", n.fact.scope ? casesOf([n]) : null),
      ),
    ),
    h(
      "p",
      { class: "row" },
      button(count("answer", shown.length), () => askNeeded(app, shown)),
    ),
    another,
  );
}

/** askNeeded asks some answers on one page. */
export function askNeeded(app: App, needed: Needed[]): void {
  app.go({ kind: "needs", case: 0, parts: needed, change: true });
}
