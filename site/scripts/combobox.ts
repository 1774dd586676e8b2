// The search box for an offense: a combobox as WAI-ARIA describes it. Focus stays in
// the text, arrows move through the list.
import { levelOf, nameOf, Offense } from "./catalogue";
import { add, Child, h } from "./dom";
import { find } from "./find";
import { state } from "./state";
import { now, t } from "./words";

export interface Options {
  id: string;
  label: string;
  hint: string;
  programs: boolean;
  text: string;
  /** chosen is called with the offense, or null when the text changed. */
  chosen(offense: Offense | null): void;
  /** unknown is called when no line is the person's, and with a kind of crime when that is chosen. */
  unknown(kind?: number): void;
}

/** Line is a line of the list, and what it does. */
interface Line {
  words: Child;
  pick(): void;
}

export interface Combobox {
  node: HTMLElement;
  input: HTMLInputElement;
  /** take writes an offense into the box. */
  take(offense: Offense): void;
  /** show opens the list of what fits; it returns how many lines there are. */
  show(): number;
  /** kinds opens the list of kinds of crimes, for whoever knows it only roughly. */
  kinds(): void;
}

/** wide is how many crimes of a kind are shown. */
const wide = 8;

/** leaving is how long the list stays after the focus has gone: a finger may be on it. */
const leaving = 150;

export function combobox({ id, label, hint, programs, text, chosen, unknown }: Options): Combobox {
  let shown: Line[] = [],
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
      shown[active].pick();
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
    const typed = input.value.trim(),
      found = find(typed, programs);
    lines(typed.length < 2 && !found.length ? [] : [...found.map(crime), programs ? none : rough]);
    status.textContent = found.length ? t("found", found.length) : typed.length > 1 ? t("found-none") : "";
    status.className = found.length ? "hidden" : "quiet";
    return found.length;
  }

  function lines(all: Line[]) {
    shown = all;
    active = -1;
    list.textContent = "";
    add(list, shown.map(option));
    open(shown.length > 0);
  }

  const crime = (offense: Offense): Line => ({
    words: [
      h("b", null, offense.section),
      " ",
      h("span", null, offense.title),
      levelOf(offense) && h("small", null, levelOf(offense)),
    ],
    pick() {
      take(offense);
      input.focus();
    },
  });

  const rough: Line = { words: h("span", null, t("roughly")), pick: kinds };

  /** none is the last line where no other may fit. */
  const none: Line = {
    words: h("span", null, t("kind-none")),
    pick() {
      empty();
      open(false);
      unknown();
    },
  };

  function empty() {
    input.value = taken = status.textContent = "";
    chosen(null);
  }

  function kinds() {
    empty();
    lines([
      ...now.words.facts[state.core.kind].labels.map((kind, i) => ({
        words: h("span", null, kind),
        pick() {
          unknown(i); // until a line is chosen
          lines([...find(kind, false, wide).map(crime), none]);
          input.focus();
        },
      })),
      none,
    ]);
    input.focus();
  }

  function option(line: Line, i: number): HTMLElement {
    return h(
      "li",
      {
        role: "option",
        id: id + "-" + i,
        "aria-selected": "false",
        mousedown: (e: Event) => e.preventDefault(),
        click: line.pick,
      },
      line.words,
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

  return { node, input, take, show, kinds };
}
