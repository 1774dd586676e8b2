// The whole answer, before it is drawn: what the aim comes to, the one thing to do
// next, the rest in the order of its use, and what is still needed.
import { determine, Determination, further, isOpen } from "./engine";
import { familyOf, isRight, runs, toAsk } from "./phrases";
import type { Fact } from "./record";
import { isMoot, lacksRecord, scopeOf } from "./route";
import { state } from "./state";
import { noDay, Status } from "./wire";

/** Line is one relief, for all cases in which it comes to the same. */
export type Line = Determination[];

/** Needed is one answer that would tell more about some reliefs. */
export interface Needed {
  fact: Fact;
  case: number;
  reliefs: number[];
}

export interface Outlook {
  all: Determination[];
  /** The rights that are the answer to the aim, each once: what it comes to in the worst case. */
  rights: Determination[];
  /** The one thing to do next, in each case in which it is the same; empty if none is, or the papers come first. */
  next: Line;
  /** Everything else that is not closed, by usefulness. */
  rest: Line[];
  closed: Line[];
  /** What is still to be asked, most useful first. */
  needed: Needed[];
  /** What comes next turns on what only the papers say. */
  recordFirst: boolean;
}

/** ranks is the order of the statuses: what is known before what is not, what can be had before what comes. */
const ranks: Status[] = [
  Status.Automatic,
  Status.Shall,
  Status.May,
  Status.RightNo,
  Status.NotYet,
  Status.Unsettled,
  Status.Unsure,
  Status.Barred,
  Status.RightPartly,
  Status.RightYes,
];

/** determinations are those that fit the kind of their case. */
export function determinations(): Determination[] {
  const { core, told } = state,
    { rights, roads, more, told: shown } = scopeOf();
  return determine(told, [...rights, ...roads, ...more, ...shown]).filter(
    (d) => d.case < 0 || core.reliefs[d.relief].arrest === told.cases[d.case].arrest,
  );
}

export function outlook(): Outlook {
  const all = determinations(),
    order = orderOf();
  const useful = [...all].sort((a, b) => order(a) - order(b));
  // The worse comes first: of several cases it decides over a right.
  const rights = firsts(useful.filter(isRight)),
    roads = useful.filter((d) => !isRight(d) && !isMoot());
  const asked = roads.filter((d) => d.status !== Status.Barred && isAsked(d)),
    next = nextOf(roads),
    needed = neededOf([...useful.filter((d) => isRight(d) && isAsked(d)), ...next, ...asked]);
  // Several may be open, and no question is left that tells of any.
  const isDark =
    asked.length >= manyUnsure && !needed.length && asked.every((d) => d.status === Status.Unsure);
  const recordFirst = lacksRecord() || next.some(onRecord) || isDark;
  const open = roads.filter((d) => !next.includes(d) && d.status !== Status.Barred);
  // A grace is told once.
  const graces = firsts(open.filter(isLast), new Set(next.map((d) => d.relief))),
    rest = [...open.filter((d) => !isLast(d)), ...graces].filter(
      (d) => !recordFirst || d.status !== Status.Unsure,
    );
  return {
    all,
    next: recordFirst ? [] : next,
    rights,
    rest: merged(rest.sort((a, b) => +isFar(a) - +isFar(b))),
    closed: merged(roads.filter((d) => d.status === Status.Barred && isAsked(d))),
    needed: recordFirst ? [] : needed,
    recordFirst,
  };
}

/** inOrder are what is open and has to be filed, in the order that saves work. */
export function inOrder(all: Determination[]): Determination[] {
  const files = (d: Determination) => familyOf(d)?.files || 0;
  const filed = all.filter(
    (d) => isOpen(d.status) && d.status !== Status.Automatic && files(d) > 0 && !isLast(d),
  );
  return filed.sort((a, b) => files(a) - files(b));
}

/** before are those of one case that are best filed before one. */
export function before(d: Determination, { all }: Outlook): Determination[] {
  const filed = inOrder(all).filter((o) => o.case === d.case && isAsked(o)),
    at = filed.findIndex((o) => familyOf(o) === familyOf(d));
  return isOpen(d.status) && at > 0 ? filed.slice(0, at) : [];
}

