// The results: what the answers support, grouped by what can be done about it.
// They say what the law says, never what a court will do.
//
// This is the second script of the page: what the first question does not need.
import { holder, mostCases } from "./answers";
import { NoDay, say } from "./dates";
import { add, byId, Child, h } from "./dom";
import { Determination, isOpen, Status, statusNames } from "./engine";
import { recheck } from "./code";
import type { Quiz } from "./quiz";
import { box } from "./offense";
import { guard } from "./safety";
import { sheet } from "./sheet";
import { load, takeaway } from "./takeaway";
import { timeline } from "./timeline";
import { now, t } from "./words";

const groups = ["by", "open", "auto", "later", "unsettled", "unsure", "closed", "rights"] as const;
type Group = (typeof groups)[number];

function groupOf(quiz: Quiz, d: Determination): Group {
  if (quiz.core.reliefs[d.relief].family === "rights") return "rights";
  if (d.status === Status.Automatic) return "auto";
  if (isOpen(d.status)) return d.by !== NoDay ? "by" : "open";
  if (d.status === Status.NotYet) return "later";
  if (d.status === Status.Unsettled) return "unsettled";
  return d.status === Status.Unsure ? "unsure" : "closed";
}

/** all is every determination that fits the kind of its case, the most pressing first. */
export function all(quiz: Quiz): Determination[] {
  const { core, record } = quiz;
  return quiz.determine().filter((d) => d.case < 0 || core.reliefs[d.relief].arrest === record.cases[d.case].arrest);
}

export const nameOf = (d: Determination) => now.words.reliefs[d.relief].n;

/** dateLines are the days of a determination, in words. */
export function dateLines(quiz: Quiz, d: Determination): string[] {
  const out: string[] = [], day = (n: number) => say(n, now.lang);
  if (isOpen(d.status) && d.by !== NoDay) out.push(t("by-day", day(d.by)));
  else if (d.status === Status.Unsure && d.by !== NoDay) out.push(t("by-maybe", day(d.by)));
  else if (d.late) out.push(t("late-day", day(d.by)));
  if (d.status === Status.NotYet || d.status === Status.RightNo) {
    if (d.from !== NoDay) out.push(t("from-day", day(d.from)));
    if (d.event > quiz.core.events) out.push(t("from-relief", now.words.reliefs[d.event - quiz.core.events - 1].n));
    else if (d.event > 0) out.push(t("from-event", now.words.events[d.event - 1]));
    if (d.early !== NoDay) out.push(t("early-day", day(d.early)));
  } else if (isOpen(d.status) && d.from !== NoDay && d.from <= quiz.record.asOf) out.push(t("since-day", day(d.from)));
  return out;
}

/** blockers are the requirements that are not met. */
export const blockers = (d: Determination) => now.words.reliefs[d.relief].q.map((q, i) => ({ q, i, f: d.findings[i] })).filter((x) => x.f?.value === 0);

const cite = (c: string) => (c ? h("span", { class: "cite" }, c) : null);

let printers: (() => void)[] = [];
addEventListener("beforeprint", () => printers.forEach((f) => f()));

/** fold is a part that is filled when it is opened. */
function fold(summaryText: string, make: () => Child): HTMLDetailsElement {
  let made = false;
  const fillIn = (e: Event) => { if (!made) { made = true; add(e.target as Element, make()); } };
  return h("details", { class: "fold", toggle: fillIn }, h("summary", null, summaryText)) as HTMLDetailsElement;
}

/** why is the sentence that decides, and its cite. */
function why(d: Determination): [string, string] {
  const w = now.words.reliefs[d.relief], n = w.q.length;
  if (d.status === Status.Unsure || d.decider < 0) return ["", ""];
  if (d.decider < n) return [w.q[d.decider][2], w.q[d.decider][1]];
  const g = w.g[d.decider - n];
  return g ? [g[1], g[0]] : ["", ""];
}

