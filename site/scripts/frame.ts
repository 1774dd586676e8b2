// The frame of a step: the form with Continue, and what is wrong with it.
import type { Problem } from "./app";
import { byId, Child, h } from "./dom";
import { t } from "./words";

/** app is the place of the steps. */
export const app = byId("app")!;

/** headingOf is the title of the step; the first step has that of the page. */
export const headingOf = () => (app.querySelector("h1") || document.querySelector("h1")) as HTMLElement;

/** Form is a page with Continue. */
export interface Form {
  body: Child;
  /** read returns what is wrong. */
  read(): Problem[];
  then(): void;
  /** Behind Continue: links to other places. */
  aside?: Child;
  label?: string;
}

export function form({ body, read, then, aside, label }: Form): HTMLElement {
  return h(
    "form",
    {
      autocomplete: "off",
      novalidate: true,
      submit(e: Event) {
        e.preventDefault();
        const problems = read();
        if (problems.length) complain(problems);
        else then();
      },
    },
    body,
    h(
      "div",
      { class: "actions" },
      h("button", { type: "submit", class: "button" }, label || t("continue")),
      aside,
    ),
  );
}

/** complain shows the summary of what is wrong and gives it the focus, or the list that has to be chosen from. */
export function complain(problems: Problem[]): void {
  forgive();
  const said = problems.map(({ text, at, of }) => {
    const click = (e: Event) => {
      e.preventDefault();
      byId(at)?.focus();
    };
    return h("li", null, h("a", { href: "#" + at, click }, of ? t("error-of", of, text) : text));
  });
  const box = h(
    "div",
    { class: "problem", tabindex: -1, role: "group", "aria-labelledby": "problem" },
    h("h2", { id: "problem" }, t("problem")),
    h("ul", null, said),
  );
  app.prepend(box);
  problems.forEach(mark);
  if (!document.title.startsWith(t("error"))) document.title = t("error") + " " + document.title;
  const { list, at } = problems[0];
  if (list) return byId(at)!.focus();
  box.focus();
  box.scrollIntoView({ block: "start" });
}

/** forgive takes away what was wrong before. */
function forgive(): void {
  app.querySelectorAll(".error, .problem").forEach((e) => e.remove());
  app.querySelectorAll("[aria-invalid]").forEach((e) => e.removeAttribute("aria-invalid"));
  app.querySelectorAll(".wrong").forEach((e) => e.classList.remove("wrong"));
}

/** mark says beside a control what is wrong with it. */
function mark({ text, at }: Problem): void {
  const control = byId(at);
  if (!control) return;
  control.setAttribute("aria-invalid", "true");
  (control.closest("fieldset") || control.closest(".combobox"))?.classList.add("wrong");
  const place = control.closest(".choices, .choice, .date, .field") || control;
  place.before(
    h("p", { class: "error", id: at + "-error" }, h("span", { class: "hidden" }, t("error") + " "), text),
  );
  control.setAttribute("aria-describedby", at + "-error");
}
