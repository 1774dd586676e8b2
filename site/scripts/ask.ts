// One page of the quiz: the question, its controls, and what they say. Nothing
// is checked until Continue.
import { Answer, Answers, Core, dontKnow, exactly, Fact, Future, Kind, Program } from "./answers";
import { read as readDate, Span, today, typed } from "./dates";
import { h } from "./dom";
import { Offense, offenses } from "./catalogue";
import { now, t } from "./words";

/** Question is a page: one fact, or a group of the law. */
export interface Question { group: number; facts: Fact[] }

/** Problem is what is wrong with an answer, and the control that it is about. */
export interface Problem { text: string; at: string }

export interface Page {
  node: HTMLElement;
  /** read puts the answers into the map, or returns what is wrong. */
  read(into: (f: Fact, a: Answer | null) => void): Problem[];
}

type Get = (f: Fact) => Answer | undefined;
interface Control { nodes: (HTMLElement | null)[]; read(): Answer | null | Problem; extra?: () => [Fact, Answer | null][] }

const isProblem = (x: unknown): x is Problem => !!x && typeof (x as Problem).text === "string";

export const titleOf = (q: Question): string => (q.group >= 0 ? now.words.groups[q.group][0] : now.words.facts[q.facts[0].n][0]);

/** page draws a question. small is a line above it that says which case it is about. */
export function page(q: Question, core: Core, get: Get, small: string): Page {
  const [hint, more] = q.group >= 0 ? [now.words.groups[q.group][1], now.words.groups[q.group][2]] : [now.words.facts[q.facts[0].n][1], ""];
  const title = h("h1", { tabindex: -1 }, titleOf(q));
  const under = [hint ? h("p", { class: "hint", id: "hint" }, hint) : null, more ? h("details", { class: "more" }, h("summary", null, t("more")), h("p", null, more)) : null];
  const caption = small ? h("p", { class: "caption" }, small) : null;
  if (q.group >= 0 && q.facts.every((f) => f.kind === Kind.YesNo)) return boxes(q, title, under, caption, get);
  if (q.group >= 0) {
    const parts = q.facts.map((f) => {
      const c = control(f, core, get, "f" + f.n);
      const legend = h("legend", { class: "part" }, now.words.facts[f.n][0]);
      const help = now.words.facts[f.n][1];
      return { f, c, node: h("fieldset", null, legend, help ? h("p", { class: "hint" }, help) : null, ...c.nodes) };
    });
    return {
      node: h("div", null, caption, title, ...under, ...parts.map((p) => p.node)),
      read: (into) => {
        const problems: Problem[] = [];
        for (const { f, c } of parts) {
          const a = c.read();
          if (isProblem(a)) problems.push(a);
          else into(f, a), c.extra?.().forEach(([g, b]) => into(g, b));
        }
        return problems;
      },
    };
  }
  const f = q.facts[0], c = control(f, core, get, "f" + f.n);
  return {
    node: h("fieldset", { "aria-describedby": hint ? "hint" : null }, h("legend", null, caption, title), ...under, ...c.nodes),
    read: (into) => {
      const a = c.read();
      if (isProblem(a)) return [a];
      into(f, a);
      c.extra?.().forEach(([g, b]) => into(g, b));
      return [];
    },
  };
}

/** choice is a radio button or box with its words. */
export function choice(type: string, name: string, id: string, value: string | number, label: string, checked: boolean, change?: () => void): HTMLElement {
  return h("div", { class: "choice" }, h("input", { type, name, id, value, checked, autocomplete: "off", change }), h("label", { for: id }, label));
}

const or = () => h("p", { class: "or" }, t("or"));
const picked = (name: string) => (document.querySelector(`input[name="${name}"]:checked`) as HTMLInputElement | null)?.value;
const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
const ticked = (id: string) => (document.getElementById(id) as HTMLInputElement).checked;

