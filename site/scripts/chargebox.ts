// The reader of charges for the search box of the quiz and for saved files. It reads its
// tables when the first charge is typed.
import { Charge, ChargeReader } from "./charge";
import type { Span } from "./days";

let reader: ChargeReader | undefined;

/** charge reads a charge; undefined before its tables are there. */
export function charge(text: string, day?: Span | null): Charge | undefined {
  const { charges, offenses } = window.reliefData!;
  if (!charges || !offenses) return;
  const sections = () => offenses.split("\n").map((l) => l.slice(0, l.indexOf("|")));
  reader = reader ?? new ChargeReader(JSON.parse(charges), sections());
  return reader.read(text, day ? { first: day.lo, last: day.hi } : null);
}

/** printed are the rows of the catalogue that a charge as printed may be. */
export function printed(text: string): number[] {
  const c = charge(text);
  return !c || c.row < 0 ? [] : c.or === c.row ? [c.row] : [c.row, c.or];
}