function findings(d: Determination): Child {
  const w = now.words.reliefs[d.relief];
  return h("ul", { class: "findings" }, w.q.map((q, i) => {
    const f = d.findings[i];
    const turns = f.turns !== NoDay && f.value !== 1 ? t(f.value ? "turns-no" : "turns-yes", say(f.turns, now.lang)) : "";
    return h("li", { class: "v" + f.value }, h("b", { class: "value" }, t("value-" + f.value)), h("span", null, q[0], " ", cite(q[1]), turns ? h("small", null, turns) : null));
  }));
}

/** changes says what would open a relief that is closed. */
function changes(quiz: Quiz, d: Determination): Child {
  const ways = quiz.flips(d.relief, d.case)
    .sort((a, b) => self(a) - self(b) || a.length - b.length);
  function self(way: [number, number][]) { return way.every(([f]) => quiz.core.facts[f].flags & 1) ? 0 : 1; }
  const label = ([f, v]: [number, number]) => (quiz.core.facts[f].values.length ? now.words.facts[f][2]![v] : t(v ? "yes" : "no"));
  // Ways that differ only in the last answer are one line.
  const lines = new Map<string, { way: [number, number][]; values: string[] }>();
  for (const way of ways) {
    const last = way[way.length - 1], key = way.slice(0, -1).join() + "|" + last[0];
    const line = lines.get(key) || { way, values: [] };
    if (!line.values.includes(label(last))) line.values.push(label(last));
    lines.set(key, line);
  }
  const time = dateLines(quiz, d).filter(() => d.status === Status.NotYet);
  if (!ways.length && !time.length) return h("p", null, t("change-none"));
  return [time.length ? h("ul", null, time.map((l) => h("li", null, l))) : null,
    ways.length ? h("p", null, t("change-if")) : null,
    ways.length ? h("ul", { class: "ways" }, [...lines.values()].slice(0, 4).map(({ way, values }) => h("li", null, way.map((fv, i) => [
      i ? " " + t("and") + " " : null, now.words.facts[fv[0]][0] + " ", h("b", null, i < way.length - 1 ? label(fv) : values.join(" " + t("or") + " "))])))) : null];
}

function facts(title: string, list: [string, string][] | undefined): Child {
  return list?.length ? [h("h4", null, title), h("ul", null, list.map(([s, c]) => h("li", null, s, " ", cite(c))))] : null;
}

function missing(quiz: Quiz, d: Determination): HTMLElement | null {
  const rows = d.missing.slice(0, 6).map((n) => {
    const f = quiz.core.facts[n], group = quiz.core.groups.findIndex((g) => g.facts.includes(n));
    const q = { group, facts: group < 0 ? [f] : quiz.core.groups[group].facts.map((i) => quiz.core.facts[i]) };
    const asked = holder(quiz.record, f, Math.max(d.case, 0)).has(n);
    return { title: quiz.titleOf(q), node: h("li", null, now.words.facts[n][0], " ", h("button", { type: "button", class: "link", click: () => quiz.go({ kind: "ask", c: Math.max(d.case, 0), q }) }, t(asked ? "answer-again" : "answer-this"), h("span", { class: "hidden" }, " " + quiz.titleOf(q)))) };
  });
  return rows.length ? h("div", null, h("p", null, t(isOpen(d.status) ? "missing-open" : "missing")), h("ul", null, rows.map((r) => r.node))) : null;
}

function page(quiz: Quiz, relief: number, label?: string): HTMLElement | null {
  const w = now.words.reliefs[relief];
  const text = label || t("read-about", w.n);
  // In the edition that is one file the pages stand below the quiz.
  if (w.p && byId("book")) return h("a", { href: "#page-" + w.p.split("/")[1] }, text);
  return w.p ? h("a", { href: "../../" + w.p, target: "_blank", rel: "noopener" }, text, h("span", { class: "hidden" }, " " + t("new-tab"))) : null;
}

