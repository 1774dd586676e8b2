// What no longer applies once an answer was changed.
import { needsRecord } from "./engine";
import { questionOf } from "./question";
import { Case, dontKnow, Fact, holder } from "./record";
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
    { complete, attempt, court, facts } = state.core;
  state.changed = false;
  const cases: Case[] = old.cases.map((c) => ({ arrest: c.arrest, answers: new Map() }));
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
      // What is said with another answer, and asked on no page of its own.
      for (const n of [court, attempt]) if (old.cases[c].answers.has(n)) take(facts[n], c);
      for (let page = asks(c), n = 0; page.length && n < mostAsked; page = asks(c), n++) {
        for (const fact of questionOf(state.core, page).facts) {
          if (onPage(fact, page, c)) take(fact, c);
        }
      }
      if (needsRecord(state.told, c)) old.cases[c].answers.forEach((a, n) => cases[c].answers.set(n, a));
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

/** removeCase forgets one case. */
export function removeCase(c: number): void {
  state.told.cases.splice(c, 1);
  state.changed = true;
}
