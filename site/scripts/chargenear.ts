// What an unread charge may have meant: the end of wasm/charge/choose.go once more. The page
// of the record says so; the quiz, which shows no hints, does without.
import { keyOf, splitKey } from "./chargesection";
import { known } from "./chargewords";

/** Near says which of some sections is one slip of the pen away, the first of them first. */
export type Near = (rows: string[], real: string[], code: string, number: string) => string;

let bases: [code: string, number: string][] = [];

export const near: Near = (rows, real, code, number) => {
  const other = new Set(
    rows
      .map((s) => splitKey(keyOf(s).split("(")[0]))
      .filter(([, n]) => n === number)
      .map(([c]) => c),
  );
  if (other.size === 1) return `${known.hints.near}${[...other][0]} ${number.toLowerCase()}?`; // "PC 11377"
  if (!bases.length) bases = [...rows, ...real].map((s) => splitKey(keyOf(s).split("(")[0]));
  for (const [c, n] of bases)
    if (c === code && oneSlip(n, number)) return `${known.hints.near}${code} ${n.toLowerCase()}?`;
  return known.hints.none;
};

/** oneSlip reports whether two numbers differ by one sign, or by two that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (a.length < b.length) [a, b] = [b, a];
  if (a.length - b.length > 1) return false;
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (i === a.length) return false;
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    (i + 2 <= a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}
