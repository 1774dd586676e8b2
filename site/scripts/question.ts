// A question is a page: one fact, or some facts of a group of the law that are
// answered together.
import { Core, groupOf } from "./core";
import type { Fact } from "./record";
import { now } from "./words";

export interface Question {
  /** The group whose words head the page, or -1. */
  group: number;
  facts: Fact[];
}

/** questionOf is the page that asks some facts of one group, in its order. */
export function questionOf(core: Core, facts: number[]): Question {
  const group = facts.length > 1 ? groupOf(core, facts[0]) : -1;
  const place = (fact: number) => (group < 0 ? 0 : core.groups[group].facts.indexOf(fact));
  return { group, facts: [...facts].sort((a, b) => place(a) - place(b)).map((n) => core.facts[n]) };
}

/** titleOf names a question in a list of answers. */
export const titleOf = ({ group, facts }: Question): string =>
  group >= 0 ? now.words.groups[group].ask : now.words.facts[facts[0].number].ask;

/** askOf is how a fact is asked on a page: where it is asked in two steps, the first of them. */
export function askOf(fact: Fact): string {
  const { ask, usual } = now.words.facts[fact.number];
  return usual.ask || ask;
}

/** headingOf is the heading of the page of a question. */
export const headingOf = (question: Question): string =>
  question.group >= 0 ? titleOf(question) : askOf(question.facts[0]);
