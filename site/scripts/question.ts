// A question is a page: one fact, or a group of the law whose facts are answered
// together.
import { Core, groupOf } from "./core";
import type { Fact } from "./record";
import { now } from "./words";

export interface Question {
  group: number;
  facts: Fact[];
}

/** questionOf is the page that asks a fact: its group, or the fact alone. */
export function questionOf(core: Core, fact: number): Question {
  const group = groupOf(core, fact);
  const facts = group < 0 ? [fact] : core.groups[group].facts;
  return { group, facts: facts.map((n) => core.facts[n]) };
}

export const titleOf = ({ group, facts }: Question): string =>
  group >= 0 ? now.words.groups[group].ask : now.words.facts[facts[0].number].ask;
