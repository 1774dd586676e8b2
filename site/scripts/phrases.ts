// What is said of a determination in words: its name, its days, its reason.
import { say } from "./days";
import { Determination, isOpen } from "./engine";
import { Fact, holder } from "./record";
import { isDependent } from "./questionpage";
import { askFor } from "./route";
import { state } from "./state";
import { Kind, noDay, RequirementWords, Status, statusNames, Truth } from "./wire";
import { answerWords, now, t } from "./words";

export const wordsOf = (d: Determination) => answerWords().reliefs[d.relief];
export const nameOf = (d: Determination) => now.words.names[d.relief];
export const citeOf = (d: Determination) => state.core.reliefs[d.relief].cite;
export const familyOf = (d: Determination) => state.core.families[state.core.reliefs[d.relief].family];
export const isRight = (d: Determination) => familyOf(d)?.id === "rights";
export const statusOf = (d: Determination) => t("status-" + statusNames[d.status]);

/** chipOf is the status as a chip: its look and its words. */
export function chipOf(d: Determination): { look: string; text: string } {
  const looks: Partial<Record<Status, string>> = { [Status.RightYes]: "good", [Status.RightNo]: "stop" };
  return { look: looks[d.status] || (isOpen(d.status) ? "act" : "warn"), text: statusOf(d) };
}

/** bringOf is which papers to bring: of an arrest there may be none of a court. */
export const bringOf = (d?: Determination) =>
  t(d && state.core.reliefs[d.relief].arrest ? "bring-arrest" : "bring-papers");

/** casesOf names the cases of some determinations that say the same; "" where there is one case. */
export function casesOf(ds: { case: number }[]): string {
  const cases = ds.map((d) => d.case).filter((c) => c >= 0);
  if (state.told.cases.length < 2 || !cases.length) return "";
  if (cases.length === 1) return t("case-n", cases[0] + 1);
  return cases.length === 2 && state.told.cases.length === 2
    ? t("both-cases")
    : t("cases", cases.map((c) => c + 1).join(", "));
}

/** daysOf are the days of a determination, in words. */
export function daysOf(d: Determination): string[] {
  const day = (n: number) => say(n, now.lang),
    out: string[] = [];
  if (isOpen(d.status)) {
    if (d.by !== noDay) out.push(t("by-day", day(d.by)));
    return out;
  }
  if (runs(d)) out.push(t(isSure(d) ? "by-maybe" : "by-part", day(d.by)));
  if (d.status !== Status.NotYet && d.status !== Status.RightNo) return out;
  const sure = surely(d),
    later = d.from !== noDay && sure < d.from;
  if (d.from !== noDay) {
    const own = d.status === Status.RightNo ? "changes-" : "from-";
    out.push(
      t(
        sure > d.from ? "from-parts" : own + (later ? "part" : "day"),
        day(d.from),
        day(Math.max(sure, d.from)),
      ),
    );
  }
  if (d.event > 0) out.push(waitsFor(d.event));
  else if (later && d.status === Status.NotYet) out.push(t("from-unsure"));
  if (d.early !== noDay) out.push(t("early-day", day(d.early)));
  return out;
}

/** runs reports whether a last day is ahead, or may be. */
export const runs = (d: Determination) => d.by >= state.told.asOf;

/**
 * isSure reports whether the last day is the day, by what was told: what is in time today is too late
 * the day after. Otherwise it is the last of the days that it may be.
 */
export const isSure = (d: Determination) =>
  isOpen(d.status) || d.findings.some((f) => f.value === Truth.Yes && f.turns === d.by + 1);

/** surely is the first day on which it is open whatever the day that is half remembered; noDay if none is. */
export function surely({ from, segments }: Determination): number {
  const first = segments.find((s) => s.start >= from && s.status !== Status.Unsure);
  return first && isOpen(first.status) ? first.start : noDay;
}

