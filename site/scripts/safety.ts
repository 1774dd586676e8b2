// Ways to be safe: leave at once, forget after a while, and leave nothing behind.
import { button, byId, h, link } from "./dom";
import { hasAnswers } from "./state";
import { t } from "./words";

const minute = 60e3,
  idle = 20 * minute,
  patience = 2 * minute;

/** Guarded is what the guard needs of the quiz. */
export interface Guarded {
  /** clear forgets the answers and shows the first page. */
  clear(): void;
  /** toStart goes back to the first entry of the quiz in the history, and then on. */
  toStart(then: () => void): void;
}

let leaving = false;

/** hasSomething reports whether there is anything to lose: answers, or what stands on the page of a question. */
export const hasSomething = () =>
  hasAnswers() ||
  [...document.querySelectorAll<HTMLInputElement>(".asking #app input")].some(
    (i) => i.checked || (i.type === "text" && i.value),
  );

/** guard watches over the page. */
export function guard(quiz: Guarded): void {
  const leave = () => {
    // Cover the page first: the other page may take a while.
    document.body.append(h("div", { class: "cover" }));
    leaving = true;
    // The way back is read from the history, which clear starts anew.
    quiz.toStart(() => location.assign((byId("leave") as HTMLAnchorElement).href));
    quiz.clear();
  };
  byId("leave")?.addEventListener("click", (e) => {
    e.preventDefault();
    leave();
  });
  onThreeShifts(leave);
  forgetWhenIdle(quiz.clear);
  // A page that is left keeps nothing, also where the browser keeps the page.
  addEventListener("pagehide", () => {
    leaving = true;
    quiz.clear();
  });
  addEventListener("pageshow", (e) => {
    leaving = false;
    document.querySelectorAll(".cover").forEach((cover) => cover.remove());
    if ((e as PageTransitionEvent).persisted) quiz.clear();
  });
  addEventListener("beforeunload", (e) => {
    if (leaving || !hasSomething()) return;
    e.preventDefault();
    e.returnValue = true;
  });
}

/** onThreeShifts is the quick way out: Shift three times within five seconds. */
function onThreeShifts(leave: () => void): void {
  let shifts: number[] = [];
  addEventListener("keydown", (e) => {
    if (e.key !== "Shift") shifts = [];
    else if (!e.repeat) shifts = [...shifts, Date.now()].slice(-3);
    if (shifts.length === 3 && shifts[2] - shifts[0] < 5000) leave();
  });
}

/** isUnderWay reports whether there is something to forget: answers, or a question on the page. */
const isUnderWay = () => hasAnswers() || document.documentElement.classList.contains("asking");

function forgetWhenIdle(clear: () => void): void {
  let last = Date.now(),
    asking: HTMLDialogElement | undefined;
  const wake = () => {
    if (!asking) last = Date.now();
  };
  ["pointerdown", "input", "keydown"].forEach((e) => addEventListener(e, wake));
  setInterval(() => {
    const quiet = Date.now() - last;
    if (quiet > idle + patience) {
      asking?.close();
      last = Date.now();
      clear();
    } else if (quiet > idle && !asking && isUnderWay()) {
      asking = ask("idle", clear, () => {
        asking = undefined;
        wake();
      });
    }
  }, 5000);
}

/** askToClear asks once before the answers go. */
export const askToClear = (clear: () => void) => ask("clear", clear);

/** ask shows a question above the page: to keep the answers, or to clear them. */
function ask(key: "idle" | "clear", clear: () => void, closed?: () => void): HTMLDialogElement {
  const dialog = h(
    "dialog",
    {
      class: "ask",
      "aria-labelledby": "asked",
      close() {
        dialog.remove();
        closed?.();
      },
    },
    h("h2", { id: "asked" }, t(key + "-title")),
    h("p", null, t(key + "-text")),
    h(
      "div",
      { class: "actions" },
      button(t("idle-keep"), () => dialog.close()),
      link(t("clear"), () => {
        dialog.close();
        clear();
      }),
    ),
  ) as HTMLDialogElement;
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