/** boxes is a group of yes-or-no facts: tick what is true. */
function boxes(q: Question, title: HTMLElement, under: (HTMLElement | null)[], caption: HTMLElement | null, get: Get): Page {
  const known = q.facts.map(get);
  const asked = known.some((a) => a);
  const unsure = asked && known.every((a) => !a || a.state === 1);
  const none = asked && !unsure && known.every((a) => !a || a.lo === 0);
  const others = () => q.facts.map((f) => document.getElementById("f" + f.n) as HTMLInputElement);
  const single = (id: string) => () => {
    if (ticked(id)) for (const b of [...others(), ...["none", "unsure"].map((i) => document.getElementById(i) as HTMLInputElement)]) if (b.id !== id) b.checked = false;
  };
  const several = () => ["none", "unsure"].forEach((i) => ((document.getElementById(i) as HTMLInputElement).checked = false));
  return {
    node: h("fieldset", null, h("legend", null, caption, title), ...under, h("p", { class: "quiet" }, t("tick")),
      ...q.facts.map((f, i) => choice("checkbox", "f", "f" + f.n, f.n, now.words.facts[f.n][0], known[i]?.state === 2 && known[i]!.lo === 1, several)),
      or(), choice("checkbox", "f", "none", "none", t("none"), none, single("none")),
      choice("checkbox", "f", "unsure", "unsure", t("dont-know"), unsure, single("unsure"))),
    read: (into) => {
      const on = others().filter((b) => b.checked).length;
      if (!on && !ticked("none") && !ticked("unsure")) return [{ text: t("error-tick"), at: "f" + q.facts[0].n }];
      for (const f of q.facts) into(f, ticked("unsure") ? dontKnow() : exactly(+ticked("f" + f.n)));
      return [];
    },
  };
}

function control(f: Fact, core: Core, get: Get, id: string): Control {
  const was = get(f);
  const unknown = was?.state === 1;
  const idk = (label = t("dont-know")) => [or(), choice("checkbox", id + "-idk", id + "-idk", 1, label, unknown)];
  const isIdk = () => ticked(id + "-idk");
  switch (f.kind) {
    case Kind.YesNo: {
      const rows: [number, string][] = [[1, t("yes")], [0, t("no")]];
      return radios(id, rows, was);
    }
    case Kind.Choice:
      return radios(id, now.words.facts[f.n][2]!.map((l, i): [number, string] => [i, l]), was);
    case Kind.Date: {
      const d = date(id, was?.state === 2 ? was : null, f);
      return { nodes: [d.node, ...idk()], read: () => (isIdk() ? dontKnow() : isIdkOr(d.read(), (s) => ({ state: 2, lo: s.lo, hi: s.hi }))) };
    }
    case Kind.DateList:
      return dates(id, f, was);
    case Kind.Count:
    case Kind.Money: {
      const money = f.kind === Kind.Money;
      const input = h("input", { id, type: "text", inputmode: money || /gram/.test(f.id) ? "decimal" : "numeric", class: "narrow", autocomplete: "off", value: was?.state === 2 && was.lo === was.hi ? was.lo / 100 : "", "aria-label": now.words.facts[f.n][0] });
      return {
        nodes: [h("div", { class: "field row" }, money ? h("span", { class: "unit" }, "$") : null, input), ...idk()],
        read: () => {
          if (isIdk()) return dontKnow();
          const s = value(id).replace(/[$,\s]/g, "");
          if (!s) return { text: t("error-number"), at: id };
          if (!/^\d{1,7}(\.\d{1,2})?$/.test(s)) return { text: t("error-digits"), at: id };
          return exactly(Math.round(+s * 100));
        },
      };
    }
    case Kind.Section:
      return section(f, core, get, id, idk, isIdk);
  }
}

function isIdkOr(s: Span | Problem, make: (s: Span) => Answer): Answer | Problem {
  return isProblem(s) ? s : make(s);
}

function radios(id: string, rows: [number, string][], was?: Answer): Control {
  return {
    nodes: [...rows.map(([v, label], i) => choice("radio", id, i ? id + "-" + v : id, v, label, was?.state === 2 && was.lo === v)),
      or(), choice("radio", id, id + "-idk", "?", t("dont-know"), was?.state === 1)],
    read: () => {
      const v = picked(id);
      return v === undefined ? { text: t("error-choose"), at: id } : v === "?" ? dontKnow() : exactly(+v);
    },
  };
}

/** date is three text fields in the order of the United States. */
function date(id: string, was: Span | null, f: Fact, legend = ""): { node: HTMLElement; read(): Span | Problem; empty(): boolean } {
  const [m, d, y] = was ? typed(was) : ["", "", ""];
  const field = (part: string, v: string, size: string) => h("div", { class: "field" }, h("label", { for: id + part }, t("date" + (part || "-m"))),
    h("input", { id: id + part, type: "text", inputmode: part ? "numeric" : null, class: size, autocomplete: "off", value: v, autocapitalize: "none" }));
  const values = () => ["", "-d", "-y"].map((p) => value(id + p)) as [string, string, string];
  return {
    node: h("div", { class: "date", role: legend ? "group" : null, "aria-label": legend || null }, field("", m, "month"), field("-d", d, "narrow2"), field("-y", y, "narrow4"), h("p", { class: "quiet full" }, t("date-part"))),
    empty: () => values().every((v) => !v.trim()),
    read: () => {
      const latest = f.flags & Future ? today() + 365 * 60 : today();
      const s = readDate(...values(), latest);
      if (typeof s === "object") return s;
      const at = { "date-day": "-d", "date-year": "-y", "date-year4": "-y" }[s as string] || "";
      return { text: t(s), at: id + at };
    },
  };
}