function card(quiz: Quiz, d: Determination, group: Group, cases = [d.case]): HTMLElement {
  const w = now.words.reliefs[d.relief], blocks = blockers(d), many = quiz.record.cases.length > 1;
  const met = d.findings.slice(0, w.q.length).filter((f) => f.value === 2).length;
  const lines = dateLines(quiz, d), [reason, reasonCite] = why(d);
  const rest = reason ? blocks.filter((b) => b.i !== d.decider) : blocks;
  const seen = new Set<number>();
  if (!isOpen(d.status)) for (const b of blocks) b.q[3]?.forEach((r) => seen.add(r));
  return h("article", { class: "card is-" + group }, h("div", { class: "card-head" },
    many && d.case >= 0 ? h("p", { class: "caption" }, cases.length > 1 ? t("cases", cases.map((c) => c + 1).join(", ")) : quiz.caseName(d.case)) : null,
    h("h3", null, w.n), w.a ? h("p", { class: "quiet" }, t("also", w.a)) : null,
    h("p", { class: "status" }, h("strong", { class: "tag" }, t("status-" + statusNames[d.status])), ...lines.map((l) => h("span", { class: "day" }, l)))),
  reason ? h("p", null, reason, " ", cite(reasonCite)) : null,
  rest.length && !isOpen(d.status) ? [h("p", null, t(reason ? "blockers-also" : "blockers")), h("ul", null, rest.map(({ q, f }) => h("li", null, q[2] || q[0], " ", cite(q[1]), f.turns !== NoDay ? h("small", null, t("turns-yes", say(f.turns, now.lang))) : null)))] : null,
  isOpen(d.status) ? null : missing(quiz, d),
  isOpen(d.status) && w.s?.length ? h("div", { class: "next" }, h("h4", null, t("next-step")), steps(firstSteps(w.s), 2), freeHelp()) : null,
  seen.size ? h("p", null, t("look-at") + " ", [...seen].map((r, i) => [i ? ", " : null, page(quiz, r, now.words.reliefs[r].n) || now.words.reliefs[r].n])) : null,
  h("div", { class: "folds" },
    w.q.length ? fold(t("every-requirement", met, w.q.length), () => findings(d)) : null,
    w.s && w.s.length > (isOpen(d.status) ? 2 : 0) ? fold(t("how-to-ask"), () => steps(w.s!, 99)) : null,
    w.d || w.x || w.t ? fold(t("does-title"), () => [facts(t("does"), w.d), facts(t("does-not"), w.x), facts(t("good-to-know"), w.t)]) : null,
    isOpen(d.status) && d.missing.length ? fold(t("change-title"), () => missing(quiz, d)) : null,
    !isOpen(d.status) && d.status !== Status.Unsure && d.status !== Status.Unsettled ? fold(t("change-title"), () => changes(quiz, d)) : null),
  h("p", { class: "foot" }, cite(w.c), " ", h("span", null, w.r ? t("reviewed", w.r) : t("not-reviewed")), " ", page(quiz, d.relief)));
}

/** freeHelp leads to those who help free of charge. */
function freeHelp(): HTMLElement {
  const to = "san-diego-and-los-angeles", inside = byId("book");
  return h("a", inside ? { href: "#page-" + to } : { href: "../../" + now.lang + "/" + to + "/", target: "_blank", rel: "noopener" },
    t("free-help"), inside ? null : h("span", { class: "hidden" }, " " + t("new-tab")));
}

/** firstSteps are the form and the court, or else what comes first. */
function firstSteps(s: [string, string, string][]) {
  const first = ["form", "court"].map((k) => s.find((x) => x[0] === k)).filter((x) => x) as typeof s;
  return first.length ? first : s;
}

function steps(s: [string, string, string][], n: number): HTMLElement {
  return h("dl", { class: "steps" }, s.slice(0, n).map(([kind, says, c]) => h("div", null, h("dt", null, t("step-" + kind)), h("dd", null, says, " ", cite(c)))));
}

/** merged puts together what is the same in several cases, for the same reason. */
function merged(list: Determination[]): Determination[][] {
  const by = new Map<string, Determination[]>();
  for (const d of list) {
    const key = [d.relief, d.status, d.decider, d.late, d.by, d.findings.map((f) => f.value)].join();
    by.set(key, [...(by.get(key) || []), d]);
  }
  return [...by.values()];
}

