// A case while it is made from a paper, and what its sentence says.
import { civil, iso, on } from "./days";
import { addMonths, span } from "./rapline";
import type { Count, Event, Update } from "./rapperson";
import { noSentence, Sentence } from "./rapwords";

/** Said is an answer that a paper gives to a fact; inferred says that it was worked out. */
export interface Said {
  fact: string;
  value: string | number;
  inferred: boolean;
}

export const lineName = (n: number) => "line " + n;

/** Draft is a case that is being made. */
export class Draft {
  said: Said[] = [];
  section = "";
  row = -1;
  felony = false;

  constructor(
    readonly id: string,
    readonly courtCase: string,
  ) {}

  told(fact: string, value: string | number, inferred = false): void {
    this.said.push({ fact, value, inferred });
  }

  get(fact: string): string {
    return String(this.said.find((s) => s.fact === fact)?.value ?? "");
  }
}

/** newCount is a count of which only its line was read. */
export const newCount = (line: number, alike: number): Count => ({
  line,
  texts: [],
  of: [],
  lesser: false,
  comments: [],
  attempted: false,
  alike,
  charged: "",
  level: "",
  disposition: "unsaid",
  day: "",
  sentence: noSentence(),
  updates: [],
  crt: "",
});

/** before are days of which the first is never after the second. */
export const before = [
  ["conviction_date", "probation_end_date"],
  ["sentencing_date", "supervision_end_date"],
  ["release_date", "supervision_end_date"],
];

/** changes are orders that somebody must look at. */
export const changes = new Set(["vacated", "sealed", "dismissed", "acquitted"]);

/**
 * sentenced tells what a sentence says. What the calendar adds is inferred. It reports
 * whether probation was taken away for jail, which may end it or go with it.
 */
export function sentenced(d: Draft, e: Event, s: Sentence, updates: Update[], shared: boolean): boolean {
  if (!s.said) return false;
  const now = takenAway(updates);
  if (e.day) d.told("sentencing_date", e.day, true); // a court's event has one day for both
  const when = span(e.day);
  if (s.probation || s.judgment) {
    if (now.prison) {
      d.told("sentence_type", "state_prison", shared);
      d.told("probation_outcome", "revoked_and_sentenced", shared);
    } else if (!now.jail) d.told("sentence_type", "probation", shared);
    d.told("probation_granted", "yes", shared);
    if (s.months) d.told("probation_term_months", s.months, shared);
    if (e.day) d.told("probation_granted_date", e.day, true);
    if (s.judgment) d.told("judgment_suspended", "yes", shared);
    if (s.execution) d.told("execution_suspended", "yes", shared);
    return now.jail && !now.prison;
  }
  if (s.prison) {
    if (!e.federal) d.told("sentence_type", "state_prison", shared);
  } else if (s.split && d.felony) d.told("sentence_type", "jail_1170h_split", shared);
  // From October 2011 a felony may be straight or split under PC 1170(h).
  else if (s.jail && (!d.felony || (when && when.hi < on(2011, 10, 1))))
    d.told("sentence_type", "county_jail", shared);
  else if (s.fine && !s.jail) d.told("sentence_type", "fine_only", shared);
  if (s.prison || s.jail || s.fine) d.told("probation_granted", "no", shared);
  return false;
}

/** takenAway is what was given when probation was revoked and not given back. */
function takenAway(updates: Update[]): Sentence {
  let s = noSentence();
  for (const u of updates)
    if (u.what === "revoked") s = u.sentence;
    else if (u.what === "reinstated" || u.what === "setAside") s = noSentence();
  return s;
}

export function letOut(d: Draft, k: Count, inferred: boolean): void {
  d.told("served_custody", "yes", inferred);
  const day = (what: string) => k.updates.filter((u) => u.what === what && u.day).map((u) => u.day);
  const released = day("paroled")[0] ?? "",
    ended = day("discharged").pop() ?? "";
  if (released || ended) d.told("release_date", released || ended, inferred);
  if (released && ended) d.told("supervision_end_date", ended, inferred);
}

/** years is the number of whole years between two days. */
export function years(a: number, b: number): number {
  const [y, m, d] = civil(a),
    [yy, mm, dd] = civil(b);
  return yy - y - +(mm < m || (mm === m && dd < d));
}

/** PaperCase is a convicted count, or an arrest that came to none. */
export interface PaperCase {
  id: string;
  courtCase: string;
  said: Said[];
}

/** PaperRecord is the record of one person. It holds no name, number or birth date. */
export interface PaperRecord {
  id: string;
  deceased: boolean;
  person: [fact: string, value: string | number][];
  cases: PaperCase[];
  unread: string[];
}

export const graver = (a: string, b: string) =>
  ["felony", "misdemeanor", "infraction"].find((level) => a === level || b === level) ?? "";

/** cannabis sections are those of Proposition 64. */
export const isCannabis = (section: string) => /^HS 113(57|58|59|60)(\(|$)/.test(section);

/** past tells that a sentence is over, where the calendar leaves no doubt. */
export function past(d: Draft, c: Count, sentence: Sentence, today: number, registers: boolean): void {
  let last = d.get("conviction_date"),
    months = Math.max(sentence.months, sentence.jailMonths),
    margin = 5,
    { prison, life } = sentence;
  for (const u of c.updates) {
    if (u.what === "revoked" || u.what === "reinstated" || u.what === "modified") {
      last = u.day;
      months = Math.max(months, u.sentence.months, u.sentence.jailMonths);
      margin = 10;
    }
    prison = prison || u.sentence.prison;
    life = life || u.sentence.life;
  }
  if (prison) {
    margin = 10; // parole follows, after a crime of PC 290 for ten years, twenty or life
    life = life || registers;
  }
  const when = span(last),
    end = when && addMonths(iso(when.hi), months);
  if (!sentence.said || !when || end === null || !months || life || end >= today - margin * 366) return;
  if (sentence.probation && margin === 5 && when.lo === when.hi && !d.get("probation_end_date"))
    d.told("probation_end_date", iso(end), true);
  d.told("now_in_this_case", "finished", true);
  d.told("sentence_completed", "yes", true);
}
