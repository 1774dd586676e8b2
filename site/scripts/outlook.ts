// The whole answer, before it is drawn: what the aim comes to, the one thing to do
// next, the rest in the order of its use, and what is still needed.
import { determine, Determination, isOpen } from "./engine";
import { familyOf, isRight } from "./naming";
import { scope } from "./route";
import { state } from "./state";
import { noDay, Status } from "./wire";

/** Line is one relief, for all cases in which it comes to the same. */
export type Line = Determination[];

export interface Outlook {
  all: Determination[];
  /** The rights that are the answer to the aim. */
  rights: Line[];
  /** The one thing to do next; null where nothing is open or could be. */
  next: Determination | null;
  /** Everything else that is not closed, by usefulness. */
  rest: Line[];
  closed: Line[];
  /** What is still to be asked, most useful first. */
  missing: { case: number; fact: number; for: number[] }[];
}

/** ranks is the order of the statuses: what can be had before what comes, and that before what is not known. */
const ranks: Status[] = [
  Status.RightNo,
  Status.RightPartly,
  Status.RightYes,
  Status.Shall,
  Status.May,
  Status.Automatic,
  Status.NotYet,
  Status.Unsure,
  Status.Unsettled,
  Status.Barred,
];

/** determinations are those that fit the kind of their case. */
export function determinations(): Determination[] {
  const { core, told } = state;
  return determine(told, scope()).filter(
    (d) => d.case < 0 || core.reliefs[d.relief].arrest === told.cases[d.case].arrest,
  );
}

export function outlook(): Outlook {
  const all = determinations();
  const useful = [...all].sort((a, b) => key(a) - key(b) || a.relief - b.relief);
  const roads = useful.filter((d) => !isRight(d) && d.status !== Status.Barred);
  const next = roads.find((d) => isOpen(d.status) && d.by !== noDay) || roads[0] || null;
  const lines = merged(useful.filter((d) => d !== next));
  return {
    all,
    next,
    rights: lines.filter(([d]) => isRight(d)),
    rest: lines.filter(([d]) => !isRight(d) && d.status !== Status.Barred),
    closed: lines.filter(([d]) => !isRight(d) && d.status === Status.Barred),
    missing: missingOf(useful),
  };
}

/** key sorts by usefulness: clemency is asked last. */
function key(d: Determination): number {
  const last = familyOf(d)?.id === "clemency" ? 100 : 0;
  return last + ranks.indexOf(d.status) + (d.status === Status.Unsure && d.missing.length > 2 ? 0.5 : 0);
}

/** merged puts together what is the same in several cases, for the same reason. */
export function merged(list: Determination[]): Line[] {
  const lines = new Map<string, Line>();
  for (const d of list) {
    const same = [d.relief, d.status, d.decider, d.late, d.by, d.from].join();
    lines.set(same, [...(lines.get(same) || []), d]);
  }
  return [...lines.values()];
}

/** missingOf are the facts that are still to be told, each once. */
function missingOf(useful: Determination[]): Outlook["missing"] {
  const by = new Map<string, { case: number; fact: number; for: number[] }>();
  for (const d of useful.filter((d) => d.status === Status.Unsure)) {
    for (const fact of d.missing) {
      const c = Math.max(d.case, 0),
        id = (state.core.facts[fact].scope ? c : "p") + ":" + fact;
      const one = by.get(id) || { case: c, fact, for: [] };
      if (!one.for.includes(d.relief)) one.for.push(d.relief);
      by.set(id, one);
    }
  }
  return [...by.values()];
}
