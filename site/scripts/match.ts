// Looking for words that people type: accents and slips of the finger are
// forgiven, and a number is taken for a section of the law.
import { fold } from "./dom";

const codes: [RegExp, string][] = [
  [/^(pc|penal( code)?|codigo penal|cp)(?![a-z])/, "pc"], [/^(vc|vehicle( code)?|cvc|codigo de vehiculos)(?![a-z])/, "vc"],
  [/^(hs|h&s|health( and safety)?( code)?|codigo de salud( y seguridad)?)(?![a-z])/, "hs"],
  [/^(bp|b&p|business( and professions)?( code)?)(?![a-z])/, "bp"], [/^(wi|w&i|welfare( and institutions)?( code)?)(?![a-z])/, "wi"],
];
const stop = new Set("a an the of in on to for with and or my was i de la el un una en con y o por al del los las me".split(" "));

export const wordsOf = (s: string) => s.split(/[^a-z0-9.]+/).filter((w) => w);

/** asked is what a query asks for: a section of a code, or words. */
export interface Asked { q: string; code: string; number: string; tokens: string[] }

export function read(query: string): Asked {
  let q = fold(query).trim().replace(/\s+/g, " ");
  let code = "";
  for (const [re, c] of codes) if (re.test(q)) (code = c), (q = q.replace(re, "").trim());
  q = q.replace(/^((section|sec\.?|seccion)(?= |\d)|§)\s*/, "");
  return { q, code, number: /^\d/.test(q) ? q.replace(/[\s]/g, "") : "", tokens: wordsOf(q).filter((w) => !stop.has(w)) };
}

/** bySection says how well a section such as "PC 459/460(b)" fits. */
export function bySection(section: string, code: string, number: string): number {
  const s = fold(section), space = s.indexOf(" ");
  if (code && s.slice(0, space) !== code) return 0;
  let best = 0;
  s.slice(space + 1).split("/").forEach((part, i, all) => {
    const attempt = i > 0 && all[0] === "664";
    if (part === number) best = Math.max(best, i ? (attempt ? 60 : 80) : 100);
    else if (part.startsWith(number)) best = Math.max(best, (/^[\d.]/.test(part.slice(number.length)) ? 20 : 70) - (i ? 15 : 0));
    else if (number.startsWith(part) && /^\(/.test(number.slice(part.length))) best = Math.max(best, 40 + part.length - (i ? 5 : 0));
  });
  return s.slice(space + 1) === number ? 110 : best;
}

/** byWord says how well a word fits the best of some words: 10 is the same. */
export function byWord(w: string, among: string[]): number {
  let best = 0;
  for (const x of among) {
    if (x === w) return 10;
    if (x.startsWith(w)) best = Math.max(best, w.length > 2 ? 8 : 5);
    else if (best < 5 && w.length > 3 && near(w, x, w.length > 7 ? 2 : 1)) best = 5;
  }
  return best;
}

/** near reports whether two words differ by at most n slips; the end of the longer may be missing. */
function near(a: string, b: string, n: number): boolean {
  if (a[0] !== b[0] || b.length < a.length - n) return false;
  b = b.slice(0, a.length + n);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j), before: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + +(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return Math.min(...row) <= n;
}
