// The papers of one court case, in the order in which they are filed: the same as
// package site/packet makes them.
import { blankOf, carried, face, Form, formOf, Relief, w } from "./papercarried";
import { Doc, fillTemplate } from "./draftdoc";
import { draftDOCX } from "./draftdocx";
import { draftPDF } from "./draftpdf";
import { fill, Problem, Rest, Values } from "./paperfill";
import {
  applyForm,
  hasRows,
  Known,
  leftInRows,
  meant,
  moreRows,
  rowsOfForm,
  untold,
  valuesOf,
} from "./paperrule";

const pdf = "application/pdf",
  docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface File {
  name: string;
  type: string;
  data: Uint8Array;
}

/** Answers are what goes into a form, item by item: what a screen reader reads, and what is copied by hand. */
export interface Answers {
  form: Form;
  items: [item: string, text: string, box: boolean][];
  problems: Problem[];
  filled: boolean;
  rest: boolean; // all else is filled in by others
}

export interface Packet {
  files: File[];
  answers: Answers[];
}

/** Case is a court case: its convictions, and what only the person knows. */
export interface Case {
  form: Form;
  counts: Known[];
  says: Values;
  yes: Record<string, boolean>;
  by: string; // the last day, if there is one
  off: string[]; // convictions for which nothing is asked; see packet.leftOff
}

/** isOpen reports whether a relief can be asked for today. */
const isOpen = (id: string, counts: Known[]) =>
  counts.some((k) => k.status[id] === "shall" || k.status[id] === "may");

/** openFor lists the reliefs of a form that can be asked for today. */
export const openFor = (form: Form, counts: Known[]): string[] =>
  (form.for || []).filter((id) => isOpen(id, counts));

/** roads names what else is open and has no form; see packet.Office.roads. */
const roads = (counts: Known[]): string =>
  carried()
    .roads.filter(({ id }) => isOpen(id, counts))
    .map(({ name }) => name)
    .join("; ");

/** leftOff lists the convictions for which a form that lists convictions can ask nothing. */
export function leftOff(form: Form, counts: Known[]): string[] {
  const arrest = ({ facts }: Known) => !["convicted", undefined].includes(facts["arrest_outcome"]);
  const off = counts.filter((k) => hasRows(form.rules) && !arrest(k) && !openFor(form, [k]).length);
  return unique(off.map((k) => k.facts["offense"] || "?"));
}

/** along are the forms that go along with a form. */
export const along = (form: Form, yes: Record<string, boolean>): Form[] => [
  ...others(form.with),
  ...others(form.may)
    .filter((f) => yes[f.form])
    .flatMap((f) => [f, ...others(f.with)]),
];

const others = (names: string[] = []) => names.map((f) => formOf(f)!);

export function pack(c: Case): Packet {
  const values = valuesOf(c.counts, c.says, false),
    packet: Packet = { files: [], answers: [] };
  const forms = [c.form, ...along(c.form, c.yes)];
  const left: string[] = [];
  for (const form of forms) {
    const items = applyForm(form, c.counts, values, c.yes);
    left.push(...leave(form, c, values, items));
    const more =
      form === c.form && hasRows(form.rules) && c.counts.length > rowsOfForm ? moreRows(c.counts) : "";
    const made = form.blank && fill(form.blank, blankOf(form.form), face(), items);
    packet.answers.push({
      form,
      items: [
        ...itemsOf(form, items),
        ...(more && !made?.pdf ? [[w("item-more"), more, false] as Answers["items"][0]] : []),
      ],
      problems: made ? made.problems : [],
      filled: !!made?.pdf,
      rest: form !== c.form && !c.form.may?.includes(form.form), // an order, or a proof of service
    });
    if (made?.pdf) {
      packet.files.push({ name: form.form.toLowerCase() + ".pdf", type: pdf, data: made.pdf });
      const rest = [...made.rest];
      if (more) rest.push({ item: "1", text: more });
      for (const r of rest) attach(packet, form, r, values);
    }
    if (form === c.form) declaration(packet, form, c, values);
  }
  packet.files.unshift({
    name: "cover.pdf",
    type: pdf,
    data: draftPDF(cover(c, forms, values, left), face()),
  });
  packet.files.forEach((f, i) => (f.name = `${i + 1}-${f.name}`));
  return packet;
}

/** leave lists what a form asks for and nobody told. */
function leave(form: Form, c: Case, values: Values, items: Values): string[] {
  const missing = (k = "") => carried().labels[k] && !values[k];
  const left = form.rules.filter((r) => !r.ask && !(r.item in items) && missing(r.put) && meant(r, c.counts));
  const groups = untold(form, c.counts, c.yes, items).map((g) => carried().labels["one of"] + g.join(", "));
  return [
    ...[...left.map((r) => r.put!), ...(hasRows(form.rules) ? leftInRows(c.counts) : [])].map(
      (k) => carried().labels[k],
    ),
    ...(form.byHand ? [form.byHand] : []),
    ...groups,
  ];
}

function itemsOf(form: Form, items: Values): Answers["items"] {
  const seen: string[] = [],
    out: Answers["items"] = [];
  for (const r of form.rules) {
    if (!(r.item in items) || seen.includes(r.item)) continue;
    seen.push(r.item);
    out.push([r.item, items[r.item], r.put === "box"]);
  }
  return out;
}

const slug = (s: string) =>
  s
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "-")
    .replace(/^-+|-+$/g, "");

