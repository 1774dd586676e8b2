// A question as a page: its heading, its help, its controls, and what they say.
import type { Problem } from "./app";
import { Control, Get, isProblem } from "./control";
import { Child, h } from "./dom";
import { Field, pieces, SaidOf } from "./pieces";
import { askOf, headingOf, Question } from "./question";
import { radios } from "./radios";
import { Fact, holder } from "./record";
import { isRevealed } from "./route";
import { state } from "./state";
import { tickList } from "./ticklist";
import { Kind } from "./wire";
import { now, t } from "./words";

export interface QuestionPage {
  node: HTMLElement;
  /** read is what was said, or what is wrong with it. */
  read(): { problems: Problem[]; said: SaidOf[] };
}

/** controlFor is what a fact is answered with. */
const controlFor = ({ kind }: Fact): Field =>
  kind === Kind.YesNo || kind === Kind.Choice ? radios : pieces.fields![kind];

const getOf =
  (c: number): Get =>
  (fact) =>
    holder(state.told, fact, c).get(fact.number);

/** controlId is the id of the first control of a fact. */
export const controlId = (fact: Fact, c: number) => "f" + fact.number + (c ? "c" + c : "");

const controlOf = (fact: Fact, c: number) => controlFor(fact)(fact, getOf(c), controlId(fact, c));

/** questionPage draws a question about a case; caption is a line above it that says which. */
export function questionPage(question: Question, c: number, caption: string): QuestionPage {
  const { group, facts } = question,
    words = group >= 0 ? now.words.groups[group] : null;
  const { help, why } = words ? { help: words.help, why: "" } : hintOf(facts[0]);
  const above = caption ? h("p", { class: "caption" }, caption) : null;
  const title = h("h1", { tabindex: -1 }, headingOf(question));
  const under: Child = [
    help ? h("p", { class: "hint", id: "hint" }, help) : null,
    words?.more
      ? h("details", { class: "more" }, h("summary", null, t("more")), h("p", null, words.more))
      : null,
  ];
  const isForm = words && (state.core.groups[group].form || facts.some((f) => f.kind !== Kind.YesNo));
  if (isForm)
    return form(
      facts.map((fact) => ({ fact, case: c })),
      [above, title, under],
      help,
    );
  const one = words ? tickList(facts, getOf(c)) : controlOf(facts[0], c);
  return {
    node: h(
      "fieldset",
      { "aria-describedby": help ? "hint" : null },
      h("legend", null, above, title),
      under,
      ...one.nodes,
      because(why),
    ),
    read: () => readAll([{ control: one, case: c }]),
  };
}

/** hintOf is the hint of a fact; that of a list which opens later is in the list. */
function hintOf(fact: Fact): { help: string; why: string } {
  const { help, why } = now.words.facts[fact.number];
  return { help: fact.usual ? "" : help, why };
}

/** because is why something is asked that nobody likes to tell, and that it stays here. */
const because = (why: string) => (why ? h("p", { class: "why" }, why) : null);

/** Part is one question of a page with several. */
export interface Part {
  fact: Fact;
  case: number;
  /** Said before the question: which case it is about. */
  caption?: string;
}

/** form is a page on which each fact is a question of its own, some only after others; its head has said a hint. */
export function form(all: Part[], head: Child, said = ""): QuestionPage {
  const parts = all.map((part) => {
    const control = controlOf(part.fact, part.case),
      { help, why } = hintOf(part.fact);
    const legend = h(
      "legend",
      null,
      part.caption ? h("span", { class: "caption" }, part.caption) : null,
      askOf(part.fact),
    );
    return {
      ...part,
      control,
      node: h(
        "fieldset",
        { class: "part" },
        legend,
        help && help !== said ? h("p", { class: "hint" }, help) : null,
        ...control.nodes,
        because(why),
      ),
    };
  });
  const shown = (part: Part) =>
    isRevealed(part.fact, (on) => {
      const other = parts.find((p) => p.fact.number === on && p.case === part.case);
      // What is not asked here was settled before.
      if (!other)
        return state.core.reveals.find((r) => r.fact === part.fact.number && r.on === on)!.values[0];
      return other.node.hidden ? undefined : valueOf(other.control);
    });
  const reveal = () =>
    parts.forEach((part) => {
      part.node.hidden = !shown(part);
    });
  const node = h("div", { change: reveal }, head, ...parts.map((p) => p.node));
  parts.forEach((part) => {
    part.node.hidden = isDependent(part.fact, all);
  });
  // The controls can be read only once they are in the page.
  queueMicrotask(reveal);
  return {
    node,
    read() {
      reveal();
      const { problems, said } = readAll(parts.filter((p) => !p.node.hidden));
      const back = parts
        .filter((p) => p.node.hidden)
        .map((p) => ({ fact: p.fact, case: p.case, answer: null }));
      return { problems, said: [...said, ...back] };
    },
  };
}

/** isDependent reports whether a question is only shown after some answers to another. */
export const isDependent = (fact: Fact, all: Part[]) =>
  state.core.reveals.some((r) => r.fact === fact.number && all.some((p) => p.fact.number === r.on));

/** valueOf is what a control says at the moment; undefined where it says nothing exact. */
function valueOf(control: Control): number | undefined {
  const said = control.read(),
    answer = isProblem(said) ? null : said[0][1];
  return answer?.known ? answer.lo : undefined;
}

function readAll(
  all: { control: Control; case: number; fact?: Fact; caption?: string }[],
): ReturnType<QuestionPage["read"]> {
  const problems: Problem[] = [],
    said: SaidOf[] = [];
  for (const { control, case: c, fact, caption } of all) {
    const read = control.read();
    const of = fact && (caption ? caption + ": " : "") + askOf(fact);
    if (isProblem(read)) problems.push({ ...read, of });
    else said.push(...read.map(([fact, answer]) => ({ fact, case: c, answer })));
  }
  return { problems, said };
}
