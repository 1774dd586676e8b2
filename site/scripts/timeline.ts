// The picture of when each relief opens and closes, drawn on the device from
// the same segments that the words come from. The words stand below it. Where no
// day is known on which it opened, the picture begins today.
import { civil, NoDay, on, say } from "./dates";
import { h, svg } from "./dom";
import { Determination, isOpen, Status } from "./engine";
import type { Quiz } from "./quiz";
import { dateLines, nameOf } from "./results";
import { now, t } from "./words";

const wide = 640, rowHeight = 58, top = 34;

const kind = (s: Status) => (isOpen(s) ? "open" : s === Status.Unsure || s === Status.Unsettled ? "unsure" : "shut");

export function timeline(quiz: Quiz, ds: Determination[]): HTMLElement | null {
  const today = quiz.record.asOf;
  const rows = ds.filter((d) => (d.from !== NoDay || d.by !== NoDay) && new Set(d.segments.map((s) => kind(s.status))).size > 1).slice(0, 12);
  if (!rows.length) return null;
  const days = rows.flatMap((d) => [d.from, d.by, d.early]).filter((n) => n !== NoDay).concat(today);
  let [first] = civil(Math.min(...days)), [last] = civil(Math.max(...days));
  first = Math.max(first - 1, civil(today)[0] - 15);
  last = Math.min(Math.max(last + 2, civil(today)[0] + 2), civil(today)[0] + 25);
  const lo = on(first, 1, 1), hi = on(last, 1, 1), width = Math.min(wide, Math.max(288, document.getElementById("app")!.clientWidth));
  const x = (day: number) => Math.round(((Math.min(Math.max(day, lo), hi) - lo) / (hi - lo)) * width);
  const height = top + rows.length * rowHeight + 8;
  const every = Math.ceil((last - first) / Math.max(2, Math.floor(width / 90)));
  const years = [];
  for (let y = first; y < last; y += every) years.push(y);
  const many = quiz.record.cases.length > 1;
  const label = (d: Determination) => nameOf(d) + (many ? " – " + t("case-n", d.case + 1) : "");
  const short = (s: string) => (s.length > width / 8 ? s.slice(0, width / 8 - 1) + "…" : s);
  const picture = svg("svg", { class: "timeline", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": t("timeline-label") },
    ...years.map((y) => svg("line", { class: "tick", x1: x(on(y, 1, 1)), x2: x(on(y, 1, 1)), y1: 22, y2: height })),
    ...years.map((y) => svg("text", { class: "year", x: x(on(y, 1, 1)) + 3, y: 16 }, String(y))),
    ...rows.flatMap((d, i) => {
      const y = top + i * rowHeight;
      return [svg("text", { x: 0, y: y + 14 }, short(label(d))), ...d.segments.map((s, j) => {
        const a = x(j || d.from !== NoDay ? s.start : today), b = x(d.segments[j + 1]?.start ?? hi);
        return b > a ? svg("rect", { class: "bar " + kind(s.status), x: a, width: b - a, y: y + 24, height: 18, rx: 3 }) : null;
      })];
    }),
    svg("line", { class: "now", x1: x(today), x2: x(today), y1: 20, y2: height }));
  return h("section", { class: "timeline-part" }, h("h2", null, t("timeline-title")),
    h("ul", { class: "legend" }, ["open", "shut", "unsure", "now"].map((k) => h("li", null, h("i", { class: "key " + k, "aria-hidden": "true" }), t("timeline-" + k)))),
    picture as unknown as HTMLElement,
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("timeline-title") }, h("table", null,
      h("thead", null, h("tr", null, h("th", { scope: "col" }, t("timeline-relief")), h("th", { scope: "col" }, t("timeline-dates")))),
      h("tbody", null, rows.map((d) => h("tr", null, h("th", { scope: "row" }, nameOf(d) + (many ? " – " + quiz.caseName(d.case) : "")), h("td", null, dateLines(quiz, d).join(" ") || say(d.from, now.lang))))))));
}
