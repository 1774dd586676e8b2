// Any number of days: none, some, or nobody knows.
import { choice, Control, Get, isProblem, isTicked, orUnknown, picked } from "./control";
import { DateField, dateField } from "./datefield";
import type { Span } from "./days";
import { byId, h, link } from "./dom";
import { dontKnow, Fact, listed } from "./record";
import { t } from "./words";

export function dateList(fact: Fact, get: Get, id: string): Control {
  const was = get(fact),
    list = (was?.known && was.list) || [],
    some = list.length > 0 || !!was?.more;
  const fields: DateField[] = [],
    holder = h("div", { class: "dates" });
  const add = (span: Span | null) => {
    const title = t("date-n", fields.length + 1);
    const field = dateField(id + "-d" + fields.length, span, fact, undefined, title);
    fields.push(field);
    holder.append(h("p", { class: "part" }, title), field.node);
  };
  list.forEach(add);
  if (!fields.length) add(null);
  const another = link(t("date-add"), () => {
    add(null);
    byId(id + "-d" + (fields.length - 1))!.focus();
  });
  const more = choice({
    type: "checkbox",
    name: id + "-more",
    id: id + "-more",
    value: 1,
    label: t("date-more"),
    checked: was?.more,
  });
  const opened = h(
    "div",
    { class: "reveal", hidden: !some },
    h("p", { class: "quiet" }, t("date-part")),
    holder,
    another,
    more,
  );
  const change = () => {
    opened.hidden = picked(id) !== "1";
  };
  const radio = (key: string, value: number, checked?: boolean) =>
    choice({
      type: "radio",
      name: id,
      id: value ? id + "-1" : id,
      value,
      label: t(key),
      checked,
      change,
    });
  return {
    nodes: [
      radio("no-dates", 0, was?.known && !some),
      radio("some-dates", 1, some),
      opened,
      orUnknown({ type: "radio", name: id, id: id + "-idk", value: "?", checked: was && !was.known, change }),
    ],
    read() {
      const value = picked(id);
      if (value === undefined) return { text: t("error-choose"), at: id };
      if (value === "?") return [[fact, dontKnow()]];
      if (value === "0") return [[fact, listed([])]];
      const open = isTicked(id + "-more"),
        spans: Span[] = [];
      for (const field of fields) {
        if (field.isEmpty() && (open || spans.length)) continue;
        const span = field.read();
        if (isProblem(span)) return span;
        spans.push(span);
      }
      return [[fact, listed(spans, open)]];
    },
  };
}
