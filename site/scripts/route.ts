// Which question comes next, and for which reliefs. The engine chooses the page; this
// file knows the aim, the cases and what no longer applies.
import type { Step } from "./app";
import { needsRecord, nextPage } from "./engine";
import { questionOf } from "./question";
import type { Fact } from "./record";
import { notChosen, state } from "./state";
import { deep, mostMorePages, mostPages, RevealRow, roadsFirst } from "./wire";

/** enter takes the way in: an aim, or a relief. */
export function enter(id: string): void {
  const { core } = state;
  state.relief = core.reliefs.findIndex((r) => r.id === id);
  state.aim = core.aims.findIndex((a) => a.id === id);
}

export const addCaseOf = (arrest: boolean) => state.told.cases.push({ arrest, answers: new Map() });

/** Scope is the reliefs that are looked at, the most useful first. */
export interface Scope {
  rights: number[];
  roads: number[];
  more: number[];
  told: number[];
}

/** scopeOf is the scope for arrests, for convictions, or for both. */
export function scopeOf(arrest?: boolean): Scope {
  const { core, aim, relief } = state;
  const fit = (list: number[]) =>
    list.filter((r) => arrest === undefined || core.reliefs[r].arrest === arrest);
  if (relief !== notChosen) return { rights: [], roads: fit([relief]), more: [], told: [] };
  const { rights, roads, more, told } = core.aims[aim];
  return { rights: fit(rights), roads: fit(roads), more: fit(more), told: fit(told) };
}

/** kindsOf tells whether the aim is about arrests, about convictions, or about both. */
export function kindsOf(): { arrests: boolean; convictions: boolean } {
  const { rights, roads, more } = scopeOf(),
    all = [...rights, ...roads, ...more];
  const arrests = all.some((r) => state.core.reliefs[r].arrest);
  return { arrests, convictions: all.some((r) => !state.core.reliefs[r].arrest) };
}

/** isMoot reports whether the person has nothing to do for the aim: a citizen need not fear for the stay. */
export function isMoot(): boolean {
  const { moot, is } = state.core.aims[state.aim] || {};
  return !!moot && state.told.person.get(moot - 1)?.lo === is;
}

/** askNext is the facts of the page that a person is asked next about a case. */
export function askNext(c: number): number[] {
  const { rights, roads, more } = scopeOf(state.told.cases[c].arrest);
  if (isMinor(c)) roads.unshift(...state.core.minors.filter((r) => more.includes(r)));
  const scope = [...new Set([...rights, ...roads, ...more])];
  if (!scope.length || isMoot()) return [];
  const first = state.core.aims[state.aim]?.roadsFirst ? roadsFirst : 0;
  const argument = state.relief !== notChosen ? deep : rights.length | (roads.length << 8) | first;
  return nextPage(state.told, c, scope, argument);
}

/** isMinor reports whether a case was in juvenile court. */
export const isMinor = (c: number): boolean =>
  state.told.cases[c]?.answers.get(state.core.court)?.lo === state.core.minor;

/** askDeep is the same until nothing at all is left to ask. */
export function askDeep(c: number): number[] {
  const { rights, roads, more, told } = scopeOf(state.told.cases[c].arrest);
  return nextPage(state.told, c, [...rights, ...roads, ...more, ...told], deep);
}

/** ask is the page to ask next about a case; null where nothing is left to ask. */
function ask(c: number): Step | null {
  const facts = askNext(c);
  return facts.length ? { kind: "ask", case: c, question: questionOf(state.core, facts) } : null;
}

/** following is the step that the answers call for now. */
export function following(): Step {
  const { cases } = state.told,
    most = mostPages + mostMorePages * (cases.length - 1);
  for (let c = 0; c < cases.length && state.pages < most; c++) {
    const step = ask(c);
    if (step) return step;
  }
  return { kind: "results", case: 0 };
}

/** askFor is the page that a relief still asks about a case. */
export function askFor(relief: number, c: number): Fact[] {
  return nextPage(state.told, c, [relief], deep).map((n) => state.core.facts[n]);
}

/** lacksRecord reports whether the papers of every case must come first. */
export const lacksRecord = () =>
  state.told.cases.length > 0 && state.told.cases.every((_, c) => needsRecord(state.told, c));

/** isRevealed reports whether a fact is shown, by the answers to the others of its page. */
export function isRevealed(fact: Fact, valueOf: (fact: number) => number | undefined): boolean {
  const rule = (r: RevealRow) => r.fact === fact.number;
  return state.core.reveals.filter(rule).every(({ on, values, open }) => {
    const value = valueOf(on);
    return value === undefined ? open : values.includes(value);
  });
}
