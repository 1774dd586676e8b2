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
      ["state", "court"].map((at) => row(t("record-" + at), t("record-" + at + "-text"))),
      row(t("step-cost"), t("record-cost")),
    ),
    h("p", { class: "row" }, sitePage("your-record", t("record-read"))),
  );
}
