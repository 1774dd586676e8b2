// The cases of a person's rap sheet: wasm/paper/build.go and outcome.go once more.
import { Charge, ChargeReader } from "./charge";
import { arrested, arrestOf, convicted, droppedCannabis, isCrime, ordersElsewhere } from "./rapcourt";
import type { PaperRecord } from "./rapdraft";
import { before, changes, Draft, isCannabis, letOut, lineName, past, sentenced, years } from "./rapdraft";
import { span } from "./rapline";
import type { Count, Event, Person } from "./rapperson";
import { orders as allOrders, reliefs, Sentence } from "./rapwords";

/** makeRecord makes the record of a person. It never says that every case is listed. */
export function makeRecord(
  p: Person,
  read: ChargeReader,
  rows: string[],
  flags: string,
  today: number,
): PaperRecord {
  return new Builder(p, read, rows, flags, today).record();
}

class Builder {
  private r: PaperRecord;
  private registered = false;
  private felonies = 0;
  private superStrike: string[] = [];
  private registrable: string[] = [];

  constructor(
    readonly p: Person,
    readonly reader: ChargeReader,
    readonly rows: string[],
    readonly flags: string,
    readonly today: number,
  ) {
    this.r = { id: lineName(p.line), deceased: p.deceased, person: [], cases: [], unread: [] };
  }

  record(): PaperRecord {
    const cycles = new Map<number, Event[]>();
    for (const e of this.p.events) cycles.set(e.cycle, [...(cycles.get(e.cycle) ?? []), e]);
    for (const events of cycles.values()) this.cycle(events);
    const tell = (fact: string, value: string | number) => this.r.person.push([fact, value]);
    const grave = (fact: string, days: string[], also: boolean) => {
      if (!days.length && !also) return;
      tell(fact, "yes");
      if (days.length && !days.includes("")) tell(fact + "_date", days.slice().sort()[0]);
    };
    grave("super_strike_conviction", this.superStrike, false);
    grave("registrable_conviction", this.registrable, this.registered);
    if (this.felonies >= 2) tell("felony_cases", this.felonies); // fewer may be too few
    for (const n of this.p.unread) this.unread(n.line, n.what);
    return this.r;
  }

  private unread(line: number, what: string): void {
    const note = lineName(line) + ": " + what;
    if (!this.r.unread.includes(note)) this.r.unread.push(note);
  }

  private read(text: string, day: string): Charge {
    const when = span(day);
    return this.reader.read(text, when && { first: when.lo, last: when.hi });
  }

  /** cycle reads what came of one arrest. */
  private cycle(events: Event[]): void {
    const cannabis = droppedCannabis(events, (c, e) => this.charge(c, e));
    let tried = false,
      anyConvicted = false;
    for (const e of events) {
      if (e.kind === "registration") {
        if (e.counts.some((c) => this.charge(c, e).section.startsWith("PC 290"))) this.registered = true;
      } else if (e.kind === "court") {
        tried = true;
        if (this.court(e, events, cannabis)) anyConvicted = true;
      } else if (e.kind === "custody" && this.custodyOnly(e, events)) tried = anyConvicted = true;
      else if (e.kind === "other" && !e.torn) for (const c of e.counts) this.unproved(c, e);
    }
    const arrest = anyConvicted ? null : arrestOf(events, tried),
      named = (ch: Charge, e: Event) => (this.doubtful(ch, e.day) ? "" : this.name(ch, e.day)),
      what = arrest && arrested(events, (c, e) => this.charge(c, e), named);
    if (arrest) this.r.cases.push({ ...arrest, said: [...arrest.said, ...what!] });
  }

  /** doubtful reports whether a charge may be either of two sections, as its section alone does not say. */
  private doubtful(ch: Charge, day: string): boolean {
    return ch.row !== ch.or && this.read(ch.section, day).or !== ch.or; // "532CLOTTERY" may be 532c
  }

