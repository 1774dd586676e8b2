// The pieces of the quiz that come while the person reads: quiz-care.ts, what looks
// after the words and the answers, quiz-fields.ts, what is typed, and quiz-results.ts,
// everything of the answer. Each says here that it has come. A step that needs one waits
// for it, and what was answered stays.
import type { App, Problem, Step } from "./app";
import type { Control, Get } from "./control";
import type { Charge } from "./charge";
import type { Span } from "./days";
import { button, byId, h } from "./dom";
import type { Answer, Answers, Fact } from "./record";
import { state } from "./state";
import { Kind } from "./wire";
import { now, setVoice, t, Voice } from "./words";

/** SaidOf is an answer about a case; null takes one back. */
export interface SaidOf {
  fact: Fact;
  case: number;
  answer: Answer | null;
}

/** Field makes the control of a fact. */
export type Field = (fact: Fact, get: Get, id: string) => Control;

export interface Pieces {
  care: {
    voice: Voice;
    /** contradictions are what is wrong with the answers of a page, beside others. */
    contradictions(said: SaidOf[]): Problem[];
    /** rulesOut reports whether what was told leaves no room for a value of a list. */
    rulesOut(fact: Fact, value: number, get: Get): boolean;
    /** clashing are the facts of which the answers contradict each other. */
    clashing(answers: Answers): number[];
  };
  fields: Record<Exclude<Kind, Kind.YesNo | Kind.Choice>, Field>;
  /** charge reads the offense of a saved file; it comes with the fields. */
  charge(text: string, day: Span | null): Charge | undefined;
  results: Record<"results" | "check" | "load", (app: App) => HTMLElement> & {
    /** begin is called once, when the piece and the quiz are there. */
    begin(app: App): void;
  };
}

export const pieces: Partial<Pieces> = {};

/** isTyped reports whether the answer to a fact is not one of a list. */
export const isTyped = ({ kind }: Fact) => kind !== Kind.YesNo && kind !== Kind.Choice;

/** lacks reports whether a step needs what has not come yet. */
export function lacks(step: Step): boolean {
  const facts = step.question?.facts || step.parts?.map((p) => p.fact) || [];
  const files = window.reliefData!;
  if (state.whom !== "me" && !pieces.care) return true;
  if (step.kind === "load" && !(pieces.charge && files.charges)) return true;
  if (["results", "check", "load"].includes(step.kind))
    return !pieces.results || !files.offenses || !files["answer-" + now.lang];
  return facts.some(isTyped) && (!pieces.fields || !files.offenses);
}

/** speakOf lets the words be about whom the person answers for. */
export const speakOf = () => setVoice(state.whom === "me" ? undefined : pieces.care?.voice);

/** lost are the files that did not come; start.ts marks them. */
const lost = () => document.querySelectorAll<HTMLScriptElement>("script[data-late=lost]");

/** waiting stands in the place of a step. */
export function waiting(): HTMLElement {
  const gone = lost().length > 0;
  return h(
    "div",
    { id: "waiting" },
    h("h1", null, t(gone ? "lost-title" : "wait-title")),
    h("p", null, t(gone ? "lost-text" : "wait-text")),
    gone ? h("div", { class: "actions" }, button(t("try-again"), again)) : null,
  );
}

/** onArrival calls a function whenever a file has come, or did not. */
export const onArrival = (then: () => void) =>
  ["load", "error"].forEach((type) =>
    document.addEventListener(type, (e) => e.target instanceof HTMLScriptElement && then(), true),
  );

/** again asks once more for what was lost, by addresses of the page itself, which Trusted Types must be told. */
export function again(): void {
  type Policies = { createPolicy(name: string, p: object): { createScriptURL(s: string): string } };
  const policies = (window as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy("again", { createScriptURL: (s: string) => s });
  lost().forEach((gone) => {
    const script = document.createElement("script");
    script.async = false; // they come in their order
    script.dataset.late = "";
    script.src = policy?.createScriptURL(gone.src) || gone.src;
    gone.replaceWith(script);
  });
  byId("waiting")?.replaceWith(waiting());
}
