// Looking for words that people type: accents and slips of the finger are forgiven,
// and a number is taken for a section of the law, with its code before or behind it
// and with or without brackets.
import { fold } from "./dom";

/** codes are the codes with the names that people give them. */
const codes: [code: string, names: string][] = [
  ["pc", "pc|p\\.c\\.|penal code|penal|codigo penal|cp"],
  ["vc", "vc|v\\.c\\.|vehicle code|veh\\.?|vehicle|cvc|codigo de vehiculos"],
  ["hs", "hs|h\\.s\\.|h ?& ?s|health (and|&) safety( code)?|health|codigo de salud( y seguridad)?"],
  ["bp", "bp|b ?& ?p|bpc|business (and|&) professions( code)?|business code"],
  ["wi", "wi|w ?& ?i|wic|welfare (and|&) institutions( code)?"],
];
const patterns = codes.map(([code, names]): [string, RegExp, RegExp] => [
  code,
  new RegExp(`^(${names})(?![a-z])\\.?\\s*`),
  new RegExp(`([^a-z])\\s*(${names})\\.?$`),
]);

/** wordsOf are the words of a text; letters that touch a number are a word: "cr180", "ab1950". */
export const wordsOf = (s: string) =>
  s
    .replace(/(^|[^a-z0-9])([a-z]{2,4})(\d{2})/g, "$1$2 $3")
    .split(/[^a-z0-9.]+/)
    .filter((w) => w);

/** Asked is what a query asks for: a section of a code, or words. */
export interface Asked {
  typed: string;
  q: string;
  code: string;
  number: string;
  tokens: string[];
}

export function read(query: string): Asked {
  const typed = fold(query).trim().replace(/\s+/g, " ");
  let q = typed,
    code = "";
  const section = /^(?:section|sec\.?|seccion|ley|law|form|forma|§)\s*(?=\d)/;
  q = q.replace(section, "");
  if (/\d/.test(q) || /^\S+$/.test(q)) {
    for (const [name, before, behind] of patterns) {
      const rest =
        q.replace(before, "") === q && /^\d/.test(q) ? q.replace(behind, "$1").trim() : q.replace(before, "");
      if (rest === q) continue;
      code = name;
      q = rest.replace(/^(?:code|codigo)\s*/, "").replace(section, "");
      break;
    }
  }
  const parts = /^(?!\d+(?:st|nd|rd|th)\b)(\d[\d.]*)((?:\s*\([a-z0-9]+\)|\s?[a-z](?![a-z]))*)(.*)$/.exec(q);
  const number = parts ? (parts[1].replace(/\.$/, "") + parts[2]).replace(/\s/g, "") : "";
  const words = wordsOf(parts ? parts[3] : q);
  // Of a sentence in a name, "murder 25 to life", the numbers are no section.
  return { typed, q, code, number, tokens: words };
}

export const bare = (s: string) => s.replace(/[()]/g, "");

/** bySection says how well a section such as "PC 459/460(b)" fits. */
export function bySection(section: string, code: string, number: string): number {
  const s = fold(section),
    space = s.indexOf(" ");
  if (code && s.slice(0, space) !== code) return 0;
  const all = s.slice(space + 1),
    places = all.split("/"),
    attempt = places[0] === "664";
  if (all === number) return 110;
  let best = 0;
  places.forEach((part, i) => {
    const less = i ? 15 : 0;
    if (part === number) best = Math.max(best, i ? (attempt ? 60 : 80) : 100);
    else if (part.startsWith(number))
      best = Math.max(best, (/^[\d.]/.test(part.slice(number.length)) ? 20 : 70) - less);
    // "23152b" is 23152(b), unless there is a section 23152b.
    else if (bare(part) === bare(number)) best = Math.max(best, 65 - less);
    else if (bare(part).startsWith(bare(number)) && /[a-z]/.test(number)) best = Math.max(best, 50 - less);
    else if (number.startsWith(part) && /^\(/.test(number.slice(part.length)))
      best = Math.max(best, 40 + part.length - less / 3);
  });
  return best;
}

/** byWord says how well a word fits the best of some words: 10 is the same. */
export function byWord(w: string, among: string[]): number {
  return Math.max(0, ...among.map((x) => alike(w, x)));
}

/** alike says how well two words fit: 10 is the same. */
export function alike(w: string, x: string): number {
  if (x === w) return 10;
  if (x.startsWith(w)) return w.length > 2 ? 8 : 5;
  return w.length > 3 && near(w, x, w.length > 7 ? 2 : 1) ? 5 : 0;
}

/** near reports whether two words differ by at most n slips; the end of the longer may be missing. */
function near(a: string, b: string, n: number): boolean {
  if (a[0] !== b[0] || b.length < a.length - n) return false;
  b = b.slice(0, a.length + n);
  return slips(a, b, true) <= n;
}

/** slips counts what must be changed to make a of b; if open, the end of b may be missing. */
export function slips(a: string, b: string, open: boolean): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j),
    before: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + +(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return open ? Math.min(...row) : row[b.length];
}
