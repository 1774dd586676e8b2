// Everything about one relief, as it stands behind its line: why, what stands in the
// way, every requirement, how to ask, what it does, what would change it.
import type { App } from "./app";
import { say } from "./days";
import { button, byId, Child, h, hidden } from "./dom";
import { Determination, flips, isOpen, Way } from "./engine";
import { bullets, fold } from "./folds";
import { askNeeded } from "./needs";
import {
  blockersOf,
  casesOf,
  citeOf,
  daysOf,
  decidingOf,
  nameOf,
  reasonOf,
  sinceOf,
  toAsk,
  wordsOf,
} from "./phrases";
import { state } from "./state";
import { noDay, NoteWords, Status, StepWords, Truth } from "./wire";
import { answerWords, count, now, t } from "./words";

const cite = (text: string) => (text ? h("span", { class: "cite" }, text) : null);

/** pageLink leads to the explainer of a relief; null where there is none. */
export function pageLink(relief: number, text: string): HTMLElement | null {
  const { page } = answerWords().reliefs[relief];
  if (!page) return null;
  // In the edition that is one file the pages stand below the quiz.
  if (byId("book")) return h("a", { href: "#page-" + page.split("/")[1] }, text);
  return outside(state.core.root + page, text);
}

/** sitePage leads to a page of the site in the present language. */
export function sitePage(slug: string, text: string): HTMLElement {
  if (byId("book")) return h("a", { href: "#page-" + slug }, text);
  return outside(state.core.root + now.lang + "/" + slug + "/", text);
}

/** outside is a link that opens beside the quiz, so that the answers stay. */
export const outside = (href: string, text: string) =>
  h("a", { href, target: "_blank", rel: "noopener" }, text, hidden(" " + t("new-tab")));

/** details are drawn when the line of a relief is opened: once where its cases are alike. */
export function details(app: App, line: Determination[]): Child {
  const same = (d: Determination) => d.decider + ":" + d.findings.map((f) => f.value).join();
  if (new Set(line.map(same)).size === 1) return detailsOf(app, line);
  return line.map((d) => detailsOf(app, [d]));
}

function detailsOf(app: App, line: Determination[]): Child {
  const d = line[0],
    w = wordsOf(d),
    { why, cite: law } = reasonOf(d),
    open = isOpen(d.status);
  const applying = d.findings.slice(0, w.requirements.length).filter((f) => f.value !== Truth.DoesNotApply);
  const met = applying.filter((f) => f.value === Truth.Yes).length;
  const shut = !open && d.status !== Status.Unsure && d.status !== Status.Unsettled;
  const days = [casesOf(line), ...daysOf(d), sinceOf(d)].filter((s) => s);
  return [
    days.length ? h("p", { class: "day" }, days.join(". ").replace(/\.\. /g, ". ")) : null,
    w.also ? h("p", { class: "quiet" }, t("also", w.also)) : null,
    why ? h("p", null, why, " ", cite(law)) : null,
    open ? null : blocked(d, why !== ""),
    missing(app, d),
    h(
      "div",
      { class: "folds" },
      w.requirements.length ? fold(t("every-requirement", met, applying.length), () => findings(d)) : null,
      w.steps.length ? fold(t("how-to-ask"), () => steps(w.steps)) : null,
      w.does.length || w.doesNot.length || w.notes.length ? fold(t("does-title"), () => effects(d)) : null,
      shut ? fold(t("change-title"), () => changes(d)) : null,
    ),
    h(
      "p",
      { class: "foot" },
      cite(citeOf(d)),
      " ",
      w.reviewed ? t("reviewed", w.reviewed) : null,
      " ",
      pageLink(d.relief, t("read-about", nameOf(d))),
    ),
  ];
}

