// The quiz: one question a page, chosen by the engine, answered in this memory.
// Back and Forward move between steps by a number in the history on the same
// address; the number says nothing about the answers, and neither does the title.
import type { App, Step } from "./app";
import { askPage, needsPage } from "./askpage";
import { readCore } from "./core";
import { today } from "./days";
import { add, byId, h, link } from "./dom";
import { start } from "./engine";
import { app as place, complain, headingOf } from "./frame";
import { again, lacks, onArrival, pieces, speakOf, waiting } from "./pieces";
import { enter, following } from "./route";
import { askToClear, guard, hasSomething } from "./safety";
import { aimPage, casePage, startCase, startPage } from "./firstpages";
import { hasAnswers, notChosen, state } from "./state";
import { setLanguage, t } from "./words";
import { speak } from "./pageframe";

let steps: Step[],
  at = 0;

/** first is the number of the entry of the history at which the present quiz begins. */
let first = 0;

/** lost says that there were answers, and that they are gone. */
let lost = false;

/** way is what the person came for: the page says it, or an old link. */
let way = "";

const app: App = {
  complain,
  go(step) {
    steps.length = at + 1;
    steps.push({ ...step, of: { aim: state.aim, relief: state.relief } });
    at++;
    lost = false;
    history.pushState({ step: first + at }, "");
    render(true);
  },
  next: () => app.go(following()),
  done(step) {
    if (!step.change) return app.next();
    app.go({ kind: "results", case: 0 });
  },
  addCase: () => startCase(app),
  clear() {
    lost = lost || hasSomething();
    reset();
    first = history.state?.step || 0;
    render(true);
  },
  askToClear: () => (hasSomething() ? askToClear(app.clear) : app.clear()),
};

function reset(): void {
  Object.assign(state, {
    told: { asOf: today(), person: new Map(), cases: [] },
    county: "",
    pages: 0,
    changed: false,
    withPrivate: false,
    whom: place.dataset.whom || "me",
  });
  speakOf();
  enter(way);
  steps = [firstStep()];
  at = 0;
}

const firstStep = (): Step => ({
  kind: state.relief !== notChosen || state.aim !== notChosen ? "start" : "aim",
  case: 0,
});

function draw(step: Step): HTMLElement {
  if (lacks(step)) return waiting();
  switch (step.kind) {
    case "start":
      return startPage(app, at === 0);
    case "aim":
      return aimPage(app, at === 0);
    case "case":
      return casePage(app, step);
    case "ask":
      return askPage(app, step);
    case "needs":
      return needsPage(app, step);
    case "check":
    case "results":
    case "load":
      return pieces.results![step.kind](app);
  }
}

/** render draws the present step. With focus, the heading takes it. */
function render(focus: boolean): void {
  place.textContent = "";
  byId("back")!.hidden = at === 0;
  add(place, [
    lost && at === 0 ? h("p", { class: "callout note", role: "status" }, t("cleared")) : null,
    draw(steps[at]),
    at > 0 || hasAnswers() ? h("p", { class: "clear" }, link(t("clear"), app.askToClear)) : null,
  ]);
  document.documentElement.classList.toggle("asking", at > 0);
  document.title = t("title", at + 1);
  if (!focus) return;
  const heading = headingOf();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** toStart goes back to the first entry of the quiz in the history. */
function toStart(then: () => void): void {
  const back = history.state?.step || 0;
  if (!back) return then();
  let gone = false;
  const once = () => {
    if (!gone) then();
    gone = true;
  };
  addEventListener("popstate", once, { once: true });
  setTimeout(once, 200);
  history.go(-back);
}

function onPopState(e: PopStateEvent): void {
  const n = e.state?.step;
  if (n === undefined) return; // a place in the page
  at = steps[n - first] ? n - first : 0;
  const step = steps[at];
  // What was asked before is answered for the aim that it was asked for.
  Object.assign(state, step.of);
  if (step.kind === "ask" && step.case >= state.told.cases.length) steps[at] = following(); // a case that was removed
  render(true);
}

function onLanguage(e: Event): void {
  const other = state.core.languages.find((l) => l !== document.documentElement.lang)!;
  // With nothing to keep, the page of the other language says more.
  if (!at && !hasAnswers() && document.documentElement.lang === state.core.lang) return;
  e.preventDefault();
  wanted = other;
  if (!speakWanted()) again();
}

/** wanted is the language that was asked for and whose words have not come yet. */
let wanted = "";

function speakWanted(): boolean {
  if (!wanted || !setLanguage(wanted)) return false;
  wanted = "";
  speak();
  redraw();
  return true;
}

/** redraw draws the present step again; what was chosen or typed in it stays, a crime by its section. */
function redraw(): void {
  const before = place.querySelectorAll("input");
  render(false);
  before.forEach(({ id, checked, value }) => {
    const input = byId(id) as HTMLInputElement | null;
    if (!input) return;
    input.value = value.split(" – ")[0];
    input.checked = checked;
    if (checked) input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** arrived goes on where something was waited for. */
function arrived(): void {
  speakOf();
  if (pieces.results && !begun) {
    begun = true;
    pieces.results.begin(app);
  }
  if (!speakWanted() && byId("waiting")) render(true);
}

let begun = false;

/** parsed waits for the elements of the page; of its files only those before this one must be there. */
const parsed = () =>
  document.readyState !== "loading"
    ? Promise.resolve()
    : new Promise((r) => document.addEventListener("DOMContentLoaded", r));

async function begin(): Promise<void> {
  await start();
  await parsed();
  state.core = readCore();
  if (!setLanguage(state.core.lang)) throw new Error("no words");
  lost = history.state?.step > 0; // loaded again behind its first step
  way = state.core.way || location.hash.slice(1).replace(/^aim-/, "");
  reset();
  history.scrollRestoration = "manual"; // else going back takes the focus from the heading
  if (inQuiz()) arrive();
  window.reliefEnter = enterBy;
  addEventListener("popstate", onPopState);
  byId("back")!.addEventListener("click", () => history.back());
  byId("language")?.addEventListener("click", onLanguage);
  byId("load")!.addEventListener("click", () => app.go({ kind: "load", case: 0 }));
  byId("load-part")!.hidden = false;
  onArrival(arrived);
  arrived();
  guard({ clear: app.clear, toStart });
  takeOver();
}

/** inQuiz reports whether the quiz is what the page shows; the edition in one file begins with its front page. */
const inQuiz = () => byId("page-quiz")?.classList.contains("shown") ?? true;

/** arrive makes the present entry of the history the first of the quiz. */
function arrive(): void {
  first = history.state?.step || 0; // more than 0 where the page was loaded again
  history.replaceState({ step: first }, "", location.pathname + location.search);
}

/** enterBy begins with another way in; what was answered stays. */
function enterBy(to: string): void {
  way = to;
  enter(way);
  steps = [firstStep()];
  at = 0;
  arrive();
  render(true);
}

/** takeOver makes the first page, which stands in the HTML, the quiz's own; what was chosen in it stays. */
function takeOver(): void {
  const early = byId("first") as HTMLFormElement,
    sent = early.dataset.sent !== undefined;
  const title = document.title;
  redraw();
  if (!inQuiz()) document.title = title;
  if (sent) (place.querySelector("form") as HTMLFormElement).requestSubmit();
}

begin().catch((e) => {
  window.reliefFailed?.();
  console.error(e);
});
