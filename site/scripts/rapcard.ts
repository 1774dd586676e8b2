// One case of a rap sheet in plain words, each answer in a field that can be mended.
import { Child, h } from "./dom";
import { facts, reader, rows, titles, w } from "./rapcarried";
import type { PaperCase, PaperRecord, Said } from "./rapdraft";
import { span } from "./rapline";
import { Kind } from "./wire";

/** Card is a case on the page; read is the case as it stands there, or null if it is left out. */
export interface Card {
  node: HTMLElement;
  read(): Record<string, unknown> | null;
}

/** personal are the lines of a head, which are not quoted. */
const personal = /^\W*((CII|NAM|DOB|SEX|FBI|SOC|CDL|INN|ADR|PAGE)\b|\d\d +[\p{L}' -]+,)/iu;

/** quoted is a line of the paper and the next, without what tells who it is. */
export const quoted = (source: string[], line: number) =>
  source
    .slice(line - 1, line + 7)
    .filter((text) => text.trim() && !personal.test(text))
    .slice(0, 2)
    .join(" ")
    .replace(/\b(NAM|DOB)\W*[\dOIL]+/gi, "")
    .trim();

/** title is what a section is called. */
function title(section: string, day: string): string {
  const row = rowOf(section, day);
  return row < 0 ? w("offense-unknown") : titles[row];
}

export function rowOf(section: string, day: string): number {
  const exact = rows.indexOf(section),
    when = span(day),
    ch = reader.read(section, when && { first: when.lo, last: when.hi });
  return exact >= 0 && !ch.dated ? exact : ch.row;
}

const valueOf = (c: PaperCase, fact: string) => String(c.said.find((s) => s.fact === fact)?.value ?? "");

/** heading names a case: what it was, and when. */
function heading(c: PaperCase, n: number): string {
  const day = valueOf(c, "conviction_date") || valueOf(c, "arrest_date"),
    offense = valueOf(c, "offense");
  const open = valueOf(c, "arrest_outcome") === "unknown" ? "arrest-open" : "arrest";
  const what = offense ? title(offense, day) : w(c.courtCase ? "conviction" : open);
  return w("case", n + 1, what) + (day ? ", " + day.slice(0, 4) : "");
}

export function card(c: PaperCase, n: number, source: string[], left: () => void): Card {
  const out = h("input", { type: "checkbox", id: `out-${n}` }) as HTMLInputElement;
  out.addEventListener("change", left);
  const id = `case-${n}`,
    line = +(/^line (\d+)/.exec(c.id)?.[1] ?? 0),
    all = answers(c, id);
  const node = h(
    "section",
    { "aria-labelledby": id },
    h("h2", { id }, heading(c, n)),
    h("p", { class: "quoted" }, quoted(source, line)),
    all.node,
    h("div", { class: "choice" }, out, h("label", { for: out.id }, w("leave-out"))),
  );
  return { node, read: () => (out.checked ? null : all.read()) };
}

/** person is what the cases together say of the person; forget leaves it to the questions. */
export function person(r: PaperRecord): Card & { forget(): void } {
  const said = r.person.map(([fact, value]) => ({ fact, value, inferred: true })),
    all = answers({ id: "", courtCase: "", said: said.filter((s) => facts.has(s.fact)) }, "person");
  const node = h(
    "section",
    { "aria-labelledby": "person" },
    h("h2", { id: "person" }, w("person")),
    all.node,
  );
  node.hidden = !said.length;
  const forget = () =>
    node.querySelectorAll<HTMLInputElement>("input, select").forEach((input) => (input.value = ""));
  return { node, read: all.read, forget };
}

/** answers are the answers of a case, folded away. */
function answers(c: PaperCase, id: string) {
  const fields = c.said.map((s, i) => field(c, s, `${id}-${i}`)),
    guessed = c.said.filter((s) => s.inferred).length;
  const node = h(
    "details",
    null,
    h("summary", null, w(guessed ? "answers-guessed" : "answers", c.said.length, guessed)),
    ...fields.map((f) => f.node),
  );
  const read = () =>
    Object.fromEntries(fields.map((f) => [f.fact, f.read()]).filter(([, value]) => value !== ""));
  return { node, read };
}

interface Field {
  fact: string;
  node: HTMLElement;
  read(): unknown;
}

/** field shows one answer so that it can be mended. An answer that is taken away is asked later. */
function field(c: PaperCase, s: Said, id: string): Field {
  const fact = facts.get(s.fact)!,
    label = h("label", { for: id }, fact.ask),
    note = s.inferred ? h("p", { class: "hint" }, w("worked-out")) : null;
  const show = (input: HTMLElement, ...more: Child[]) =>
    h("div", { class: "field" }, label, note, input, ...more);
  if (fact.kind === Kind.YesNo || fact.kind === Kind.Choice) {
    const values: [string, string][] = fact.values ?? [
      ["yes", w("yes")],
      ["no", w("no")],
    ];
    const option = (value: string, text: string) => h("option", { value, selected: value === s.value }, text);
    const input = h(
      "select",
      { id },
      option("", w("ask-later")),
      ...values.map(([v, text]) => option(v, text)),
    ) as HTMLSelectElement;
    return { fact: s.fact, node: show(input), read: () => input.value };
  }
  const shown = s.value === "unknown" ? "" : s.value;
  const input = h("input", { type: "text", id, autocomplete: "off", value: shown }) as HTMLInputElement;
  if (fact.kind === Kind.Section) {
    const day = valueOf(c, "conviction_date"),
      named = h("p", { class: "quiet", role: "status" }, title(String(shown), day));
    input.addEventListener("input", () => (named.textContent = title(input.value, day)));
    const read = () => {
      const row = input.value.trim() ? rowOf(input.value, day) : -1;
      return row < 0 ? "" : rows[row];
    };
    return { fact: s.fact, node: show(input, named), read };
  }
  if (fact.kind === Kind.Date) {
    const read = () => (span(input.value.trim()) ? input.value.trim() : "");
    return { fact: s.fact, node: show(input, h("p", { class: "hint" }, w("date-hint"))), read };
  }
  const read = () => (/^\d+(\.\d+)?$/.test(input.value.trim()) ? +input.value : "");
  return { fact: s.fact, node: show(input), read };
}
