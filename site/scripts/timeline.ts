// The picture of when each relief opens and closes, drawn on the device from the
// same segments that the words come from. The words stand below it. Where no day is
// known on which it opened, the picture begins today.
import { isDated } from "./answerorder";
import { civil, on } from "./days";
import { h, svg } from "./dom";
import { Determination, isOpen } from "./engine";
import { bullets } from "./folds";
import { daysOf, nameOf, sinceOf } from "./phrases";
import { state } from "./state";
import { noDay, Status } from "./wire";
import { t } from "./words";

const wide = 640,
  rowHeight = 58,
  top = 34,
  most = 12;

const lookOf = (s: Status) =>
  isOpen(s) ? "open" : s === Status.Unsure || s === Status.Unsettled ? "unsure" : "shut";

/** timeline draws those whose look changes with time; null where none does. */
export function timeline(all: Determination[]): HTMLElement | null {
  const rows = all
    .filter((d) => isDated(d) && new Set(d.segments.map((s) => lookOf(s.status))).size > 1)
    .slice(0, most);
  if (!rows.length) return null;
  return h(
    "section",
    { class: "timeline-part" },
    h(
      "ul",
      { class: "legend" },
      ["open", "shut", "unsure", "now"].map((key) =>
        h("li", null, h("i", { class: "key " + key, "aria-hidden": "true" }), t("timeline-" + key)),
      ),
    ),
    picture(rows) as unknown as HTMLElement,
    bullets(rows.map((d) => [h("b", null, labelOf(d)), ": ", [...daysOf(d), sinceOf(d)].join(" ")])),
  );
}

const labelOf = (d: Determination) =>
  nameOf(d) + (state.told.cases.length > 1 ? " – " + t("case-n", d.case + 1) : "");

function picture(rows: Determination[]): SVGElement {
  const today = state.told.asOf,
    [thisYear] = civil(today);
  const days = rows
    .flatMap((d) => [d.from, d.by, d.early])
    .filter((n) => n !== noDay)
    .concat(today);
  const first = Math.max(civil(Math.min(...days))[0] - 1, thisYear - 15);
  const last = Math.min(Math.max(civil(Math.max(...days))[0] + 2, thisYear + 2), thisYear + 25);
  const lo = on(first, 1, 1),
    hi = on(last, 1, 1);
  const width = Math.min(wide, Math.max(288, document.getElementById("app")!.clientWidth));
  const height = top + rows.length * rowHeight + 8;
  const x = (day: number) => Math.round(((Math.min(Math.max(day, lo), hi) - lo) / (hi - lo)) * width);
  const every = Math.ceil((last - first) / Math.max(2, Math.floor(width / 90)));
  const years: number[] = [];
  for (let y = first; y < last; y += every) years.push(y);
  const short = (s: string) => (s.length > width / 8 ? s.slice(0, width / 8 - 1) + "…" : s);
  const bars = (d: Determination, y: number) =>
    d.segments.map((s, j) => {
      const from = x(j || d.from !== noDay ? s.start : today),
        to = x(d.segments[j + 1]?.start ?? hi);
      const place = { x: from, width: to - from, y: y + 24, height: 18, rx: 3 };
      return to > from ? svg("rect", { class: "bar " + lookOf(s.status), ...place }) : null;
    });
  return svg(
    "svg",
    {
      class: "timeline",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": t("timeline-label"),
    },
    ...years.map((y) =>
      svg("line", { class: "tick", x1: x(on(y, 1, 1)), x2: x(on(y, 1, 1)), y1: 22, y2: height }),
    ),
    ...years.map((y) => svg("text", { class: "year", x: x(on(y, 1, 1)) + 3, y: 16 }, String(y))),
    ...rows.flatMap((d, i) => {
      const y = top + i * rowHeight;
      return [svg("text", { x: 0, y: y + 14 }, short(labelOf(d))), ...bars(d, y)];
    }),
    svg("line", { class: "now", x1: x(today), x2: x(today), y1: 20, y2: height }),
  );
}
