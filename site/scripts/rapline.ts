// A line of a rap sheet, mended of what scanning does to it: wasm/paper/clean.go and
// dates.go once more. A test runs both on the same sheets.
import { on, Span } from "./days";

const folded = new Map<string, string>();
for (const [to, from] of [
  ["A", "ÁÀÂÄÃ"],
  ["E", "ÉÈÊ"],
  ["I", "ÍÌÎÏ"],
  ["O", "ÓÒÔÖ"],
  ["U", "ÚÙÛÜ"],
  ["N", "Ñ"],
  ["C", "Ç"],
  ["-", "–—−"],
  ["*", "•∗"],
  [".", "·"],
  ["", '“”‘’"`\ufeff'],
  [" ", "\u00a0\f\t"],
])
  for (const c of from) folded.set(c, to);

/** clean is a line in plain capitals, without gaps between the letters of a word. */
export function clean(line: string): string {
  let t = "";
  for (const c of line) {
    const up = c.toUpperCase().length === c.length ? c.toUpperCase() : c;
    t += folded.get(up) ?? (up < " " || up === "\x7f" ? " " : up);
  }
  for (
    let i = 0;
    i + 4 < t.length;
    i++ // "DISPO;C O N V I C T E D"
  )
    if ((t[i] === ":" || t[i] === ";") && t[i + 2] === " " && t[i + 4] === " ")
      t = t.slice(0, i + 1) + " " + t.slice(i + 1);
  return joinLetters(t).trim();
}

/** joinLetters joins "C O N V I C T E D": five and more single letters. */
function joinLetters(line: string): string {
  const words = line.split(" "),
    out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let n = i;
    while (n < words.length && /^[A-Z]$/.test(words[n])) n++;
    if (n - i >= 5) {
      out.push(words.slice(i, n).join(""));
      i = n;
    } else out.push(words[i++]);
  }
  return out.join(" ");
}

/** only reports whether a line is n and more of a sign, with spaces, and nothing else. */
export function only(line: string, sign: string, n: number): boolean {
  let have = 0;
  for (const c of line)
    if (c === sign) have++;
    else if (!" .',".includes(c)) return false;
  return have >= n;
}

/** keyword is what stands behind a known word and its colon, or null. */
export function keyword(line: string, ...words: string[]): string | null {
  const bare = line.replace(/^[*.\-' ]+/, "");
  for (const w of words) {
    if (!bare.startsWith(w)) continue;
    const after = bare.slice(w.length);
    if (!after || ":; #.".includes(after[0])) return after.replace(/^[:;. ]+/, "");
  }
  const i = bare.search(/[:;]/);
  if (i < 3 || i > 24) return null; // no keyword is longer
  const word = lettersOf(bare.slice(0, i)); // "D1SP0"
  for (const w of words)
    if ((w.length === 3 && i === 3 && distance(word, w) === 1) || near(word, w))
      return bare.slice(i + 1).replace(/^ +/, "");
  return null;
}

/** parted are the lines that a copy put into one: "20001115 DISPO:PROB REV". A comment may hold such words itself. */
export const parted = (t: string) => (t.startsWith("COM") ? [t] : t.split(/ (?=(?:DISPO|CONV STATUS|SEN):)/));

/** compared are words that were compared before: a sheet has the same few in every count. */
const compared = new Map<string, boolean>();

/** near reports whether a scanned word is another, but for a letter or two. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || b.length < 5) return false;
  const pair = a + "\n" + b;
  let is = compared.get(pair);
  if (is === undefined) {
    is = distance(a, b) <= (b.length >= 8 ? 2 : 1);
    if (compared.size > 5000) compared.clear();
    compared.set(pair, is);
  }
  return is;
}

/** distance is the number of letters to add, drop or change. */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = diagonal + +(a[i - 1] !== b[j - 1]);
      diagonal = row[j];
      row[j] = Math.min(cost, row[j] + 1, row[j - 1] + 1);
    }
  }
  return row[b.length];
}

const digitOf: Record<string, string> = { O: "0", I: "1", L: "1", S: "5", B: "8" };

const letterOf: Record<string, string> = { "0": "O", "1": "I", "5": "S" };

/** lettersOf mends the digits that scans make of letters. */
export const lettersOf = (text: string) => text.replace(/[015]/g, (c) => letterOf[c]);

/** digits mends the letters that scans make of digits. */
export const digits = (s: string) => s.replace(/[OILSB]/g, (c) => digitOf[c]);

/** day reads YYYYMMDD; zeros say that the month or the day is not known. */
export function day(s: string): string {
  if (!/^\d{8}$/.test(s)) return "";
  const [y, m, d] = [s.slice(0, 4), s.slice(4, 6), s.slice(6)];
  const date = m + d === "0000" ? y : d === "00" ? y + "-" + m : y + "-" + m + "-" + d;
  return span(date) ? date : "";
}

/** span is when a date was: 2015, 2015-06 or 2015-06-30. */
export function span(date: string): Span | null {
  const p = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!p || +p[1] < 1880 || +p[1] > 2200) return null;
  const [y, m, d] = [+p[1], +p[2], +p[3]];
  if (!p[2]) return { lo: on(y, 1, 1), hi: on(y, 12, 31) };
  if (m < 1 || m > 12) return null;
  if (!p[3]) return { lo: on(y, m, 1), hi: on(y, m + 1, 0) };
  const n = on(y, m, d);
  return new Date(n * 864e5).getUTCDate() === d && d > 0 ? { lo: n, hi: n } : null;
}

/** addMonths adds months to a whole day; any other date has none. */
export function addMonths(date: string, months: number): number | null {
  const s = span(date);
  if (!s || s.lo !== s.hi) return null;
  const [y, m, d] = date.split("-").map(Number),
    last = new Date(on(y, m + months + 1, 0) * 864e5).getUTCDate();
  return on(y, m + months, Math.min(d, last));
}

/** number is the first of some numbers of a case: letters and digits only. */
export function number(s: string): string {
  let out = "";
  for (const c of s.replace(/^[ :;#]+/, "").split(",")[0])
    if (/[0-9A-Z]/.test(c)) out += c;
    else if (c === " " && out) break;
  return out;
}
