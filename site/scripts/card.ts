// The card of the answer: the one thing to do next. Where no relief is next, it says how to
// get the record, for those who do not know their case, or whom to call.
import { sitePage } from "./details";
import { add, Child, h } from "./dom";
import { state } from "./state";
import { now, t } from "./words";

/** Row is a line of a card: the key of its title, and what it says. */
export type Row = [key: string, says: Child] | null;

export const card = (head: Child, rows: Row[], foot: Child): HTMLElement =>
  h(
    "section",
    { class: "next", "aria-labelledby": "next" },
    h("h2", { id: "next" }, t("next-title")),
    head,
    h(
      "dl",
      { class: "glance" },
      rows.map(
        (row) =>
          row &&
          h(
            "div",
            { class: row[0] === "step-warning" ? "heed" : null },
            h("dt", null, t(row[0])),
            h("dd", null, row[1]),
          ),
      ),
    ),
    h("p", { class: "row" }, foot),
  );

/** The paper that tells the crime: whoever is locked up has an abstract of judgment. */
const ofWhom = (key: string) => t(key + (state.whom === "inside" ? "-inside" : ""));
export const recordTitle = () => ofWhom("record-title");
export const recordCourt = () => ofWhom("record-court-text");

export const recordCard = (): HTMLElement =>
  card(
    h("h3", null, recordTitle()),
    [
      ...(state.whom === "inside"
        ? []
        : ([
            ["record-state", t("record-state-text")],
            ["step-cost", t("record-cost")],
          ] as Row[])),
      ["record-court", recordCourt()],
      ...callRows(),
    ],
    sitePage("your-record", t("record-read")),
  );

export const helpCard = (): HTMLElement => card(h("h3", null, t("help-card")), callRows(), null);

const helpers = () => now.words.aims[state.aim]?.help || [];

/** whom is the places to call in the county of the case and in the state, or else the public defender. */
export function whom(): Child {
  const places = helpers().filter(({ area }) => !area || area === state.county);
  return [
    places.map(({ name, phone, href }) =>
      h("span", { class: "place" }, name + " ", h("a", { class: "tel", href }, phone)),
    ),
    h("small", null, t(places.length ? "call-check" : "sheet-call") + " "),
    sitePage("help", t("free-help")),
  ];
}

/** callRows say whom to call, and ask for the county of the case where that tells whom. */
export function callRows(): Row[] {
  const areas = helpers().flatMap((p) => p.area || []),
    list = h("div", null, whom());
  const change = (e: Event) => {
    state.county = (e.target as HTMLSelectElement).value;
    list.textContent = "";
    add(list, [whom()]);
  };
  const options = ["–", ...areas].map((a) => h("option", { selected: a === state.county }, a)),
    name = t("county");
  return [
    ["step-call", list],
    areas.length
      ? ["county", h("select", { autocomplete: "off", "aria-label": name, change }, options)]
      : null,
  ];
}
