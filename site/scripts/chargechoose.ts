// Which section is the crime, and what stands beside it: wasm/charge/choose.go once more.
import { Found, Lookup } from "./chargelookup";
import { keyOf, parentOf, splitKey } from "./chargesection";

/** Crime is the part of a charge that choose fills in. */
export interface Crime extends Omit<Found, "key" | "base"> {
  attempt: boolean;
  degree: string;
  with: string[];
}

/** choose makes a section the crime of the charge, and keeps the others beside it. */
export function choose(look: Lookup, c: Crime, all: Found[], main: number): void {
  const t = look.tables;
  main = sharper(look, all, main);
  const f = all[main];
  Object.assign(c, f);
  all.forEach((o, i) => {
    if (i === main) return;
    if (!c.with.includes(o.section)) c.with.push(o.section);
    if (f.read !== "row") return;
    for (const [section, degree, row] of t.degrees)
      if (keyOf(section) === f.base && o.read === "row" && look.rows[o.row] === row) c.degree = degree; // "459-460(B)"
    both(look, c, f, o);
  });
  c.attempt ||= t.tries.some((tried) => (f.key + "(").startsWith(keyOf(tried) + "("));
  if (c.row >= 0 && c.row === c.or)
    for (const [, degree, row] of t.degrees) if (look.rows[c.row] === row) c.degree = degree;
  const row = c.attempt ? -1 : look.degreeRow(c.row, c.degree);
  if (row >= 0) c.row = c.or = row;
}

/** both takes the row of two numbers, where there is one: "PC 484/488". */
function both(look: Lookup, c: Crime, f: Found, o: Found): void {
  const [code, number] = splitKey(o.key);
  if (splitKey(f.key)[0] !== code) return;
  for (let k = f.key; k; k = parentOf(k)) {
    const row = look.named(k + "/" + number);
    if (row < 0) continue;
    c.row = c.or = row;
    return;
  }
}

/**
 * sharper is the section that says best which crime it was: a later subdivision of the
 * same section that has a row where the first has none, or the section that punishes
 * what the first defines.
 */
function sharper(look: Lookup, all: Found[], main: number): number {
  const f = all[main];
  if (f.read !== "row") return main;
  const own = (o: Found) => keyOf(look.rows[o.row]),
    vague = f.key !== f.base && own(f) === f.base;
  for (let i = 0; i < all.length; i++) {
    const o = all[i];
    if (i === main || o.read !== "row") continue;
    if (vague && o.base === f.base && own(o) !== o.base) return i;
    for (const [first, punished] of look.tables.punished)
      if (
        f.base === keyOf(first) &&
        o.base === keyOf(punished) &&
        (o.key !== o.base || o.base.startsWith(f.base + "."))
      )
        return i;
  }
  return main;
}
