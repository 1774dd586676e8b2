// The one card of the answer: what to do next, with which form, at which court, what
// it costs, by when, what to bring, whom to call.
import type { App } from "./app";
import { callRows, card, Row } from "./card";
import { outside } from "./details";
import { button, byId, Child, h } from "./dom";
import { isOpen } from "./engine";
import { openPapers } from "./handoff";
import { bringOf, casesOf, chipOf, costOf, decidingOf, nameOf, whenOf, wordsOf } from "./phrases";
import { askNeeded } from "./needs";
import { before, Outlook } from "./answerorder";
import { state } from "./state";
import { t } from "./words";

/** kinds are the steps that the card shows, in its order; whom to tell once it is open. The rest is folded below. */
const kinds = ["form", "court", "cost", "notice", "warning"];

export function nextCard(app: App, out: Outlook): HTMLElement {
  const d = out.next[0],
    { steps } = wordsOf(d),
    open = isOpen(d.status),
    first = before(d, out),
    // Where this has no form, another road may have one.
    forms =
      out.all.some((d) => isOpen(d.status) && state.core.reliefs[d.relief].paper) &&
      byId("app")!.dataset.papers;
  const needed = open ? [] : out.needed.filter((n) => n.reliefs.includes(d.relief));
  const { asks, known } = decidingOf(d);
  return card(
    [
      h("h3", null, nameOf(d)),
      h("p", null, h("span", { class: "chip " + chipOf(d).look }, chipOf(d).text), " ", casesOf(out.next)),
      first.length ? h("p", null, t("ask-first", first.map(nameOf).join(", "))) : null,
    ],
    [
      asks.length ? ["step-missing", known ? asks[0] : t("not-known", asks[0])] : null,
      ["step-time", whenOf(d)],
      ...kinds.map((kind): Row => {
        const step = (open || kind !== "notice") && steps.find((s) => s.kind === kind),
          says = kind === "cost" && steps.length ? costOf(d) : step && fromCourts(step.says);
        return says ? ["step-" + kind, says] : null;
      }),
      d.case >= 0 ? ["step-bring", bringOf(d)] : null,
      ...callRows(),
      state.whom === "inside" ? ["step-write", t("write-inside")] : null,
    ],
    [
      needed.length ? button(t("answer-these"), () => askNeeded(app, needed)) : null,
      forms ? button(t("make-forms"), () => openPapers(forms)) : null,
      button(t("print"), () => print(), !!forms || needed.length > 0),
    ],
  );
}

/** fromCourts says where to get a form of the Judicial Council, such as CR-180. */
function fromCourts(says: string): Child {
  if (!/\b[A-Z]{2}-\d{3}\b/.test(says)) return says;
  const site = t("forms-site");
  return [says + " ", h("small", null, t("blank-forms"), " ", outside(`https://${site}/`, site))];
}
