// A PDF file that somebody has, as it is: what is damaged is left out, and what can be
// read is read. The blanks of courts are read strictly, in pdffile.ts.
import { binary, inflateSome } from "./pdfbytes";
import { Locked } from "./pdfcrypt";
import { number, PDFFile } from "./pdffile";
import { Damaged, Dict, Name, Obj, Parser, Ref, Stream } from "./pdfparse";

const most = 8 << 20;

export const named = (o: Obj | undefined) => (o instanceof Name ? o.name : "");

export class LooseFile extends PDFFile {
  /** openAny opens a file that begins near a PDF's first words. */
  static async openAny(data: Uint8Array): Promise<LooseFile> {
    const from = binary(data.subarray(0, 1024)).indexOf("%PDF-");
    if (from < 0) throw new Damaged("no PDF");
    const f = new LooseFile(data.subarray(from));
    await f.read();
    return f;
  }

  protected async read(): Promise<void> {
    try {
      await super.read();
      if (this.pages().length) return;
    } catch (e) {
      if (e instanceof Locked) throw e;
    }
    await this.rebuild();
  }

  /** rebuild looks for objects where the file's own table leads astray. */
  private async rebuild(): Promise<void> {
    this.where.clear();
    this.objects.clear();
    this.trailer = new Map();
    for (const m of this.text.matchAll(/\btrailer\b/g)) {
      const d = attempt(() => new Parser(this.text, m.index! + 7).object());
      if (d instanceof Map && d.has("Root")) for (const [k, v] of d) this.trailer.set(k, v);
    }
    const found: [Obj, Ref][] = [];
    for (const m of this.text.matchAll(/\b\d{1,7}[ \r\n]+\d{1,5}[ \r\n]+obj\b/g)) {
      const pair = attempt(() => this.indirect(m.index!));
      if (!pair) continue;
      found.push(pair);
      this.where.set(pair[1].num, { offset: m.index! });
      this.objects.set(pair[1].num, pair[0]);
      const d = pair[0] instanceof Stream ? pair[0].dict : null;
      if (d && named(d.get("Type")) === "XRef" && d.has("Root"))
        for (const k of ["Root", "Encrypt", "ID"]) if (d.has(k)) this.trailer.set(k, d.get(k)!);
    }
    const key = await this.key();
    for (const [o, ref] of found) {
      try {
        this.objects.set(ref.num, await this.keyed(key, o, ref));
      } catch {
        this.objects.delete(ref.num);
      }
    }
    for (const [o] of found) {
      if (!(o instanceof Stream) || named(o.dict.get("Type")) !== "ObjStm") continue;
      for (const [n, inner] of await this.unpack(o).catch(() => [])) this.objects.set(n, inner);
    }
    if (this.pages().length) return;
    for (const [n, o] of this.objects)
      if (o instanceof Map && named(o.get("Type")) === "Catalog") this.trailer.set("Root", new Ref(n, 0));
    if (!this.pages().length) throw new Damaged("pages");
  }

  /** extent finds the end of a stream also where its length is wrong. */
  protected extent(d: Dict, from: number): number {
    const length = attempt(() => super.extent(d, from));
    if (length !== null) return length;
    const end = this.text.indexOf("endstream", from);
    return (end < 0 ? this.text.length : end) - from;
  }

  /** pages are the pages in order, each with what it has from above. */
  pages(): Dict[] {
    const out: Dict[] = [],
      seen = new Set<Dict>();
    const walk = (o: Obj | undefined, from: Dict, depth: number): void => {
      const d = attempt(() => this.dict(o));
      if (!d || seen.has(d) || depth > 32 || out.length >= 2000) return;
      seen.add(d);
      const page: Dict = new Map(d);
      if (!page.has("Resources") && from.has("Resources")) page.set("Resources", from.get("Resources")!);
      if (d.has("Kids")) for (const kid of this.array(d.get("Kids"))) walk(kid, page, depth + 1);
      else if (d.has("Contents") || named(d.get("Type")) === "Page") out.push(page);
    };
    walk(this.root.get("Pages"), new Map(), 0);
    return out;
  }

  /** content unpacks a stream as far as that goes. */
  async content(s: Stream): Promise<Uint8Array> {
    const list = (o: Obj | undefined) => (Array.isArray(this.get(o)) ? this.array(o) : [this.get(o) ?? null]);
    const filters = list(s.dict.get("Filter") ?? s.dict.get("F")),
      parms = list(s.dict.get("DecodeParms") ?? s.dict.get("DP"));
    let b = s.raw;
    for (let i = 0; i < filters.length && i < 8; i++) {
      const filter = named(this.get(filters[i]));
      if (!filter) continue;
      const read = decoders[filter];
      if (!read) throw new Damaged("filter");
      b = await read(b, this.dict(parms[i]));
    }
    return b;
  }
}

