// What is still needed: the questions that would tell more, to be answered together;
// afterwards the answer comes again.
import type { App } from "./app";
import { button, Child, h } from "./dom";
import type { Outlook } from "./outlook";
import { state } from "./state";
import { count, now, t } from "./words";

type Missing = Outlook["missing"];

/** most is how many questions stand on the page. */
const most = 4;

export function needs(app: App, { missing }: Outlook): Child {
  if (!missing.length) return null;
  const shown = missing.slice(0, most);
  return h(
    "section",
    { class: "needs", "aria-labelledby": "needs" },
    h("h2", { id: "needs" }, t("needs-title")),
    h(
      "ol",
      null,
      shown.map((m) =>
        h(
          "li",
          null,
          now.words.facts[m.fact].ask,
          " ",
          h(
            "small",
            null,
            now.words.reliefs[m.for[0]].name + (m.for.length > 1 ? " +" + (m.for.length - 1) : ""),
          ),
        ),
      ),
    ),
    h(
      "p",
      { class: "row" },
      button(count("answer", shown.length), () => askMissing(app, shown)),
      h("small", null, t("needs-back")),
    ),
  );
}

/** askMissing asks facts of the first case among them on one page. */
export function askMissing(app: App, missing: Missing): void {
  const c = missing[0].case;
  const facts = missing
    .filter((m) => m.case === c || !state.core.facts[m.fact].scope)
    .slice(0, most)
    .map((m) => state.core.facts[m.fact]);
  app.go({ kind: "needs", case: c, question: { group: -1, facts }, change: true });
}