/**
 * toAsk are the questions that a relief still asks: those not answered, but for what only some answers
 * to another of them bring up; else a day that is known in part.
 */
export function toAsk(d: Determination): Fact[] {
  if (!asks.has(d)) asks.set(d, stillAsked(d));
  return asks.get(d)!;
}

/** asks are the questions of determinations, which are made anew when an answer comes. */
const asks = new WeakMap<Determination, Fact[]>();

function stillAsked(d: Determination): Fact[] {
  const c = Math.max(d.case, 0),
    asks = askFor(d.relief, c).map((fact) => ({ fact, case: c }));
  if (asks.length) return asks.map((a) => a.fact).filter((f) => !isDependent(f, asks));
  const { facts } = state.core,
    isDay = (f: Fact) => f.kind === Kind.Date,
    days = [...(state.told.cases[c]?.answers || [])].filter(([n]) => isDay(facts[n])).map(([, a]) => a);
  // A day that was never asked may be that of another, which is known in part.
  const half = days.some((a) => a.lo < a.hi) && days.every((a) => a.known);
  const inPart = (f: Fact) => isDay(f) && (holder(state.told, f, c).get(f.number)?.known ?? half);
  return d.missing
    .map((n) => facts[n])
    .filter(inPart)
    .slice(0, 1);
}

/** decidingOf are the questions on which an unsure relief turns: those to ask, else those that nobody knows. */
export function decidingOf(d: Determination): { asks: string[]; known: boolean } {
  const ask = (fact: number) => now.words.facts[fact].ask;
  if (d.status !== Status.Unsure) return { asks: [], known: true };
  const needed = toAsk(d);
  if (needed.length) return { asks: needed.map((f) => ask(f.number)), known: true };
  // What the person said they do not know comes before what was never asked for that.
  const { facts } = state.core,
    told = d.missing.filter((n) => holder(state.told, facts[n], Math.max(d.case, 0)).has(n));
  return { asks: (told[0] ? told : d.missing).map(ask), known: false };
}

const stepOf = (d: Determination, kind: string) => wordsOf(d).steps.find((s) => s.kind === kind);

/** costOf is what the law says of the cost; where a court decides, its clerk knows more. */
export const costOf = (d: Determination) =>
  stepOf(d, "cost")?.says || t(stepOf(d, "court") ? "cost-none" : "cost-board");

/** whenOf is since when it is open, and the days, or else what the law says of time. */
export function whenOf(d: Determination): string {
  const time = stepOf(d, "time");
  return sinceOf(d) + " " + (daysOf(d).join(" ") || time?.says || t("no-last-day"));
}

/** waitsFor is what a relief waits for: an event, or another relief. */
function waitsFor(event: number): string {
  const { events } = state.core;
  return event > events
    ? t("from-relief", now.words.names[event - events - 1])
    : t("from-event", answerWords().events[event - 1]);
}

/** sinceOf says since when a relief is open; "" where that is not known. */
export const sinceOf = (d: Determination) =>
  isOpen(d.status) && d.from !== noDay && d.from <= state.told.asOf
    ? t("since-day", say(d.from, now.lang))
    : "";

export interface Blocker {
  requirement: RequirementWords;
  turns: number;
  place: number;
}

/** blockersOf are the requirements that are not met. */
export function blockersOf(d: Determination): Blocker[] {
  return wordsOf(d)
    .requirements.map((requirement, place) => ({
      requirement,
      place,
      turns: d.findings[place]?.turns ?? noDay,
    }))
    .filter(({ place }) => d.findings[place]?.value === Truth.No);
}

/** reasonOf is the sentence that decides, with its cite. */
export function reasonOf(d: Determination): { why: string; cite: string } {
  const { requirements, grants } = wordsOf(d);
  const decider = requirements[d.decider] || grants[d.decider - requirements.length];
  const known = decider && d.status !== Status.Unsure;
  return known ? { why: decider.why, cite: decider.cite } : { why: "", cite: "" };
}
