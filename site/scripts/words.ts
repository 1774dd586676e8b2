// The strings of the quiz. Each language is two files that set a string of JSON each,
// for the questions and for the answer; they are parsed when they are first needed, so
// switching keeps the answers.
import { AnswerRow, readAnswerRow, readWordsRow, WordsRow } from "./wire";

export interface Words extends WordsRow {
  ui: Record<string, string>;
}

declare global {
  interface Window {
    reliefData?: Record<string, string>;
  }
}

/** now is the present language. */
export const now: { lang: string; words: Words } = { lang: "en", words: null as unknown as Words };
let parsed: Record<string, Words> = {},
  answers: Record<string, AnswerRow> = {};

/** Voice makes of words that are said to a person words about somebody else; see voice.ts. */
export type Voice = (table: string) => (text: string) => string;

let voice: Voice | undefined;

/** about is of the interface what is said of the person, too. */
const about = /^(about|early|record-(st|t)|rights|says-(open|r)|sheet-[cp]|status)/;

/** setVoice lets the words be about somebody else than who answers, or about them again. */
export function setVoice(to?: Voice): void {
  if (voice === to) return;
  voice = to;
  parsed = {};
  answers = {};
  setLanguage(now.lang);
}

/** setLanguage switches to a language; false if its words are not there. */
export function setLanguage(lang: string): boolean {
  const words = inLanguage(lang);
  if (!words) return false;
  now.words = words;
  now.lang = lang;
  return true;
}

/** inLanguage is the words of a language; undefined if they are not there. */
export function inLanguage(lang: string): Words | undefined {
  const source = window.reliefData?.["words-" + lang];
  if (!parsed[lang] && source) {
    const { ui, book } = JSON.parse(source),
      say = voice?.(ui.other);
    if (say) for (const key in ui) if (about.test(key)) ui[key] = say(ui[key]);
    parsed[lang] = { ui, ...readWordsRow(say ? spoken(JSON.stringify(book), say) : book) };
  }
  return parsed[lang];
}

/** spoken is some JSON, its strings in a voice. */
const spoken = (json: string, say?: (text: string) => string) =>
  JSON.parse(json, say && ((_, value) => (typeof value === "string" ? say(value) : value)));

/** answerWords are what the answer says in the present language. */
export const answerWords = (): AnswerRow =>
  (answers[now.lang] =
    answers[now.lang] ||
    readAnswerRow(spoken(window.reliefData!["answer-" + now.lang], voice?.(now.words.ui.other))));

/** speaking runs a function as if a language were the present one. */
export function speaking<T>(lang: string, f: () => T): T {
  const was = now.lang;
  setLanguage(lang);
  try {
    return f();
  } finally {
    setLanguage(was);
  }
}

/** t is an interface string, with {0}, {1} filled in. */
export function t(key: string, ...args: (string | number)[]): string {
  const s = now.words.ui[key];
  return s === undefined ? "[" + key + "]" : s.replace(/\{(\d)\}/g, (_, i) => String(args[+i]));
}

/** count is an interface string about a number of things. */
export const count = (key: string, n: number) => t(key + (n === 1 ? "-1" : "-n"), n);

/** parts fills an interface string with elements. */
export function parts(key: string, ...args: (Node | string)[]): (Node | string)[] {
  return t(key, ...args.map((_, i) => "\0" + i + "\0"))
    .split("\0")
    .map((s, i) => (i % 2 ? args[+s] : s));
}
