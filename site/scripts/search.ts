// The search over pages, glossary and crimes. It runs on the device: what it looks through is one script of
// the site, loaded when somebody goes to the box. What is typed is neither sent nor put in the address.
import { add, byId, fold, h } from "./dom";
import { alike, Asked, bare, bySection, byWord, wordsOf } from "./match";
import { askedFor, broad, bySaid, telling } from "./street";

interface Index {
  pages: { u: string; t: string; d: string; a?: string[]; s?: string[]; h?: string[][] }[];
  terms: { i: string; t: string; a?: string[]; d: string }[];
  offenses: { s: string; t: string; a?: string[]; p?: number[] }[];
  glossary: string;
  quiz: string;
  help: string;
  nothing?: string[];
}
declare global {
  interface Window {
    reliefSearch?: Index;
    trustedTypes?: any;
  }
}

/**
 * Entry is a place to go to. Its names are worth most, its text least; main is what must be hit at all.
 * Said is what people type who mean it.
 */
interface Entry {
  group: string;
  href: string;
  title: string;
  text: string;
  names: string[];
  fields: [number, string[]][];
  main?: number;
  said: string[][];
  section?: string;
  see?: number[];
}

const form = byId("search") as HTMLFormElement,
  input = byId("query") as HTMLInputElement,
  said = byId("said")!,
  found = byId("found")!,
  every = byId("every")!;
const root = form.dataset.root!,
  most: Record<string, number> = { pages: 8, words: 5, crimes: 8 },
  ahead: Record<string, number> = { pages: 1.6, words: 1.2 };
const t = (key: string, with0: string | number = "") => form.dataset[key]!.replace("{0}", String(with0));
const split = (...s: string[]) => wordsOf(fold(s.join(" ")));
let entries: Entry[] | undefined,
  asked: Promise<void> | undefined,
  later = 0;

/** load asks for the index once, and again if it did not come. */
const load = () =>
  (asked =
    asked ||
    new Promise<void>((resolve, reject) => {
      if (window.reliefSearch) return resolve(); // in the page
      const src = form.dataset.src!,
        types = window.trustedTypes;
      const script = h("script", {
        load: () => resolve(),
        error: () => {
          asked = undefined;
          script.remove();
          reject();
        },
      }) as HTMLScriptElement;
      script.src = types
        ? types.createPolicy("search", { createScriptURL: (s: string) => s }).createScriptURL(src)
        : src;
      document.head.append(script);
    }).then(() => {
      entries = entriesOf(window.reliefSearch!);
    }));

function entriesOf(x: Index): Entry[] {
  const all: Entry[] = [];
  const told = (said: string[] = []) => said.map((w) => telling(split(w)));
  for (const p of x.pages) {
    const names = [p.t, ...(p.a || []), ...(p.s || [])];
    all.push({
      group: "pages",
      href: root + p.u,
      title: p.t,
      text: p.d,
      names: names.map(fold),
      fields: [
        [1.2, split(p.t)],
        [1, split(...names.slice(1))],
        [0.4, split(p.d)],
      ],
      said: told(p.s),
    });
    for (const [id, words, ...said] of p.h || []) {
      all.push({
        group: "pages",
        href: root + p.u + "#" + id,
        title: words,
        text: t("at", p.t),
        names: [words, ...said].map(fold),
        fields: [
          [0.9, split(words, ...said)],
          [0.4, split(p.t)],
        ],
        main: 1,
        said: told(said),
      });
    }
  }
  for (const w of x.terms) {
    const names = [w.t, ...(w.a || [])];
    all.push({
      group: "words",
      href: root + x.glossary + "#" + w.i,
      title: w.t,
      text: w.d,
      names: names.map(fold),
      fields: [
        [1, split(...names)],
        [0.3, split(w.d)],
      ],
      said: [],
    });
  }
  for (const o of x.offenses) {
    const names = [o.t, ...(o.a || [])];
    all.push({
      group: "crimes",
      href: root + x.quiz,
      title: o.s + " – " + o.t,
      text: t("crime"),
      names: names.map(fold),
      fields: [[1, split(...names)]],
      said: [],
      section: o.s,
      see: o.p,
    });
  }
  return all;
}

/** Word is a word that was typed, with how well it fits each entry. What few entries have weighs more. */
interface Word {
  fits: number[];
  weight: number;
}

function wordOf(w: string, list: Entry[]): Word {
  const fits = list.map((e) => {
    let best = 0,
      hit = !e.main;
    e.fields.forEach(([weight, words], i) => {
      // A number is never a slip of the finger.
      const s = /^\d/.test(w)
        ? words.includes(bare(w)) || e.names.some((x) => bare(x).endsWith(" " + bare(w)))
          ? 10
          : 0
        : e.section
          ? bySaid(w, words)
          : byWord(w, words);
      if (s && i < e.main!) hit = true;
      best = Math.max(best, s * weight);
    });
    return hit ? best : 0;
  });
  const rows = fits.filter((s) => s > 0).length;
  const weight = rows || /^\d/.test(w) ? 1 + Math.log(list.length / (rows || 1)) : 1;
  return { fits, weight: broad.test(w) ? weight / 3 : weight };
}

