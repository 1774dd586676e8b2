// How a case is called.
import { offenses } from "./catalogue";
import { state } from "./state";
import { now, t } from "./words";

/** caseName tells cases apart: their number and their offense. */
export function caseName(c: number): string {
  return t("case-n", c + 1) + ": " + caseKind(c);
}

/** caseKind is the offense of a case, or what kind of crime or case it is. */
export function caseKind(c: number): string {
  const { core, told } = state,
    offense = told.cases[c]?.answers.get(core.offense);
  if (offense?.known) return offenses()[offense.lo].title;
  const rough = told.cases[c]?.answers.get(core.kind);
  if (rough?.known) return now.words.facts[core.kind].labels[rough.lo];
  const ended = told.cases[c]?.answers.get(core.outcome);
  return t(
    "case-" +
      (!told.cases[c]?.arrest ? "conviction" : ended?.known === false ? "unknown" : "arrest") +
      "-short",
  );
}
