// What a court made of the counts of an event, and arrests of which it made nothing:
// wasm/paper/court.go once more.
import type { Charge } from "./charge";
import { Draft, graver, isCannabis, lineName, PaperCase, Said } from "./rapdraft";
import type { Count, Event, Update } from "./rapperson";
import { Disposition, ofProbation, orders } from "./rapwords";

/** isCrime reports whether a charge is neither an event in another case nor an enhancement. */
export const isCrime = (ch: Charge) => ch.read !== "event" && ch.read !== "finding";

/** convicted are the counts that ended in a conviction, and those that are crimes. */
export function convicted(e: Event, charge: (c: Count) => Charge): [all: Count[], crimes: Count[]] {
  const all = e.counts.filter((c) => c.disposition === "convicted"),
    crimes = all.filter((c) => e.federal || isCrime(charge(c)));
  return [all, crimes.length ? crimes : all.filter((c) => charge(c).read === "finding")];
}

/**
 * ordersElsewhere are later orders that stand under a count without a conviction, and
 * those counts. What is said of probation is meant for all, anything else for an only one.
 */
export function ordersElsewhere(e: Event, crimes: Count[]): [meant: Update[], stray: Count[]] {
  const meant: Update[] = [],
    stray: Count[] = [];
  for (const c of crimes.length ? e.counts.filter((c) => !crimes.includes(c)) : [])
    for (const u of c.updates.filter((u) => orders.has(u.what))) {
      if (crimes.length === 1 || ofProbation.has(u.what)) meant.push(u);
      stray.push(c);
    }
  return [meant, stray];
}

/** arrestReliefs are what a person has of an arrest by a later order. */
const arrestReliefs: Partial<Record<Disposition, string>> = {
  arrestCleared: "automatic-arrest-relief",
  arrestSealed: "arrest-sealing",
  arrestInnocent: "factual-innocence",
};

/** arrestOf is the arrest of a cycle without a conviction. */
export function arrestOf(events: Event[], tried: boolean): PaperCase | null {
  let at: Event | null = null,
    level = "",
    levels = true,
    was = "", // cleared, and every count of it
    all = true;
  const ends = new Set<string>();
  for (const e of events) {
    if ((e.kind !== "arrest" && e.kind !== "court") || !e.counts.length) continue;
    if (!at || (e.kind === "arrest" && at.kind !== "arrest")) at = e;
    for (const c of e.counts) {
      const by = [c.disposition, ...c.updates.map((u) => u.what)].map((d) => arrestReliefs[d]).find((r) => r);
      was = was || (by ?? "");
      all = all && !!by;
      if (e.kind === "arrest") {
        levels = levels && c.charged !== "";
        level = graver(level, c.charged);
      }
      if (e.kind === "court" || !tried) ends.add(c.disposition);
    }
  }
  if (!at || ends.has("juvenile")) return null;
  const d = new Draft(lineName(at.line), "");
  if (at.kind === "arrest" && at.day) d.told("arrest_date", at.day);
  if (levels && level) d.told("arrest_level", level, true);
  const only = ends.size === 1 ? [...ends][0] : "",
    outcomes: Record<string, string> = {
      rejected: "no_charges",
      dismissed: "dismissed",
      acquitted: "acquitted",
    };
  d.told("arrest_outcome", outcomes[only] ?? "unknown");
  if (was) d.told("arrest_cleared", was, !all);
  return { id: d.id, courtCase: "", said: d.said };
}

/** arrested tells for what and by whom somebody was arrested, where all of it says the same. */
export function arrested(
  events: Event[],
  charge: (c: Count, e: Event) => Charge,
  named: (ch: Charge, e: Event) => string,
): Said[] {
  const by = new Set<string>(),
    crimes = new Map<string | number, string>();
  for (const e of events) {
    if ((e.kind !== "arrest" && e.kind !== "court") || !e.counts.length) continue;
    by.add(e.federal ? "federal" : "california");
    for (const c of e.counts) {
      const ch = charge(c, e),
        name = named(ch, e);
      if (ch.read === "event") continue; // a warrant, a violation of probation
      if (name && ch.read === "row" && !ch.attempt && !c.attempted) crimes.set(ch.row, name);
      else if (name && ch.read === "unlisted") crimes.set(name, name);
      else crimes.set("", "");
    }
  }
  const only = (fact: string, [value, ...more]: string[]) =>
    value && !more.length ? [{ fact, value, inferred: false }] : [];
  return [...only("arrest_jurisdiction", [...by]), ...only("arrest_offense", [...crimes.values()])];
}

/** droppedCannabis reports whether a cycle has a cannabis charge that came to nothing. */
export function droppedCannabis(events: Event[], charge: (c: Count, e: Event) => Charge): boolean {
  let charged = false,
    convicted = false;
  for (const e of events)
    for (const c of e.kind === "arrest" || e.kind === "court" ? e.counts : []) {
      if (!isCannabis(charge(c, e).section)) continue;
      if (e.kind === "arrest") charged = true;
      else if (c.disposition === "convicted") convicted = true;
      else return true;
    }
  return charged && !convicted;
}
