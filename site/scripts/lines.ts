// A line for each relief: its name, what it comes to, its day. Everything about it
// stands behind the line.
import type { App } from "./app";
import { details } from "./detailing";
import { Child, h } from "./dom";
import { fold } from "./folding";
import { casesOf, chipOf, daysOf, nameOf } from "./naming";
import { Line, pagesOf } from "./outlook";
import { Status } from "./wire";
import { count, t } from "./words";

/** rows are the lines; those beyond the first few are behind a fold. */
export function rows(app: App, lines: Line[], most: number): Child {
  if (!lines.length) return null;
  const drawn = (list: Line[]) =>
    h(
      "div",
      { class: "lines" },
      list.map((line) => row(app, line)),
    );
  // One line more is not worth a fold.
  const shown = lines.length <= most + 1 ? lines : lines.slice(0, most),
    more = lines.slice(shown.length);
  return h(
    "section",
    { class: "also", "aria-labelledby": "also" },
    h("h2", { id: "also" }, t("also-title")),
    drawn(shown),
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
