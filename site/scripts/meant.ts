// What a word means among crimes: the first of the words that say the same, or itself.
// Slips of the finger and of the ear are forgiven; a word that is like none means nothing.
import { alike, Offense, offenses, said } from "./catalogue";
import { fold } from "./dom";
import { slips, wordsOf } from "./match";
import { now } from "./words";

/** Name is what people say, in words as they are meant, with the numbers of the crimes. */
export interface Name {
  words: string[];
  rows: number[];
}

interface Lexicon {
  names: Name[];
  /** The words of the titles, by number. */
  titles: string[][];
  /** What each word that is known means; a star is left on. */
  known: Map<string, string>;
}

let lexicon: Lexicon, of: string;

/** lexiconOf is made once for each language. */
export function lexiconOf(): Lexicon {
  if (of !== now.words.titles) {
    of = now.words.titles;
    const [noise, ...same] = alike().map((line) => line.split(" "));
    const known = (lexicon = { names: [], titles: [], known: new Map() }).known;
    noise?.forEach((w) => known.set(w, ""));
    for (const words of same) for (const w of words) known.set(fold(w), fold(words[0]));
    const read = (text: string) => {
      const words = wordsOf(fold(text)).map((w) => means(w) ?? (known.set(w, w), w));
      return words.filter((w, i) => w && words.indexOf(w) === i);
    };
    for (const line of said()) {
      const [names, rows] = line.split("|");
      for (const name of names.split(","))
        lexicon.names.push({ words: read(name), rows: rows ? rows.split(",").map(Number) : [] });
    }
    lexicon.titles = offenses().map((o: Offense) => read(o.title));
  }
  return lexicon;
}

/** means is what a word means that is known: "" is nothing, undefined not known. */
function means(w: string): string | undefined {
  const { known } = lexicon;
  let head = known.get(w) ?? known.get(w + "*");
  for (let n = w.length; head === undefined && n > 2; n--) head = known.get(w.slice(0, n) + "*");
  return head ?? known.get(w.replace(/e?s$/, "")) ?? known.get(w.replace(/s$/, ""));
}

/** meant is what each word of a question may mean; words that are not known are left out. */
export function meant(words: string[]): string[][] {
  const { known } = lexiconOf();
  const out = words
    .map((w, i) => {
      const one = means(w);
      if (one !== undefined) return one ? [one] : [];
      const all = [...known.keys()];
      const begun = i === words.length - 1 && w.length > 2 ? all.filter((x) => x.startsWith(w)) : [];
      return heads(begun.length ? begun : like(w, all));
    })
    .filter((m) => m.length);
  return out.filter((m, i) => out.findIndex((x) => x.join() === m.join()) === i);
}

const heads = (words: string[]) => [...new Set(words.map((x) => lexicon.known.get(x)!))].filter((x) => x);

/** sound is a word as it sounds in Spanish: "biolencia", "pocesion". */
const sound = (w: string) =>
  w
    .replace(/v/g, "b")
    .replace(/z|c(?=[ei])/g, "s")
    .replace(/qu|ck?/g, "k")
    .replace(/(^|[aeiou])h/g, "$1")
    .replace(/ll/g, "y");

/** like are the words that differ least, by no more than a slip, or two of a long word. */
function like(w: string, all: string[]): string[] {
  const heard = sound(w);
  let least = 2,
    out: string[] = [];
  for (const x of all) {
    const open = x.endsWith("*"),
      there = sound(open ? x.slice(0, -1) : x);
    if (there.length < 4 || there[0] !== heard[0]) continue;
    const n = slips(there, heard, open),
      short = Math.min(there.length, heard.length);
    if (n > least || n > (short > 7 ? 2 : short > 5 ? 1 : 0)) continue;
    if (n < least) [least, out] = [n, []];
    out.push(x);
  }
  return out;
}
