// What was answered, in words.
import { nameOf, offenses } from "./catalogue";
import { say } from "./days";
import type { Answer, Fact } from "./record";
import { Kind } from "./wire";
import { now, t } from "./words";

/** valueOf is an answer in words. */
export function valueOf(fact: Fact, answer: Answer): string {
  if (!answer.known) return t("dont-know");
  switch (fact.kind) {
    case Kind.YesNo:
      return t(answer.lo ? "yes" : "no");
    case Kind.Choice:
      return now.words.facts[fact.number].labels[answer.lo];
    case Kind.Date:
      return say(answer.lo, now.lang, answer.hi);
    case Kind.DateList:
      return daysOf(answer) || t("no-dates");
    case Kind.Money:
      return "$" + answer.lo / 100;
    case Kind.Count:
      return String(answer.lo / 100);
    case Kind.Section:
      return nameOf(offenses()[answer.lo]);
  }
}

const daysOf = ({ list = [], more }: Answer) =>
  [...list.map((s) => say(s.lo, now.lang, s.hi)), ...(more ? [t("date-more")] : [])].join("; ");