/** order is the useful order of filing, when several things are open. */
function order(quiz: Quiz, ds: Determination[]): HTMLElement | null {
  const rank: Record<string, number> = { review: 0, vacatur: 1, resentencing: 2, reclassification: 3, probation: 4, arrest: 5, dismissal: 6, clemency: 7 };
  const open = ds.filter((d) => isOpen(d.status) && d.status !== Status.Automatic && quiz.core.reliefs[d.relief].family in rank);
  if (open.length < 2) return null;
  const many = quiz.record.cases.length > 1;
  const key = (d: Determination) => (d.by !== NoDay ? d.by - 1e6 : rank[quiz.core.reliefs[d.relief].family] * 10);
  open.sort((a, b) => key(a) - key(b));
  return h("section", { class: "order" }, h("h2", null, t("order-title")), h("p", null, t("order-text")),
    h("ol", null, open.map((d) => h("li", null, h("b", null, nameOf(d)), many ? " – " + quiz.caseName(d.case) : "", d.by !== NoDay ? h("small", null, t("by-day", say(d.by, now.lang))) : null))));
}

export function results(quiz: Quiz): HTMLElement {
    const ds = all(quiz), by = new Map<Group, Determination[]>();
  for (const d of ds) {
    const g = groupOf(quiz, d);
    by.set(g, [...(by.get(g) || []), d]);
  }
  by.get("by")?.sort((a, b) => a.by - b.by);
  by.get("later")?.sort((a, b) => (a.from === NoDay ? 1e9 : a.from) - (b.from === NoDay ? 1e9 : b.from));
  const shown = groups.filter((g) => by.has(g));
  const open = (by.get("by")?.length || 0) + (by.get("open")?.length || 0);
  const one = quiz.relief >= 0 && ds.length === 1;
  const sections = shown.map((g) => {
    const title = h("h2", { tabindex: -1 }, t("group-" + g));
    const list = by.get(g)!;
    const cards = g === "rights" || g === "closed" ? merged(list).map((ds) => card(quiz, ds[0], g, ds.map((d) => d.case))) : list.map((d) => card(quiz, d, g));
    return { g, n: cards.length, title, node: h("section", { class: "group is-" + g }, title, one ? null : h("p", { class: "quiet" }, t("group-" + g + "-text")),
      g === "closed" && !one && cards.length > 3 ? fold(t("closed-list", cards.length), () => cards) : cards) };
  });
  const code = recheck(quiz.core, quiz.record), paper = h("div");
  printers = [() => { paper.textContent = ""; paper.append(sheet(quiz, ds, code)); }];
  return h("div", { class: "results" },
    h("h1", null, t("results-title")),
    h("p", { class: "lead" }, one ? t("results-one") : open ? t("results-open", open) : t(by.has("unsure") ? "results-unsure" : "results-none")),
    h("p", { class: "quiet" }, t("as-of", say(quiz.record.asOf, now.lang), say(quiz.core.law, now.lang))),
    one ? null : h("ul", { class: "glance" }, sections.map((s) => h("li", { class: "is-" + s.g }, h("button", { type: "button", click: () => { s.title.focus({ preventScroll: true }); s.title.scrollIntoView(); } }, h("b", null, String(s.n)), " ", h("span", null, t("group-" + s.g)))))),
    sections.map((s) => s.node),
    order(quiz, ds),
    timeline(quiz, ds),
    takeaway(quiz, ds, code),
    h("section", { class: "told" }, h("h2", null, t("told-title")), fold(t("told-open"), () => quiz.summary()),
      h("div", { class: "actions" }, h("button", { type: "button", class: "link", click: () => quiz.go({ kind: "check", c: 0 }) }, t("change-answers")),
        h("button", { type: "button", class: "link", click: () => quiz.go({ kind: "aim", c: 0 }) }, t("something-else")),
        quiz.record.cases.length < mostCases ? h("button", { type: "button", class: "link", click: quiz.addCase }, t("add-case")) : null)),
    paper);
}

window.reliefResults = { box, guard, load, results };
