// A person's paper as it is read, before cases are made of it: wasm/paper/paper.go once more.
import type { Disposition, Sentence } from "./rapwords";

/** Person is one person's record as it is read. */
export interface Person {
  line: number;
  /** What the heads of the pages name the person by; they are never shown. */
  ids: string[];
  born: string;
  deceased: boolean;
  events: Event[];
  unread: Note[];
}

/** Note is something that was not read. */
export interface Note {
  line: number;
  what: string;
}

export type Kind = "other" | "arrest" | "court" | "custody" | "registration" | "applicant";

/** Event is what happened on one day. */
export interface Event {
  kind: Kind;
  /** Events of one cycle came of one arrest. */
  cycle: number;
  line: number;
  day: string;
  federal: boolean;
  /** Its heading is missing. */
  torn: boolean;
  /** Of the court case, to tie events; it is never shown. */
  number: string;
  counts: Count[];
}

/** Count is one charge of an event. */
export interface Count {
  line: number;
  texts: string[];
  /** The crime of the conviction, where it is printed apart; it is lesser than what is printed. */
  of: string[];
  lesser: boolean;
  comments: string[];
  attempted: boolean;
  /** How many counts one line stands for. */
  alike: number;
  charged: string;
  level: string;
  disposition: Disposition;
  /** Of the disposition, where it came later than the event. */
  day: string;
  sentence: Sentence;
  updates: Update[];
  /** A custody's link to the court case. */
  crt: string;
}

/** Update is what became of a count later. */
export interface Update {
  day: string;
  what: Disposition;
  sentence: Sentence;
}
