// What the controls of a question have in common. Nothing is checked until
// Continue; what was typed or chosen wins over an earlier "I do not know", and both
// at once is a problem, never a choice that is made in silence.
import type { Problem } from "./app";
import { h } from "./dom";
import type { Answer, Fact } from "./record";
import { t } from "./words";

/** Said are answers to facts; null takes one back. */
export type Said = [fact: Fact, answer: Answer | null][];

/** Get gives the answer that a fact has. */
export type Get = (fact: Fact) => Answer | undefined;

export interface Control {
  nodes: (HTMLElement | null)[];
  /** read is the answer, or what is wrong with it. */
  read(): Said | Problem;
}

export const isProblem = (x: unknown): x is Problem => !!x && typeof (x as Problem).text === "string";

const input = (id: string) => document.getElementById(id) as HTMLInputElement;
export const valueOf = (id: string) => input(id).value;
export const isTicked = (id: string) => input(id).checked;
export const untick = (id: string) => {
  if (input(id)) input(id).checked = false;
};

/** picked is the value of the radio button that is chosen. */
export const picked = (name: string) =>
  (document.querySelector(`input[name="${name}"]:checked`) as HTMLInputElement | null)?.value;

export interface Choice {
  type: "radio" | "checkbox";
  name: string;
  id: string;
  value: string | number;
  label: string;
  checked?: boolean;
  change?: (e: Event) => void;
}

/** choice is a radio button or a box with its words. */
export function choice({ type, name, id, value, label, checked, change }: Choice): HTMLElement {
  return h(
    "div",
    { class: "choice" },
    h("input", { type, name, id, value, checked, autocomplete: "off", change }),
    h("label", { for: id }, label),
  );
}

/** orUnknown is the last answer of every question: "or: I do not know". */
export function orUnknown(unknown: Omit<Choice, "label"> & { label?: string }): HTMLElement {
  const box = choice({ label: t("dont-know"), ...unknown });
  box.classList.add("plain");
  return h("div", { class: "dunno" }, h("span", { class: "or" }, t("or")), box);
}

/** unknownBox is "I do not know" beside something that is typed; was is the answer before. */
export function unknownBox(id: string, was?: Answer, label = t("dont-know")): HTMLElement {
  const name = id + "-idk";
  return orUnknown({ type: "checkbox", name, id: name, value: 1, label, checked: was && !was.known });
}

/** isUnknown reports whether "I do not know" is ticked beside something typed. */
export const isUnknown = (id: string) => isTicked(id + "-idk");

/** typing unticks "I do not know": what is typed wins. */
export const typing = (id: string) => () => untick(id + "-idk");

/** both is the problem of an answer that is typed and not known. */
export const both = (id: string): Problem => ({ text: t("error-both"), at: id });
