// The card of the answer: the one thing to do next. Where no relief is next, it says how to
// get the record, for those who do not know their case, or whom to call.
import { sitePage } from "./details";
import { Child, h } from "./dom";
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
      ["step-call", whom()],
    ],
    sitePage("your-record", t("record-read")),
  );

export const helpCard = (): HTMLElement => card(h("h3", null, t("help-card")), [["step-call", whom()]], null);

/** whom is the few places to call, or else the public defender, and the page with all of them. */
export function whom(): Child {
  const places = now.words.aims[state.aim]?.help || [];
  return [
    places.map(({ name, area, phone, href }) =>
      h(
        "span",
        { class: "place" },
        (area ? area + ": " : "") + name + " ",
        h("a", { class: "tel", href }, phone),
      ),
    ),
    h("small", null, t(places.length ? "call-check" : "sheet-call") + " "),
    sitePage("help", t("free-help")),
  ];
}