/** meant says which part of the words, by weight, are what people type who mean the entry: of 1. */
function meant(said: string[][], tokens: string[], words: Word[], total: number): number {
  let best = 0;
  for (const phrase of said) {
    // A slip of the finger makes another word of a short one.
    const at = phrase.map((x) =>
      tokens.findIndex((w) => (/^\d/.test(w) ? bare(w) === bare(x) : alike(w, x) > (w.length > 6 ? 4 : 5))),
    );
    if (at.includes(-1)) continue;
    let sum = 0;
    new Set(at).forEach((i) => (sum += words[i].weight));
    best = Math.max(best, sum / total);
  }
  return best;
}

/** scored are the entries that fit, with how well. Of the words, by weight, this share may be missing. */
function scored(
  { q, typed, code, number, tokens: all }: Asked,
  list: Entry[],
  share: number,
): [number, Entry][] {
  // For a page a number is a word like any other: "1203.4", "17b".
  const tokens = number ? [number, ...all] : all,
    words = tokens.map((w) => wordOf(w, list)),
    total = words.reduce((n, w) => n + w.weight, 0);
  return list.map((e, n) => {
    if (e.section && (number || (code && !q)))
      return [(number ? bySection(e.section, code, number) : +fold(e.section).startsWith(code)) / 10, e];
    if (e.section && share > 0.5) return [0, e];
    let sum = 0,
      missed = 0;
    words.forEach((w, i) => {
      sum += w.fits[n] * w.weight;
      if (!w.fits[n]) missed += /^\d/.test(tokens[i]) ? total : w.weight; // a number must be there
    });
    const aimed = meant(e.said, tokens, words, total);
    // What people type who mean it may stand among any other words.
    if (!sum || missed > total * (aimed < 0.6 ? share : 0.99)) return [0, e];
    const begins = e.names.some((x) => x.startsWith(q)) ? 3 : 0,
      whole = e.names.includes(typed) ? 8 : e.names.includes(q) ? 6 : begins;
    return [sum / total + Math.max(whole, 10 * aimed) - Math.min(e.names[0].length, 90) / 60, e];
  });
}

/** missing is what the site says nothing about, if most of what was typed is that. */
function missing({ tokens }: Asked): string | undefined {
  return window.reliefSearch!.nothing?.find((words) => {
    const of = telling(split(words));
    const is = (w: string, x: string) => alike(w, x) > (w.length > 4 ? 4 : 9);
    return of.length * 2 >= tokens.length && of.every((x) => tokens.some((w) => is(w, x)));
  });
}

function show(): void {
  const query = askedFor(input.value),
    groups: Record<string, [number, Entry][]> = {};
  found.textContent = "";
  every.hidden = false;
  clearTimeout(later);
  if (input.value.trim().length < 2 || !entries) return say("");
  const nothing = missing(query);
  if (nothing)
    add(found, [h("p", { class: "nothing" }, h("a", { href: root + window.reliefSearch!.help }, t("ask")))]);
  // A third of the words may be missing; where that finds nothing, more of them, of a page.
  for (const share of nothing ? [] : [1 / 3, 2 / 3]) {
    for (const [s, e] of scored(query, entries, share)) {
      if (s > 0) (groups[e.group] = groups[e.group] || []).push([s, e]);
    }
    if (Object.keys(groups).length) break;
  }
  let n = 0;
  const ranked = Object.keys(groups).map((g): [string, [number, Entry][]] => [
    g,
    groups[g].sort((a, b) => b[0] - a[0]).slice(0, most[g]),
  ]);
  for (const [g, list] of ranked.sort((a, b) => rank(b) - rank(a))) {
    n += list.length;
    add(found, [
      h("h2", { tabindex: -1 }, t(g)),
      h(
        "ul",
        null,
        list.map(([, e]) => item(e)),
      ),
    ]);
  }
  every.hidden = n > 0; // what was found does not end in the list of everything
  // Told once the fingers rest, so that it is not read out at each letter.
  const words = nothing ? t("nothing", nothing) : n ? t(n === 1 ? "single" : "some", n) : t("none");
  later = window.setTimeout(() => say(words), 400);
}

/** rank puts pages before words and words before crimes where they fit about as well. */
const rank = ([g, list]: [string, [number, Entry][]]) => list[0][0] * (ahead[g] || 1);

const item = (e: Entry) =>
  h(
    "li",
    null,
    h("a", { href: e.href }, e.title),
    h("p", null, e.text),
    e.see &&
      h(
        "p",
        null,
        t("see"),
        e.see.map((i) => {
          const p = window.reliefSearch!.pages[i];
          return [" ", h("a", { href: root + p.u }, p.t)];
        }),
      ),
  );

function say(words: string): void {
  if (said.textContent !== words) said.textContent = words;
}

const begin = () => load().then(show, () => say(t("failed")));
input.addEventListener("focus", begin);
input.addEventListener("input", begin);
form.addEventListener("submit", (e) => {
  e.preventDefault();
  begin().then(() => found.querySelector("h2")?.focus());
});
form.hidden = false;
if (input.value || document.activeElement === input) begin();
