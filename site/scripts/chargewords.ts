// Words that stand beside sections, in capitals: wasm/charge/words.go once more.
import type { Token } from "./chargetoken";

/** Words are the lists as the tables have them. */
export interface Words {
  words: Record<string, string>;
  levels: Record<string, string>;
  hints: Record<string, string>;
  ordinals: Record<string, string>;
  signs: string[];
  rewrites: [string, string][];
}

type List =
  | "attempts"
  | "counts"
  | "quiet"
  | "subdivision"
  | "units"
  | "local"
  | "held"
  | "besides"
  | "rules"
  | "plans"
  | "named"
  | "joins";

interface Known extends Record<List, Set<string>>, Pick<Words, "hints" | "signs" | "rewrites"> {
  levels: Map<string, string>;
  degrees: Map<string, string>;
  /** onset is how a word may begin; stem begins words of charges. */
  onset: RegExp;
  stem: RegExp;
}

/** known are the lists; they come with the tables, and learn takes them. */
export const known = {} as Known;

export function learn(t: Words): void {
  const begins = (names: string) => new RegExp("^(" + names.replace(/ /g, "|") + ")"),
    { stems, onsets, ...lists } = t.words;
  for (const name in lists) known[name as List] = new Set(lists[name].split(" "));
  Object.assign(known, t, {
    levels: new Map(Object.entries(t.levels)),
    degrees: new Map(Object.entries(t.ordinals)),
    stem: begins(stems),
    onset: begins("[AEIOUY][^AEIOUY] [^AEIOUY][AEIOUY] " + onsets),
  });
}

export const level = (w: string) => known.levels.get(w);

/** counted reports whether the number before a word counts something; a level does not count. */
export const counted = (w: string) => known.units.has(w) && !level(w);

/** unnamed drops the count that words name: "COUNT II", "CARGO UNO". */
export const unnamed = (words: Token[]) => {
  const i = words.findIndex((w, n) => known.counts.has(w.text) && known.named.has(words[n + 1]?.text));
  return words.filter((_, n) => i < 0 || (n !== i && n !== i + 1));
};

/** agreed reports whether words begin with a conspiracy: "211 PC-CONSP TO COMMIT". */
export const agreed = (words: string) => known.plans.has(words.split(/[^A-Z]+/).filter((w) => w)[0]);

/** localName reports whether a word is the name of a municipal code: "LAMC", "MCWSP". */
export const localName = (w: string) => known.local.has(w) || /^MC.|.MC$/.test(w);

/** beside reports whether a word may stand before a section without naming its code. */
export const beside = (w: string) =>
  known.quiet.has(w) || known.attempts.has(w) || known.counts.has(w) || !!level(w) || known.besides.has(w);

/** levelOf is the level in "TOC:F". */
export function levelOf(words: Token[]): string {
  const i = words.findIndex((w) => w.text === "TOC");
  if (i < 0) return "";
  for (const w of words.slice(i)) if (level(w.text)) return level(w.text)!;
  return "";
}

/**
 * tried reports whether words say that the crime was only attempted: first ("ATT
 * BURGLARY") or last ("ROBBERY:ATTEMPTED"). "ATTEMPT TO …" tells of a crime that is
 * defined so.
 */
export function tried(words: string): boolean {
  const f = words.split(/[^A-Z]+/).filter((w) => w);
  if (!f.length) return false;
  return known.attempts.has(f[f.length - 1]) || (known.attempts.has(f[0]) && f[1] !== "TO");
}

/** degree finds the first or second degree in words. */
export function degree(words: string): string {
  const f = words.split(/[^A-Z0-9]+/).filter((w) => w);
  for (let i = 0; i < f.length; i++) {
    const last = i + 1 === f.length || /^[0-9]+$/.test(f[i + 1]) || !!level(f[i + 1]), // "1ST(01)", "2ND F"
      named = !last && (f[i + 1].startsWith("DEG") || f[i + 1] === "GRADO"),
      turned = i > 0 && f[i - 1].startsWith("DEG");
    const n = known.degrees.get(f[i]);
    if (n && (named || turned || (last && f[i].length > 1))) return n;
  }
  return "";
}

/** begins reports whether what could be a level is the beginning of words: "INF CORP INJ". */
export const begins = (rest: Token[]) => rest[1]?.kind === "word" && ["INF", "MIS"].includes(rest[0].text);

/** apart reports whether a sign parts two words, so that they are not one name. */
export const apart = (t: Token) => t.kind === "mark" && t.text !== "." && t.text !== "&" && t.text !== ",";
