// What was answered, in words: for the check page, the results and the print.
import { Answer, Fact, holder, Kind } from "./answers";
import { Question, titleOf } from "./ask";
import { say } from "./dates";
import { h } from "./dom";
import { name, offenses } from "./catalogue";
import type { Quiz } from "./quiz";
import { now, t } from "./words";

/** value is an answer in words. */
function value(f: Fact, a: Answer): string {
  if (a.state === 1) return t("dont-know");
  switch (f.kind) {
    case Kind.YesNo: return t(a.lo ? "yes" : "no");
    case Kind.Choice: return now.words.facts[f.n][2]![a.lo];
    case Kind.Date: return say(a.lo, now.lang, a.hi);
    case Kind.DateList: return [...(a.list || []).map((s) => say(s.lo, now.lang, s.hi)), ...(a.more ? [t("date-more")] : [])].join("; ") || t("no-dates");
    case Kind.Money: return "$" + a.lo / 100;
    case Kind.Count: return String(a.lo / 100);
    case Kind.Section: return name(offenses()[a.lo]);
  }
}

/** caseName tells cases apart: their number and their offense. */
function caseName(quiz: Quiz, c: number): string {
  const a = quiz.record.cases[c]?.answers.get(quiz.core.offense);
  const what = a?.state === 2 ? offenses()[a.lo].title : t(quiz.record.cases[c]?.arrest ? "case-arrest-short" : "case-conviction-short");
  return t("case-n", c + 1) + ": " + what;
}

export const said = { value, caseName };

export interface Line { title: string; text: string; q: Question; c: number; facts: Fact[] }

/** lines lists every question that was answered, the person's first. */
export function lines(quiz: Quiz): { title: string; c: number; lines: Line[] }[] {
  const { core, record } = quiz;
  const seen = new Set<string>();
  const of = (answers: Map<number, Answer>, c: number): Line[] => {
    const out: Line[] = [];
    answers.forEach((_, n) => {
      if (n === core.complete || n === core.attempt) return;
      const group = core.groups.findIndex((g) => g.facts.includes(n)), key = group < 0 ? c + ":" + n : c + ":g" + group;
      if (seen.has(key)) return;
      seen.add(key);
      const facts = group < 0 ? [core.facts[n]] : core.groups[group].facts.map((i) => core.facts[i]);
      const q = { group, facts };
      out.push({ title: titleOf(q), q, c, facts, text: group < 0 ? withAttempt(facts[0], answers) : ofGroup(facts, c) });
    });
    return out;
  };
  const withAttempt = (f: Fact, answers: Map<number, Answer>) =>
    value(f, answers.get(f.n)!) + (f.n === core.offense && answers.get(core.attempt)?.lo === 1 ? " (" + t("attempt-short") + ")" : "");
  const ofGroup = (facts: Fact[], c: number) => {
    const known = facts.map((f) => [f, holder(record, f, c).get(f.n)] as const).filter(([, a]) => a) as [Fact, Answer][];
    if (facts.some((f) => f.kind !== Kind.YesNo)) return known.map(([f, a]) => now.words.facts[f.n][0] + " " + value(f, a)).join("; ");
    if (known.every(([, a]) => a.state === 1)) return t("dont-know");
    return known.filter(([, a]) => a.state === 2 && a.lo).map(([f]) => now.words.facts[f.n][0]).join("; ") || t("none");
  };
  const all = record.cases.map((c, i) => ({ title: record.cases.length > 1 || quiz.relief < 0 ? caseName(quiz, i) : t("about-case"), c: i, lines: of(c.answers, i) }));
  const person = of(record.person, 0);
  return [...all, ...(person.length ? [{ title: t("about-you"), c: -1, lines: person }] : [])];
}

/** summary is the list of answers, with a Change link for each and a link to remove a case. */
export function summary(quiz: Quiz, change?: (q: Question, c: number) => void, remove?: (c: number) => void): HTMLElement {
  return h("div", { class: "answers" }, lines(quiz).map((part) => h("section", null, h("h2", null, part.title),
    remove && part.c >= 0 && quiz.record.cases.length > 1 ? h("button", { type: "button", class: "link", click: () => remove(part.c) }, t("remove"), h("span", { class: "hidden" }, " " + part.title)) : null,
    h("dl", null, part.lines.map((l) => h("div", null, h("dt", null, l.title), h("dd", null, l.text),
      change ? h("dd", { class: "change" }, h("button", { type: "button", class: "link", click: () => change(l.q, l.c) }, t("change"), h("span", { class: "hidden" }, " " + l.title))) : null))))));
}
