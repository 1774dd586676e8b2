// The search box for an offense: a combobox as WAI-ARIA describes it. Focus stays in
// the text, arrows move through the list.
import { levelOf, nameOf, Offense } from "./catalogue";
import { add, h } from "./dom";
import { find } from "./find";
import { t } from "./words";

export interface Options {
  id: string;
  label: string;
  hint: string;
  programs: boolean;
  text: string;
  /** chosen is called with the offense, or null when the text changed. */
  chosen(offense: Offense | null): void;
}

export interface Combobox {
  node: HTMLElement;
  input: HTMLInputElement;
  /** take writes an offense into the box. */
  take(offense: Offense): void;
  /** show opens the list of what fits; it returns how many lines there are. */
  show(): number;
}

/** leaving is how long the list stays after the focus has gone: a finger may be on it. */
const leaving = 150;

export function combobox({ id, label, hint, programs, text, chosen }: Options): Combobox {
  let shown: Offense[] = [],
    active = -1,
    taken = text;
  const list = h("ul", {
    role: "listbox",
    id: id + "-list",
    class: "suggestions",
    "aria-label": label,
    hidden: true,
  });
  const status = h("div", { role: "status", class: "quiet" });
  const input = h("input", {
    id,
    type: "text",
    role: "combobox",
    class: "wide",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "search",
    value: text,
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-describedby": hint,
    input() {
      chosen(null);
      show();
    },
    focus() {
      raise();
      if (input.value !== taken) show();
    },
    keydown,
    blur: () =>
      setTimeout(() => {
        if (document.activeElement !== input) open(false);
      }, leaving),
  }) as HTMLInputElement;
  const node = h("div", { class: "combobox" }, input, list, status);

  function keydown(e: KeyboardEvent) {
    const opened = !list.hidden;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
      if (!opened) show();
      move(e.key === "ArrowDown" ? active + 1 : active - 1);
    } else if (e.key === "Enter" && opened && active >= 0) {
      pick(active);
    } else if (e.key === "Escape" && opened) {
      open(false);
    } else return;
    e.preventDefault();
  }

  /** raise brings the box to the top of a small screen, so that the list is above the keyboard. */
  function raise() {
    if (innerWidth < 600) setTimeout(() => node.scrollIntoView({ block: "start" }), leaving);
  }

  function show() {
    const typed = input.value.trim();
    shown = find(typed, programs);
    active = -1;
    list.textContent = "";
    shown.forEach((offense, i) => add(list, option(offense, i)));
    open(shown.length > 0);
    status.textContent = shown.length ? t("found", shown.length) : typed.length > 1 ? t("found-none") : "";
    status.className = shown.length ? "hidden" : "quiet";
    return shown.length;
  }

  function option(offense: Offense, i: number): HTMLElement {
    return h(
      "li",
      {
        role: "option",
        id: id + "-" + i,
        "aria-selected": "false",
        mousedown: (e: Event) => e.preventDefault(),
        click: () => pick(i),
      },
      h("b", null, offense.section),
      " ",
      h("span", null, offense.title),
      levelOf(offense) && h("small", null, levelOf(offense)),
    );
  }

  function open(yes: boolean) {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) input.removeAttribute("aria-activedescendant");
  }

  function move(to: number) {
    if (!shown.length) return;
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (to + shown.length) % shown.length;
    const option = list.children[active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function take(offense: Offense) {
    input.value = taken = nameOf(offense);
    open(false);
    status.textContent = "";
    chosen(offense);
  }

  function pick(i: number) {
    take(shown[i]);
    input.focus();
  }

  return { node, input, take, show };
}
