// What the page of papers carries: the forms, the papers, the letters, the words.
import type { Template } from "./draftdoc";
import { unbase64 } from "./paperbytes";
import { Face, FaceData } from "./paperface";
import type { Prepared, Values } from "./paperfill";
import type { Known, Rule } from "./paperrule";

export interface Question {
  item: string;
  says: Record<string, string>;
}

/** A form; see packet.CarriedForm. */
export interface Form {
  form: string;
  title: string;
  revision: string;
  for?: string[];
  with?: string[];
  may?: string[]; // that go along if the person says yes
  byHand?: string;
  one?: string[][];
  local?: Record<string, string>; // a form that a county has in its place
  rules: Rule[];
  questions?: Question[];
  sums?: { head: string; tail: string; size: number }[];
  blank?: Prepared;
  /** What goes into each field, or its role, where the blank is not carried. */
  fields?: Record<string, string>;
}

/** Conviction is a case of the answers, and what is known of it. */
export interface Conviction {
  name: string;
  known: Known;
  by: Record<string, string>; // the last day to act, by relief
}

export interface Relief {
  name: string;
  cite: string;
  before: number;
  grants: string[];
  steps: [string, string][];
  careful: string[];
}

export interface Carried {
  lang: string;
  words: Values;
  face: FaceData;
  forms: Form[];
  papers: Template[];
  cover: Template;
  labels: Values;
  reliefs: Record<string, Relief>;
  roads: { id: string; name: string }[]; // what has no form
  levels: Values; // by section, where it tells
  infractions: string[]; // sections that a court can make infractions
}

declare global {
  interface Window {
    reliefPapers?: string;
    reliefBlanks?: string;
  }
}

let data: Carried | undefined, letters: Face | undefined, blanks: Record<string, string> | undefined;

export const carried = (): Carried => (data = data || JSON.parse(window.reliefPapers!));

export const face = (): Face => (letters = letters || new Face(carried().face));

const own = new Map<string, Uint8Array>();

/** setBlank takes a blank from somebody's own disk. */
export function setBlank(form: Form, blank: Prepared, pdf: Uint8Array): void {
  form.blank = blank;
  own.set(form.form, pdf);
}

/** blankOf is the bytes of a form's blank that was made ready. */
export function blankOf(form: string): Uint8Array {
  if (own.has(form)) return own.get(form)!;
  blanks = blanks || (JSON.parse(window.reliefBlanks || "{}") as Record<string, string>);
  return unbase64(blanks[form] || "");
}

export const formOf = (name: string): Form | undefined => carried().forms.find((f) => f.form === name);

/** w is a word of the interface, with {0}, {1} filled in. */
export function w(key: string, ...args: (string | number)[]): string {
  const s = carried().words[key];
  return s === undefined ? "[paper-" + key + "]" : s.replace(/\{(\d)\}/g, (_, i) => String(args[+i]));
}
