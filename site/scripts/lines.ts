// A line for each relief: its name, what it comes to, its day. Everything about it
// stands behind the line.
import type { App } from "./app";
import { details } from "./detailing";
import { Child, h } from "./dom";
import { Determination, isOpen } from "./engine";
import { fold } from "./folding";
import { casesOf, daysOf, nameOf, statusOf } from "./naming";
import type { Line } from "./outlook";
import { Status } from "./wire";
import { count, t } from "./words";

export const lookOf = ({ status }: Determination): string => {
  if (status === Status.RightYes) return "good";
  if (status === Status.RightNo) return "stop";
  if (isOpen(status)) return "act";
  return status === Status.Unsure || status === Status.NotYet || status === Status.Unsettled ? "warn" : "";
};

/** rows are the lines; those beyond the first few are behind a fold. */
export function rows(app: App, lines: Line[], most: number): Child {
  if (!lines.length) return null;
  const drawn = (list: Line[]) =>
    h(
      "div",
      { class: "lines" },
      list.map((line) => row(app, line)),
    );
  const more = lines.slice(most);
  return h(
    "section",
    { "aria-labelledby": "also" },
    h("h2", { id: "also" }, t("also-title")),
    drawn(lines.slice(0, most)),
    more.length ? fold(t("also-more", more.length), () => drawn(more)) : null,
  );
}

export function row(app: App, line: Line): HTMLElement {
  const d = line[0],
    days = [casesOf(line), ...daysOf(d)].filter((s) => s).join(". ");
  const text = d.status === Status.Unsure ? count("missing", d.missing.length) : statusOf(d);
  return fold(
    [
      h("span", { class: "name" }, nameOf(d)),
      " ",
      h("span", { class: "chip " + lookOf(d) }, text),
      days ? h("span", { class: "when" }, " ", days) : null,
    ],
    () => h("div", { class: "about" }, details(app, line)),
    "line",
  );
}
