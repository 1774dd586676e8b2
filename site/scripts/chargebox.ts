// The reader of charges for the search box of the quiz. It comes with the catalogue, after
// the first page, and reads its tables when the first charge is typed.
import { ChargeReader } from "./charge";

declare global {
  interface Window {
    reliefData?: Record<string, string>;
    /** reliefCharge gives the rows of the catalogue that a charge as printed may be. */
    reliefCharge?: (text: string) => number[];
  }
}

const page = globalThis as unknown as Window;
let reader: ChargeReader | undefined;

page.reliefCharge = (text) => {
  const data = page.reliefData ?? {};
  if (!data.charges || !data.offenses) return [];
  reader =
    reader ??
    new ChargeReader(
      JSON.parse(data.charges),
      data.offenses.split("\n").map((l) => l.slice(0, l.indexOf("|"))),
    );
  const c = reader.read(text);
  return c.row < 0 ? [] : c.or === c.row ? [c.row] : [c.row, c.or];
};
