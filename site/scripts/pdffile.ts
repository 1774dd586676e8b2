// A PDF file with all its objects, read and decrypted; see file.go and xref.go of
// package site/pdf. What is damaged is refused; pdfloose.ts is not so strict.
import { binary, bytesOf, inflate, unpredict } from "./pdfbytes";
import { Key, opened, unlock } from "./pdfcrypt";
import { Damaged, Dict, mostObjects, Name, Num, Obj, Parser, Ref, Str, Stream } from "./pdfparse";

export interface Entry {
  offset: number; // -1: free
  inside?: number; // an object stream
  index?: number;
}

export const number = (o: Obj | undefined, other: number) => (o instanceof Num ? Math.trunc(o.value) : other);

export class PDFFile {
  trailer: Dict = new Map();
  protected where = new Map<number, Entry>();
  protected objects = new Map<number, Obj>();
  protected text: string;

  constructor(private data: Uint8Array) {
    this.text = binary(data);
  }

  static async open(data: Uint8Array): Promise<PDFFile> {
    const f = new PDFFile(data);
    if (!f.text.startsWith("%PDF-")) throw new Damaged("no PDF");
    await f.read();
    return f;
  }

  protected async read(): Promise<void> {
    await this.readTables();
    await this.readObjects(await this.key());
  }

  /** get follows a reference. */
  get(o: Obj | undefined): Obj | undefined {
    for (let hops = 0; o instanceof Ref; hops++) {
      if (hops > 64) throw new Damaged("circle");
      o = this.objects.get(o.num);
    }
    return o;
  }

  /** dict follows a reference to a dictionary; nothing is an empty one. */
  dict(o: Obj | undefined): Dict {
    const v = this.get(o);
    return v instanceof Map ? v : v instanceof Stream ? v.dict : new Map();
  }

  array(o: Obj | undefined): Obj[] {
    const v = this.get(o);
    return Array.isArray(v) ? v : [];
  }

  get root(): Dict {
    return this.dict(this.trailer.get("Root"));
  }

  private async readTables(): Promise<void> {
    const i = this.text.lastIndexOf("startxref");
    if (i < this.text.length - 1024 || i < 0) throw new Damaged("startxref");
    const seen = new Set<number>();
    let at = new Parser(this.text, i + 9).whole();
    for (let first = true; ; first = false) {
      if (at >= this.text.length || seen.has(at)) throw new Damaged("table");
      seen.add(at);
      const trailer = await this.readSection(at);
      if (first) this.trailer = trailer;
      const hybrid = number(trailer.get("XRefStm"), 0);
      if (hybrid > 0 && !seen.has(hybrid)) (seen.add(hybrid), await this.readSection(hybrid));
      if (!trailer.has("Prev")) return;
      at = number(trailer.get("Prev"), -1);
      if (at < 0) throw new Damaged("table");
    }
  }

  private add(num: number, e: Entry): void {
    if (num < 0 || num >= mostObjects) throw new Damaged("number");
    if (!this.where.has(num)) this.where.set(num, e);
  }

  private async readSection(at: number): Promise<Dict> {
    const p = new Parser(this.text, at);
    if (!p.take("xref")) {
      const [o] = this.indirect(at);
      const type = o instanceof Stream ? o.dict.get("Type") : null;
      if (!(o instanceof Stream) || !(type instanceof Name) || type.name !== "XRef")
        throw new Damaged("table");
      await this.readStream(o);
      return o.dict;
    }
    while (!p.take("trailer")) {
      const first = p.whole(),
        n = p.whole();
      if (n > mostObjects) throw new Damaged("table");
      for (let i = 0; i < n; i++) {
        const offset = p.whole();
        p.whole();
        const kind = p.word();
        if (kind !== "n" && kind !== "f") throw new Damaged("table");
        this.add(first + i, { offset: kind === "n" ? offset : -1 });
      }
    }
    const d = p.object();
    if (!(d instanceof Map)) throw new Damaged("trailer");
    return d;
  }

  private async readStream(s: Stream): Promise<void> {
    const b = await this.content(s),
      w = this.array(s.dict.get("W")).map((o) => number(o, -1));
    const row = w.reduce((a, n) => a + n, 0);
    if (w.length !== 3 || w.some((n) => n < 0 || n > 7) || !row) throw new Damaged("table");
    const index = s.dict.has("Index")
      ? this.array(s.dict.get("Index"))
      : [new Num("0"), s.dict.get("Size") || null];
    let at = 0;
    for (let i = 0; i + 1 < index.length; i += 2) {
      const first = number(index[i], -1),
        n = number(index[i + 1], -1);
      if (first < 0 || n < 0 || at + n * row > b.length) throw new Damaged("table");
      for (let j = 0; j < n; j++) {
        const v = w.map((width, c) => {
          let x = c === 0 && width === 0 ? 1 : 0;
          for (let k = 0; k < width; k++) x = x * 256 + b[at++];
          return x;
        });
        if (v[0] === 0) this.add(first + j, { offset: -1 });
        else if (v[0] === 1) this.add(first + j, { offset: v[1] });
        else if (v[0] === 2) this.add(first + j, { offset: 0, inside: v[1], index: v[2] });
      }
    }
  }

