// The items of a court's form, with what the answers put there.
import { answersOf } from "./answers";
import { levelOf, offenses } from "./catalogue";
import { h } from "./dom";
import { Determination, isOpen } from "./engine";
import { wordsOf } from "./phrases";
import { state } from "./state";
import type { ItemRow } from "./wire";
import { t } from "./words";

/** formTables are the forms of what can be asked in a case. */
export function formTables(all: Determination[], c: number): HTMLElement[] {
  const meant = state.core.items.filter((item) => all.some((d) => isMeant(item, d)));
  const forms = [...new Set(meant.map((i) => i.form))];
  return forms.map((form) =>
    table(
      form,
      meant.filter((i) => i.form === form),
      c,
    ),
  );
}

/** isMeant reports whether a relief that can be asked belongs to an item. */
function isMeant({ relief, grant }: ItemRow, d: Determination): boolean {
  return (
    d.relief === relief &&
    isOpen(d.status) &&
    (grant < 0 || d.decider === wordsOf(d).requirements.length + grant)
  );
}

function table(form: string, meant: ItemRow[], c: number): HTMLElement {
  const all = state.core.items.filter((i) => i.form === form),
    unticked = [...new Set(all.map((i) => i.at))].filter((at) => !meant.some((i) => i.at === at));
  const row = (item: string, put: string, box?: boolean) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, item),
      h("td", null, box ? h("span", { class: "box on", "aria-hidden": "true" }) : null, put),
    );
  return h(
    "section",
    null,
    h("h2", null, t("lawyer-form", form, meant[0].revision)),
    h(
      "table",
      { class: "keyed" },
      h(
        "tbody",
        null,
        row(t("lawyer-caption"), t("lawyer-blank")),
        row("1", count(c)),
        meant.map((i) => row(i.at, t("lawyer-tick"), true)),
        unticked.length ? row(unticked.join(", "), t("lawyer-empty")) : null,
        row(t("lawyer-end"), t("lawyer-sign")),
      ),
    ),
  );
}

/** count is the row of item 1: the day of conviction, the section, the level. */
function count(c: number): string {
  const { core, told } = state,
    { answers } = told.cases[c],
    known = answers.get(core.offense),
    offense = known?.known && offenses()[known.lo];
  const said = (id: RegExp) =>
      answersOf(c).find(({ fact, answer }) => answer.known && id.test(fact.id))?.text,
    or = (text?: string | false) => text || t("lawyer-unknown");
  return [
    // Who was asked for the day of the sentence alone has told no other.
    t("lawyer-day", or(said(/^(arrest|conviction|sentencing)_date/))),
    or(offense && offense.section),
    t("lawyer-level", or(said(/^(arrest_)?level/) || (offense && levelOf(offense)))),
  ].join(" · ");
}
