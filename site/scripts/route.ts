// Which question comes next, and for which reliefs. The engine chooses the fact;
// this file knows the cases, the way in, and what no longer applies.
import { Core, Fact, holder, mostCases, Record_ } from "./answers";
import type { Question } from "./ask";
import { nextFact } from "./engine";

/** Step is one page of the quiz. c is the number of a case. */
export interface Step { kind: "start" | "aim" | "case" | "ask" | "more" | "check" | "results" | "load"; c: number; q?: Question }

/** state is all that the quiz knows. It is forgotten with the page. */
export const state = {
  core: null as unknown as Core,
  record: null as unknown as Record_,
  aim: -2, // of core.aims; -1: everything; -2: not chosen
  relief: -1, // the one relief that is checked
  complete: false, // "is that every case?" has been asked
  changed: false, // an answer was changed since the answers were pruned
};

/** entrance reads the way in from the address: a relief, or an aim. */
export function entrance(): void {
  state.aim = -2;
  const id = decodeURIComponent(location.hash.slice(1));
  state.relief = state.core.reliefs.findIndex((r) => r.id === id);
  const a = state.core.aims.indexOf(id.replace(/^aim-/, ""));
  if (id === "everything") state.aim = -1;
  else if (/^aim-/.test(id) && a >= 0) state.aim = a;
}

export const addCaseOf = (arrest: boolean) => state.record.cases.push({ arrest, answers: new Map() });

/** scope lists the reliefs that are looked at, for one case or for all. */
export function scope(c?: number): number[] {
  const arrest = c === undefined ? undefined : state.record.cases[c]?.arrest;
  const all: number[] = [];
  state.core.reliefs.forEach((r, i) => {
    if ((state.relief >= 0 ? i === state.relief : state.aim < 0 || r.aims.includes(state.aim)) && (arrest === undefined || r.arrest === arrest)) all.push(i);
  });
  return all;
}

/** questionOf is the page that asks a fact: its group, or the fact alone. */
function questionOf(fact: number, c: number): Question {
  const group = state.core.groups.findIndex((g) => g.facts.includes(fact));
  const facts = group < 0 ? [fact] : state.core.groups[group].facts;
  return { group, facts: facts.map((n) => state.core.facts[n]) };
}

/** asking is the scope that questions are asked for. Where everything is shown, rights are told as far as the answers
 * go: nobody is asked about a license or a gun that they did not come for. */
const asking = (c: number): number[] => scope(c).filter((i) => state.relief >= 0 || state.aim >= 0 || state.core.reliefs[i].family !== "rights");

/** firstOf is the fact that is asked of every conviction before the others: which court it was. */
function firstOf(c: number, asked: number[]): number | undefined {
  const f = state.core.facts[state.core.first], of = state.record.cases[c];
  return f && !of.arrest && asked.some((i) => state.core.reliefs[i].family !== "rights") && !holder(state.record, f, c).has(f.n) ? f.n : undefined;
}

/** following is the step that the answers call for now. */
export function following(): Step {
  for (let c = 0; c < state.record.cases.length; c++) {
    const s = asking(c), f = s.length ? firstOf(c, s) ?? nextFact(state.record, c, s) : -1;
    if (f >= 0) return { kind: "ask", c, q: questionOf(f, c) };
  }
  return state.complete || state.relief >= 0 || state.record.cases.length >= mostCases ? { kind: "check", c: 0 } : { kind: "more", c: state.record.cases.length - 1 };
}

/** prune drops answers that the quiz would no longer ask for: it takes the quiz again with the answers there are. */
export function prune(): void {
  state.changed = false;
  const old = state.record, { complete, offense, attempt, facts } = state.core;
  state.record = { asOf: old.asOf, person: new Map(), cases: old.cases.map((c) => ({ arrest: c.arrest, answers: new Map() })) };
  const take = (f: Fact, c: number): boolean => {
    const a = holder(old, f, c).get(f.n), to = holder(state.record, f, c);
    if (!a || to.has(f.n)) return false;
    to.set(f.n, a);
    return true;
  };
  if (complete >= 0) take(facts[complete], 0);
  for (let more = true; more;) {
    const s = following();
    more = s.kind === "ask" && s.q!.facts.filter((f) => take(f, s.c)).length > 0;
    if (more && attempt >= 0 && s.q!.facts.some((f) => f.n === offense)) take(facts[attempt], s.c);
  }
}

/** removeCase forgets one case. */
export function removeCase(c: number): void {
  state.record.cases.splice(c, 1);
  state.changed = true;
}
