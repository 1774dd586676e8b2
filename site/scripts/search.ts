// The search over pages, glossary and crimes. It runs on the device: what it
// looks through is one script of the site, loaded when somebody goes to the
// box. What is typed is neither sent nor put in the address.
import { add, byId, fold, h } from "./dom";
import { Asked, bySection, byWord, read, wordsOf } from "./match";

interface Index {
  pages: { u: string; t: string; d: string; a?: string[]; h?: [string, string][] }[];
  terms: { i: string; t: string; a?: string[]; d: string }[];
  offenses: { s: string; t: string; a?: string[]; p?: number[] }[];
  glossary: string;
  quiz: string;
}
declare global {
  interface Window {
    reliefSearch?: Index;
    trustedTypes?: any;
  }
}

/** Entry is a place to go to. Its names are worth most, its text least; main is what must be hit at all. */
interface Entry {
  group: string;
  href: string;
  title: string;
  text: string;
  names: string[];
  fields: [number, string[]][];
  main?: number;
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
  for (const p of x.pages) {
    const a = p.a || [];
    all.push({
      group: "pages",
      href: root + p.u,
      title: p.t,
      text: p.d,
      names: [p.t, ...a].map(fold),
      fields: [
        [1.2, split(p.t)],
        [1, split(...a)],
        [0.4, split(p.d)],
      ],
    });
    for (const [id, words] of p.h || []) {
      all.push({
        group: "pages",
        href: root + p.u + "#" + id,
        title: words,
        text: t("at", p.t),
        names: [fold(words)],
        fields: [
          [0.9, split(words)],
          [0.4, split(p.t)],
        ],
        main: 1,
      });
    }
  }
  for (const w of x.terms) {
    const a = w.a || [];
    all.push({
      group: "words",
      href: root + x.glossary + "#" + w.i,
      title: w.t,
      text: w.d,
      names: [w.t, ...a].map(fold),
      fields: [
        [1, split(w.t, ...a)],
        [0.3, split(w.d)],
      ],
    });
  }
  for (const o of x.offenses) {
    const a = o.a || [];
    all.push({
      group: "crimes",
      href: root + x.quiz,
      title: o.s + " – " + o.t,
      text: t("crime"),
      names: [o.t, ...a].map(fold),
      fields: [[1, split(o.t, ...a)]],
      section: o.s,
      see: o.p,
    });
  }
  return all;
}

/** score says how well an entry fits; 0 is not at all. Of the words, this share may be missing. */
function score(e: Entry, { q, code, number, tokens: all }: Asked, share: number): number {
  // For a page a number is a word like any other: "1203.4", "17b".
  const tokens = number && !e.section ? [number, ...all] : all;
  if (e.section && (number || (code && !q)))
    return (number ? bySection(e.section, code, number) : +fold(e.section).startsWith(code)) / 10;
  let sum = 0,
    missed = 0,
    hit = !e.main;
  for (const w of tokens) {
    let best = 0;
    e.fields.forEach(([weight, words], i) => {
      // A number is never a slip of the finger.
      const s = /^\d/.test(w) ? (words.includes(w) ? 10 : 0) : byWord(w, words);
      if (s && i < e.main!) hit = true;
      best = Math.max(best, s * weight);
    });
    if (!best && ++missed > tokens.length * share) return 0;
    sum += best;
  }
  if (!hit || !tokens.length) return 0;
  return (
    sum / tokens.length +
    (e.names.includes(q) ? 6 : e.names.some((n) => n.startsWith(q)) ? 3 : 0) -
    Math.min(e.names[0].length, 90) / 60
  );
}

function show(): void {
  const query = read(input.value),
    groups: Record<string, [number, Entry][]> = {};
  found.textContent = "";
  every.hidden = false;
  clearTimeout(later);
  if (input.value.trim().length < 2 || !entries) return say("");
  // A third of the words may be missing; where that finds nothing, more of them, of a page.
  for (const share of [1 / 3, 2 / 3]) {
    for (const e of entries) {
      const s = share > 0.5 && e.section ? 0 : score(e, query, share);
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
  later = window.setTimeout(() => say(n ? t(n === 1 ? "single" : "some", n) : t("none")), 400);
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
