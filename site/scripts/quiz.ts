// The quiz: one question a page, chosen by the engine, answered in this memory.
// Back and Forward move between steps by a number in the history on the same
// address; the number says nothing about the answers.
import { Answer, Core, exactly, Fact, holder, mostCases, readCore, Record_, Scope } from "./answers";
import { choice, page, Page, Problem, Question, titleOf } from "./ask";
import { today } from "./dates";
import { add, byId, h } from "./dom";
import { determine, Determination, flips, nextFact, start } from "./engine";
import { offenses } from "./catalogue";
import type { box } from "./offense";
import { addCaseOf, entrance, following, prune, removeCase, scope, state, Step } from "./route";
import { said, summary } from "./said";
import type { guard } from "./safety";
import { loaded, now, parts, setLanguage, t } from "./words";

export interface Quiz {
  core: Core; record: Record_;
  aim: number; // of core.aims; -1: everything; -2: not chosen
  relief: number; // the one relief that is checked, or -1
  complete: boolean; // "is that every case?" has been asked
  go(s: Step): void; next(): void; addCase(): void; clear(): void;
  // What the results need of this script.
  determine(): Determination[]; flips(relief: number, c: number): [number, number][][];
  caseName(c: number): string; summary(): HTMLElement; titleOf(q: Question): string;
  value(f: Fact, a: Answer): string; section(n: number): string; sectionOf(s: string): number;
}

declare global {
  interface Window {
    reliefResults?: { box: typeof box; guard: typeof guard; results(q: Quiz): HTMLElement; load(q: Quiz, errors: HTMLElement, complain: (p: Problem[], at: HTMLElement) => void): HTMLElement };
  }
}

const app = byId("app")!;
let steps: Step[], at = 0;

function reset(): void {
  state.record = { asOf: today(), person: new Map(), cases: [] };
  state.complete = false;
  entrance();
  steps = [{ kind: state.relief >= 0 || state.aim > -2 ? "start" : "aim", c: 0 }];
  at = 0;
}

function go(s: Step): void {
  steps.length = at + 1;
  steps.push(s);
  at++;
  history.pushState({ step: at }, "");
  render(true);
}

const next = () => go(following());

function addCase(): void {
  state.complete = false;
  const arrests = scope().filter((i) => state.core.reliefs[i].arrest).length, all = scope().length;
  if (arrests && arrests < all) return go({ kind: "case", c: state.record.cases.length });
  addCaseOf(arrests > 0);
  next();
}

function clear(): void {
  reset();
  history.replaceState({ step: 0 }, "");
  render(true);
}

const quiz: Quiz = {
  get core() { return state.core; },
  go, next, addCase, clear, titleOf,
  determine: () => determine(state.record, scope()),
  flips: (r, c) => flips(state.record, r, c),
  caseName: (c) => said.caseName(quiz, c),
  summary: () => summary(quiz),
  value: said.value,
  section: (n) => offenses()[n].section,
  sectionOf: (s) => offenses().findIndex((o) => o.section === s),
  get record() { return state.record; }, set record(r) { state.record = r; },
  get aim() { return state.aim; }, set aim(a) { state.aim = a; },
  get relief() { return state.relief; }, set relief(r) { state.relief = r; },
  get complete() { return state.complete; }, set complete(c) { state.complete = c; },
};