/** dates is a list of days: none, some, or nobody knows. */
function dates(id: string, f: Fact, was?: Answer): Control {
  const rows: ReturnType<typeof date>[] = [];
  const holder = h("div", { class: "dates" });
  const addRow = (s: Span | null) => {
    const n = rows.length, d = date(id + "-" + n, s, f, t("date-n", n + 1));
    rows.push(d);
    holder.append(h("p", { class: "part" }, t("date-n", n + 1)), d.node);
  };
  const list = was?.state === 2 ? was.list || [] : [];
  list.forEach(addRow);
  if (!rows.length) addRow(null);
  const some = list.length > 0 || !!was?.more;
  const inner = h("div", { class: "reveal", hidden: !some }, holder,
    h("button", { type: "button", class: "link", click: () => { addRow(null); document.getElementById(id + "-" + (rows.length - 1))!.focus(); } }, t("date-add")),
    choice("checkbox", id + "-more", id + "-more", 1, t("date-more"), !!was?.more));
  const toggle = () => { inner.hidden = picked(id) !== "1"; };
  return {
    nodes: [choice("radio", id, id, 0, t("no-dates"), was?.state === 2 && !some, toggle), choice("radio", id, id + "-1", 1, t("some-dates"), some, toggle), inner,
      or(), choice("radio", id, id + "-idk", "?", t("dont-know"), was?.state === 1, toggle)],
    read: () => {
      const v = picked(id);
      if (v === undefined) return { text: t("error-choose"), at: id };
      if (v === "?") return dontKnow();
      if (v === "0") return { state: 2, lo: 0, hi: 0, list: [] };
      const more = ticked(id + "-more"), spans: Span[] = [];
      for (const r of rows) {
        if (r.empty() && (more || spans.length)) continue;
        const s = r.read();
        if (isProblem(s)) return s;
        spans.push(s);
      }
      return { state: 2, lo: 0, hi: 0, list: spans, more };
    },
  };
}

/** section is the search for an offense, with the box for an attempt. */
function section(f: Fact, core: Core, get: Get, id: string, idk: (label: string) => HTMLElement[], isIdk: () => boolean): Control {
  const was = get(f), programs = (f.flags & Program) > 0;
  const attempt = f.n === core.offense && core.attempt >= 0 ? core.facts[core.attempt] : null;
  let here: Offense | null = was?.state === 2 ? offenses()[was.lo] : null;
  const tick = attempt && choice("checkbox", id + "-att", id + "-att", 1, t("attempt"), get(attempt)?.lo === 1);
  const hint = h("p", { class: "quiet", id: id + "-hint" }, t(programs ? "program-hint" : "offense-hint"));
  const b = window.reliefResults!.box(id, now.words.facts[f.n][0], id + "-hint", programs, here, (o) => { here = o; refresh(); });
  b.input.setAttribute("aria-label", now.words.facts[f.n][0]);
  const refresh = () => { if (tick) tick.hidden = !here || /664\//.test(here.section) || here.level === "o"; };
  refresh();
  const tried = () => !isIdk() && tick && !tick.hidden && ticked(id + "-att");
  const own = (o: Offense) => offenses().find((x) => x.section === o.section.replace(" ", " 664/"));
  return {
    nodes: [hint, b.node, tick, ...idk(t(programs ? "dont-know" : "roughly"))],
    read: () => {
      if (isIdk()) return dontKnow();
      if (!b.input.value.trim()) return { text: t("error-offense"), at: id };
      if (!here) {
        // A section typed in full needs no click.
        const typedIn = b.input.value.toLowerCase().replace(/\s/g, "");
        here = offenses().find((o) => o.section.toLowerCase().replace(/\s/g, "") === typedIn && (o.level === "p") === programs) || null;
      }
      if (!here) return { text: t("error-pick"), at: id };
      return exactly((tried() && own(here) || here).n);
    },
    // An attempt that has a row of its own is that row.
    extra: () => (attempt ? [[attempt, here && tried() && !own(here) ? exactly(1) : null]] : []),
  };
}
export type { Answers };
