// A question as a page: its heading, its help, its controls, and what they say.
import type { Problem } from "./app";
import type { Control, Get, Put } from "./control";
import { date } from "./datefield";
import { dateList } from "./datelist";
import { Child, h } from "./dom";
import { number } from "./number";
import { Question, titleOf } from "./question";
import { radios } from "./radios";
import type { Fact } from "./record";
import { section } from "./section";
import { tickList } from "./ticklist";
import { Kind } from "./wire";
import { now, t } from "./words";

export interface QuestionPage {
  node: HTMLElement;
  /** read puts the answers, or returns what is wrong with them. */
  read(put: Put): Problem[];
}

const controls: Record<Kind, (fact: Fact, get: Get, id: string) => Control> = {
  [Kind.YesNo]: radios,
  [Kind.Choice]: radios,
  [Kind.Date]: date,
  [Kind.DateList]: dateList,
  [Kind.Count]: number,
  [Kind.Money]: number,
  [Kind.Section]: section,
};

const control = (fact: Fact, get: Get) => controls[fact.kind](fact, get, "f" + fact.number);

/** questionPage draws a question; caption is a line above it that says which case it is about. */
export function questionPage(question: Question, get: Get, caption: string): QuestionPage {
  const { group, facts } = question,
    words = group >= 0 ? now.words.groups[group] : null;
  const help = words ? words.help : now.words.facts[facts[0].number].help;
  const above = caption ? h("p", { class: "caption" }, caption) : null;
  const title = h("h1", { tabindex: -1 }, titleOf(question));
  const under: Child = [
    help ? h("p", { class: "hint", id: "hint" }, help) : null,
    words?.more
      ? h("details", { class: "more" }, h("summary", null, t("more")), h("p", null, words.more))
      : null,
  ];
  if (words && facts.some((f) => f.kind !== Kind.YesNo)) return form(facts, get, [above, title, under]);
  const one = words ? tickList(facts, get) : control(facts[0], get);
  return {
    node: h(
      "fieldset",
      { "aria-describedby": help ? "hint" : null },
      h("legend", null, above, title),
      under,
      ...one.nodes,
    ),
    read: (put) => problemsOf([one], put),
  };
}

/** form is a page on which each fact is a question of its own. */
export function form(facts: Fact[], get: Get, head: Child): QuestionPage {
  const parts = facts.map((fact) => ({ fact, control: control(fact, get) }));
  const part = ({ fact, control }: (typeof parts)[0]) => {
    const { ask, help } = now.words.facts[fact.number];
    return h(
      "fieldset",
      { class: "part" },
      h("legend", null, ask),
      help ? h("p", { class: "hint" }, help) : null,
      ...control.nodes,
    );
  };
  return {
    node: h("div", null, head, ...parts.map(part)),
    read: (put) =>
      problemsOf(
        parts.map((p) => p.control),
        put,
      ),
  };
}

const problemsOf = (all: Control[], put: Put) => all.map((c) => c.read(put)).filter((p): p is Problem => !!p);