/** isDated reports whether a day is known on which a relief opens or closes. */
export const isDated = (d: Determination) => d.from !== noDay || d.by !== noDay;

/** isAsked reports whether a relief is what the person came for, not what comes with it. */
function isAsked({ relief }: Determination): boolean {
  const { rights, roads } = scopeOf();
  return rights.includes(relief) || roads.includes(relief);
}

/** orderOf sorts by the part of the aim, the status, and the place in the aim. */
function orderOf(): (d: Determination) => number {
  const { rights, roads, more, told } = scopeOf(),
    places = [rights, roads, more, told];
  const all = places.flat();
  return (d) => {
    const part = isLast(d) ? places.length : places.findIndex((list) => list.includes(d.relief));
    const day = d.status === Status.NotYet && d.from === noDay ? 0.5 : 0;
    return part * 1e5 + (ranks.indexOf(d.status) + day) * 1e3 + all.indexOf(d.relief) * 4 + d.case / 100;
  };
}

/** isFar marks what is not open today, or a grace: it is told after what is. */
const isFar = (d: Determination) => !isOpen(d.status) || isLast(d);

/** isLast marks a grace: it is told last, and once a person. */
const isLast = (d: Determination) => state.core.reliefs[d.relief].last;

/** nextOf is what has a last day, or may have one that is near, else the most useful that is open or could be. */
function nextOf(roads: Determination[]): Line {
  const open = roads.filter((d) => d.status !== Status.Barred);
  const asked = open.filter((d) => isAsked(d) && (d.status === Status.Shall || d.status === Status.May));
  // By the last day that each can have: a day that nobody knows must not hide an open one that ends sooner.
  const dated = open.filter((d) => runs(d) && !isLast(d)).sort((a, b) => a.by - b.by);
  // A grace is the next thing to do only where it can be asked for and nothing else is left.
  const first = dated[0] || asked[0] || open.find((d) => !isLast(d)) || open.find((d) => isOpen(d.status));
  if (!first) return [];
  return open.filter((d) => d.relief === first.relief && d.status === first.status && d.by === first.by);
}

/** onRecord reports whether a relief turns on the crime or how the arrest ended, and the person does not know. */
function onRecord({ status, missing, case: c }: Determination): boolean {
  const { core, told } = state;
  return (
    status === Status.Unsure &&
    [core.offense, core.outcome].some(
      (n) => missing.includes(n) && told.cases[c]?.answers.get(n)?.known === false,
    )
  );
}

/** manyUnsure is how many reliefs that nobody can decide without papers are too many to choose from. */
const manyUnsure = 3;

/** firsts keeps of each relief the first, but for those seen. */
const firsts = (list: Determination[], seen = new Set<number>()) =>
  list.filter((d) => !seen.has(d.relief) && seen.add(d.relief));

/** merged puts together what comes to the same in several cases. */
export function merged(list: Determination[]): Line[] {
  const lines = new Map<string, Line>();
  for (const d of list) {
    const same = [d.relief, d.status, d.by, d.from].join();
    lines.set(same, [...(lines.get(same) || []), d]);
  }
  return [...lines.values()];
}

/** mostNeeded is how many questions are shown before they are asked; one relief may have more. */
export const mostNeeded = 3;

/** neededOf asks the engine what each relief that is not decided still asks. */
function neededOf(useful: Determination[]): Needed[] {
  const needed: Needed[] = [];
  for (const d of useful.filter((d) => d.status === Status.Unsure)) {
    if (needed.length >= mostNeeded) break;
    const c = Math.max(d.case, 0);
    for (const fact of toAsk(d)) {
      const same = needed.find((n) => n.fact === fact && (n.case === c || !fact.scope));
      if (!same) needed.push({ fact, case: c, reliefs: [d.relief] });
      else if (!same.reliefs.includes(d.relief)) same.reliefs.push(d.relief);
    }
  }
  return needed.slice(0, 2 * mostNeeded);
}

/** mostPages is how many pages nearly every relief takes at most, although the worst path may be longer. */
const mostPages = 4;

/** pagesOf is how many pages a relief would still take; 0 where nothing is left to ask. */
export const pagesOf = (d: Determination): number =>
  toAsk(d).length && Math.min(further(state.told, Math.max(d.case, 0), d.relief), mostPages);
