// The person's sheet: one page, large, in their language: what to do, where, by
// when, what it costs, whom to call, what to be careful of.
import { say } from "./days";
import { Child, h } from "./dom";
import { isOpen } from "./engine";
import { bullets } from "./folds";
import { bringOf, casesOf, costOf, daysOf, nameOf, reasonOf, statusOf, whenOf, wordsOf } from "./phrases";
import { before, Outlook } from "./answerorder";
import { recordCourt, recordTitle, whom } from "./card";
import { sentencesOf } from "./sentences";
import { state } from "./state";
import { warningsOf } from "./warnings";
import { Status } from "./wire";
import { now, t } from "./words";

/** kinds are the steps to tick off, in the order in which they are done. */
const kinds = ["form", "court", "notice", "after"];

/** What fits on the page. */
const mostSteps = 5,
  mostCareful = 4,
  mostLines = 3;

export function personSheet(out: Outlook): Child {
  const next = out.next[0];
  const says = sentencesOf(out)
    .map((s) => s.text)
    .join(" ");
  const name = out.recordFirst ? recordTitle() : next ? nameOf(next) : t("sheet-nothing");
  // A sentence that names the relief is the heading; else it would stand there twice.
  const named = says.includes(name);
  return h(
    "article",
    { class: "leaf person" },
    h(
      "p",
      { class: "leafhead" },
      h("span", null, t("sheet-person")),
      h("span", null, say(state.told.asOf, now.lang)),
    ),
    h("h1", null, named ? says : name),
    h("p", { class: "big" }, named ? "" : says + " ", next ? reasonOf(next).why : ""),
    h("div", { class: "cols" }, todo(out), knowing(out)),
    careful(out),
    also(out),
    h("h2", null, t("sheet-write")),
    h(
      "dl",
      { class: "write" },
      ["number", "county", "filed", "told", "hearing"].map((key) =>
        h(
          "div",
          null,
          h("dt", null, t("sheet-" + key)),
          key === "county" ? state.county.replace("–", "") : "",
        ),
      ),
    ),
    h(
      "p",
      { class: "leaffoot" },
      t("not-advice"),
      " ",
      t("keep", say(state.told.asOf, now.lang)),
      " ",
      t("not-reviewed"),
      ".",
    ),
  );
}

/** todo is what to do, each line with a box. */
function todo(out: Outlook): HTMLElement {
  const next = out.next[0],
    steps = next ? wordsOf(next).steps : [];
  const first: Child[] = state.whom === "inside" ? [] : [line(t("record-state"), t("record-state-text"))];
  const list = out.recordFirst
    ? [...first, line(t("record-court"), recordCourt())]
    : kinds
        .flatMap((kind) => steps.filter((s) => s.kind === kind))
        .slice(0, mostSteps)
        .map((s) => line(t("step-" + s.kind), s.says));
  const earlier = next ? before(next, out) : [];
  if (earlier.length)
    list.unshift(h("li", null, box(), h("span", null, t("ask-first", earlier.map(nameOf).join(", ")))));
  return h(
    "section",
    null,
    h("h2", null, t("sheet-todo")),
    h("ul", { class: "boxes" }, list.length ? list : first),
  );
}

const box = () => h("span", { class: "box", "aria-hidden": "true" });

const line = (key: string, says: string): HTMLElement =>
  h("li", null, box(), h("span", null, h("b", null, key + ": "), says));

/** knowing is when, what it costs, what to bring, whom to call. */
function knowing(out: Outlook): HTMLElement {
  const next = out.next[0];
  const row = (key: string, says: Child) => h("div", null, h("dt", null, t(key)), h("dd", null, says));
  return h(
    "section",
    null,
    h("h2", null, t("sheet-know")),
    h(
      "dl",
      { class: "facts" },
      next ? row("step-time", whenOf(next)) : null,
      row("step-cost", next ? costOf(next) : t(out.recordFirst ? "record-cost" : "cost-none")),
      out.recordFirst ? null : row("step-bring", bringOf(next)),
      row("step-call", whom()),
    ),
  );
}

function careful(out: Outlook): Child {
  const next = out.next[0],
    w = next && wordsOf(next),
    { first, then } = warningsOf(out);
  const warned = w ? w.steps.filter((s) => s.kind === "warning").map((s) => s.says) : [];
  // Who is warned already is warned once more, of what stands first.
  const steps = first.length ? warned.slice(0, 1) : warned;
  const doesNot = w && isOpen(next.status) ? w.doesNot.map((n) => n.says) : [];
  const all = [...new Set([...first, ...then, ...steps, ...doesNot])].slice(0, mostCareful);
  return all.length ? h("div", { class: "careful" }, h("h2", null, t("sheet-careful")), bullets(all)) : null;
}

function also({ rest }: Outlook): Child {
  const lines = rest.filter(([d]) => d.status !== Status.Unsure).slice(0, mostLines);
  return lines.length
    ? [
        h("h2", null, t("also-title")),
        bullets(
          lines.map((ds) => [
            h("b", null, nameOf(ds[0])),
            ": ",
            [statusOf(ds[0]), ...daysOf(ds[0]), casesOf(ds)].filter((said) => said).join(" – "),
          ]),
          "alsos",
        ),
      ]
    : null;
}
