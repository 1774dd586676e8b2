// One of several answers: yes or no, or one of a list. Where nearly everybody gives
// the same one of a long list, it is asked first and the list opens after "no".
import { choice, Control, Get, orUnknown, picked } from "./control";
import { h } from "./dom";
import { dontKnow, exactly, Fact } from "./record";
import { Kind } from "./wire";
import { now, t } from "./words";

/** radios asks a fact with a list of answers; id is that of the first one. */
export function radios(fact: Fact, get: Get, id: string): Control {
  const was = get(fact),
    labels = now.words.facts[fact.number].labels;
  const rows: [number, string][] =
    fact.kind === Kind.YesNo
      ? [
          [1, t("yes")],
          [0, t("no")],
        ]
      : labels.map((label, value): [number, string] => [value, label]);
  const row = ([value, label]: [number, string], i: number) =>
    choice({
      type: "radio",
      name: id,
      id: i ? id + "-" + value : id,
      value,
      label,
      checked: was?.known && was.lo === value,
    });
  return {
    nodes: [
      h("div", { class: fact.kind === Kind.YesNo ? "choices pair" : "choices" }, rows.map(row)),
      orUnknown({ type: "radio", name: id, id: id + "-idk", value: "?", checked: was && !was.known }),
    ],
    read(put) {
      const value = picked(id);
      if (value === undefined) return { text: t("error-choose"), at: id };
      return put(fact, value === "?" ? dontKnow() : exactly(+value)) as undefined;
    },
  };
}
