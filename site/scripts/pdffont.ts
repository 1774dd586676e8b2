// A font of a PDF file: which letters a string of bytes stands for, and how wide they are.
import { binary } from "./pdfbytes";
import { number } from "./pdffile";
import { encoding, letter, letterOf, widthOf } from "./pdfglyphs";
import { LooseFile, named } from "./pdfloose";
import { Dict, Num, Obj, Parser, Str, Stream } from "./pdfparse";

/** Shown is a letter of a string, or more; width is in parts of the size. */
export interface Shown {
  text: string;
  width: number;
  /** The byte is a blank, which the file may stretch. */
  blank: boolean;
}

export interface Font {
  /** How high a letter is, in parts of the size. */
  height: number;
  read(bytes: string): Shown[];
}

const float = (o: Obj | undefined, other: number) => (o instanceof Num ? o.value : other);

/** unknown stands for a letter that the file does not name. */
const unknown = "\ufffd";

export async function fontOf(f: LooseFile, d: Dict): Promise<Font> {
  const toUnicode = f.get(d.get("ToUnicode")),
    map = toUnicode instanceof Stream ? new CMap(await text(f, toUnicode)) : null;
  return named(f.get(d.get("Subtype"))) === "Type0" ? wide(f, d, map) : narrow(f, d, map);
}

const text = async (f: LooseFile, s: Stream) => binary(await f.content(s).catch(() => new Uint8Array()));

/** narrow is a font with a byte a letter. */
function narrow(f: LooseFile, d: Dict, map: CMap | null): Font {
  const name = named(f.get(d.get("BaseFont"))),
    type3 = named(f.get(d.get("Subtype"))) === "Type3",
    about = f.dict(d.get("FontDescriptor"));
  const code = f.get(d.get("Encoding")),
    base = named(code) || named(f.get(f.dict(d.get("Encoding")).get("BaseEncoding")));
  const letters = encoding(base || (type3 || /\+/.test(name) ? "WinAnsiEncoding" : "StandardEncoding"));
  let at = 0;
  for (const o of f.array(f.dict(d.get("Encoding")).get("Differences"))) {
    const v = f.get(o);
    if (v instanceof Num) at = v.value;
    else if (at < 256) letters[at++] = letterOf(named(v));
  }
  const first = number(f.get(d.get("FirstChar")), 0),
    widths = f.array(d.get("Widths")).map((o) => float(f.get(o), 0));
  const matrix = f.array(d.get("FontMatrix")).map((o) => float(f.get(o), 0)),
    scale = type3 ? Math.abs(matrix[0] || 0.001) : 0.001,
    missing = float(f.get(about.get("MissingWidth")), widths.length ? 0 : -1);
  const box = f.array(d.get("FontBBox")).map((o) => float(f.get(o), 0));
  const high = type3 ? Math.abs((box[3] - box[1]) * matrix[3]) : 1;
  return {
    height: high > 0.01 ? high : 1,
    read: (bytes) =>
      Array.from(bytes, (c) => {
        const n = c.charCodeAt(0),
          text = map?.letters.get(n) ?? (letters[n] || unknown);
        const w = widths[n - first] ?? missing;
        return { text, width: (w < 0 ? widthOf(name, text) : w) * scale, blank: n === 32 };
      }),
  };
}

