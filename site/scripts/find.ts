// Finding an offense as people name it: by section ("459", "11378 HS"), by name
// ("second degree burglary") or in their own words ("DUI", "maté a alguien"). What is not
// known finds nothing: a wrong crime makes every later answer wrong.
import { isProgram, Offense, offenses } from "./catalogue";
import { printed as onPaper } from "./chargebox";
import { fold } from "./dom";
import { bare, bySection, read } from "./match";
import { lexiconOf, meant } from "./meant";

/** enough is the part of the best score that a line must have. */
const enough = 0.55;

/** most is how many lines fit above the keyboard of a phone. */
const most = 5;

/** find returns the offenses that fit best, best first. */
export function find(query: string, programs = false, limit = most, least = enough): Offense[] {
  const { q, code, number, tokens } = read(query);
  if ((!q && !code) || (q.length < 2 && !number)) return [];
  const all = offenses().filter((o) => isProgram(o) === programs);
  const score = number ? numbered(code, number, tokens) : code && !q ? coded(code) : named(tokens);
  return [...printed(query, programs), ...ranked(all, score, limit, least)]
    .filter((o, i, list) => list.indexOf(o) === i)
    .slice(0, limit);
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
      fold(o.title) === q,
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

function ranked(all: Offense[], score: (o: Offense) => number, limit: number, part: number): Offense[] {
  const scored = all.map((offense) => ({ offense, score: score(offense) })).filter((x) => x.score > 0);
  scored.sort((a, b) => b.score - a.score || a.offense.number - b.offense.number);
  // What fits far worse than the best only frightens.
  const least = (scored[0]?.score || 0) * part;
  return scored
    .filter((x) => x.score >= least)
    .slice(0, limit)
    .map((x) => x.offense);
}

/** often is a little more for what is charged often. */
const often = (o: Offense) => (o.rare ? 0 : 0.6);

const coded = (code: string) => (o: Offense) => +fold(o.section).startsWith(code + " ") && 10 + often(o);

/** numbered is by section; words behind the number choose among its rows. */
function numbered(code: string, number: string, tokens: string[]): (o: Offense) => number {
  const words = meant(tokens),
    { titles } = lexiconOf();
  return (o) => {
    const section = bySection(o.section, code, number);
    return section && section + hits(words, titles[o.number]) * 8 + often(o) - o.section.length / 10;
  };
}

/** hits is how many of the words asked for are there. */
const hits = (asked: string[][], words: string[]) =>
  asked.filter((m) => m.some((x) => words.includes(x))).length;

/**
 * named is by what people say: a name of which every word was said, the longer the better; a
 * name that is not finished; then titles with all that was asked. What nobody says finds nothing.
 */
function named(tokens: string[]): (o: Offense) => number {
  const asked = meant(tokens),
    { names, titles } = lexiconOf(),
    scores = new Map<number, number>(),
    said = (x: string) => asked.some((m) => m.includes(x));
  let best = 0,
    none = 0;
  names.forEach(({ words, rows }, line) => {
    const all = words.every(said) && words.length,
      begun = hits(asked, words) === asked.length && asked.length - 0.4 - words.length / 20,
      fits = Math.max(+all, +begun);
    if (!fits) return;
    best = Math.max(best, fits);
    if (!rows.length) none = Math.max(none, fits);
    rows.forEach((n, i) => {
      const score = fits * 10 - line / 1000 - i / 10000;
      if (score > (scores.get(n) || 0)) scores.set(n, score);
    });
  });
  if (none && none === best) return () => 0; // no crime of its own
  return (o) => {
    const words = titles[o.number],
      first = hits(asked, words.slice(0, 1));
    // "Rape by threat" is not what somebody says of a threat.
    const own = best ? first && (!o.rare || asked.length > best) : first || asked.length > 1;
    const whole = own && asked.length && hits(asked, words) === asked.length;
    const title = whole ? asked.length * 10 - 4 + first + often(o) - words.length / 50 : 0;
    return Math.max(scores.get(o.number) || 0, title);
  };
}
