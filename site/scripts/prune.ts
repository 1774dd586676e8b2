// What no longer applies once an answer was changed.
import { needsRecord } from "./engine";
import { questionOf } from "./question";
import { dontKnow, Fact, holder } from "./record";
import { askDeep, askNext, isRevealed } from "./route";
import { state } from "./state";

/** mostAsked is more than the pages of any quiz, so that taking it again ends. */
const mostAsked = 200;

/**
 * prune drops answers that no longer apply: it takes the whole quiz again with the
 * answers there are, as a person is asked and then to the very end. What is missing
 * is taken as not known on the way, which may end the one before the other.
 */
export function prune(): void {
  const old = state.told,
    { complete, offense, attempt, facts } = state.core;
  state.changed = false;
  const cases = old.cases.map((c) => ({ arrest: c.arrest, answers: new Map() }));
  state.told = { asOf: old.asOf, person: new Map(), cases };
  for (const asks of [askNext, askDeep]) {
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
      for (let page = asks(c), n = 0; page.length && n < mostAsked; page = asks(c), n++) {
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