/** blocked is what stands in the way, beside the reason that decides. */
function blocked(d: Determination, also: boolean): Child {
  const blockers = blockersOf(d),
    others = also ? blockers.filter((b) => b.place !== d.decider) : blockers;
  const see = [...new Set(blockers.flatMap((b) => b.requirement.see))];
  return [
    others.length
      ? [
          h("p", null, t(also ? "blockers-also" : "blockers")),
          bullets(
            others.map(({ requirement, turns }) => [
              requirement.says,
              " ",
              cite(requirement.cite),
              turns !== noDay ? h("small", null, t("turns-yes", say(turns, now.lang))) : null,
            ]),
          ),
        ]
      : null,
    see.length
      ? h(
          "p",
          null,
          t("look-at") + " ",
          see.map((r, i) => [i ? ", " : null, pageLink(r, now.words.names[r]) || now.words.names[r]]),
        )
      : null,
  ];
}

/** missing is what a relief still asks, and the way to answer it. */
function missing(app: App, d: Determination): Child {
  const c = Math.max(d.case, 0);
  const needed = isOpen(d.status) ? [] : toAsk(d);
  const { asks, known } = decidingOf(d);
  if (!needed.length) return asks.length && !known ? h("p", null, t("not-known", asks[0])) : null;
  const parts = needed.map((fact) => ({ fact, case: c, reliefs: [d.relief] }));
  return [
    h("p", null, t("missing")),
    bullets(needed.map((fact) => now.words.facts[fact.number].ask)),
    h(
      "p",
      null,
      button(count("answer", needed.length), () => askNeeded(app, parts), true),
    ),
  ];
}

/** findings are all requirements with what they come to by the answers. */
function findings(d: Determination): Child {
  return h(
    "ul",
    { class: "findings" },
    wordsOf(d).requirements.map(({ says, cite: law }, i) => {
      const { value, turns } = d.findings[i],
        known = turns !== noDay && value !== Truth.Unknown;
      const until = known ? t(value ? "turns-no" : "turns-yes", say(turns, now.lang)) : "";
      return h(
        "li",
        { class: "v" + value },
        h("b", { class: "value" }, t("value-" + value)),
        h("span", null, says, " ", cite(law), until ? h("small", null, until) : null),
      );
    }),
  );
}

/** steps are how to ask, in order. */
export const steps = (list: StepWords[]): HTMLElement =>
  h(
    "dl",
    { class: "steps" },
    list.map(({ kind, says, cite: law }) =>
      h("div", null, h("dt", null, t("step-" + kind)), h("dd", null, says, " ", cite(law))),
    ),
  );

function effects(d: Determination): Child {
  const { does, doesNot, notes } = wordsOf(d);
  const part = (title: string, list: NoteWords[]): Child =>
    list.length
      ? [h("h3", null, title), bullets(list.map(({ says, cite: law }) => [says, " ", cite(law)]))]
      : null;
  return [part(t("does"), does), part(t("does-not"), doesNot), part(t("good-to-know"), notes)];
}

/** mostWays is how many ways are worth reading. */
const mostWays = 4;

/** changes says what would open a relief that is closed. */
function changes(d: Determination): Child {
  const { facts } = state.core,
    own = (way: Way) => way.every(({ fact }) => facts[fact].self);
  const ways = flips(state.told, d.relief, d.case).sort((a, b) => +own(b) - +own(a) || a.length - b.length);
  const days = d.status === Status.NotYet ? daysOf(d) : [];
  if (!ways.length && !days.length) return h("p", null, t("change-none"));
  return [
    days.length ? bullets(days) : null,
    ways.length ? [h("p", null, t("change-if")), bullets(together(ways).slice(0, mostWays), "ways")] : null,
  ];
}

/** together makes one line of ways that differ only in the last answer. */
function together(ways: Way[]): Child[] {
  const lines = new Map<string, { way: Way; values: string[] }>();
  const label = ({ fact, value }: Way[0]) => now.words.facts[fact].labels[value] || t(value ? "yes" : "no");
  for (const way of ways) {
    const last = way[way.length - 1];
    const id = JSON.stringify([way.slice(0, -1), last.fact]);
    const line = lines.get(id) || { way, values: [] };
    if (!line.values.includes(label(last))) line.values.push(label(last));
    lines.set(id, line);
  }
  return [...lines.values()].map(({ way, values }) =>
    way.map((x, i) => [
      i ? " " + t("and") + " " : null,
      now.words.facts[x.fact].ask + " ",
      h("b", null, i < way.length - 1 ? label(x) : values.join(" " + t("or") + " ")),
    ]),
  );
}
