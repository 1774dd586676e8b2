// Pages on which one of a few lines is chosen: what somebody wants, for whom, how a
// case ended, whether there is another one.
import type { Problem } from "./app";
import { choice, orUnknown, picked } from "./control";
import { Child, h } from "./dom";
import { t } from "./words";

/** Line is one line to choose: its value, its words, and whether it is chosen already. */
export interface Line {
  value: string;
  label: string;
  checked?: boolean;
}

export interface Picking {
  name: string;
  title: string;
  hint?: string;
  lines: Line[];
  /** The last answer, behind an "or". */
  last?: Line;
  /** How large the title is. */
  heading?: "h1" | "h2" | null;
}

/** picking is a list of radio buttons; the id of the first is its name. */
export function picking({ name, title, hint, lines, last, heading = "h1" }: Picking): HTMLElement {
  const radio = (line: Line, i: number) => ({
    type: "radio" as const,
    name,
    id: i ? name + "-" + line.value : name,
    ...line,
  });
  return h(
    "fieldset",
    null,
    h("legend", null, heading ? h(heading, null, title) : title),
    hint ? h("p", { class: "hint" }, hint) : null,
    h(
      "div",
      { class: "choices" },
      lines.map((line, i) => choice(radio(line, i))),
    ),
    last ? orUnknown(radio(last, 1)) : null,
  ) as HTMLElement;
}

/** unpicked is the problem of a list in which nothing is chosen. */
export const unpicked = (at: string): Problem[] =>
  picked(at) === undefined ? [{ text: t("error-choose"), at }] : [];

export const together = (...nodes: Child[]) => h("div", null, ...nodes);