  /** court makes the cases of one event of a court. */
  private court(e: Event, events: Event[], cannabis: boolean): boolean {
    const [all, crimes] = convicted(e, (c) => this.charge(c, e)),
      spoken = all.filter((c) => c.sentence.said),
      [orders, stray] = ordersElsewhere(e, crimes),
      alone = crimes.length === 1 && !orders.length;
    for (const c of all) {
      const ch = this.charge(c, e);
      if (!isCrime(ch) && !e.federal) this.unread(c.line, ch.section + " is no crime of its own");
    }
    for (const c of stray)
      this.unread(
        c.line,
        "a later order stands under this count, which is no conviction: look which one it changed",
      );
    for (const c of crimes) {
      // A sentence that is printed once is meant for all; that is inferred.
      const shared = !c.sentence.said && spoken.length === 1,
        sentence = shared ? spoken[0].sentence : c.sentence,
        on = { ...e, day: c.day || e.day };
      for (let n = 0; n < Math.min(c.alike, 40); n++) {
        const d = new Draft(lineName(c.line) + (c.alike > 1 ? ` (${n + 1})` : ""), lineName(e.line));
        this.offense(d, c, on);
        this.level(d, c);
        if (!e.torn) d.told("jurisdiction", e.federal ? "federal" : "california");
        if (on.day) d.told("conviction_date", on.day);
        const updates = [...c.updates, ...orders];
        if (sentenced(d, on, sentence, updates, shared)) this.unread(c.line, jailed);
        this.updates(d, { ...c, updates }, sentence, alone);
        this.custody(d, e, events, alone);
        if (cannabis && d.section && !isCannabis(d.section)) d.told("plea_from_cannabis_charge", "yes", true);
        this.age(d, events);
        if (!updates.some((u) => u.what === "vacated")) this.weigh(d, on.day);
        this.add(d, c);
      }
    }
    if (crimes.some((c) => c.level === "felony")) this.felonies++;
    return all.length > 0;
  }

  /** add adds a case, without days that cannot be. */
  private add(d: Draft, c: Count): void {
    for (const [first, second] of before) {
      const a = span(d.get(first)),
        b = span(d.get(second));
      if (!a || !b || b.hi >= a.lo) continue;
      this.unread(c.line, `${second} is before ${first}`);
      d.said = d.said.filter((s) => !s.fact.endsWith("_date"));
    }
    this.r.cases.push({ id: d.id, courtCase: d.courtCase, said: d.said });
  }

  /** charge reads the charge of a count: as printed, or else from its comments. */
  private charge(c: Count, e: Event): Charge {
    let first: Charge | null = null;
    const texts = c.of.length ? c.of : c.lesser ? c.comments : [...c.texts, ...c.comments];
    for (const text of texts) {
      const ch = this.read(text, e.day);
      if (ch.read === "event" && ch.section.startsWith("PC 1170")) continue; // about the sentence
      if (ch.read !== "unread") return ch;
      first = first ?? ch;
    }
    return first ?? this.read("", "");
  }

  private offense(d: Draft, c: Count, e: Event): void {
    const ch = this.charge(c, e);
    if (ch.read === "federal" || e.federal) return; // the court says enough
    if (ch.row < 0 || this.doubtful(ch, e.day)) {
      const why = ch.section + (ch.hint ? ": " + ch.hint : " is no crime of its own");
      this.unread(c.line, ch.section ? why : c.lesser ? lesser : "the charge cannot be read");
      d.told("offense", "unknown");
      return;
    }
    d.section = ch.section;
    d.row = ch.row;
    d.told("offense", this.name(ch, e.day), c.lesser && !c.of.length);
    if (ch.degree && ch.section.startsWith("PC 459")) d.told("offense_degree", ch.degree);
    if (ch.attempt || c.attempted) d.told("attempt", "yes", c.attempted && !ch.attempt);
    if (ch.hint) this.unread(c.line, ch.section + ": " + ch.hint);
    for (const w of ch.with)
      if (this.read(w, e.day).read === "finding")
        this.unread(c.line, `${w} stands beside ${ch.section}: look for the finding on the court's paper`);
      else if (ch.section.startsWith("PC 182")) this.unread(c.line, "the crime that was planned is " + w);
    for (const o of c.comments.map((text) => this.read(text, e.day)))
      if (o.row >= 0 && trunk(o.section) !== trunk(ch.section))
        this.unread(c.line, `the comment names ${o.section}, not ${ch.section}: look which one it was`);
  }

  /** name is how an offense is written in a record, so that it is read as the same row. */
  private name(ch: Charge, day: string): string {
    const again = this.read(ch.section, day),
      differs = ch.row === ch.or && again.row !== ch.row && !(ch.attempt && !again.attempt);
    return ch.read === "ordinance" || differs ? this.rows[ch.row] : ch.section;
  }

  private flag(d: Draft): number {
    return d.row < 0 ? 0 : +this.flags[d.row];
  }

  private level(d: Draft, c: Count): void {
    if (c.level) d.told("level", c.level);
    else if (this.flag(d) & 4) d.told("level", "felony", true); // it can be nothing else
    d.felony = d.get("level") === "felony";
  }