/** attach writes the rest of an item: on MC-025 where its blank is there, else on pages of our own. */
function attach(packet: Packet, form: Form, r: Rest, values: Values): void {
  const start = r.item.replace(/ text$/, ""),
    item = start === "body" ? form.form : start, // of MC-031, which goes on
    name = `${form.form.toLowerCase()}-attachment-${slug(item)}`;
  const mc = formOf("MC-025");
  const sheets = mc?.blank ? sheetsOf(mc, { ...values, "attachment number": item }, r.text) : null;
  if (sheets) {
    sheets.forEach((data, i) => packet.files.push({ name: `${name}-${i + 1}.pdf`, type: pdf, data }));
    return;
  }
  const title = `Attachment ${item} to form ${form.form}`;
  const doc: Doc = {
    title,
    lang: "en",
    blocks: [
      {
        kind: "caption",
        text: values["short title"] || "",
        right: "Case number: " + (values["case number"] || ""),
      },
      { kind: "h1", text: title },
      { kind: "p", text: r.text },
    ],
  };
  packet.files.push({ name: name + ".pdf", type: pdf, data: draftPDF(doc, face()) });
}

/** sheetsOf fills in as many sheets of MC-025 as a text takes; null if the form does not take it. */
function sheetsOf(mc: Form, values: Values, text: string): Uint8Array[] | null {
  const fillSheet = (v: Values) => fill(mc.blank!, blankOf(mc.form), face(), applyForm(mc, [], v, {}));
  const sheets: Values[] = [];
  for (let rest = text; rest; ) {
    const sheet: Values = { ...values, attachment: rest, page: String(sheets.length + 1) };
    sheets.push(sheet);
    const made = fillSheet(sheet),
      next = made.rest.length ? made.rest[0].text : "";
    if (!made.pdf || made.rest.length > 1 || next === rest) return null;
    rest = next;
  }
  const out: Uint8Array[] = [];
  for (const sheet of sheets) {
    const made = fillSheet({ ...sheet, pages: String(sheets.length) });
    if (!made.pdf) return null;
    out.push(made.pdf);
  }
  return out;
}

/** declaration drafts the declaration, if any of its questions was answered. */
function declaration(packet: Packet, form: Form, c: Case, values: Values): void {
  const t = carried().papers.find((p) => p.id === "declaration"),
    open = openFor(form, c.counts);
  if (!t || !t.for?.some((r) => open.includes(r)) || !t.asks?.some((a) => values[a.key])) return;
  const doc = fillTemplate(t, "en", values),
    mc = formOf("MC-031");
  let name = "declaration",
    data: Uint8Array | undefined,
    rest: Rest[] = [];
  if (mc?.blank) {
    const oath = fillTemplate(t, "en", { ...values, form: "MC-031" }); // which prints the oath itself
    const paragraphs = oath.blocks.filter((b) => b.kind === "p").map((b) => b.text);
    const sworn: Values = { ...values, declaration: paragraphs.join("\n\n") };
    const made = fill(mc.blank, blankOf(mc.form), face(), applyForm(mc, c.counts, sworn, c.yes));
    if (made.pdf) [name, data, rest] = ["mc-031", made.pdf, made.rest];
  }
  packet.files.push({ name: name + ".pdf", type: pdf, data: data || draftPDF(doc, face()) });
  packet.files.push({ name: "declaration.docx", type: docx, data: draftDOCX(doc, face()) });
  for (const r of rest) attach(packet, mc!, r, values);
}

/** letter is a paper of our own in both ways. */
export function letter(id: string, doc: Doc): File[] {
  return [
    { name: id + ".pdf", type: pdf, data: draftPDF(doc, face()) },
    { name: id + ".docx", type: docx, data: draftDOCX(doc, face()) },
  ];
}

const unique = (list: string[]) => [...new Set(list)];

/** cover is the first page: where, whom, by when, what it costs, what to do in order. */
function cover(c: Case, forms: Form[], values: Values, left: string[]): Doc {
  const { cover, reliefs, lang } = carried(),
    open = openFor(c.form, c.counts).map((id): Relief => reliefs[id]);
  // Where the reliefs of one petition differ, each line says whose it is.
  const linesOf = (r: Relief, kind: string) => r.steps.filter(([k]) => k === kind).map(([, says]) => says);
  const steps = (kind: string) =>
    unique(
      open.flatMap((r) =>
        linesOf(r, kind).map((s) =>
          open.every((o) => linesOf(o, kind).includes(s)) ? s : r.cite + ": " + s,
        ),
      ),
    );
  const v: Values = {
    ...values,
    forms: forms.map((f) => f.form).join(", "),
    revisions: forms.map((f) => f.form + " " + f.revision).join("; "),
    where: steps("court").join("\n"),
    serve: steps("notice").join("\n"),
    when: c.by || steps("time").join("\n"),
    cost: steps("cost").join("\n"),
    careful: unique([...open.flatMap((r) => linesOf(r, "warning")), ...open.flatMap((r) => r.careful)]).join(
      "\n",
    ),
    left: unique(left).join("; "),
    "left off": c.off.join(", "),
    roads: roads(c.counts),
  };
  const local = c.form.local?.[v["county"] || ""];
  if (local) v["local form"] = local;
  if (c.counts[0].facts["us_citizen"] !== "yes") v["citizen"] = "ask";
  return fillTemplate(cover, lang, v);
}
