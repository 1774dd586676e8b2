// The answer: a sentence, what protects, the one thing to do next, a line for each
// other relief, what is still needed, and everything else folded away. It says what
// the law says, never what a court will do.
import { casesLine } from "./casesline";
import { pageLink } from "./details";
import { nameOf } from "./phrases";
import type { App } from "./app";
import { say } from "./days";
import { Child, h } from "./dom";
import { rows } from "./relieflines";
import { foldsOf } from "./answerfolds";
import { needs } from "./needs";
import { nextCard } from "./nextcard";
import { helpCard, recordCard } from "./card";
import { outlook } from "./answerorder";
import { prepare } from "./printout";
import { prune } from "./prune";
import { isMoot } from "./route";
import { asked, leadOf, sentencesOf } from "./sentences";
import { state } from "./state";
import { warningsOf } from "./warnings";
import { now, t } from "./words";

export function answerPage(app: App): HTMLElement {
  if (state.changed) prune();
  const out = outlook(),
    { first, then } = warningsOf(out),
    says = sentencesOf(out),
    lead = leadOf(out),
    [right] = asked(out);
  const sentence = ({ text, look }: { text: string; look: string }) =>
    h("span", { class: "said " + look }, text, " ");
  const answer = h(
    "div",
    { class: "answer" },
    casesLine(app),
    care(first),
    h("h1", null, says.map(sentence)),
    lead ? h("p", { class: "lead" }, lead) : null,
    right ? h("p", { class: "lead" }, pageLink(right.relief, t("read-about", nameOf(right)))) : null,
    care(then),
    out.recordFirst
      ? recordCard()
      : out.next.length
        ? nextCard(app, out)
        : says.some(({ look }) => look !== "yes") || isMoot()
          ? helpCard()
          : null,
    rows(app, out.rest),
    needs(app, out),
    foldsOf(app, out),
    h("p", { class: "keep" }, t("keep", say(state.told.asOf, now.lang))),
  );
  prepare(out, answer);
  return answer;
}

const care = (says: string[]): Child =>
  says.length
    ? h(
        "div",
        { class: "care", role: "note" },
        says.map((s) => h("p", null, s)),
      )
    : null;
