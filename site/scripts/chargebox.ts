// The reader of charges for the search box of the quiz. It reads its tables when the
// first charge is typed.
import { ChargeReader } from "./charge";

let reader: ChargeReader | undefined;

/** printed are the rows of the catalogue that a charge as printed may be. */
export function printed(text: string): number[] {
  const { charges, offenses } = window.reliefData!;
  if (!charges || !offenses) return [];
  const sections = () => offenses.split("\n").map((l) => l.slice(0, l.indexOf("|")));
  reader = reader ?? new ChargeReader(JSON.parse(charges), sections());
  const c = reader.read(text);
  return c.row < 0 ? [] : c.or === c.row ? [c.row] : [c.row, c.or];
}
