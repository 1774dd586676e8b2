// What the person told us. It lives in this memory only: not in the address, the
// history, storage or cookies. Closing the page forgets it.
import { byId } from "./dom";
import type { Span } from "./dates";

export enum Kind { YesNo, Choice, Date, DateList, Count, Money, Section }
export enum Scope { Person, Case, Arrest }

export interface Fact { n: number; id: string; kind: Kind; scope: Scope; flags: number; values: string[] }
export const Self = 1, Future = 2, Program = 4;

/** Answer has state 1 for "I do not know" and 2 for a known one. */
export interface Answer { state: 1 | 2; lo: number; hi: number; list?: Span[]; more?: boolean }
export type Answers = Map<number, Answer>;
export interface Case { arrest: boolean; answers: Answers }
export interface Record_ { asOf: number; person: Answers; cases: Case[] }

/** mostCases is law.MaxCases: the engine takes no more. */
export const mostCases = 20;

export const dontKnow = (): Answer => ({ state: 1, lo: 0, hi: 0 });
export const exactly = (n: number): Answer => ({ state: 2, lo: n, hi: n });

/** Core is what the script knows without words; see Source.Core and ids in site/quiz. */
export interface Core {
  lang: string; languages: string[]; law: number; stamp: number;
  facts: Fact[];
  groups: { id: string; facts: number[] }[];
  reliefs: { id: string; aims: number[]; arrest: boolean; family: string }[];
  aims: string[]; events: number; complete: number; offense: number; attempt: number; first: number; sections: number;
}

export function readCore(): Core {
  const c = { ...JSON.parse(byId("core")!.textContent!), ...JSON.parse(window.reliefData!.ids) };
  c.facts = c.facts.map(([id, kind, scope, flags, values]: [string, Kind, Scope, number, string[]], n: number) => ({ n, id, kind, scope, flags, values }));
  c.groups = c.groups.map(([id, facts]: [string, number[]]) => ({ id, facts }));
  c.reliefs = c.reliefs.map(([id, aims, arrest, family]: [string, number[], number, string]) => ({ id, aims, arrest: arrest === 1, family }));
  return c;
}

/** holder is where the answer to a fact is kept: with the person or with a case. */
export function holder(r: Record_, f: Fact, c: number): Answers {
  return f.scope === Scope.Person ? r.person : r.cases[c].answers;
}
