// Answers that no case has together: days in the wrong order, and what the law says of
// other answers.
import type { Problem } from "./app";
import { say } from "./days";
import type { SaidOf } from "./pieces";
import { askOf } from "./question";
import { controlId } from "./questionpage";
import { Answer, Answers, exactly, Fact, holder } from "./record";
import { state } from "./state";
import { ClashRow, Kind } from "./wire";
import { now, t } from "./words";

type Get = (fact: number) => Answer | undefined;

/** against is the number of a fact whose answer contradicts that to another; -1 if none does. */
function against(fact: number, get: Get): number {
  const mine = get(fact),
    { order, clashes } = state.core;
  if (!mine?.known) return -1;
  for (const row of order) {
    const at = row.indexOf(fact);
    const other = row.find((n, i) => {
      const a = get(n);
      return at >= 0 && a?.known && (i < at ? a.lo > mine.hi : a.hi < mine.lo);
    });
    if (other !== undefined) return other;
  }
  const clash = clashes.find((c) => (c.fact === fact || c.other === fact) && areBoth(c, get));
  return clash ? clash.fact + clash.other - fact : -1;
}

function areBoth({ fact, is, other, with: values, day }: ClashRow, get: Get): boolean {
  const a = get(fact),
    b = get(other),
    { asOf } = state.told;
  if (!a?.known || !b?.known || !is.includes(a.lo)) return false;
  return day ? (day < 0 ? b.hi < asOf : b.lo > asOf) : values.includes(b.lo);
}

/** contradictions are the answers of a page that no case has with others of it, or with what was said before. */
export function contradictions(said: SaidOf[]): Problem[] {
  const { facts } = state.core;
  return said.flatMap(({ fact, case: c }, at) => {
    const here = (n: number) => said.findIndex((s) => s.fact.number === n && s.case === c);
    const get = (n: number) =>
      here(n) < 0 ? holder(state.told, facts[n], c)?.get(n) : said[here(n)].answer || undefined;
    const other = against(fact.number, get),
      { kind } = facts[other] || fact;
    // Of two on this page the later one says it.
    if (other < 0 || here(other) > at) return [];
    const { lo, hi } = get(other)!;
    const was =
      kind === Kind.Date ? say(lo, now.lang, hi) : now.words.facts[other].labels[lo] || t(lo ? "yes" : "no");
    return [
      { text: t("clash", askOf(facts[other]), was), at: controlId(fact, c), of: said[1] && askOf(fact) },
    ];
  });
}

/** rulesOut reports whether what was told leaves no room for a value of a list; the one that was chosen stays. */
export function rulesOut(fact: Fact, value: number, get: (fact: Fact) => Answer | undefined): boolean {
  const { facts } = state.core;
  if (get(fact)?.lo === value) return false;
  if (against(fact.number, (n) => (n === fact.number ? exactly(value) : get(facts[n]))) >= 0) return true;
  // A crime that is a felony or a misdemeanor is no infraction.
  if (fact.values[value] !== "infraction") return false;
  const crime = facts.find((f) => f.kind === Kind.Section && f.scope === fact.scope && get(f)?.known);
  const row = crime && window.reliefData!.offenses?.split("\n")[get(crime)!.lo];
  return /\|[fmw]/.test(row || "");
}

/** clashing are the facts of which the answers contradict each other. */
export const clashing = (answers: Answers): number[] =>
  [...answers.keys()].filter((n) => against(n, (f) => answers.get(f)) >= 0);