  /** weigh notes what a conviction means for the person's other cases. */
  private weigh(d: Draft, day: string): void {
    if (this.flag(d) & 1 && d.felony) this.superStrike.push(day);
    if (this.flag(d) & 2) this.registrable.push(day);
  }

  /** updates tells what was done with a conviction later. */
  private updates(d: Draft, c: Count, sentence: Sentence, alone: boolean): void {
    const seen = new Set<string>();
    const tell = (fact: string, value: string) => {
      if (!seen.has(fact)) d.told(fact, value, !alone);
      seen.add(fact);
    };
    for (const u of c.updates)
      if (u.what === "revoked") tell("probation_ever_revoked", "yes");
      else if (u.what === "ended") {
        tell("probation_outcome", "ended_early");
        if (u.day) tell("probation_end_date", u.day);
      } else if (u.what === "reduced" || u.what === "prop47") tell("reduced_to_misdemeanor", "yes");
      else if (u.what === "setAside") tell("dismissed_under_1203_4", "yes");
      else if (changes.has(u.what)) this.unread(c.line, "a later order changed this conviction: look at it");
    const obtained = reliefs.filter(([by]) => c.updates.some((u) => u.what === by)).pop()?.[1];
    if (obtained) tell("relief_obtained", obtained);
    past(d, c, sentence, this.today, (this.flag(d) & 2) > 0);
  }

  /** custody tells when the person was let out. */
  private custody(d: Draft, e: Event, events: Event[], alone: boolean): void {
    const courts = events.filter((o) => o.kind === "court").length;
    for (const o of this.p.events)
      for (const k of o.kind === "custody" ? o.counts : []) {
        const linked = k.crt !== "" && k.crt === e.number;
        if (linked || (!k.crt && o.cycle === e.cycle && courts === 1))
          return this.letOut(d, k, !linked || !alone);
      }
  }

  private letOut(d: Draft, k: Count, inferred: boolean): void {
    letOut(d, k, inferred);
    if (k.updates.some((u) => allOrders.has(u.what)))
      this.unread(k.line, "a later order stands in the part about custody: look which conviction it changed");
  }

  /** custodyOnly makes cases of what only a prison reports. */
  private custodyOnly(e: Event, events: Event[]): boolean {
    let any = false;
    for (const c of e.counts) {
      const { read } = this.charge(c, e);
      if (this.courtOf(c, events) || (read !== "row" && read !== "unlisted")) {
        this.unproved(c, e);
        continue;
      }
      const d = new Draft(lineName(c.line), lineName(e.line));
      this.offense(d, c, e);
      this.level(d, c);
      d.told("jurisdiction", e.federal ? "federal" : "california", true);
      this.letOut(d, c, false);
      this.weigh(d, "");
      this.unread(c.line, "the court's part of this conviction is missing");
      this.add(d, c);
      any = true;
    }
    return any;
  }

  /** unproved notes a crime that a prison or a probation office names and no court convicts of. */
  private unproved(c: Count, e: Event): void {
    const ch = this.charge(c, e),
      same = (k: Count, o: Event) =>
        k.disposition === "convicted" && trunk(this.charge(k, o).section) === trunk(ch.section);
    if (!["row", "unlisted", "federal"].includes(ch.read)) return;
    if (this.p.events.some((o) => o.kind === "court" && o.counts.some((k) => same(k, o)))) return;
    this.unread(c.line, ch.section + ": the court's part is missing; look whether there was a conviction");
  }

  private courtOf(c: Count, events: Event[]): boolean {
    if (c.crt) return this.p.events.some((o) => o.kind === "court" && o.number === c.crt);
    return events.some((o) => o.kind === "court");
  }

  /** age tells the age at the crime where the arrest shows enough. */
  private age(d: Draft, events: Event[]): void {
    const born = span(this.p.born),
      arrest = events.find((e) => e.kind === "arrest" && e.day);
    if (!born || !arrest) return;
    const then = span(arrest.day)!,
      oldest = years(born.lo, then.hi),
      youngest = years(born.hi, then.lo);
    if (oldest >= 10 && oldest < 18) d.told("age_at_offense", oldest, true);
    // Three years is the longest time to charge these (PC 801).
    if (youngest >= 24 && youngest < 100 && isCannabis(d.section)) d.told("age_at_offense", youngest, true);
  }
}

const lesser = "the conviction is of a lesser crime than is printed: look which one";
const jailed = "probation was taken away and jail given: look whether probation ended then";

/** trunk is a section without its subdivisions. */
const trunk = (section: string) => section.split("(")[0];
