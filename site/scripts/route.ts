// Which question comes next, and for which reliefs. The engine chooses the fact;
// this file knows the cases, the way in, and what no longer applies.
import type { Step } from "./app";
import { nextFact } from "./engine";
import { questionOf } from "./question";
import { Fact, holder } from "./record";
import { everything, notChosen, state } from "./state";
import { mostCases } from "./wire";

/** entrance reads the way in that the page stands for: an aim, or a relief. */
export function entrance(id: string): void {
  const { core } = state,
    aim = core.aims.indexOf(id);
  state.relief = core.reliefs.findIndex((r) => r.id === id);
  state.aim = id === "everything" ? everything : aim >= 0 ? aim : notChosen;
}

export const addCaseOf = (arrest: boolean) => state.told.cases.push({ arrest, answers: new Map() });

/** scope lists the reliefs that are looked at, for one case or for all. */
export function scope(c?: number): number[] {
  const { core, told, aim, relief } = state,
    arrest = c === undefined ? undefined : told.cases[c]?.arrest;
  const all: number[] = [];
  core.reliefs.forEach((r, i) => {
    const looked = relief >= 0 ? i === relief : aim < 0 || r.aims.includes(aim);
    if (looked && (arrest === undefined || r.arrest === arrest)) all.push(i);
  });
  return all;
}

/** kindsOf tells whether the scope is about arrests, about convictions, or about both. */
export function kindsOf(): { arrests: boolean; convictions: boolean } {
  const all = scope().map((i) => state.core.reliefs[i].arrest);
  return { arrests: all.includes(true), convictions: all.includes(false) };
}

const isRight = (relief: number) => state.core.families[state.core.reliefs[relief].family]?.id === "rights";

/**
 * asking is the scope that questions are asked for. Where everything is shown, rights
 * are told as far as the answers go: nobody is asked about a license or a gun that
 * they did not come for.
 */
const asking = (c: number) => scope(c).filter((i) => state.relief >= 0 || state.aim >= 0 || !isRight(i));

/** firstOf is the fact that is asked of every conviction before the others: which court it was. */
function firstOf(c: number, asked: number[]): number | undefined {
  const { core, told } = state,
    first = core.facts[core.first];
  const needed = first && !told.cases[c].arrest && asked.some((i) => !isRight(i));
  return needed && !holder(told, first, c).has(first.number) ? first.number : undefined;
}

/** following is the step that the answers call for now. */
export function following(): Step {
  const { core, told } = state;
  for (let c = 0; c < told.cases.length; c++) {
    const asked = asking(c);
    const fact = asked.length ? (firstOf(c, asked) ?? nextFact(told, c, asked)) : -1;
    if (fact >= 0) return { kind: "ask", case: c, question: questionOf(core, fact) };
  }
  const done = state.complete || state.relief >= 0 || told.cases.length >= mostCases;
  return done ? { kind: "results", case: 0 } : { kind: "more", case: told.cases.length - 1 };
}

/** prune drops answers that the quiz would no longer ask for: it takes the quiz again with the answers there are. */
export function prune(): void {
  const old = state.told,
    { complete, offense, attempt, facts } = state.core;
  state.changed = false;
  state.told = {
    asOf: old.asOf,
    person: new Map(),
    cases: old.cases.map((c) => ({ arrest: c.arrest, answers: new Map() })),
  };
  const take = (fact: Fact, c: number): boolean => {
    const answer = holder(old, fact, c).get(fact.number),
      to = holder(state.told, fact, c);
    if (!answer || to.has(fact.number)) return false;
    to.set(fact.number, answer);
    return true;
  };
  if (complete >= 0) take(facts[complete], 0);
  for (let more = true; more; ) {
    const step = following(),
      asked = step.question?.facts || [];
    more = step.kind === "ask" && asked.filter((f) => take(f, step.case)).length > 0;
    if (more && attempt >= 0 && asked.some((f) => f.number === offense)) take(facts[attempt], step.case);
  }
}

/** removeCase forgets one case. */
export function removeCase(c: number): void {
  state.told.cases.splice(c, 1);
  state.changed = true;
}
