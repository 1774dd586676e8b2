// The sentences that answer the aim.
import { Determination, isOpen } from "./engine";
import { casesOf, daysOf, decidingOf, nameOf, reasonOf, statusOf, wordsOf } from "./phrases";
import type { Outlook } from "./answerorder";
import { isMoot } from "./route";
import { state } from "./state";
import { Status } from "./wire";
import { now, t } from "./words";

export interface Sentence {
  text: string;
  look: "yes" | "no" | "partly" | "later" | "unsure";
}

/** mostSentences is how many rights are the answer itself; the others are lines. */
const mostSentences = 2;

const isUnsure = (d: Determination) => d.status === Status.Unsure;

/** ofAim are the determinations of some reliefs of the aim, in its order, what is known first. */
const ofAim = (list: "rights" | "told", { rights }: Outlook) =>
  (state.core.aims[state.aim]?.[list] || [])
    .flatMap((n) => rights.filter((d) => d.relief === n))
    .sort((a, b) => +isUnsure(a) - +isUnsure(b));

/** asked are the rights that the person came for. */
export const asked = (out: Outlook) => ofAim("rights", out).slice(0, mostSentences);

/** also are the rights that the person has beside those they came for. */
const also = (out: Outlook) =>
  asked(out).length ? ofAim("told", out).filter((d) => d.status === Status.RightYes) : [];

/** sentencesOf are the rights that are the answer, or else the road. */
export function sentencesOf(out: Outlook): Sentence[] {
  const rights = [...asked(out), ...also(out)],
    record: Sentence = { text: t("says-record"), look: "unsure" };
  if (out.recordFirst) return [...rights.filter((d) => !isUnsure(d)).map(rightSentence), record];
  return rights.length ? rights.map(rightSentence) : [roadSentence(out)];
}

function rightSentence(d: Determination): Sentence {
  const { yes, partly, no } = wordsOf(d).means,
    plain = (look: Sentence["look"], text: string) => ({
      look,
      text: text || nameOf(d) + ": " + statusOf(d) + ".",
    });
  if (d.status === Status.RightYes) return plain("yes", yes);
  if (d.status === Status.RightPartly) return plain("partly", partly);
  if (d.status === Status.RightNo) return plain("no", [no, ...daysOf(d).slice(0, 1)].join(" "));
  return plain("unsure", d.status === Status.Unsettled ? reasonOf(d).why : unsure(d));
}

/** unsure names the question that decides. */
function unsure(d: Determination): string {
  const { asks, known } = decidingOf(d);
  if (!asks.length) return t("says-right-unsure", nameOf(d));
  return t(known ? "says-right-asks" : "says-right-unknown", nameOf(d), asks[0]);
}

function roadSentence({ next: line }: Outlook): Sentence {
  const [next] = line;
  if (!next) {
    const { none = "", moot = "" } = now.words.aims[state.aim] || {};
    return isMoot() ? { text: moot, look: "yes" } : { text: none || t("says-none"), look: "no" };
  }
  const { yes, later } = wordsOf(next).means;
  if (isOpen(next.status))
    return { text: (yes || t("says-open", nameOf(next))) + " " + casesOf(line), look: "yes" };
  if (next.status === Status.NotYet) {
    const says = later || t("says-later", nameOf(next));
    return { text: [says, ...daysOf(next).slice(0, 1)].join(" "), look: "later" };
  }
  return {
    text: t(next.status === Status.Unsure ? "says-unsure" : "says-unsettled", nameOf(next)),
    look: "unsure",
  };
}

/** leadOf is one sentence more: after rights the road that may change them, else why. */
export function leadOf(out: Outlook): string {
  const next = out.next[0];
  if (out.recordFirst) return t("record-why");
  if (!next) return asked(out).length || !out.closed.length ? "" : t("says-none-lead");
  if (!asked(out).length || next.status === Status.Automatic) return reasonOf(next).why;
  return t(
    isOpen(next.status)
      ? "says-road"
      : next.status === Status.NotYet
        ? "says-road-later"
        : "says-road-unsure",
    nameOf(next),
  );
}