/** render draws the present step. With focus, the heading takes it. */
function render(focus: boolean): void {
  const s = steps[at];
  app.textContent = "";
  const nav = h("div", { class: "quiz-bar" }, at > 0 ? h("button", { type: "button", class: "back", click: () => history.back() }, t("back")) : h("span"),
    state.record.cases.length || state.aim > -2 ? h("button", { type: "button", class: "link", click: clear }, t("clear")) : null);
  const errors = h("div");
  add(app, [nav, errors, draw(s, errors), h("p", { class: "fine" }, t("not-advice"))]);
  document.documentElement.classList.toggle("asking", at > 0 || now.lang !== state.core.lang);
  const heading = headingOf();
  document.title = heading.textContent + " – " + t("site");
  if (focus) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

/** headingOf is the title of the step; the first step has that of the page. */
const headingOf = () => (app.querySelector("h1") || document.querySelector("h1")) as HTMLElement;

/** form is a question page with Continue; read returns what is wrong. */
function form(s: Step, errors: HTMLElement, body: HTMLElement, read: () => Problem[], then: () => void, aside?: HTMLElement | null): HTMLElement {
  return h("form", {
    autocomplete: "off", novalidate: true,
    submit: (e: Event) => {
      e.preventDefault();
      const problems = read();
      if (problems.length) return complain(problems, errors);
      then();
    },
  }, body, h("div", { class: "actions" }, h("button", { type: "submit", class: "button" }, t("continue")), aside || null));
}

/** complain shows the summary of what is wrong and gives it the focus. */
function complain(problems: Problem[], errors: HTMLElement): void {
  app.querySelectorAll(".error").forEach((e) => e.remove());
  app.querySelectorAll("[aria-invalid]").forEach((e) => { e.removeAttribute("aria-invalid"); });
  app.querySelectorAll(".wrong").forEach((e) => e.classList.remove("wrong"));
  errors.textContent = "";
  const box = h("div", { class: "problem", tabindex: -1, role: "group", "aria-labelledby": "problem" }, h("h2", { id: "problem" }, t("problem")),
    h("ul", null, problems.map((p) => h("li", null, h("a", { href: "#" + p.at, click: (e: Event) => { e.preventDefault(); byId(p.at)?.focus(); } }, p.text)))));
  errors.append(box);
  for (const p of problems) {
    const control = byId(p.at);
    control?.setAttribute("aria-invalid", "true");
    const field = control?.closest("fieldset") || control?.closest(".combobox");
    field?.classList.add("wrong");
    const place = control?.closest(".choice, .date, .combobox, .field") || control;
    place?.before(h("p", { class: "error", id: p.at + "-error" }, h("span", { class: "hidden" }, t("error") + " "), p.text));
    control?.setAttribute("aria-describedby", p.at + "-error");
  }
  document.title = t("error") + " " + headingOf().textContent + " – " + t("site");
  box.focus();
  box.scrollIntoView({ block: "start" });
}

const chosen = () => (app.querySelector("input:checked") as HTMLInputElement | null)?.value;
const mustChoose = (name: string): Problem[] => (chosen() === undefined ? [{ text: t("error-choose"), at: name }] : []);

function pick(s: Step, errors: HTMLElement, title: string, hint: string, rows: [string, string, boolean][], last: [string, string] | null, then: (v: string) => void): HTMLElement {
  return form(s, errors, h("fieldset", null, h("legend", null, h(at ? "h1" : "h2", null, title)), hint ? h("p", { class: "hint" }, hint) : null,
    rows.map(([v, label, on], i) => choice("radio", "pick", i ? "pick-" + v : "pick", v, label, on)),
    last ? [h("p", { class: "or" }, t("or")), choice("radio", "pick", "pick-" + last[0], last[0], last[1], false)] : null),
  () => mustChoose("pick"), () => then(chosen()!));
}

function draw(s: Step, errors: HTMLElement): HTMLElement {
  switch (s.kind) {
    case "start": {
      const what = state.relief >= 0 ? now.words.reliefs[state.relief].n : t("aim-" + (state.core.aims[state.aim] || "everything"));
      return h("div", null, h("p", { class: "callout" }, parts("start-relief", h("b", null, what))), h("div", { class: "actions" },
        h("button", { type: "button", class: "button", click: () => (state.relief >= 0 ? (state.record.cases.length || addCaseOf(state.core.reliefs[state.relief].arrest), next()) : chooseAim(state.aim)) }, t("start")),
        h("button", { type: "button", class: "link", click: () => go({ kind: "aim", c: 0 }) }, t("something-else"))));
    }
    case "aim":
      return pick(s, errors, t("aim-title"), t("aim-hint"), state.core.aims.map((a, i) => [a, t("aim-" + a), state.aim === i && at < steps.length - 1]), ["everything", t("aim-everything")], (v) => { state.relief = -1; chooseAim(state.core.aims.indexOf(v)); });
    case "case":
      return pick(s, errors, t(s.c ? "case-title-more" : "case-title"), t("case-hint"), [
        ["0", t("case-conviction"), state.record.cases[s.c]?.arrest === false], ["1", t("case-arrest"), state.record.cases[s.c]?.arrest === true]], null,
      (v) => {
        const arrest = v === "1", was = state.record.cases[s.c];
        if (was && was.arrest !== arrest) was.answers.clear(), (state.changed = true);
        if (was) was.arrest = arrest;
        else addCaseOf(arrest);
        next();
      });
    case "more":
      return pick(s, errors, t("more-title"), t("more-hint"), [["yes", t("more-yes"), false], ["no", t("more-no"), state.record.person.get(state.core.complete)?.lo === 1]], ["idk", t("dont-know")], (v) => {
        if (v === "yes") return addCase();
        state.complete = true;
        if (state.core.complete >= 0) {
          if (v === "no") state.record.person.set(state.core.complete, exactly(1));
          else state.record.person.delete(state.core.complete);
        }
        next();
      });
    case "check":
      if (state.changed) prune();
      return h("div", null, h("h1", null, t("check-title")), h("p", null, t("check-hint")),
        summary(quiz, (q, c) => go({ kind: "ask", c, q }), (c) => { removeCase(c); next(); }),
        h("div", { class: "actions" }, h("button", { type: "button", class: "button", click: () => go({ kind: "results", c: 0 }) }, t("see-results")),
          state.record.cases.length < mostCases ? h("button", { type: "button", class: "link", click: addCase }, t("add-case")) : null));
    case "results":
      return window.reliefResults!.results(quiz);
    case "load":
      return window.reliefResults!.load(quiz, errors, complain);
    case "ask":
      return ask(s, errors);
  }
}

function ask(s: Step, errors: HTMLElement): HTMLElement {
  const q = s.q!;
  const caption = q.facts.some((f) => f.scope !== Scope.Person) && state.record.cases.length > 1 ? said.caseName(quiz, s.c) : state.relief >= 0 ? now.words.reliefs[state.relief].n : "";
  const p: Page = page(q, state.core, (f) => holder(state.record, f, s.c).get(f.n), caption);
  const answers: [Fact, Answer | null][] = [];
  const answered = state.record.cases.reduce((n, c) => n + c.answers.size, state.record.person.size);
  return form(s, errors, p.node, () => {
    answers.length = 0;
    return p.read((f, a) => answers.push([f, a]));
  }, () => {
    for (const [f, a] of answers) {
      const map = holder(state.record, f, s.c);
      state.changed = state.changed || map.has(f.n);
      if (a) map.set(f.n, a);
      else map.delete(f.n);
    }
    next();
  }, answered > 3 ? h("button", { type: "button", class: "link", click: () => go({ kind: "results", c: 0 }) }, t("so-far")) : null);
}

function chooseAim(n: number): void {
  state.aim = n;
  if (state.record.cases.length) return next();
  const s = scope(), arrests = s.filter((i) => state.core.reliefs[i].arrest).length;
  if (arrests && arrests < s.length) return go({ kind: "case", c: 0 });
  addCaseOf(arrests > 0);
  next();
}

/** speak writes the frame of the page in the present language. */
function speak(): void {
  document.documentElement.lang = now.lang;
  document.querySelectorAll("[data-w]").forEach((e) => { e.textContent = t(e.getAttribute("data-w")!); });
  if (!byId("book")) document.querySelectorAll("[data-page]").forEach((e) => e.setAttribute("href", "../../" + now.lang + "/" + e.getAttribute("data-page")));
  const other = state.core.languages.find((l) => l !== now.lang)!, link = byId("language")!;
  link.lang = other;
  link.setAttribute("hreflang", other);
}

async function begin(): Promise<void> {
  await start();
  document.documentElement.classList.add("engine"); // it has answered: the script takes over
  // The first question stands in the page; its answer waits for the words.
  let early = "";
  const first = byId("first")!;
  const entered = location.hash.length > 1;
  first.addEventListener("submit", (e) => { e.preventDefault(); early = chosen() || ""; });
  app.hidden = entered;
  await loaded();
  state.core = readCore();
  if (!setLanguage(state.core.lang)) throw new Error("no words");
  reset();
  const ticked = chosen();
  history.scrollRestoration = "manual"; // else going back takes the focus from the heading
  history.replaceState({ step: 0 }, "");
  addEventListener("popstate", (e) => {
    const n = e.state?.step;
    if (n === undefined) return; // a place in the page
    at = n < steps.length ? n : 0;
    if (steps[at].kind === "ask" && steps[at].c >= state.record.cases.length) steps[at] = following(); // a case that was removed
    render(true);
  });
  addEventListener("hashchange", () => {
    // Another way in; a link within the page changes nothing.
    const before = [state.relief, state.aim];
    entrance();
    const other = location.hash.length > 1 && (state.relief >= 0 || state.aim > -2) && (state.relief !== before[0] || state.aim !== before[1]);
    [state.relief, state.aim] = before as [number, number];
    if (other) clear();
  });
  byId("language")?.addEventListener("click", (e) => {
    const other = state.core.languages.find((l) => l !== now.lang)!;
    // With nothing to keep, the page of the other language says more.
    if (!at && steps.length === 1 && now.lang === state.core.lang) return;
    if (!setLanguage(other)) return;
    e.preventDefault();
    speak();
    render(false);
  });
  app.hidden = false;
  render(false);
  if (ticked) (app.querySelector(`input[value="${ticked}"]`) as HTMLInputElement).checked = true;
  if (early) chooseAim(state.core.aims.indexOf(early));
  byId("load-part")!.hidden = false;
  byId("load")?.addEventListener("click", () => go({ kind: "load", c: 0 }));
  window.reliefResults!.guard(clear);
}

begin().catch((e) => {
  // The checklist stands in the page; say in a plain word why.
  document.documentElement.classList.remove("engine", "asking");
  app.hidden = true;
  const why = byId("why");
  if (why) why.hidden = false;
  console.error(e);
});
