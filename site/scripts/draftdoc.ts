// Papers that have no form: a template with blanks becomes blocks, and blocks
// become pages, as in package site/draft.
import { whole } from "./paperbytes";
import { Face, units } from "./paperface";
import type { Values } from "./paperfill";

export interface Block {
  kind: string;
  text: string;
  right?: string;
}
export interface Doc {
  title: string;
  lang: string;
  pleading?: boolean;
  blocks: Block[];
}

/** A paragraph of a template that may be left out. */
export interface Unit extends Block {
  if?: string;
  not?: string;
}
export interface Template {
  id: string;
  titles: Record<string, string>;
  for?: string[];
  pleading?: boolean;
  asks?: { key: string; long?: boolean; tick?: boolean; says: Record<string, string> }[];
  body: Record<string, Unit[]>;
}

export const unwritten = "____________________";

const upper = (s: string) =>
  Array.from(s, (c) => (c.toUpperCase().length > c.length ? c : c.toUpperCase())).join("");

/** forCourt reports whether a paper is filed in a court: pleading paper, or one with a caption. */
export const forCourt = (doc: Doc) => !!doc.pleading || doc.blocks.some((b) => b.kind === "caption");

/** fillTemplate puts values into the blanks; see draft.Template.Fill. */
export function fillTemplate(t: Template, lang: string, values: Values): Doc {
  const put = (s: string) => s.replace(/\{([^{}]+)\}/g, (_, k) => values[k] || unwritten);
  const blocks: Block[] = [];
  for (const u of t.body[lang]) {
    if ((u.if && !values[u.if]) || (u.not && values[u.not])) continue;
    const text = u.kind === "court" ? upper(put(u.text)) : put(u.text);
    if (u.kind !== "li" && u.kind !== "box") blocks.push({ kind: u.kind, text, right: put(u.right || "") });
    else for (const one of text.split("\n")) blocks.push({ kind: u.kind, text: one });
  }
  return { title: t.titles[lang], lang, pleading: t.pleading, blocks };
}

