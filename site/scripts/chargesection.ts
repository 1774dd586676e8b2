// A section as it stands in a charge, and its spellings.
import type { Token } from "./chargetoken";

/** Item is one section of a charge. */
export interface Item {
  number: string;
  /** Letters that touch the number: perhaps the section's, perhaps a subdivision. */
  letters: string;
  subs: string[];
  code: string;
  /** A letter that is the section's, or of the words behind it. */
  maybe?: string;
  /** How the number was mended. */
  hint?: string;
}

/** Codes is what the parser asks of the reader. */
export interface Codes {
  codes: Map<string, string>;
  attempts: Set<string>;
  lesser: string;
  lesserSub: string;
  code(words: Token[]): string;
  exists(code: string, number: string): boolean;
  row(code: string, number: string, subs: string): boolean;
  isConspiracy(item: Item): boolean;
  isParagraph(number: string): boolean;
  isFinding(number: string): boolean;
  known(code: string): boolean;
}

/** keyOf is the one spelling of a section: "PC 273a(a)" is "PC273A(A)". */
export const keyOf = (section: string) => section.replace(/ /g, "").toUpperCase();

/** parentOf is what a subdivision lies in, or empty. */
export function parentOf(k: string): string {
  const i = k.lastIndexOf("(");
  return i > 0 ? k.slice(0, i) : "";
}

export function splitKey(k: string): [code: string, number: string] {
  const i = k.search(/[0-9]/);
  return i > 0 ? [k.slice(0, i), k.slice(i)] : ["", ""];
}

/** federalTitle reports whether a number may be a title of the United States Code. */
export const federalTitle = (it: Item) =>
  /^\d+$/.test(it.number) && +it.number <= 54 && !it.letters && !it.subs.length;

export const bracketed = (subs: string[]) => subs.map((s) => `(${s})`).join("");

export const write = (code: string, spelling: string) => code + " " + spelling.toLowerCase();

/** spellings are the ways in which a section may be meant, the likeliest first; numbered
 * are sections with numbered paragraphs. */
export function spellings(it: Item, numbered: Set<string>): string[] {
  const subs = bracketed(it.subs),
    l = it.letters,
    out = [it.number + l + subs];
  if (l.length === 2) out.push(`${it.number}${l[0]}(${l[1]})${subs}`); // "266HA" is 266h(a)
  if (l) out.push(it.number + bracketed([...l]) + subs);
  const p = paragraph(it.number, numbered);
  if (p) out.push(`${p[0]}(${p[1]})` + (l ? `(${l})` : "") + subs);
  return out;
}

/** paragraph parts a decimal that may be a numbered paragraph. */
export function paragraph(number: string, numbered: Set<string>): [whole: string, part: string] | null {
  const m = /^([^.]*)\.([^.])$/.exec(number);
  return m && numbered.has(m[1]) ? [m[1], m[2]] : null;
}
