// Days in an order that no case has. The law says which day never comes after which.
import type { Answer } from "./record";
import { state } from "./state";

/** against is the number of a fact whose day contradicts that of another; -1 if none does. */
export function against(fact: number, get: (fact: number) => Answer | undefined): number {
  const mine = get(fact);
  if (!mine?.known) return -1;
  for (const row of state.core.order) {
    const at = row.indexOf(fact);
    const other = row.find((n, i) => {
      const a = get(n);
      return at >= 0 && a?.known && (i < at ? a.lo > mine.hi : a.hi < mine.lo);
    });
    if (other !== undefined) return other;
  }
  return -1;
}
