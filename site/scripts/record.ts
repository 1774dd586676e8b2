// What the person told us. It lives in this memory only: not in the address, the
// history, storage or cookies. Closing the page forgets it.
import type { Span } from "./days";
import { FactRow, Scope } from "./wire";

/** Fact is a fact of the book with its number. */
export interface Fact extends FactRow {
  number: number;
}

/** Answer is what was said of one fact: the person does not know, or a value. */
export interface Answer {
  known: boolean;
  /** The value, or the first and last day it may be; numbers are in hundredths. */
  lo: number;
  hi: number;
  /** Of a list of dates: its days, and whether there may be more. */
  list?: Span[];
  more?: boolean;
}

/** Answers are by the number of the fact. */
export type Answers = Map<number, Answer>;

/** Case is one conviction or arrest. */
export interface Case {
  arrest: boolean;
  answers: Answers;
}

/** Told is the whole record. */
export interface Told {
  asOf: number;
  person: Answers;
  cases: Case[];
}

export const dontKnow = (): Answer => ({ known: false, lo: 0, hi: 0 });
export const exactly = (value: number): Answer => ({ known: true, lo: value, hi: value });
export const between = (span: Span): Answer => ({ known: true, lo: span.lo, hi: span.hi });
export const listed = (list: Span[], more = false): Answer => ({ known: true, lo: 0, hi: 0, list, more });

/** isYes reports whether a yes-or-no fact was answered with yes. */
export const isYes = (a?: Answer) => !!a && a.known && a.lo === 1;

/** holder is where the answer to a fact is kept: with the person or with a case. */
export function holder(told: Told, fact: FactRow, c: number): Answers {
  return fact.scope === Scope.Person ? told.person : told.cases[c].answers;
}
