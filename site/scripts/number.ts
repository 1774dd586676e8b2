// A number: how many, how much, or dollars.
import { both, Control, Get, isUnknown, typing, unknownBox, valueOf } from "./control";
import { h } from "./dom";
import { dontKnow, exactly, Fact } from "./record";
import { Kind } from "./wire";
import { now, t } from "./words";

export function number(fact: Fact, get: Get, id: string): Control {
  const was = get(fact),
    money = fact.kind === Kind.Money;
  const known = was?.known && was.lo === was.hi;
  const input = h("input", {
    id,
    type: "text",
    inputmode: money || fact.decimal ? "decimal" : "numeric",
    class: "narrow",
    autocomplete: "off",
    value: known ? was.lo / 100 : "",
    "aria-label": now.words.facts[fact.number].ask,
    input: typing(id),
  });
  return {
    nodes: [
      h("div", { class: "field row" }, money ? h("span", { class: "unit" }, "$") : null, input),
      unknownBox(id, was),
    ],
    read() {
      const text = valueOf(id).replace(/[$,\s]/g, "");
      if (isUnknown(id)) return text ? both(id) : [[fact, dontKnow()]];
      if (!text) return { text: t("error-number"), at: id };
      if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) return { text: t("error-digits"), at: id };
      return [[fact, exactly(Math.round(+text * 100))]];
    },
  };
}
