// A day in three text fields, in the order of the United States. A year alone, or a
// month and a year, is a fine answer; a date that is pasted is taken apart.
import type { Problem } from "./app";
import { both, Control, Get, isProblem, isUnknown, typing, unknownBox, valueOf } from "./control";
import { DateError, read, split, typed } from "./dayread";
import { Span, today } from "./days";
import { h } from "./dom";
import { between, dontKnow, Fact } from "./record";
import { t } from "./words";

/** latest is the last day that an answer may name. */
export const latest = (fact: Fact) => today() + (fact.future ? 365 * 60 : 0);

export interface DateField {
  node: HTMLElement;
  read(): Span | Problem;
  isEmpty(): boolean;
}

const fields: [suffix: string, label: string, size: string][] = [
  ["", "date-m", "month"],
  ["-d", "date-d", "day"],
  ["-y", "date-y", "year"],
];

/** where is the field that an error is about. */
const where: Partial<Record<DateError, string>> = { "date-day": "-d", "date-year": "-y", "date-year4": "-y" };

/** dateField draws the fields; group names them where there are several dates. */
export function dateField(
  id: string,
  was: Span | null,
  fact: Fact,
  input?: () => void,
  group = "",
): DateField {
  const values = was ? typed(was) : ["", "", ""];
  const paste = (e: ClipboardEvent) => {
    const pasted = split(e.clipboardData?.getData("text") || "");
    if (!pasted) return;
    e.preventDefault();
    fields.forEach(([suffix], i) => {
      (document.getElementById(id + suffix) as HTMLInputElement).value = pasted[i];
    });
    input?.();
  };
  const node = h(
    "div",
    { class: "date", role: group ? "group" : null, "aria-label": group || null },
    fields.map(([suffix, label, size], i) =>
      h(
        "div",
        { class: "field" },
        h("label", { for: id + suffix }, t(label)),
        h("input", {
          id: id + suffix,
          type: "text",
          inputmode: suffix ? "numeric" : null,
          class: size,
          autocomplete: "off",
          autocapitalize: "none",
          value: values[i],
          input,
          paste,
        }),
      ),
    ),
  );
  const typedIn = () => fields.map(([suffix]) => valueOf(id + suffix)) as [string, string, string];
  return {
    node,
    isEmpty: () => typedIn().every((v) => !v.trim()),
    read() {
      const span = read(...typedIn(), latest(fact));
      return typeof span === "object" ? span : { text: t(span), at: id + (where[span] || "") };
    },
  };
}

/** date asks a fact that is one day. */
export function date(fact: Fact, get: Get, id: string): Control {
  const was = get(fact),
    field = dateField(id, was?.known ? was : null, fact, typing(id));
  return {
    nodes: [h("p", { class: "quiet" }, t("date-part")), field.node, unknownBox(id, was, t("date-unknown"))],
    read() {
      if (isUnknown(id)) return field.isEmpty() ? [[fact, dontKnow()]] : both(id);
      const span = field.read();
      return isProblem(span) ? span : [[fact, between(span)]];
    },
  };
}
