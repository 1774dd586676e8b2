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
const parsed: Record<string, Words> = {};

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
    const { ui, book } = JSON.parse(source);
    parsed[lang] = { ui, ...readWordsRow(book) };
  }
  return parsed[lang];
}

const answers: Record<string, AnswerRow> = {};

/** answerWords are what the answer says in the present language. */
export const answerWords = (): AnswerRow =>
  (answers[now.lang] =
    answers[now.lang] || readAnswerRow(JSON.parse(window.reliefData!["answer-" + now.lang])));

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
