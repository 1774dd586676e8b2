// The engine is a WebAssembly module without imports that rides in the page;
// start.ts has brought it up. Its messages are described in the package wasm/law,
// at Engine.Run and Engine.writeDetermination; this file is their other end.
import type { Told } from "./record";
import type { Module } from "./start";
import {
  askCommand,
  determineCommand,
  entryBytes,
  entryDate,
  entryMore,
  entryTold,
  entryUnknown,
  flipsCommand,
  furtherCommand,
  headBytes,
  lateFlag,
  mostBytes,
  noRecordCommand,
  openStatuses,
  personCase,
  Status,
  Truth,
} from "./wire";

export const isOpen = (s: Status) => openStatuses.includes(s);

export interface Finding {
  value: Truth;
  /** The first day after today on which the value differs, or noDay. */
  turns: number;
}

/** Determination is what the answers support for one relief and one case. */
export interface Determination {
  relief: number;
  case: number; // -1: none
  status: Status;
  late: boolean;
  from: number;
  by: number;
  early: number;
  event: number; // what a not_yet waits for: from 1 an event, then a relief
  decider: number;
  findings: Finding[];
  missing: number[];
  segments: { start: number; status: Status }[];
}

let module: Module;

/** start waits for the engine; it fails where the browser cannot run it. */
export async function start(): Promise<void> {
  module = (await window.reliefEngine)!;
}

function run(message: Uint8Array): Int32Array {
  // Behind the room for messages stands something else.
  const fits = message.length <= mostBytes;
  if (fits) new Uint8Array(module.memory.buffer).set(message, module.buffer(1));
  const bytes = fits ? module.run(message.length) : -1;
  if (bytes < 0) throw new Error("the engine did not accept the message");
  const at = module.buffer(2);
  return new Int32Array(module.memory.buffer.slice(at, at + bytes));
}

/** Ask is a command with its argument, its case and the reliefs in scope. */
export interface Ask {
  command: number;
  argument?: number;
  which?: number;
  scope?: number[];
}

/** message writes a record and a command as the engine reads them. */
export function message(told: Told, { command, argument = 0, which = 0, scope = [] }: Ask): Uint8Array {
  const entries = entriesOf(told),
    head = headBytes + 2 * scope.length;
  const bytes = new Uint8Array(head + entryBytes * entries.length),
    view = new DataView(bytes.buffer);
  bytes[0] = command;
  view.setUint16(1, argument, true);
  bytes[3] = which;
  bytes[4] = told.cases.length;
  view.setInt32(5, told.asOf, true);
  view.setUint16(9, scope.length, true);
  scope.forEach((relief, i) => view.setUint16(headBytes + 2 * i, relief, true));
  entries.forEach(([who, state, fact, lo, hi], i) => {
    const at = head + i * entryBytes;
    bytes[at] = who;
    bytes[at + 1] = state;
    view.setUint16(at + 2, fact, true);
    view.setInt32(at + 4, lo, true);
    view.setInt32(at + 8, hi, true);
  });
  return bytes;
}

type Entry = [who: number, state: number, fact: number, lo: number, hi: number];

function entriesOf(told: Told): Entry[] {
  const out: Entry[] = [];
  const holders = [{ who: personCase, answers: told.person }];
  told.cases.forEach((c, who) => holders.push({ who, answers: c.answers }));
  for (const { who, answers } of holders) {
    answers.forEach((a, fact) => {
      const entry = (state: number, lo = 0, hi = 0) => out.push([who, state, fact, lo, hi]);
      if (!a.known) entry(entryUnknown);
      else if (!a.list) entry(entryTold, a.lo, a.hi);
      else {
        a.list.forEach((day) => entry(entryDate, day.lo, day.hi));
        if (!a.list.length && !a.more) entry(entryTold);
        if (a.more) entry(entryMore);
      }
    });
  }
  return out;
}

/** nextPage is the facts to ask together next about a case; none where nothing is left to ask. */
export function nextPage(told: Told, which: number, scope: number[], argument: number): number[] {
  return [...run(message(told, { command: askCommand, argument, which, scope }))].slice(1);
}

/** further is how many pages at most a relief would still take in a case. */
export const further = (told: Told, which: number, relief: number): number =>
  run(message(told, { command: furtherCommand, which, scope: [relief] }))[1] || 0;

/** needsRecord reports whether so much of a case is unknown that its papers must come first. */
export function needsRecord(told: Told, which: number): boolean {
  return run(message(told, { command: noRecordCommand, which }))[0] === 1;
}

/** Way is a list of answers that together would open a relief. */
export type Way = { fact: number; value: number }[];

/** flips are the fewest answers that would open a relief. */
export function flips(told: Told, relief: number, c: number): Way[] {
  const out = run(message(told, { command: flipsCommand, argument: relief, which: Math.max(c, 0) }));
  const ways: Way[] = [];
  for (let i = 0; i < out.length; ) {
    const way: Way = [];
    for (let n = out[i++]; n > 0; n--) way.push({ fact: out[i++], value: out[i++] });
    ways.push(way);
  }
  return ways;
}

/** determine decides the reliefs in scope for every case. */
export function determine(told: Told, scope: number[]): Determination[] {
  return readDeterminations(run(message(told, { command: determineCommand, scope })));
}

/** readDeterminations reads the reply of the engine. */
export function readDeterminations(out: Int32Array): Determination[] {
  const all: Determination[] = [];
  let at = 0;
  const list = <T>(read: () => T): T[] => Array.from({ length: out[at++] }, read);
  while (at < out.length) {
    all.push({
      relief: out[at++],
      case: out[at++],
      status: out[at++],
      late: (out[at++] & lateFlag) > 0,
      from: out[at++],
      by: out[at++],
      early: out[at++],
      event: out[at++],
      decider: out[at++],
      findings: list(() => ({ value: out[at++], turns: out[at++] })),
      missing: list(() => out[at++]),
      segments: list(() => ({ start: out[at++], status: out[at++] })),
    });
  }
  return all;
}
