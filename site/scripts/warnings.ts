// What protects: said in sight, before anything else.
import type { Outlook } from "./answerorder";
import { holder } from "./record";
import { state } from "./state";
import type { WarningRow } from "./wire";
import { now } from "./words";

export interface Warnings {
  /** For who somebody is: before the answer, since a wrong step cannot be undone. */
  first: string[];
  /** For what the answer is: behind it. */
  then: string[];
}

export function warningsOf(out: Outlook): Warnings {
  const warnings: Warnings = { first: [], then: [] };
  state.core.aims[state.aim]?.warnings.forEach((warning, i) => {
    const { says } = now.words.aims[state.aim].warnings[i];
    if (!holds(warning, out)) return;
    if (warning.relief < 0) warnings.first.push(says);
    else if (!warnings.then.length) warnings.then.push(says); // the state's and the federal say the same
  });
  return warnings;
}

function holds({ fact, is, relief, statuses }: WarningRow, out: Outlook): boolean {
  if (relief >= 0) return out.all.some((d) => d.relief === relief && statuses.includes(d.status));
  if (fact < 0) return true;
  const { core, told } = state,
    cases = core.facts[fact].scope ? told.cases.map((_, c) => c) : [0];
  return cases.some((c) => {
    const answer = holder(told, core.facts[fact], c).get(fact);
    return !!answer?.known && answer.lo === is;
  });
}
