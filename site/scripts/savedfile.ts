// The answers as a file: written in the form that relief eval reads, and opened
// again. A file may hold anything.
import { isAttempt, offenses } from "./catalogue";
import { latest } from "./datefield";
import { partial, unpartial } from "./dayread";
import { iso, Span, today } from "./days";
import { Answer, Answers, between, dontKnow, exactly, Fact, holder, listed, Told } from "./record";
import { pieces } from "./pieces";
import { state } from "./state";
import { Kind, mostCases, Scope } from "./wire";

/** saved is the record as JSON. */
export function saved(): string {
  const { core, told } = state;
  const answers = (m: Answers) => {
    const out: Record<string, unknown> = {};
    m.forEach((a, n) => {
      out[core.facts[n].id] = written(core.facts[n], a);
    });
    return out;
  };
  return JSON.stringify(
    {
      as_of: iso(told.asOf),
      person: answers(told.person),
      cases: told.cases.map((c, i) => ({ id: String(i + 1), ...answers(c.answers) })),
    },
    null,
    1,
  );
}

function written(fact: Fact, a: Answer): unknown {
  if (!a.known) return "unknown";
  switch (fact.kind) {
    case Kind.YesNo:
      return a.lo ? "yes" : "no";
    case Kind.Choice:
      return fact.values[a.lo];
    case Kind.Date:
      return partial(a);
    case Kind.DateList:
      return (a.list || []).map(partial).concat(a.more ? ["unknown"] : []);
    case Kind.Section:
      return offenses()[a.lo].section;
    case Kind.Count:
    case Kind.Money:
      return a.lo / 100;
  }
}

/** opened is the record of a saved file; null if it is none, or holds more than the engine takes. */
export function opened(text: string): Told | null {
  try {
    const file = JSON.parse(text.replace(/^\ufeff/, ""));
    const byId = new Map(state.core.facts.map((f) => [f.id, f]));
    const told: Told = { asOf: today(), person: new Map(), cases: [] };
    const take = (from: Record<string, unknown>, c: number) => {
      // "PC 664/288(a)" says the attempt too.
      for (const id of [...Object.keys(from), "attempt"]) {
        const fact = byId.get(id),
          answer = fact && understood(fact, from);
        if (fact && answer) holder(told, fact, c).set(fact.number, answer);
      }
    };
    for (const c of file.cases) {
      const scopes = Object.keys(c).map((id) => byId.get(id)?.scope);
      const arrest = scopes.includes(Scope.Arrest) && !scopes.includes(Scope.Case);
      told.cases.push({ arrest, answers: new Map() });
      take(c, told.cases.length - 1);
    }
    take(file.person || {}, 0);
    // What contradicts itself is asked again.
    for (const { answers } of told.cases) {
      pieces.care?.clashing(answers).forEach((n) => answers.delete(n));
    }
    return told.cases.length <= mostCases ? told : null;
  } catch {
    return null;
  }
}

/**
 * crime is the offense of a file, with the degree, attempt and day that the file tells: the
 * row that relief eval finds (wasm/record/section.go).
 */
function crime(fact: Fact, from: Record<string, unknown>): Answer | null {
  const section = from[fact.id],
    day = unpartial((from.offense_date || from.conviction_date) as string, Infinity),
    named = offenses().find((o) => o.section === section);
  const c = pieces.charge?.(
    `${section} ${from.attempt === "yes" ? "attempted" : ""} ${from.offense_degree} degree`,
    day,
  );
  // Not every name is a charge as it is printed: "PC (another section)".
  if (!c || c.row < 0 || (named && c.section !== section)) return named ? exactly(named.number) : null;
  if (fact.scope && c.attempt && !isAttempt(offenses()[c.row])) from.attempt = "yes";
  return between({ lo: c.row, hi: day || !c.dated ? c.or : c.row });
}

/** understood is the answer that a value of a file stands for; null if it is none. */
function understood(fact: Fact, from: Record<string, unknown>): Answer | null {
  const value = from[fact.id];
  if (value === "unknown") return dontKnow();
  const day = (v: unknown) => (typeof v === "string" ? unpartial(v, latest(fact)) : null);
  switch (fact.kind) {
    case Kind.YesNo:
      return value === "yes" || value === "no" ? exactly(+(value === "yes")) : null;
    case Kind.Choice:
      return fact.values.includes(value as string) ? exactly(fact.values.indexOf(value as string)) : null;
    case Kind.Date:
      return day(value) && between(day(value)!);
    case Kind.DateList:
      return Array.isArray(value)
        ? listed(
            value.map(day).filter((s): s is Span => !!s),
            value.includes("unknown"),
          )
        : null;
    case Kind.Section:
      return crime(fact, from);
    case Kind.Count:
    case Kind.Money:
      return typeof value === "number" && value >= 0 && value < 1e7 ? exactly(Math.round(value * 100)) : null;
  }
}
