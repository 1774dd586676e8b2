// The sheet for a lawyer: what is printed in place of the results. It holds the
// facts, every finding with its cite, the dates, and what is needed to check it
// all again.
import { say } from "./dates";
import { h } from "./dom";
import { Determination, isOpen, Status, statusNames } from "./engine";
import type { Quiz } from "./quiz";
import { blockers, dateLines, nameOf } from "./results";
import { now, t } from "./words";

const marks = ["✗", "?", "✓"];

/** Facts that a court form asks for, in the order in which forms ask. */
const formFacts = ["offense", "level", "offense_date", "conviction_date", "sentencing_date", "how_convicted", "sentence_type",
  "probation_granted", "probation_granted_date", "probation_end_date", "probation_outcome", "release_date", "arrest_date"];

export function sheet(quiz: Quiz, ds: Determination[], code: string): HTMLElement {
  const closed = ds.filter((d) => d.status === Status.Barred);
  const rest = ds.filter((d) => d.status !== Status.Barred).sort((a, b) => +isOpen(b.status) - +isOpen(a.status));
  const many = quiz.record.cases.length > 1;
  const title = (d: Determination) => h("h3", null, nameOf(d) + (many && d.case >= 0 ? " – " + quiz.caseName(d.case) : ""));
  const finding = (d: Determination) => {
    const w = now.words.reliefs[d.relief];
    return h("section", null, title(d),
      h("p", null, h("b", null, t("status-" + statusNames[d.status])), " · " + w.c + " · ", dateLines(quiz, d).join(" ")),
      d.missing.length ? h("p", null, t("missing") + " " + d.missing.map((n) => now.words.facts[n][0]).join("; ")) : null,
      h("table", null, h("tbody", null, w.q.map((q, i) => h("tr", null,
        h("td", null, marks[d.findings[i].value] + " " + t("value-" + d.findings[i].value)), h("td", null, q[0]), h("td", null, q[1]))))));
  };
  return h("div", { class: "sheet" },
    h("h1", null, t("sheet-title")),
    h("p", null, t("sheet-intro") + " " + t("as-of", say(quiz.record.asOf, now.lang), say(quiz.core.law, now.lang)) + " " + t("not-reviewed") + "."),
    h("p", null, t("not-advice")),
    h("p", null, t("code-title") + ": ", h("span", { class: "code-words" }, code)),
    h("h2", null, t("sheet-facts")), quiz.summary(),
    ...forms(quiz, ds),
    h("h2", null, t("sheet-findings")), rest.map(finding),
    closed.length ? h("h2", null, t("sheet-closed")) : null,
    closed.map((d) => h("section", null, title(d), h("p", null, now.words.reliefs[d.relief].c + (d.late ? " · " + dateLines(quiz, d).join(" ") : "")),
      h("ul", null, blockers(d).map(({ q }) => h("li", null, (q[2] || q[0]) + " (" + q[1] + ")"))))));
}

/** forms are the facts that each court form asks for, with lines for what nobody told us. */
function forms(quiz: Quiz, ds: Determination[]): HTMLElement[] {
  const by = new Map<string, Determination[]>();
  for (const d of ds) {
    const step = now.words.reliefs[d.relief].s?.find((s) => s[0] === "form" && isOpen(d.status));
    const form = step && /\b[A-Z]{2,3}-\d{3}\b/.exec(step[1])?.[0];
    if (form && d.case >= 0) by.set(form + "|" + d.case, [...(by.get(form + "|" + d.case) || []), d]);
  }
  return [...by].map(([key, list]) => {
    const [form, c] = key.split("|");
    const row = (a: string, b: string) => h("tr", null, h("th", { scope: "row" }, a), h("td", null, b));
    return h("section", null, h("h2", null, t("sheet-form", form) + (quiz.record.cases.length > 1 ? " – " + quiz.caseName(+c) : "")), h("p", null, t("sheet-form-text")),
      h("table", null, h("tbody", null, ["name", "county", "number"].map((k) => row(t("sheet-" + k), "____________________")),
        row(t("sheet-under"), list.map((d) => now.words.reliefs[d.relief].c).join("; ")),
        formFacts.map((id) => {
          const f = quiz.core.facts.find((x) => x.id === id), a = f && quiz.record.cases[+c].answers.get(f.n);
          return f && a?.state === 2 ? row(now.words.facts[f.n][0], quiz.value(f, a)) : null;
        }))));
  });
}
