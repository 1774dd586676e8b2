// What the person can take along: a calendar file, the printed sheet, a file to
// load again, and a code with which the firm can check the answers again. All of
// it is made on the device, and only when asked for.
import { Answer, Answers, dontKnow, exactly, Fact, Future, holder, Kind, Record_ } from "./answers";
import type { Problem } from "./ask";
import { iso, NoDay, partial, today, unpartial } from "./dates";
import { h } from "./dom";
import { Determination, isOpen, Status } from "./engine";
import type { Quiz } from "./quiz";
import { nameOf } from "./results";
import { t } from "./words";

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const a = h("a", { href: url, download: name }) as HTMLAnchorElement;
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
}

/** calendar is an iCalendar file with a whole-day entry for each date to come. */
export function calendar(quiz: Quiz, ds: Determination[]): string {
  const entries: string[] = [], stamp = iso(quiz.record.asOf).replace(/-/g, "") + "T000000Z";
  const text = (s: string) => s.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
  const add = (day: number, key: string, d: Determination) => {
    if (day === NoDay || day < quiz.record.asOf) return;
    const date = (n: number) => iso(n).replace(/-/g, "");
    entries.push("BEGIN:VEVENT", `UID:${key}-${quiz.core.reliefs[d.relief].id.replace("/", "-")}-${d.case}-${date(day)}@relief`, "DTSTAMP:" + stamp,
      "DTSTART;VALUE=DATE:" + date(day), "DTEND;VALUE=DATE:" + date(day + 1), "SUMMARY:" + text(t("ics-" + key, nameOf(d))),
      "DESCRIPTION:" + text(t("not-advice")), "TRANSP:TRANSPARENT",
      ...(key === "by" ? ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + text(t("ics-by", nameOf(d))), "TRIGGER:-P7D", "END:VALARM"] : []), "END:VEVENT");
  };
  for (const d of ds) {
    if (isOpen(d.status) || d.status === Status.Unsure) add(d.by, "by", d);
    if (d.status === Status.NotYet) add(d.from, "from", d), add(d.early, "early", d);
  }
  if (!entries.length) return "";
  return fold(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Relief//EN", "CALSCALE:GREGORIAN", ...entries, "END:VCALENDAR", ""]);
}

/** fold breaks lines at 75 bytes, as RFC 5545 wants them. */
function fold(lines: string[]): string {
  const size = (s: string) => new TextEncoder().encode(s).length;
  return lines.map((line) => {
    let out = "", part = "";
    for (const c of line) {
      if (size(part + c) > 74) (out += part + "\r\n "), (part = "");
      part += c;
    }
    return out + part;
  }).join("\r\n");
}

/** saved is the record in the form that relief eval reads. */
export function saved(quiz: Quiz): string {
  const { core, record } = quiz;
  const value = (f: Fact, a: Answer): unknown => {
    if (a.state === 1) return "unknown";
    switch (f.kind) {
      case Kind.YesNo: return a.lo ? "yes" : "no";
      case Kind.Choice: return f.values[a.lo];
      case Kind.Date: return partial(a);
      case Kind.DateList: return (a.list || []).map(partial).concat(a.more ? ["unknown"] : []);
      case Kind.Section: return quiz.section(a.lo);
      default: return a.lo / 100;
    }
  };
  const answers = (m: Answers) => {
    const out: Record<string, unknown> = {};
    m.forEach((a, n) => { out[core.facts[n].id] = value(core.facts[n], a); });
    return out;
  };
  return JSON.stringify({
    as_of: iso(record.asOf), person: answers(record.person),
    cases: record.cases.map((c, i) => ({ id: String.fromCharCode(97 + i), ...answers(c.answers) })),
  }, null, 1);
}