  /** indirect reads an object at an offset, with its reference. */
  protected indirect(at: number): [Obj, Ref] {
    const p = new Parser(this.text, at),
      ref = new Ref(p.whole(), p.whole());
    if (!p.take("obj")) throw new Damaged("object");
    const o = p.object();
    if (!(o instanceof Map) || !p.take("stream")) return [o, ref];
    if (p.peek("\r\n")) p.at++;
    const from = p.at + 1;
    return [new Stream(o, this.data.subarray(from, from + this.extent(o, from))), ref];
  }

  /** extent is how long a stream is that begins at an offset. */
  protected extent(d: Dict, from: number): number {
    const length = this.length(d.get("Length")),
      p = new Parser(this.text, from + length);
    if (length < 0 || p.at > this.data.length || !p.take("endstream")) throw new Damaged("stream");
    return length;
  }

  private length(o: Obj | undefined): number {
    if (!(o instanceof Ref)) return number(o, -1);
    const e = this.where.get(o.num);
    if (!e || e.offset <= 0) throw new Damaged("length");
    const p = new Parser(this.text, e.offset);
    (p.whole(), p.whole());
    return p.take("obj") ? p.whole() : -1;
  }

  /** key is what an encrypted file opens with. */
  protected async key(): Promise<Key | null> {
    const handler = this.trailer.get("Encrypt");
    if (!handler) return null;
    const d = handler instanceof Ref ? this.indirect(this.where.get(handler.num)?.offset ?? -1)[0] : handler;
    const [id] = this.array(this.trailer.get("ID"));
    const get = (k: string) => (d instanceof Map ? d.get(k) : undefined);
    return unlock(get, (o) => this.dict(o), bytesOf(id instanceof Str ? id.bytes : ""));
  }

  /** keyed decrypts an object, unless it is the one with the key. */
  protected async keyed(key: Key | null, o: Obj, ref: Ref): Promise<Obj> {
    const handler = this.trailer.get("Encrypt");
    return key && !(handler instanceof Ref && handler.num === ref.num) ? opened(key, o, ref) : o;
  }

  private async readObjects(key: Key | null): Promise<void> {
    for (const [num, e] of this.where) {
      if (e.offset <= 0 || e.inside !== undefined) continue;
      const [o, ref] = this.indirect(e.offset);
      if (ref.num !== num) throw new Damaged("object");
      this.objects.set(num, await this.keyed(key, o, ref));
    }
    const packed = new Map<number, Obj[]>();
    for (const [num, e] of this.where) {
      if (e.inside === undefined) continue;
      if (!packed.has(e.inside)) {
        const inside = await this.unpack(this.objects.get(e.inside));
        packed.set(
          e.inside,
          inside.map(([, o]) => o),
        );
      }
      const o = packed.get(e.inside)![e.index!];
      if (o === undefined) throw new Damaged("object");
      this.objects.set(num, o);
    }
  }

  /** unpack reads the objects of an object stream, with their numbers. */
  protected async unpack(s: Obj | undefined): Promise<[num: number, o: Obj][]> {
    if (!(s instanceof Stream)) throw new Damaged("object stream");
    const text = binary(await this.content(s)),
      first = number(this.get(s.dict.get("First")), -1);
    const head = new Parser(text),
      out: [number, Obj][] = [];
    for (let n = number(this.get(s.dict.get("N")), 0); n > 0; n--)
      out.push([head.whole(), new Parser(text, first + head.whole()).object()]);
    return out;
  }

  /** content unpacks a stream. */
  async content(s: Stream): Promise<Uint8Array> {
    let filter = this.get(s.dict.get("Filter")),
      parms = this.get(s.dict.get("DecodeParms"));
    if (Array.isArray(filter)) {
      if (filter.length > 1) throw new Damaged("filter");
      filter = filter[0];
    }
    if (Array.isArray(parms)) parms = parms[0];
    if (!filter) return s.raw;
    if (!(filter instanceof Name) || filter.name !== "FlateDecode") throw new Damaged("filter");
    const b = await inflate(s.raw),
      p = parms instanceof Map ? parms : new Map<string, Obj>();
    return number(p.get("Predictor"), 1) >= 10 ? unpredict(b, number(p.get("Columns"), 1)) : b;
  }
}
