// The letters of papers: how wide they are, where lines break, and the font
// that is embedded. The same as package site/face, number for number.
import { Bytes, hex4, unbase64 } from "./paperbytes";

/** What the page carries of the font; see face.Face. */
export interface FaceData {
  letters: string;
  advance: number[];
  low: number[];
  high: number[];
  ends: number[];
  outline: string;
  head: string;
  hhea: string;
  maxp: string;
}

export const units = 2048;
const ascent = 1466,
  descent = -434;

/** A line of a longer text, and where it begins in it. */
export interface Line {
  text: string[];
  from: number;
}

export class Face {
  private glyphs = new Map<string, number>();
  private outlines: Uint8Array;
  private letters: string[];
  constructor(private data: FaceData) {
    this.letters = Array.from(data.letters);
    this.letters.forEach((c, i) => this.glyphs.set(c, i + 1));
    this.outlines = unbase64(data.outline);
  }

  glyph(c: string): number {
    return this.glyphs.get(c) || 0;
  }

  width(text: string[]): number {
    let w = 0;
    for (const c of text) {
      const g = this.glyphs.get(c);
      if (g) w += this.data.advance[g];
    }
    return w;
  }

  extent(text: string[]): [number, number] {
    let low = descent,
      high = ascent;
    for (const c of text) {
      const g = this.glyph(c);
      low = Math.min(low, this.data.low[g]);
      high = Math.max(high, this.data.high[g]);
    }
    return [low, high];
  }

  /** strange lists the signs that cannot be printed. */
  strange(text: string): string {
    let out = "";
    for (const c of text) if (!this.glyphs.has(c) && c !== "\n" && !out.includes(c)) out += c;
    return out;
  }

  /** wrap breaks a text into lines; see face.Wrap. */
  wrap(text: string[], limit: number): Line[] {
    const out: Line[] = [];
    let from = 0,
      space = -1,
      width = 0;
    const emit = (to: number, next: number) => {
      let end = to;
      while (end > from && text[end - 1] === " ") end--;
      out.push({ text: text.slice(from, end), from });
      ((from = next), (space = -1), (width = 0));
    };
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (c === "\n") {
        emit(i, i + 1);
        continue;
      }
      width += this.data.advance[this.glyph(c)];
      if (c === " ") {
        space = i;
        continue;
      }
      if (width <= limit || i === from) continue;
      if (space >= from) {
        i = space;
        emit(space, space + 1);
      } else {
        emit(i, i);
        i--;
      }
    }
    emit(text.length, text.length);
    return out;
  }

  private outline(g: number): Uint8Array {
    return this.outlines.slice(g ? this.data.ends[g - 1] : 0, this.data.ends[g]);
  }

  /** embed makes a TrueType font of some glyphs; see face.Embed. */
  private embed(glyphs: number[]): Uint8Array {
    const old = [0],
      number = new Map([[0, 0]]);
    const add = (g: number) => {
      let n = number.get(g);
      if (n === undefined) {
        n = old.length;
        number.set(g, n);
        old.push(g);
      }
      return n;
    };
    glyphs.forEach(add);
    const glyf = new Bytes(),
      loca = new Bytes(),
      hmtx = new Bytes();
    for (let i = 0; i < old.length; i++) {
      const outline = this.outline(old[i]),
        view = new DataView(outline.buffer);
      for (const at of parts(outline)) view.setUint16(at, add(view.getUint16(at)));
      loca.u32(glyf.length);
      glyf.raw(outline);
      hmtx.u16(this.data.advance[old[i]]);
      hmtx.u16(outline.length ? view.getUint16(2) : 0);
    }
    loca.u32(glyf.length);
    const head = unbase64(this.data.head),
      hhea = unbase64(this.data.hhea),
      maxp = unbase64(this.data.maxp);
    const h = new DataView(head.buffer);
    h.setUint32(8, 0);
    h.setUint16(50, 1);
    new DataView(hhea.buffer).setUint16(34, old.length);
    new DataView(maxp.buffer).setUint16(4, old.length);
    return file([
      ["glyf", glyf.bytes()],
      ["head", head],
      ["hhea", hhea],
      ["hmtx", hmtx.bytes()],
      ["loca", loca.bytes()],
      ["maxp", maxp],
    ]);
  }

  /** font is the five objects of an embedded font, from after "obj" on; see face.Font. */
  font(n: number, glyphs: number[]): Uint8Array[] {
    const name = "AAAAAA+PaperSans",
      end = "\nendobj\n";
    const widths = glyphs.map((g) => Math.trunc((this.data.advance[g] * 1000) / units)).join(" ");
    const rows = glyphs.map((g, i) => `<${hex4(i + 1)}><${hex4(this.letters[g - 1].codePointAt(0)!)}>`);
    const program = this.embed(glyphs);
    const text = (s: string) => new Bytes().text(s).bytes();
    return [
      text(
        `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${n + 1} 0 R]` +
          `/ToUnicode ${n + 4} 0 R>>` +
          end,
      ),
      text(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)` +
          `/Supplement 0>>` +
          `/CIDToGIDMap/Identity/FontDescriptor ${n + 2} 0 R/W[1[${widths}]]>>` +
          end,
      ),
      text(
        `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[-600 -400 2100 1100]/ItalicAngle 0/Ascent 905` +
          `/Descent -212` +
          `/CapHeight 716/StemV 80/FontFile2 ${n + 3} 0 R>>` +
          end,
      ),
      stream(`/Length1 ${program.length}`, program),
      stream("", text(toUnicode(rows))),
    ];
  }
}

/** stream is an object with bytes, from after "obj" on. */
export function stream(dict: string, data: Uint8Array): Uint8Array {
  return new Bytes()
    .text(`<<${dict}/Length ${data.length}>>\nstream\n`)
    .raw(data)
    .text("\nendstream\nendobj\n")
    .bytes();
}

function toUnicode(rows: string[]): string {
  let out =
    "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  for (let i = 0; i < rows.length || i === 0; i += 100) {
    const chunk = rows.slice(i, i + 100);
    out += `${Math.max(chunk.length, 1)} beginbfchar\n${chunk.join("\n")}\nendbfchar\n`;
  }
  return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
}

/** parts lists where a composed outline names the glyphs that it is made of. */
function parts(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer),
    out: number[] = [];
  if (!outline.length || view.getInt16(0) >= 0) return out;
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    out.push(at + 2);
    at += 6 + (flags & 1 ? 2 : 0) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if (!(flags & 0x20)) return out;
  }
}

/** file puts six tables into a TrueType file. */
function file(tables: [string, Uint8Array][]): Uint8Array {
  const n = tables.length,
    out = new Bytes();
  out.u32(0x00010000);
  [n, 64, 2, n * 16 - 64].forEach((v) => out.u16(v));
  let at = 12 + 16 * n;
  for (const [tag, data] of tables) {
    out.text(tag);
    [checksum(data), at, data.length].forEach((v) => out.u32(v));
    at += (data.length + 3) & ~3;
  }
  for (const [, data] of tables) {
    out.raw(data);
    while (out.length % 4) out.u8(0);
  }
  return out.bytes();
}

function checksum(b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < b.length; i += 4)
    sum =
      (sum + (((b[i] << 24) | ((b[i + 1] || 0) << 16) | ((b[i + 2] || 0) << 8) | (b[i + 3] || 0)) >>> 0)) >>>
      0;
  return sum;
}
