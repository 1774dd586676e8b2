// A line for each relief: its name, what it comes to, its day. Everything about it
// stands behind the line.
import type { App } from "./app";
import { details } from "./details";
import { Child, h } from "./dom";
import { fold } from "./folds";
import { casesOf, chipOf, daysOf, nameOf } from "./phrases";
import { Line, pagesOf } from "./answerorder";
import { Status } from "./wire";
import { count, t } from "./words";

/** room is how many letters of names stand open. */
const room = 110;

/** rows are the lines; those for which there is no room are behind a fold. */
export function rows(app: App, lines: Line[]): Child {
  if (!lines.length) return null;
  const drawn = (list: Line[]) =>
    h(
      "div",
      { class: "lines" },
      list.map((line) => row(app, line)),
    );
  let left = room;
  const fit = lines.filter((line) => (left -= nameOf(line[0]).length) > 0).length,
    more = lines.slice(fit);
  return h(
    "section",
    { class: "also", "aria-labelledby": "also" },
    h("h2", { id: "also" }, t("also-title")),
    drawn(lines.slice(0, fit)),
    more.length ? fold(t("also-more", more.length), () => drawn(more)) : null,
  );
}

export function row(app: App, line: Line): HTMLElement {
  const d = line[0],
    { look, text } = chipOf(d),
    when = [casesOf(line), daysOf(d)[0]].filter((s) => s).join(". ");
  const pages = d.status === Status.Unsure ? pagesOf(d) : 0;
  return fold(
    [
      h("span", { class: "name" }, nameOf(d)),
      " ",
      h("span", { class: "chip " + look }, pages ? count("questions", pages) : text),
      when ? h("span", { class: "when" }, " ", when) : null,
    ],
    () => h("div", { class: "about" }, details(app, line)),
    "line",
  );
}
