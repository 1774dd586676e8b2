// One case of a rap sheet in plain words, each answer in a field that can be mended.
import { h } from "./dom";
import { facts, PaperFact, reader, rows, titles, w } from "./rapcarried";
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
  all.draw();
  return { node, read: all.read, forget: all.forget };
}

/**
 * answers are the answers of a case, folded away. Their fields are drawn when somebody looks:
 * those of a hundred cases at once would take seconds.
 */
function answers(c: PaperCase, id: string) {
  const day = valueOf(c, "conviction_date") || valueOf(c, "arrest_date"),
    guessed = c.said.filter((s) => s.inferred).length,
    inputs: (HTMLInputElement | HTMLSelectElement)[] = [];
  const node = h(
    "details",
    null,
    h("summary", null, w(guessed ? "answers-guessed" : "answers", c.said.length, guessed)),
  );
  const draw = () => {
    if (inputs.length) return;
    c.said.forEach((s, i) => {
      const f = field(s, `${id}-${i}`, day);
      inputs.push(f.input);
      node.append(f.node);
    });
  };
  node.addEventListener("toggle", draw);
  const forget = () => {
    draw();
    for (const input of inputs) input.value = "";
  };
  const read = () =>
    Object.fromEntries(
      c.said
        .map((s, i): [string, unknown] => [s.fact, kept(s, inputs[i]?.value ?? shown(s), day)])
        .filter(([, value]) => value !== ""),
    );
  return { node, read, forget, draw };
}

const factOf = (s: Said) => facts.get(s.fact)!;

/** choices are the answers that a fact offers, or null where it is written. */
function choices({ kind, values }: PaperFact): [value: string, label: string][] | null {
  if (kind !== Kind.YesNo && kind !== Kind.Choice) return null;
  return (
    values ?? [
      ["yes", w("yes")],
      ["no", w("no")],
    ]
  );
}

/** shown is what stands in the field of an answer at first. */
function shown(s: Said): string {
  const list = choices(factOf(s)),
    value = String(s.value);
  if (list) return list.some(([v]) => v === value) ? value : "";
  return value === "unknown" ? "" : value;
}

/** kept is the answer that a field holds. An answer that is taken away is asked later. */
function kept(s: Said, typed: string, day: string): unknown {
  const text = typed.trim(),
    { kind } = factOf(s);
  if (kind === Kind.YesNo || kind === Kind.Choice) return text;
  if (kind === Kind.Date) return span(text) ? text : "";
  if (kind !== Kind.Section) return /^\d+(\.\d+)?$/.test(text) ? +text : "";
  const row = text ? rowOf(text, day) : -1;
  return row < 0 ? "" : rows[row];
}

/** field shows one answer so that it can be mended. */
function field(s: Said, id: string, day: string) {
  const fact = factOf(s),
    list = choices(fact),
    below = h("p", { class: fact.kind === Kind.Date ? "hint" : "quiet", role: list ? null : "status" });
  let input: HTMLInputElement | HTMLSelectElement;
  if (list) {
    const option = ([value, text]: string[]) => h("option", { value, selected: value === shown(s) }, text);
    input = h("select", { id }, option(["", w("ask-later")]), ...list.map(option)) as HTMLSelectElement;
  } else input = h("input", { type: "text", id, autocomplete: "off", value: shown(s) }) as HTMLInputElement;
  const explain = () => {
    // A phone cuts a long answer; below it stands whole.
    const label = list?.find(([v]) => v === input.value)?.[1] ?? "";
    if (list) below.textContent = label.length > 30 ? label : "";
    else if (fact.kind === Kind.Section) below.textContent = title(input.value, day);
    else if (fact.kind === Kind.Date) below.textContent = w("date-hint");
    below.hidden = !below.textContent;
  };
  input.addEventListener("input", explain);
  explain();
  const note = s.inferred ? h("p", { class: "hint" }, w("worked-out")) : null;
  return { input, node: h("div", { class: "field" }, h("label", { for: id }, fact.ask), note, input, below) };
}
