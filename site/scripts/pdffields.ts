// The fields of a form, as walk of package site/paper finds them.
import { PDFFile } from "./pdffile";
import { Damaged, Dict, Name, Num, Obj, Ref, sorted, Str } from "./pdfparse";

export const multiLine = 1 << 12;
const pushButton = 1 << 16;

export interface Field {
  name: string;
  kind: "text" | "box" | "button" | "other";
  page: number;
  rect: [number, number, number, number];
  flags: number;
  size: number;
  font: string;
  on: string;
  max: number;
  label: string;
  widget: Ref;
  holder: Ref;
}

export const named = (o: Obj | undefined) => (o instanceof Name ? o.name : "");
export const numbered = (o: Obj | undefined) => (o instanceof Num ? o.value : 0);
const thousandths = (n: number) => (n < 0 ? -Math.floor(-n * 1000 + 0.5) : Math.floor(n * 1000 + 0.5));

const upper = Array.from("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€"),
  lower = Array.from("˘ˇˆ˙˝˛˚˜");

/** textOf decodes a text string of a PDF. */
function textOf(o: Obj | undefined): string {
  const s = o instanceof Str ? o.bytes : "";
  if (s.startsWith("\xfe\xff")) {
    let out = "";
    for (let i = 2; i + 1 < s.length; i += 2)
      out += String.fromCharCode((s.charCodeAt(i) << 8) | s.charCodeAt(i + 1));
    return out;
  }
  if (s.startsWith("\xef\xbb\xbf")) return decodeURIComponent(escape(s.slice(3)));
  return s.replace(/[\x18-\x1f\x80-\xa0]/g, (c) =>
    c < " " ? lower[c.charCodeAt(0) - 0x18] : upper[c.charCodeAt(0) - 0x80],
  );
}

/** fieldsOf lists the places of a form, in the order of its tree. */
export function fieldsOf(f: PDFFile): Field[] {
  const page = new Map<number, number>(),
    out: Field[] = [],
    seen = new Set<number>();
  let pages = 0;
  const visit = (o: Obj | undefined) => {
    if (!(o instanceof Ref) || seen.has(o.num) || pages > 64) throw new Damaged("pages");
    seen.add(o.num);
    const d = f.dict(o),
      kids = f.array(d.get("Kids"));
    if (!kids.length) {
      pages++;
      for (const a of f.array(d.get("Annots"))) if (a instanceof Ref) page.set(a.num, pages);
    }
    kids.forEach(visit);
  };
  visit(f.root.get("Pages"));
  seen.clear();
  const walk = (o: Obj, above: string, from: Dict, holder: Ref | null, nth: number) => {
    if (!(o instanceof Ref) || seen.has(o.num)) throw new Damaged("fields");
    seen.add(o.num);
    const d = f.dict(o),
      have: Dict = new Map();
    let name = above;
    if (d.get("T") instanceof Str) {
      name = above ? above + "." + textOf(d.get("T")) : textOf(d.get("T"));
      holder = o;
      nth = 0;
    }
    for (const k of ["FT", "Ff", "DA", "MaxLen"]) {
      const v = d.get(k) ?? from.get(k);
      if (v !== undefined) have.set(k, v);
    }
    const kids = f.array(d.get("Kids"));
    kids.forEach((k, i) => walk(k, name, have, holder, i));
    if (kids.length || named(d.get("Subtype")) !== "Widget") return;
    out.push(field(f, nth ? name + "#" + nth : name, d, have, o, holder || o, page.get(o.num) || 0));
  };
  const form = f.dict(f.root.get("AcroForm")),
    inherited: Dict = new Map();
  if (form.has("DA")) inherited.set("DA", form.get("DA")!);
  for (const o of f.array(form.get("Fields"))) walk(o, "", inherited, null, 0);
  return out;
}

function field(f: PDFFile, name: string, d: Dict, have: Dict, widget: Ref, holder: Ref, page: number): Field {
  const rect = f.array(d.get("Rect")).map((o) => thousandths(numbered(f.get(o)))) as Field["rect"];
  if (rect.length !== 4 || !page) throw new Damaged("field");
  const flags = numbered(f.get(have.get("Ff"))),
    type = named(have.get("FT"));
  const kind = type === "Tx" ? "text" : type !== "Btn" ? "other" : flags & pushButton ? "button" : "box";
  const da = f.get(have.get("DA")),
    words = da instanceof Str ? da.bytes.split(/\s+/).filter((s) => s) : [];
  let font = "",
    size = 0;
  words.forEach((s, i) => {
    if (s === "Tf" && i > 1)
      [font, size] = [words[i - 2].replace(/^\//, ""), thousandths(Number(words[i - 1]) || 0)];
  });
  const states = sorted(f.dict(f.dict(d.get("AP")).get("N"))).filter(
    (k) => k !== "Off" && /^[A-Za-z0-9_.-]+$/.test(k),
  );
  return {
    name,
    kind,
    page,
    rect,
    flags,
    size: Math.max(0, Math.min(size, 72000)),
    font,
    on: kind === "box" ? states[0] || "" : "",
    max: Math.max(0, Math.trunc(numbered(f.get(have.get("MaxLen"))))),
    label: textOf(d.get("TU")),
    widget,
    holder,
  };
}
