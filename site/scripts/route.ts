// Which question comes next, and for which reliefs. The engine chooses the page; this
// file knows the aim, the cases and what no longer applies.
import type { Step } from "./app";
import { needsRecord, nextPage } from "./engine";
import { questionOf } from "./question";
import { dontKnow, Fact, holder } from "./record";
import { notChosen, state } from "./state";
import { deep, mostMorePages, mostPages, RevealRow } from "./wire";

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

/** ask is the page to ask next about a case; null where nothing is left to ask. */
function ask(c: number): Step | null {
  const { rights, roads, more } = scopeOf(state.told.cases[c].arrest);
  if (!rights.length && !roads.length && !more.length) return null;
  const argument = state.relief !== notChosen ? deep : rights.length | (roads.length << 8);
  const facts = nextPage(state.told, c, [...rights, ...roads, ...more], argument);
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
  return state.core.reveals.filter(rule).every(({ on, values }) => {
    const value = valueOf(on);
    return value !== undefined && values.includes(value);
  });
}

/** mostAsked is more than the pages of any quiz, so that taking it again ends. */
const mostAsked = 200;

/**
 * prune drops answers that no longer apply: it takes the whole quiz again with the
 * answers there are. What is missing is taken as not known on the way.
 */
export function prune(): void {
  const old = state.told,
    { complete, offense, attempt, facts } = state.core;
  state.changed = false;
  const cases = old.cases.map((c) => ({ arrest: c.arrest, answers: new Map() }));
  state.told = { asOf: old.asOf, person: new Map(), cases };
  const guessed: [Fact, number][] = [];
  const take = (fact: Fact, c: number) => {
    const answer = holder(old, fact, c).get(fact.number),
      to = holder(state.told, fact, c);
    if (to.has(fact.number)) return;
    to.set(fact.number, answer || dontKnow());
    if (!answer) guessed.push([fact, c]);
  };
  if (complete >= 0 && old.person.has(complete)) take(facts[complete], 0);
  for (let c = 0; c < cases.length; c++) {
    const { rights, roads, more, told } = scopeOf(cases[c].arrest),
      scope = [...rights, ...roads, ...more, ...told];
    const asks = () => nextPage(state.told, c, scope, deep);
    for (let page = asks(), n = 0; page.length && n < mostAsked; page = asks(), n++) {
      for (const fact of questionOf(state.core, page).facts) {
        if (!onPage(fact, page, c)) continue;
        take(fact, c);
        const tried = fact.number === offense && attempt >= 0 && old.cases[c].answers.has(attempt);
        if (tried) take(facts[attempt], c);
      }
    }
    if (needsRecord(state.told, c)) keepAll(old.cases[c].answers, cases[c].answers);
  }
  for (const [fact, c] of guessed) holder(state.told, fact, c).delete(fact.number);
}

/** onPage reports whether the page shows a fact, by what was answered before it. */
function onPage(fact: Fact, page: number[], c: number): boolean {
  const { told, core } = state;
  return isRevealed(fact, (on) => {
    if (!page.includes(on)) return core.reveals.find((r) => r.fact === fact.number && r.on === on)!.values[0];
    const answer = holder(told, core.facts[on], c).get(on);
    return answer?.known ? answer.lo : undefined;
  });
}

function keepAll<K, V>(from: Map<K, V>, to: Map<K, V>): void {
  from.forEach((value, key) => to.set(key, value));
}

/** removeCase forgets one case. */
export function removeCase(c: number): void {
  state.told.cases.splice(c, 1);
  state.changed = true;
}
