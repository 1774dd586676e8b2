// The one card of the answer: what to do next, with which form, at which court, what
// it costs, by when, what to bring, whom to call.
import type { App } from "./app";
import { say } from "./days";
import { button, byId, Child, h } from "./dom";
import { Determination, isOpen } from "./engine";
import { outside } from "./detailing";
import { openPapers } from "./handoff";
import { askMissing } from "./needs";
import { casesOf, daysOf, nameOf, statusOf, wordsOf } from "./naming";
import type { Outlook } from "./outlook";
import { state } from "./state";
import { noDay, Status } from "./wire";
import { count, now, t } from "./words";

export function nextCard(app: App, out: Outlook, d: Determination): HTMLElement {
  const { steps } = wordsOf(d),
    missing = out.missing.filter((m) => m.for.includes(d.relief)),
    forms = steps.some((s) => s.kind === "form") && byId("app")!.dataset.papers;
  const row = (title: string, ...says: Child[]) =>
    h("div", null, h("dt", null, title), h("dd", null, ...says));
  const step = (kind: string) =>
    steps
      .filter((s) => s.kind === kind)
      .slice(0, 1)
      .map((s) => row(t("step-" + kind), s.says));
  return h(
    "section",
    { class: "next", "aria-labelledby": "next" },
    h("h2", { id: "next" }, t("next-title")),
    h("h3", null, nameOf(d)),
    h("p", null, chip(d, missing.length), " ", casesOf([d])),
    h(
      "dl",
      { class: "glance" },
      row(t("step-time"), when(d)),
      step("form"),
      step("court"),
      step("cost"),
      step("notice"),
      bring(d) ? row(t("bring"), bring(d)) : null,
      row(t("call"), whom()),
    ),
    h(
      "p",
      { class: "row" },
      missing.length && !isOpen(d.status)
        ? button(count("answer", missing.length), () => askMissing(app, missing))
        : null,
      forms && isOpen(d.status) ? button(t("make-forms"), () => openPapers(forms)) : null,
      button(t("print"), () => print(), !!forms || (missing.length > 0 && !isOpen(d.status))),
    ),
  );
}

function chip(d: Determination, missing: number): HTMLElement {
  const look = isOpen(d.status) ? "act" : "warn";
  const text = d.status === Status.Unsure && missing ? count("missing", missing) : statusOf(d);
  return h("span", { class: "chip " + look }, text);
}

/** when is the last day, or the day from which it can be asked. */
function when(d: Determination): string {
  const days = daysOf(d);
  if (days.length) return days.join(" ");
  return isOpen(d.status) && d.by === noDay
    ? t("no-last-day")
    : t("as-of-today", say(state.told.asOf, now.lang));
}

const bring = (d: Determination) => (d.case >= 0 ? t("bring-papers") : "");

/** whom leads to those who help free of charge. */
function whom(): HTMLElement {
  const to = "san-diego-and-los-angeles";
  if (byId("book")) return h("a", { href: "#page-" + to }, t("free-help"));
  return outside(state.core.root + now.lang + "/" + to + "/", t("free-help"));
}
