// Finding an offense as people name it: by section ("459", "11378 HS"), by name
// ("second degree burglary") or in their own words ("DUI", "manejar borracho"). Not
// every word must fit, what is charged often comes first, and something always comes.
import { isProgram, Offense, offenses } from "./catalogue";
import { printed as onPaper } from "./chargebox";
import { fold } from "./dom";
import { alike, bare, bySection, formsOf, read } from "./match";

/** enough is the part of the best score that a line must have. */
const enough = 0.45;

/** most is how many lines fit above the keyboard of a phone. */
const most = 5;

/** find returns the offenses that fit best, best first. */
export function find(query: string, programs = false, limit = most, least = enough): Offense[] {
  const { q, code, number, tokens } = read(query);
  if ((!q && !code) || (q.length < 2 && !number)) return [];
  const all = offenses().filter((o) => isProgram(o) === programs);
  const score = number ? numbered(code, number, tokens) : code && !q ? coded(code) : named(q, tokens, all);
  const found = [...printed(query, programs), ...ranked(all, score, limit, least)]
    .filter((o, i, list) => list.indexOf(o) === i)
    .slice(0, limit);
  return found.length || number || !q ? found : ranked(all, likeness(q), limit);
}

/** printed is what a charge as it stands on paper means: "273 A (A) PC", "664/211 PC-ROBBERY". */
const printed = (query: string, programs: boolean): Offense[] =>
  programs || !/\d/.test(query) ? [] : onPaper(query).map((n) => offenses()[n]);

/** exact is the one offense that a query means, if it means one. */
export function exact(query: string, programs: boolean): Offense | null {
  const { q, code, number } = read(query);
  const all = offenses().filter((o) => isProgram(o) === programs);
  const typed = fold(query).replace(/\s/g, "");
  const whole = all.filter(
    (o) =>
      fold(o.section).replace(/\s/g, "") === typed ||
      (number === q && bySection(o.section, code, number) === 110) ||
      o.names[0] === q,
  );
  if (whole.length === 1) return whole[0];
  const glued = /\d[a-z]\d/.test(typed) ? all.filter((o) => isGlued(o, bare(typed))) : [];
  if (glued.length === 1) return glued[0];
  const found = whole.length ? [] : find(query, programs, most, 0);
  return found.length === 1 ? found[0] : null;
}

/** isGlued reports whether a section is typed without brackets: "243e1". */
function isGlued(o: Offense, typed: string): boolean {
  const section = bare(fold(o.section)).replace(/\s/g, "");
  return section === typed || section.replace(/^[a-z]+/, "") === typed;
}

function ranked(all: Offense[], score: (o: Offense) => number, limit: number, part = 0): Offense[] {
  const scored = all.map((offense) => ({ offense, score: score(offense) })).filter((x) => x.score > 0);
  scored.sort((a, b) => b.score - a.score || a.offense.number - b.offense.number);
  // What fits far worse than the best only frightens.
  const least = (scored[0]?.score || 0) * part;
  return scored
    .filter((x) => x.score >= least)
    .slice(0, limit)
    .map((x) => x.offense);
}

/** often is a little more for what is charged often, and for what has many names. */
const often = (o: Offense) => (o.rare ? -6 : 0) + Math.min(o.names.length, 16) / 2;

const coded = (code: string) => (o: Offense) => +fold(o.section).startsWith(code + " ") && 10 + often(o) / 10;

/** numbered is by section; words behind the number choose among its rows. */
const numbered = (code: string, number: string, tokens: string[]) => (o: Offense) => {
  const section = Math.max(bySection(o.section, code, number), o.names.indexOf(number) > 0 && !code ? 75 : 0);
  return (
    section && section + tokens.filter((w) => o.words.some((x) => alike(w, x) > 4)).length * 8 + often(o) / 10
  );
};

/** named is by the words of the title and of the names that people use. */
function named(q: string, tokens: string[], all: Offense[]): (o: Offense) => number {
  const fits = tokens.map((w) => fitting(w, all));
  const total = fits.reduce((n, f) => n + f.weight, 0);
  return (o) => {
    let sum = 0,
      hit = 0;
    for (const { scores, weight } of fits) {
      const best = o.words.reduce((n, x) => Math.max(n, scores.get(x) || 0), 0);
      sum += best * weight;
      if (best) hit += weight;
    }
    // Most of what was said must fit, by weight.
    if (hit < total / 2) return 0;
    const whole =
      o.names[0] === q ? 30 : o.names.includes(q) ? 20 : o.names.some((n) => n.startsWith(q)) ? 2 : 0;
    return (sum / total) * (hit / total) + whole + 10 + often(o) - Math.min(o.names[0].length, 90) / 30;
  };
}

/** fitting says how well each word of the catalogue fits one that was typed; what few rows have weighs more. */
function fitting(w: string, all: Offense[]): { scores: Map<string, number>; weight: number } {
  const scores = new Map<string, number>();
  const forms = formsOf(w);
  let rows = 0;
  for (const o of all) {
    let some = false;
    for (const x of o.words) {
      if (!scores.has(x)) scores.set(x, Math.max(...forms.map((f, i) => alike(f, x) - (i ? 1 : 0)), 0));
      some = some || scores.get(x)! > 0;
    }
    if (some) rows++;
  }
  return { scores, weight: rows ? 1 + Math.log(all.length / rows) : 1 };
}

/** likeness is by the letters, three at a time: so that nobody is left with an empty list. */
function likeness(q: string): (o: Offense) => number {
  const threes = (s: string) =>
    new Set(Array.from({ length: Math.max(s.length - 2, 0) }, (_, i) => s.slice(i, i + 3)));
  const asked = threes(q);
  return (o) =>
    Math.max(
      ...o.names.map((n) => {
        const has = threes(n);
        return [...asked].filter((x) => has.has(x)).length / (asked.size + has.size || 1);
      }),
    ) *
      100 -
    5 +
    often(o) / 10;
}
