// What is typed on the page of papers: fields, what is wrong with them, and what
// they say.
import { face, w } from "./papercarried";
import { choice, picked } from "./control";
import { h } from "./dom";
import { clean } from "./paperrule";
import type { Values } from "./paperfill";

const longestLine = 200,
  longestStory = 20000;

/** Wrong is what is wrong, and the field that it is about. */
export interface Wrong {
  at: string;
  text: string;
}

/** Read is a field that can be read. */
export interface Read {
  key: string;
  label: string;
  input: HTMLInputElement | HTMLTextAreaElement;
  node: HTMLElement;
}

const idOf = (key: string) => "f-" + key.replace(/\W/g, "-");

/** field is a line or a longer text to type. */
export function field(key: string, label: string, value = "", long = false, prefix = ""): Read {
  const id = prefix + idOf(key);
  const input = h(long ? "textarea" : "input", {
    id,
    autocomplete: "off",
    spellcheck: long ? "true" : "false",
    rows: long ? 5 : null,
    type: long ? null : "text",
  }) as HTMLInputElement;
  input.value = value;
  return { key, label, input, node: h("div", { class: "field" }, h("label", { for: id }, label), input) };
}

/** tick is a box that says yes, or nothing. */
export function tick(key: string, label: string, prefix = ""): Read {
  const id = prefix + idOf(key);
  const node = choice({ type: "checkbox", name: id, id, value: "yes", label });
  return { key, label, input: node.querySelector("input")!, node };
}

/** reading keeps a field among those that are read, and returns what is drawn. */
export function reading(reads: Read[], r: Read): HTMLElement {
  reads.push(r);
  return r.node;
}

/** asked reads the fields: what they say, or what is wrong. */
export function asked(reads: Read[]): { says: Values; wrong: Wrong[] } {
  const says: Values = {},
    wrong: Wrong[] = [];
  for (const { key, label, input } of reads) {
    if (input.type === "checkbox" && !(input as HTMLInputElement).checked) continue;
    const text = clean(input.value),
      long = input.tagName === "TEXTAREA",
      most = long ? longestStory : longestLine;
    if (text === null || (!long && text.includes("\n")))
      wrong.push({ at: input.id, text: w("error-signs", label) });
    else if (Array.from(text).length > most) wrong.push({ at: input.id, text: w("error-long", label, most) });
    else {
      const strange = face().strange(text);
      if (strange) wrong.push({ at: input.id, text: w("not-letters", label, strange) });
      else if (text) says[key] = text;
    }
  }
  return { says, wrong };
}

/** problems shows what is wrong and gives it the focus; false if there is nothing. */
export function problems(place: HTMLElement, wrong: Wrong[]): boolean {
  place.textContent = "";
  document.querySelectorAll("#papers [aria-invalid]").forEach((e) => e.removeAttribute("aria-invalid"));
  if (!wrong.length) return false;
  const box = h(
    "div",
    { class: "problem", tabindex: -1, role: "group", "aria-labelledby": "wrong" },
    h("h2", { id: "wrong" }, w("problem")),
    h(
      "ul",
      null,
      wrong.map(({ at, text }) => {
        const input = document.getElementById(at);
        input?.setAttribute("aria-invalid", "true");
        const go = (e: Event) => {
          e.preventDefault();
          input?.focus();
        };
        return h("li", null, h("a", { href: "#" + at, click: go }, text));
      }),
    ),
  );
  place.append(box);
  box.focus();
  box.scrollIntoView({ block: "start" });
  return true;
}

/** yesNo is a question that is answered by the person alone: nothing is chosen before. */
export const yesNo = {
  draw: (name: string, question: string) =>
    h(
      "fieldset",
      null,
      h("legend", null, question),
      choice({ type: "radio", name, id: idOf(name), value: "yes", label: w("yes") }),
      choice({ type: "radio", name, id: idOf(name) + "-no", value: "no", label: w("no") }),
    ),
  said: (name: string) => picked(name) === "yes",
};
