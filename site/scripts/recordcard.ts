// The one card for those who do not know their case: how to get the record.
import { h } from "./dom";
import { sitePage } from "./details";
import { t } from "./words";

export function recordCard(): HTMLElement {
  const row = (title: string, says: string) => h("div", null, h("dt", null, title), h("dd", null, says));
  return h(
    "section",
    { class: "next", "aria-labelledby": "next" },
    h("h2", { id: "next" }, t("next-title")),
    h("h3", null, t("record-title")),
    h(
      "dl",
      { class: "glance" },
      row(t("record-state"), t("record-state-text")),
      row(t("step-cost"), t("record-cost")),
      row(t("record-court"), t("record-court-text")),
    ),
    h("p", { class: "row" }, sitePage("your-record", t("record-read"))),
  );
}