export interface TextLine {
  x: number;
  y: number;
  size: number;
  bold: boolean;
  text: string[];
}
export interface Part {
  block: number;
  kind: string;
  lines: TextLine[];
}
interface Mark {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Sheet {
  parts: Part[];
  marks: Mark[];
  notes: TextLine[];
}
interface Style {
  size: number;
  leading: number;
  before: number;
  indent: number;
  bold: boolean;
  middle: boolean;
}

const wide = 612000,
  tall = 792000,
  top = 720000,
  row = 24000,
  rows = 28;

/** lay sets a whole paper, tight where that saves a sheet; see layout.go of package draft. */
export function lay(face: Face, doc: Doc): Sheet[] {
  const sheets = set(face, doc, false);
  if (sheets.length < 2 || forCourt(doc)) return sheets;
  const tight = set(face, doc, true);
  return tight.length < sheets.length ? tight : sheets;
}

function set(face: Face, doc: Doc, tight: boolean): Sheet[] {
  const sheets: Sheet[] = [];
  const left = doc.pleading ? 108000 : 72000,
    right = doc.pleading ? 576000 : 540000,
    bottom = tight ? 48000 : 72000;
  const style = (kind: string): Style => {
    const st = styleOf(doc, kind);
    if (!tight) return st;
    return {
      ...st,
      size: whole(st.size * 7, 8),
      leading: whole(st.leading * 6, 7),
      before: whole(st.before, 2),
    };
  };
  let y = 0;
  const sheet = () => sheets[sheets.length - 1];
  const page = () => {
    sheets.push({ parts: [], marks: [], notes: [] });
    y = doc.pleading ? top : tall - bottom - 12000;
  };
  const first = () => !sheet().parts.length;
  const need = (height: number) => {
    if (y - height < bottom - row && !first()) page();
  };
  const put = (block: number, kind: string, l: TextLine) => {
    const parts = sheet().parts,
      last = parts[parts.length - 1];
    if (last && last.block === block && last.kind === kind) last.lines.push(l);
    else parts.push({ block, kind, lines: [l] });
  };
  const spaced = (text: string[], more: boolean) => (more ? [...text, " "] : text);

  const text = (i: number, b: Block) => {
    const st = style(b.kind),
      room = whole(right - left - st.indent, b.kind === "party" ? 2 : 1);
    const lines = face.wrap(Array.from(b.text), whole(room * units, st.size));
    if (!first()) y -= st.before;
    if (b.kind === "h2") need(3 * row);
    lines.forEach((l, n) => {
      need(row);
      let x = left + st.indent;
      if (st.middle) x = left + whole(right - left - whole(face.width(l.text) * st.size, units), 2);
      if (n === 0 && b.kind === "li")
        put(i, b.kind, { x: x - 12000, y, size: st.size, bold: false, text: ["•", " "] });
      if (n === 0 && b.kind === "box") sheet().marks.push({ x: x - 17000, y: y - 1000, w: 10000, h: 10000 });
      if (l.text.length)
        put(i, b.kind, { x, y, size: st.size, bold: st.bold, text: spaced(l.text, n < lines.length - 1) });
      y -= st.leading;
    });
    if (b.kind === "party" && doc.pleading) y = Math.min(y, top - 7 * row); // the court's name is on line 8
  };
  const caption = (i: number, b: Block) => {
    const st = style("p"),
      half = whole(right - left, 2),
      limit = whole((half - 18000) * units, st.size);
    const columns = [face.wrap(Array.from(b.text), limit), face.wrap(Array.from(b.right || ""), limit)];
    const height = Math.max(columns[0].length, columns[1].length) * st.leading;
    y -= st.before;
    need(height);
    const start = y;
    columns.forEach((lines, c) =>
      lines.forEach((l, n) => {
        if (l.text.length)
          put(i, c ? "caption2" : "caption", {
            x: left + (c ? half + 6000 : 0),
            y: start - n * st.leading,
            size: st.size,
            bold: false,
            text: spaced(l.text, true),
          });
      }),
    );
    sheet().marks.push(
      { x: left + half - 6000, y: start + st.size - height, w: 0, h: height },
      { x: left, y: start + st.size - height, w: half - 6000, h: 0 },
    );
    y = start - height;
  };
  const sign = (i: number, b: Block) => {
    const st = style("p");
    need(3 * row);
    y -= doc.pleading ? row : 30000;
    sheet().marks.push({ x: left, y: y + 14000, w: 240000, h: 0 });
    for (const l of face.wrap(Array.from(b.text), whole((right - left) * units, st.size))) {
      put(i, "sign", { x: left, y, size: st.size, bold: false, text: spaced(l.text, true) });
      y -= st.leading;
    }
  };
  const court = forCourt(doc);
  const foot = (sh: Sheet, n: number) => {
    if (!court && sheets.length === 1) return;
    const middle = (s: string[]) => whole(wide, 2) - whole(whole(face.width(s) * 10000, units), 2);
    const number = Array.from(String(n));
    sh.notes.push({ x: middle(number), y: 59000, size: 10000, bold: false, text: number });
    if (!court) return;
    let title = Array.from(doc.title),
      x = middle(title);
    if (x < 36000) ((title = title.slice(0, 90)), (x = 36000));
    sh.marks.push({ x: left, y: 54000, w: right - left, h: 0 });
    sh.notes.push({ x, y: 42000, size: 10000, bold: false, text: title });
    if (!doc.pleading) return;
    for (let i = 0; i < rows; i++) {
      const s = Array.from(String(i + 1));
      sh.notes.push({
        x: left - 24000 - whole(face.width(s) * 12000, units),
        y: top - i * row,
        size: 12000,
        bold: false,
        text: s,
      });
    }
    sh.marks.push(
      { x: left - 12000, y: 36000, w: 0, h: tall - 72000 },
      { x: left - 9000, y: 36000, w: 0, h: tall - 72000 },
    );
  };

  page();
  doc.blocks.forEach((b, i) => {
    if (b.kind === "break") page();
    else if (b.kind === "caption") caption(i, b);
    else if (b.kind === "sign") sign(i, b);
    else text(i, b);
  });
  sheets.forEach((sh, i) => foot(sh, i + 1));
  return sheets;
}

function styleOf(doc: Doc, kind: string): Style {
  const s: Style = { size: 12000, leading: 15600, before: 6000, indent: 0, bold: false, middle: false };
  const head = kind === "h1" || kind === "h2" || kind === "court",
    list = kind === "li" || kind === "box";
  if (list) s.indent = 18000;
  if (doc.pleading)
    return { ...s, leading: row, before: 0, bold: head, middle: kind === "h1" || kind === "court" };
  if (kind === "h1") return { ...s, size: 18000, leading: 23000, before: 14000, bold: true };
  if (kind === "h2") return { ...s, size: 13500, leading: 17000, before: 10000, bold: true };
  if (list) return { ...s, leading: 15000, before: 3000 };
  if (kind === "court") return { ...s, bold: true, middle: true };
  return s;
}
