// One of several answers: yes or no, or one of a list. Where nearly everybody gives
// the same one of a long list, it is asked first and the list opens after "no".
import { choice, Control, Get, orUnknown, picked } from "./control";
import { h } from "./dom";
import { pieces } from "./pieces";
import { dontKnow, exactly, Fact } from "./record";
import { Kind } from "./wire";
import { now, t } from "./words";

type Row = [value: number, label: string];

/** radios asks a fact with a list of answers; id is that of the first one. */
export function radios(fact: Fact, get: Get, id: string): Control {
  const { labels } = now.words.facts[fact.number],
    yesNo = fact.kind === Kind.YesNo;
  const rows: Row[] = yesNo
    ? [
        [1, t("yes")],
        [0, t("no")],
      ]
    : labels
        .map((label, value): Row => [value, label])
        .filter(([value]) => !pieces.care?.rulesOut(fact, value, get));
  if (fact.usual > 0) return twoSteps(fact, get, id, rows);
  return {
    nodes: [
      h("div", { class: yesNo ? "choices pair" : "choices" }, list(fact, get, id, rows)),
      unknown(fact, get, id),
    ],
    read() {
      const value = picked(id);
      if (value === undefined) return { text: t("error-choose"), at: id };
      return [[fact, value === "?" ? dontKnow() : exactly(+value)]];
    },
  };
}

function list(fact: Fact, get: Get, name: string, rows: Row[], change?: () => void): HTMLElement[] {
  const was = get(fact);
  return rows.map(([value, label], i) =>
    choice({
      type: "radio",
      name,
      id: i ? name + "-" + value : name,
      value,
      label,
      checked: was?.known && was.lo === value,
      change,
    }),
  );
}

function unknown(fact: Fact, get: Get, name: string, change?: () => void): HTMLElement {
  const was = get(fact);
  return orUnknown({
    type: "radio",
    name,
    id: name + "-idk",
    value: "?",
    checked: was && !was.known,
    change,
  });
}

/** twoSteps asks for the usual answer first. */
function twoSteps(fact: Fact, get: Get, id: string, rows: Row[]): Control {
  const usual = fact.usual - 1,
    { ask, help, usual: words } = now.words.facts[fact.number],
    was = get(fact),
    other = id + "-other";
  const rest = h(
    "div",
    { class: "reveal", hidden: !(was?.known && was.lo !== usual) },
    h("p", { class: "part" }, ask),
    help ? h("p", { class: "hint" }, help) : null,
    h(
      "div",
      { class: "choices" },
      list(
        fact,
        get,
        other,
        rows.filter(([value]) => value !== usual),
      ),
    ),
  );
  const change = () => {
    rest.hidden = picked(id) !== "other";
  };
  const first = (value: string, label: string, checked?: boolean) =>
    choice({
      type: "radio",
      name: id,
      id: value === "usual" ? id : id + "-no",
      value,
      label,
      checked,
      change,
    });
  return {
    nodes: [
      h(
        "div",
        { class: "choices" },
        first("usual", words.yes, was?.known && was.lo === usual),
        first("other", words.no, was?.known && was.lo !== usual),
        rest,
      ),
      unknown(fact, get, id, change),
    ],
    read() {
      const value = picked(id),
        listed = picked(other);
      if (value === undefined) return { text: t("error-choose"), at: id };
      if (value === "?") return [[fact, dontKnow()]];
      if (value === "usual") return [[fact, exactly(usual)]];
      return listed === undefined ? { text: t("error-choose"), at: other } : [[fact, exactly(+listed)]];
    },
  };
}