/** wide is a font of more letters than a byte can tell. */
async function wide(f: LooseFile, d: Dict, map: CMap | null): Promise<Font> {
  const below = f.dict(f.array(d.get("DescendantFonts"))[0]),
    code = f.get(d.get("Encoding")),
    codes = code instanceof Stream ? new CMap(await text(f, code)) : null;
  const widths = new Map<number, number>(),
    list = f.array(below.get("W")).map((o) => f.get(o));
  for (let i = 0; i + 1 < list.length; ) {
    const from = number(list[i] ?? undefined, 0),
      next = list[i + 1];
    if (Array.isArray(next)) {
      next.forEach((o, j) => widths.set(from + j, float(f.get(o), 0)));
      i += 2;
    } else {
      const to = Math.min(number(next ?? undefined, 0), from + 65535);
      for (let n = from; n <= to && widths.size < 70000; n++)
        widths.set(n, float(list[i + 2] ?? undefined, 0));
      i += 3;
    }
  }
  const usual = float(f.get(below.get("DW")), 1000);
  return {
    height: 1,
    read(bytes) {
      const out: Shown[] = [];
      for (let at = 0; at < bytes.length; ) {
        const n = codes?.spaces.length ? codes.lengthAt(bytes, at) : 2;
        const v = valueOf(bytes.slice(at, (at += n)));
        const width = widths.get(codes?.ids.get(v) ?? v) ?? usual;
        out.push({ text: map?.letters.get(v) ?? unknown, width: width / 1000, blank: n === 1 && v === 32 });
      }
      return out;
    },
  };
}

const valueOf = (bytes: string) => Array.from(bytes).reduce((v, c) => v * 256 + c.charCodeAt(0), 0);

const most = 100000;

/** CMap is a table from the bytes of a string to letters, or to numbers of glyphs. */
class CMap {
  letters = new Map<number, string>();
  ids = new Map<number, number>();
  spaces: [bytes: number, lo: number, hi: number][] = [];

  constructor(text: string) {
    const part = /begin(bfchar|bfrange|cidchar|cidrange|codespacerange)([\s\S]*?)end\1/g;
    for (const [, kind, body] of text.matchAll(part)) {
      const p = new Parser(body + " "),
        all: Obj[] = [];
      try {
        while (!p.done()) all.push(p.object());
      } catch {
        // What follows cannot be read.
      }
      this.take(kind, all);
    }
  }

  private take(kind: string, all: Obj[]): void {
    const bytes = (o?: Obj) => (o instanceof Str ? o.bytes : "");
    const step = kind === "bfchar" || kind === "cidchar" || kind === "codespacerange" ? 2 : 3;
    for (let i = 0; i + step <= all.length && this.letters.size + this.ids.size < most; i += step) {
      const lo = valueOf(bytes(all[i])),
        to = all[i + step - 1],
        hi = step === 3 ? Math.min(valueOf(bytes(all[i + 1])), lo + 65535) : lo;
      if (kind === "codespacerange") this.spaces.push([bytes(all[i]).length, lo, valueOf(bytes(all[i + 1]))]);
      else
        for (let v = lo; v <= hi; v++) {
          if (to instanceof Num) this.ids.set(v, to.value + v - lo);
          else if (Array.isArray(to)) this.letters.set(v, utf16(bytes(to[v - lo])));
          else this.letters.set(v, utf16(bytes(to), v - lo));
        }
    }
  }

  /** lengthAt is how many bytes the next letter has. */
  lengthAt(bytes: string, at: number): number {
    for (let n = 1; n <= 4; n++) {
      const v = valueOf(bytes.slice(at, at + n));
      if (this.spaces.some(([size, lo, hi]) => size === n && v >= lo && v <= hi)) return n;
    }
    return this.spaces[0][0] || 1;
  }
}

/** utf16 reads letters; the last one is moved on by some. */
function utf16(bytes: string, more = 0): string {
  const units: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2)
    units.push(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1));
  if (bytes.length === 1) units.push(bytes.charCodeAt(0));
  if (units.length) units[units.length - 1] = (units[units.length - 1] + more) & 0xffff;
  const s = String.fromCharCode(...units.slice(0, 16));
  return s === "\0" || !s ? unknown : s;
}

/** textString reads a string that is meant for people. */
export function textString(bytes: string): string {
  if (bytes.startsWith("\xfe\xff")) return bytes.length > 3 ? utf16(bytes.slice(2)) : "";
  return Array.from(bytes, (c) => letter(c.charCodeAt(0))).join("");
}
