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

/** room is how many lines of text stand open on a phone, and few the rows that stand open in any case. */
const room = 6,
  few = 2;

/** rows are the lines; those for which there is no room are behind a fold. */
export function rows(app: App, lines: Line[]): Child {
  if (!lines.length) return null;
  const drawn = (list: Line[]) =>
    h(
      "div",
      { class: "lines" },
      list.map((line) => row(app, line)),
    );
  let used = 0;
  const fit = lines.filter((line, i) => (used += textLines(line)) <= room || i < few).length;
  // One line more is not worth a fold.
  const shown = lines.slice(0, fit + 1 >= lines.length ? lines.length : fit);
  const more = lines.slice(shown.length);
  return h(
    "section",
    { class: "also", "aria-labelledby": "also" },
    h("h2", { id: "also" }, t("also-title")),
    drawn(shown),
    more.length ? fold(t("also-more", more.length), () => drawn(more)) : null,
  );
}

/** textLines is about how many lines of text a row takes on a phone. */
const textLines = (line: Line) => Math.ceil((nameOf(line[0]).length + 18) / 38) + (whenOf(line) ? 1 : 0);

const whenOf = (line: Line) => [casesOf(line), daysOf(line[0])[0]].filter((s) => s).join(". ");

export function row(app: App, line: Line): HTMLElement {
  const d = line[0],
    { look, text } = chipOf(d),
    when = whenOf(line);
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
