// The engine is a WebAssembly module without imports that rides in the page;
// start.ts has brought it up.
// Its messages are described in the package wasm/law, at Engine.Run and
// Engine.writeDetermination; this file is their other end.
import { NoDay } from "./dates";
import type { Record_ } from "./answers";
import type { Module } from "./start";

export enum Status { Barred, NotYet, Unsettled, May, Shall, Automatic, Unsure, RightNo, RightYes, RightPartly }
export const statusNames = ["barred", "not_yet", "unsettled", "may", "shall", "automatic", "unsure", "no", "yes", "partly"];
export const isOpen = (s: Status) => (s >= Status.May && s <= Status.Automatic) || s === Status.RightYes || s === Status.RightPartly;

export interface Determination {
  relief: number; case: number; status: Status; late: boolean;
  from: number; by: number; early: number; event: number; decider: number;
  findings: { value: number; turns: number }[]; // value: 0 no, 1 unknown, 2 yes
  missing: number[];
  segments: { start: number; status: Status }[];
}

let module: Module;

/** start waits for the engine; it fails where the browser cannot run it. */
export async function start(): Promise<void> {
  module = (await window.reliefEngine)!;
  if (!module) throw new Error("the engine did not start");
}

function put(which: number, bytes: Uint8Array): void {
  new Uint8Array(module.memory.buffer).set(bytes, module.buffer(which));
}

function run(message: Uint8Array): Int32Array {
  // law.MaxIn: behind the room for messages stands something else.
  const fits = message.length <= 1 << 15;
  if (fits) put(1, message);
  const n = fits ? module.run(message.length) : -1;
  if (n < 0) throw new Error("the engine did not accept the message");
  const at = module.buffer(2);
  return new Int32Array(module.memory.buffer.slice(at, at + n));
}

const Person = 255;

function message(command: number, arg: number, which: number, r: Record_, scope: number[]): Uint8Array {
  let n = 0;
  const each = (f: (who: number, state: number, fact: number, lo: number, hi: number) => void) => {
    const holders = [{ who: Person, answers: r.person }, ...r.cases.map((c, i) => ({ who: i, answers: c.answers }))];
    for (const { who, answers } of holders) {
      answers.forEach((a, fact) => {
        if (a.state === 1) f(who, 1, fact, 0, 0);
        else if (!a.list) f(who, 2, fact, a.lo, a.hi);
        else {
          for (const s of a.list) f(who, 3, fact, s.lo, s.hi);
          if (!a.list.length && !a.more) f(who, 2, fact, 0, 0);
          if (a.more) f(who, 4, fact, 0, 0);
        }
      });
    }
  };
  each(() => n++);
  const bytes = new Uint8Array(11 + 2 * scope.length + 12 * n), v = new DataView(bytes.buffer);
  bytes[0] = command;
  v.setUint16(1, arg, true);
  bytes[3] = which;
  bytes[4] = r.cases.length;
  v.setInt32(5, r.asOf, true);
  v.setUint16(9, scope.length, true);
  scope.forEach((s, i) => v.setUint16(11 + 2 * i, s, true));
  let at = 11 + 2 * scope.length;
  each((who, state, fact, lo, hi) => {
    bytes[at] = who;
    bytes[at + 1] = state;
    v.setUint16(at + 2, fact, true);
    v.setInt32(at + 4, lo, true);
    v.setInt32(at + 8, hi, true);
    at += 12;
  });
  return bytes;
}

/** nextFact is the fact to ask next about a case, or -1. */
export function nextFact(r: Record_, c: number, scope: number[]): number {
  return run(message(1, 0, c, r, scope))[0];
}

/** flips are the fewest answers that would open a relief: lists of [fact, value]. */
export function flips(r: Record_, relief: number, c: number): [number, number][][] {
  const out = run(message(2, relief, Math.max(c, 0), r, [])), ways: [number, number][][] = [];
  for (let i = 0; i < out.length;) {
    const way: [number, number][] = [];
    for (let n = out[i++]; n > 0; n--) way.push([out[i++], out[i++]]);
    ways.push(way);
  }
  return ways;
}

export function determine(r: Record_, scope: number[]): Determination[] {
  const out = run(message(0, 0, 0, r, scope)), all: Determination[] = [];
  let i = 0;
  const list = <T>(f: () => T): T[] => Array.from({ length: out[i++] }, f);
  while (i < out.length) {
    const [relief, c, status, flags, from, by, early, event, decider] = out.slice(i, i += 9);
    all.push({
      relief, case: c, status, late: (flags & 1) > 0, from, by, early, event, decider,
      findings: list(() => ({ value: out[i++], turns: out[i++] })),
      missing: list(() => out[i++]),
      segments: list(() => ({ start: out[i++], status: out[i++] })),
    });
  }
  return all;
}
export { NoDay };
