// The search for an offense: by section ("459", "pc 459"), by name ("second
// degree burglary") or as people say it ("DUI", "manejar borracho"). Accents
// and slips of the finger are forgiven. The box is a combobox as WAI-ARIA
// describes it: focus stays in the text, arrows move through the list.
import { levelOf, name, Offense, offenses } from "./catalogue";
import { add, fold, h } from "./dom";
import { bySection, byWord, read } from "./match";
import { t } from "./words";

/** find returns the offenses that fit best, best first. */
export function find(query: string, programs: boolean, limit = 8): Offense[] {
  const { q, code, number, tokens } = read(query);
  const found: [number, Offense][] = [];
  for (const o of offenses()) {
    if (programs !== (o.level === "p")) continue;
    const score = number ? bySection(o.section, code, number) : code && !q ? +fold(o.section).startsWith(code) : byName(o, q, tokens);
    if (score > 0) found.push([score, o]);
  }
  return found.sort((a, b) => b[0] - a[0] || a[1].n - b[1].n).slice(0, limit).map(([, o]) => o);
}

function byName(o: Offense, q: string, tokens: string[]): number {
  if (!tokens.length) return 0;
  let score = 0;
  for (const w of tokens) {
    const best = byWord(w, o.text);
    if (!best) return 0;
    score += best;
  }
  // The whole of what was typed as one name says most, a long row least; what
  // has many names is common.
  if (o.names.includes(q)) score += 20;
  else if (o.names.some((n) => n.startsWith(q))) score += 8;
  return score / tokens.length + 10 - Math.min(o.names[0].length, 90) / 30 + (o.names[0].includes(q) ? 3 : 0) + Math.min(o.names.length, 12) / 3;
}

/** box is the search field. chosen is called with the offense, or null when the text changed. */
export function box(id: string, label: string, hintId: string, programs: boolean, value: Offense | null, chosen: (o: Offense | null) => void): { node: HTMLElement; input: HTMLInputElement } {
  let shown: Offense[] = [], active = -1;
  const list = h("ul", { role: "listbox", id: id + "-list", class: "suggestions", "aria-label": label, hidden: true });
  const status = h("div", { role: "status", class: "quiet" });
  const input = h("input", {
    id, type: "text", role: "combobox", class: "wide", autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "search",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, "aria-describedby": hintId,
    input: () => { chosen(null); show(); },
    keydown: (e: KeyboardEvent) => {
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        if (list.hidden) show();
        move(e.key === "ArrowDown" ? active + 1 : active - 1);
      } else if (e.key === "Enter" && !list.hidden && active >= 0) {
        e.preventDefault();
        pick(active);
      } else if (e.key === "Escape" && !list.hidden) {
        e.preventDefault();
        close();
      }
    },
    blur: () => setTimeout(() => { if (document.activeElement !== input) close(); }, 150),
  }) as HTMLInputElement;
  if (value) input.value = name(value);

  function show() {
    shown = find(input.value, programs);
    active = -1;
    list.textContent = "";
    shown.forEach((o, i) => {
      add(list, h("li", { role: "option", id: id + "-" + i, "aria-selected": "false", mousedown: (e: Event) => e.preventDefault(), click: () => pick(i) },
        h("b", null, o.section), " ", h("span", null, o.title), levelOf(o) && h("small", null, levelOf(o))));
    });
    const some = shown.length > 0, any = input.value.trim().length > 1;
    open(some);
    status.textContent = some ? t("found", shown.length) : any ? t("found-none") : "";
    status.className = some ? "hidden" : "quiet";
  }
  function open(yes: boolean) {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    if (!yes) input.removeAttribute("aria-activedescendant");
  }
  function close() { open(false); }
  function move(to: number) {
    if (!shown.length) return;
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (to + shown.length) % shown.length;
    const li = list.children[active];
    li.setAttribute("aria-selected", "true");
    li.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", li.id);
  }
  function pick(i: number) {
    input.value = name(shown[i]);
    close();
    status.textContent = "";
    chosen(shown[i]);
    input.focus();
  }
  return { node: h("div", { class: "combobox" }, input, list, status), input };
}