function attempt<T>(f: () => T): T | null {
  try {
    return f();
  } catch {
    return null;
  }
}

const decoders: Record<string, (b: Uint8Array, p: Dict) => Promise<Uint8Array> | Uint8Array> = {
  FlateDecode: async (b, p) => unpredicted(await inflateSome(b), p),
  LZWDecode: (b, p) => unpredicted(unLZW(b, number(p.get("EarlyChange"), 1)), p),
  ASCII85Decode: unBase85,
  ASCIIHexDecode: (b) => {
    const digits = binary(b)
      .split(">")[0]
      .replace(/[^0-9A-Fa-f]/g, "");
    return Uint8Array.from(digits.match(/..?/g) ?? [], (h) => parseInt(h.padEnd(2, "0"), 16));
  },
  RunLengthDecode: (b) => {
    const out: number[] = [];
    for (let i = 0; i < b.length && b[i] !== 128 && out.length < most; ) {
      const n = b[i++];
      if (n < 128) for (let j = 0; j <= n && i < b.length; j++) out.push(b[i++]);
      else for (let j = 257 - n, c = b[i++]; j > 0; j--) out.push(c);
    }
    return Uint8Array.from(out);
  },
};

/** unpredicted undoes the PNG predictors, row by row; a torn last row is dropped. */
function unpredicted(b: Uint8Array, p: Dict): Uint8Array {
  if (number(p.get("Predictor"), 1) < 10) return b;
  const bits = number(p.get("Colors"), 1) * number(p.get("BitsPerComponent"), 8);
  const step = Math.max(1, bits >> 3),
    row = Math.ceil((number(p.get("Columns"), 1) * bits) / 8),
    rows = Math.floor(b.length / (row + 1));
  if (row < 1) throw new Damaged("predictor");
  const out = new Uint8Array(rows * row);
  for (let r = 0; r < rows; r++) {
    const how = b[r * (row + 1)];
    for (let i = 0; i < row; i++) {
      const left = i >= step ? out[r * row + i - step] : 0,
        up = r ? out[(r - 1) * row + i] : 0,
        corner = r && i >= step ? out[(r - 1) * row + i - step] : 0;
      const q = left + up - corner,
        [a, c, d] = [Math.abs(q - left), Math.abs(q - up), Math.abs(q - corner)];
      const paeth = a <= c && a <= d ? left : c <= d ? up : corner;
      out[r * row + i] = b[r * (row + 1) + 1 + i] + ([0, left, up, (left + up) >> 1, paeth][how] ?? 0);
    }
  }
  return out;
}

function unBase85(b: Uint8Array): Uint8Array {
  const out: number[] = [];
  const text = binary(b)
    .replace(/^\s*<~/, "")
    .split("~")[0]
    .replace(/\s/g, "");
  for (let i = 0; i < text.length; ) {
    if (text[i] === "z") {
      out.push(0, 0, 0, 0);
      i++;
      continue;
    }
    const group = text.slice(i, (i += 5));
    let v = 0;
    for (const c of group.padEnd(5, "u")) v = v * 85 + c.charCodeAt(0) - 33;
    for (let j = 0; j < group.length - 1; j++) out.push(Math.floor(v / 256 ** (3 - j)) & 255);
  }
  return Uint8Array.from(out);
}

/** unLZW undoes the packing of old files. */
function unLZW(b: Uint8Array, early: number): Uint8Array {
  const out: number[] = [];
  let table: number[][] = [],
    width = 9,
    hold = 0,
    held = 0,
    last: number[] | null = null;
  const clear = () => {
    table = [];
    for (let i = 0; i < 258; i++) table.push(i < 256 ? [i] : []);
    width = 9;
    last = null;
  };
  clear();
  for (const c of b) {
    hold = ((hold << 8) | c) & 0xffffff;
    held += 8;
    if (held < width) continue;
    const code = (hold >> (held - width)) & ((1 << width) - 1);
    held -= width;
    if (code === 256) {
      clear();
      continue;
    }
    if (code === 257 || code > table.length || out.length > most) break;
    const entry: number[] = code < table.length ? table[code] : last ? last.concat(last[0]) : [];
    for (const v of entry) out.push(v);
    if (last && table.length < 4096) table.push(last.concat(entry[0]));
    last = entry;
    const n = table.length + early;
    width = n >= 2048 ? 12 : n >= 1024 ? 11 : n >= 512 ? 10 : 9;
  }
  return Uint8Array.from(out);
}
