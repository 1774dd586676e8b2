// A blank form from somebody's own disk, made ready to be filled in: the same as
// prepare.go of package site/paper, but that nothing is compressed.
import { Bytes } from "./paperbytes";
import type { Place, Prepared } from "./paperfill";
import { Field, fieldsOf, multiLine, named, numbered } from "./pdffields";
import { PDFFile } from "./pdffile";
import { append, Damaged, Dict, Name, Num, Obj, Ref, sorted, Str, Stream } from "./pdfparse";

/** prepare cleans a blank; items says what goes into each field, or its role. */
export async function prepare(
  data: Uint8Array,
  title: string,
  items: Record<string, string>,
): Promise<{ blank: Prepared; pdf: Uint8Array }> {
  const f = await PDFFile.open(data),
    fields = fieldsOf(f);
  const missing = Object.keys(items).find((name) => !fields.some((x) => x.name === name));
  if (missing) throw new Damaged("field " + missing);
  const c = new Cleaner(f);
  for (const x of fields) if (x.kind === "button" && items[x.name] !== "label") c.gone.add(x.widget.num);
  const root = c.take(catalog(f)),
    info = c.take(new Map<string, Obj>([["Title", new Str(title)]]));
  c.finish();
  const id = "0".repeat(32),
    out = new Bytes().text("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  const table = new Bytes().raw(new Uint8Array(6));
  c.out.forEach((o, i) => {
    table.u8(1).u32(out.length).u8(0);
    out.text(`${i + 1} 0 obj\n`);
    if (o instanceof Stream) {
      o.dict.set("Length", new Num(String(o.raw.length)));
      out
        .text(append(o.dict) + "\nstream\n")
        .raw(o.raw)
        .text("\nendstream\nendobj\n");
    } else out.text(append(o) + "\nendobj\n");
  });
  const start = out.length,
    self = c.out.length + 1;
  table.u8(1).u32(start).u8(0);
  out.text(
    `${self} 0 obj\n<</Type/XRef/Size ${self + 1}/W[1 4 1]/Root ${root} 0 R/Info ${info} 0 R/ID[(${id})(${id})]` +
      `/Length ${table.length}>>\nstream\n`,
  );
  out.raw(table.bytes()).text(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
  const roles = ["court", "server", "sign", "date", "other", "button", "label"];
  const places = fields
    .filter((x) => items[x.name] && !roles.includes(items[x.name]) && c.number.has(x.widget.num))
    .map((x) => c.place(x, items[x.name]));
  return { blank: { start, size: self + 1, root, info, id, places }, pdf: out.bytes() };
}

/** catalog keeps of the catalog and of the form what a filled form needs. */
function catalog(f: PDFFile): Dict {
  const old = f.root,
    root: Dict = new Map([["ViewerPreferences", new Map([["DisplayDocTitle", true]]) as Dict]]);
  for (const k of ["Type", "Pages", "PageLabels", "Lang", "MarkInfo", "StructTreeRoot", "OCProperties"]) {
    if (old.has(k)) root.set(k, old.get(k)!);
  }
  if (!root.has("Lang")) root.set("Lang", new Str("en-US"));
  if (root.has("OCProperties")) {
    const groups = f.dict(root.get("OCProperties")).get("OCGs");
    const printed = (o: Obj) => named(f.dict(f.dict(f.dict(o).get("Usage")).get("Print")).get("PrintState"));
    const off = f.array(groups).filter((o) => printed(o) === "OFF");
    const d: Dict = new Map<string, Obj>([
      ["BaseState", new Name("ON")],
      ["OFF", off],
      ["Order", []],
    ]);
    root.set(
      "OCProperties",
      new Map<string, Obj>([["D", d], ...(groups ? [["OCGs", groups] as [string, Obj]] : [])]),
    );
  }
  const form = f.dict(old.get("AcroForm")),
    kept: Dict = new Map();
  for (const k of ["Fields", "DR", "DA"]) if (form.has(k)) kept.set(k, form.get(k)!);
  root.set("AcroForm", kept);
  return root;
}

const never = ["AA", "PMD", "PieceInfo", "Thumb"];

/** Cleaner copies what can be reached from the catalog, in the order in which it is met. */
class Cleaner {
  number = new Map<number, number>();
  gone = new Set<number>();
  out: Obj[] = [];
  private queue: number[] = [];
  constructor(private file: PDFFile) {}

  take(o: Obj): number {
    const n = this.out.push(null);
    this.out[n - 1] = this.copy(o);
    return n;
  }

  finish(): void {
    for (let i = 0; i < this.queue.length; i++) {
      const old = this.queue[i];
      this.out[this.number.get(old)! - 1] = this.copy(this.file.get(new Ref(old, 0)) ?? null);
    }
  }

  private ref(r: Ref): Obj {
    if (this.gone.has(r.num)) return null;
    if (!this.number.has(r.num)) {
      this.number.set(r.num, this.out.push(null));
      this.queue.push(r.num);
    }
    return new Ref(this.number.get(r.num)!, 0);
  }

  private copy(o: Obj): Obj {
    if (o instanceof Ref) return this.ref(o);
    if (Array.isArray(o)) {
      return o
        .filter((v) => !(v instanceof Ref && this.gone.has(v.num)) && !this.toGone(v))
        .map((v) => this.copy(v));
    }
    if (o instanceof Map) return this.dict(o);
    if (!(o instanceof Stream)) return o;
    const d = this.dict(o.dict);
    d.delete("Length");
    return new Stream(d, o.raw);
  }

  /** toGone recognizes the note in the structure tree that points to a button. */
  private toGone(o: Obj): boolean {
    const d = this.file.get(o);
    if (!(d instanceof Map) || named(d.get("Type")) !== "OBJR") return false;
    const to = d.get("Obj");
    return to instanceof Ref && this.gone.has(to.num);
  }

  private dict(d: Dict): Dict {
    const out: Dict = new Map();
    for (const k of sorted(d)) {
      const v = d.get(k)!;
      if (never.includes(k) || this.toGone(v)) continue;
      if (k === "A" && d.has("Subtype") && !["URI", "GoTo"].includes(named(this.file.dict(v).get("S"))))
        continue;
      const made = this.copy(v);
      if (made !== null) out.set(k, made);
    }
    return out;
  }

  place(x: Field, item: string): Place {
    const n = this.number.get(x.widget.num)!,
      d = this.out[n - 1] as Dict,
      body: Dict = new Map(d);
    for (const k of ["V", "AS", ...(x.kind === "box" ? [] : ["AP"])]) body.delete(k);
    const open = (o: Dict) => append(o).slice(0, -2),
      size = x.size || 9000;
    const lines = !!(x.flags & multiLine) && x.rect[3] - x.rect[1] >= Math.trunc((2 * size * 23) / 20) + 4000;
    const p: Place = { item, n, body: open(body), page: x.page, rect: x.rect };
    if (x.size) p.size = x.size;
    if (lines) p.lines = true;
    if (numbered(body.get("Q"))) p.align = numbered(body.get("Q"));
    if (x.on) p.on = x.on;
    if (x.max) p.max = x.max;
    if (x.label) p.label = x.label;
    if (x.kind === "text") Object.assign(p, this.font(x.font));
    if (x.holder.num !== x.widget.num) {
      const h: Dict = new Map(this.out[this.number.get(x.holder.num)! - 1] as Dict);
      h.delete("V");
      [p.hn, p.hold] = [this.number.get(x.holder.num)!, open(h)];
    }
    return p;
  }

  /** font finds a font of the blank with the widths of our own and the usual encoding. */
  private font(name: string): { font?: string; fontn?: number } {
    const fonts = this.file.dict(
      this.file.dict(this.file.dict(this.file.root.get("AcroForm")).get("DR")).get("Font"),
    );
    const ref = fonts.get(name),
      d = this.file.dict(ref);
    const known = ["ArialMT", "Arial", "Helvetica"].includes(named(d.get("BaseFont")));
    if (!(ref instanceof Ref) || !known || named(d.get("Encoding")) !== "WinAnsiEncoding") return {};
    return { font: name, fontn: this.number.get(ref.num)! };
  }
}