/** restored takes over a saved file; false if it is none, or holds more than the engine takes. */
function restored(quiz: Quiz, text: string): boolean {
  const before = quiz.record;
  try {
    const file = JSON.parse(text), { core } = quiz;
    const byKey = new Map(core.facts.map((f) => [f.id, f]));
    const r: Record_ = { asOf: today(), person: new Map(), cases: [] };
    const take = (from: Record<string, unknown>, c: number) => {
      for (const key in from) {
        const f = byKey.get(key), a = f && answer(quiz, f, from[key]);
        if (f && a) holder(r, f, c).set(f.n, a);
      }
    };
    for (const c of file.cases) {
      const keys = Object.keys(c).map((k) => byKey.get(k)?.scope);
      r.cases.push({ arrest: keys.includes(2) && !keys.includes(1), answers: new Map() });
      take(c, r.cases.length - 1);
    }
    take(file.person, 0);
    quiz.record = r;
    quiz.determine();
    return true;
  } catch {
    quiz.record = before;
    return false;
  }
}

function answer(quiz: Quiz, f: Fact, v: unknown): Answer | null {
  if (v === "unknown") return dontKnow();
  const latest = today() + (f.flags & Future ? 365 * 60 : 0);
  switch (f.kind) {
    case Kind.YesNo: return v === "yes" || v === "no" ? exactly(+(v === "yes")) : null;
    case Kind.Choice: return f.values.includes(v as string) ? exactly(f.values.indexOf(v as string)) : null;
    case Kind.Date: {
      const s = unpartial(String(v), latest);
      return s && { state: 2, lo: s.lo, hi: s.hi };
    }
    case Kind.DateList: {
      const all = (v as string[]).map((s) => (s === "unknown" ? null : unpartial(s, latest)));
      return { state: 2, lo: 0, hi: 0, list: all.filter((s) => s) as { lo: number; hi: number }[], more: all.includes(null) };
    }
    case Kind.Section: {
      const n = quiz.sectionOf(String(v));
      return n >= 0 ? exactly(n) : null;
    }
    default: return typeof v === "number" && v >= 0 && v < 1e7 ? exactly(Math.round(v * 100)) : null;
  }
}

/** load is the page on which a saved file is chosen. */
export function load(quiz: Quiz, errors: HTMLElement, complain: (p: Problem[], at: HTMLElement) => void): HTMLElement {
  const input = h("input", { type: "file", id: "file", accept: ".json,application/json" }) as HTMLInputElement;
  return h("form", {
    autocomplete: "off", novalidate: true,
    submit: async (e: Event) => {
      e.preventDefault();
      const file = input.files?.[0];
      if (!file) return complain([{ text: t("error-file"), at: "file" }], errors);
      if (!restored(quiz, await file.text())) return complain([{ text: t("error-file-kind"), at: "file" }], errors);
      const r = quiz.record;
      if (quiz.aim === -2) quiz.aim = -1;
      quiz.complete = r.person.has(quiz.core.complete) || r.cases.length > 0;
      quiz.next();
    },
  }, h("h1", null, t("load-title")), h("div", { class: "field" }, h("label", { for: "file" }, t("load-label")), input), h("p", { class: "quiet" }, t("load-text")),
  h("div", { class: "actions" }, h("button", { type: "submit", class: "button" }, t("continue"))));
}

/** takeaway is the part of the results with everything to take along. */
export function takeaway(quiz: Quiz, ds: Determination[], code: string): HTMLElement {
  const ics = calendar(quiz, ds);
  const item = (title: string, text: string, label: string, click: () => void) => h("li", null, h("h3", null, title), h("p", null, text), h("button", { type: "button", class: "button second", click }, label));
  return h("section", { class: "take" }, h("h2", null, t("take-title")), h("p", null, t("take-text")), h("ul", { class: "tiles" },
    item(t("print-title"), t("print-text"), t("print"), () => print()),
    ics ? item(t("ics-title"), t("ics-text"), t("ics"), () => download("relief-dates.ics", "text/calendar", ics)) : null,
    item(t("save-title"), t("save-text"), t("save"), () => download("relief-answers.json", "application/json", saved(quiz)))),
  h("div", { class: "code" }, h("h3", null, t("code-title")), h("p", null, t("code-text")), h("p", { class: "code-words", translate: "no" }, code)));
}
