// The strings of the quiz. Each language is a file that sets one string of JSON;
// it is parsed when it is first needed, so switching keeps the answers.

interface ReliefWords {
  n: string; a?: string; c: string; p?: string; r?: string;
  q: [string, string, string, number[]?][]; g: [string, string, number, number[]?][];
  s?: [string, string, string][]; d?: [string, string][]; x?: [string, string][]; t?: [string, string][];
}
export interface Words {
  ui: Record<string, string>;
  facts: [string, string?, string[]?][];
  groups: [string, string, string][];
  events: string[];
  reliefs: ReliefWords[];
  titles: string;
}

declare global { interface Window { reliefData?: Record<string, string>; reliefNow?: any } }

/** now is shared by the two scripts of the page. */
export const now: { lang: string; words: Words } = (window.reliefNow = window.reliefNow || { lang: "en" });
const parsed: Record<string, Words> = {};

/** loaded waits for the files that the page itself asks for; the results are the last. */
export function loaded(): Promise<unknown> {
  return window.reliefResults || document.readyState === "complete" ? Promise.resolve() : new Promise((r) => document.addEventListener("DOMContentLoaded", r));
}

export function setLanguage(l: string): boolean {
  const source = parsed[l] || window.reliefData?.["words-" + l];
  if (!source) return false;
  now.words = parsed[l] = typeof source === "string" ? JSON.parse(source) : source;
  now.lang = l;
  return true;
}

/** t is an interface string, with {0}, {1} filled in. */
export function t(key: string, ...args: (string | number)[]): string {
  const s = now.words.ui[key];
  return s === undefined ? "[" + key + "]" : s.replace(/\{(\d)\}/g, (_, i) => String(args[+i]));
}

/** parts fills an interface string with elements. */
export function parts(key: string, ...args: (Node | string)[]): (Node | string)[] {
  return t(key, ...args.map((_, i) => "\0" + i + "\0")).split("\0").map((s, i) => (i % 2 ? args[+s] : s));
}
