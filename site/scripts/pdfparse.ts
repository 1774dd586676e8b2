// The text of a PDF file, read into objects; see parse.go of package site/pdf.

/** A number is kept as it was written. */
export class Num {
  constructor(public text: string) {}
  get value(): number {
    const n = Number(this.text);
    return Number.isFinite(n) && Math.abs(n) <= 1e9 ? n : 0;
  }
}
export class Name {
  constructor(public name: string) {}
}
/** A string holds a byte in each letter. */
export class Str {
  constructor(public bytes: string) {}
}
export class Ref {
  constructor(
    public num: number,
    public gen: number,
  ) {}
}
export class Stream {
  constructor(
    public dict: Dict,
    public raw: Uint8Array,
  ) {}
}
export type Dict = Map<string, Obj>;
export type Obj = null | boolean | Num | Name | Str | Ref | Stream | Obj[] | Dict;

/** Damaged is thrown for a file that does not keep to its own table of contents. */
export class Damaged extends Error {}

export const mostObjects = 1 << 16;
const deepest = 64;

const isSpace = (c: string) =>
  c === " " || c === "\n" || c === "\r" || c === "\t" || c === "\f" || c === "\0";
const isDelimiter = (c: string) => "()<>[]{}/%".includes(c);

export class Parser {
  private depth = 0;
  constructor(
    private b: string,
    public at = 0,
  ) {}

  private skip(): void {
    for (; this.at < this.b.length; this.at++) {
      const c = this.b[this.at];
      if (c === "%") while (this.at + 1 < this.b.length && !"\r\n".includes(this.b[this.at + 1])) this.at++;
      else if (!isSpace(c)) return;
    }
  }

  peek(s: string): boolean {
    return this.b.startsWith(s, this.at);
  }

  /** done reports whether nothing follows. */
  done(): boolean {
    this.skip();
    return this.at >= this.b.length;
  }

  take(s: string): boolean {
    this.skip();
    if (!this.peek(s)) return false;
    this.at += s.length;
    return true;
  }

  private run(): string {
    const from = this.at;
    while (this.at < this.b.length && !isSpace(this.b[this.at]) && !isDelimiter(this.b[this.at])) this.at++;
    return this.b.slice(from, this.at);
  }

  word(): string {
    this.skip();
    return this.run();
  }

  whole(): number {
    const w = this.word();
    if (!/^\d+$/.test(w)) throw new Damaged("number");
    return +w;
  }

  object(): Obj {
    this.skip();
    if (this.at >= this.b.length || this.depth > deepest) throw new Damaged("object");
    this.depth++;
    try {
      const c = this.b[this.at];
      if (c === "/") return (this.at++, this.name());
      if (c === "(") return this.literal();
      if (this.peek("<<")) return ((this.at += 2), this.dict());
      if (c === "<") return this.hex();
      if (c === "[") return (this.at++, this.array());
      if (/[0-9+.-]/.test(c)) return this.number();
      const w = this.word();
      if (w === "true" || w === "false") return w === "true";
      if (w === "null") return null;
      throw new Damaged("object");
    } finally {
      this.depth--;
    }
  }

  private number(): Obj {
    const w = this.word();
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(w)) throw new Damaged("number");
    if (!/^\d+$/.test(w)) return new Num(w);
    const back = this.at,
      gen = this.word();
    if (/^\d+$/.test(gen) && this.word() === "R") {
      if (+w >= mostObjects || +gen > 65535) throw new Damaged("reference");
      return new Ref(+w, +gen);
    }
    this.at = back;
    return new Num(w);
  }

  /** operator reports whether a word follows that is no object. */
  operator(): boolean {
    this.skip();
    const c = this.b[this.at];
    return (
      c !== undefined &&
      !isDelimiter(c) &&
      !/[0-9+.-]/.test(c) &&
      !/^(true|false|null)\b/.test(this.b.slice(this.at, this.at + 6))
    );
  }

  private name(): Name {
    return new Name(this.run().replace(/#([0-9a-fA-F]{2})/g, (_, h) => String.fromCharCode(parseInt(h, 16))));
  }

  private array(): Obj[] {
    const out: Obj[] = [];
    while (!this.take("]")) out.push(this.object());
    return out;
  }

  private dict(): Dict {
    const out: Dict = new Map();
    while (!this.take(">>")) {
      if (!this.take("/")) throw new Damaged("dictionary");
      const key = this.name().name,
        v = this.object();
      if (v !== null) out.set(key, v);
    }
    return out;
  }

  private hex(): Str {
    const end = this.b.indexOf(">", this.at);
    const digits = end < 0 ? "x" : this.b.slice(this.at + 1, end).replace(/[ \n\r\t\f\0]/g, "");
    if (/[^0-9a-fA-F]/.test(digits)) throw new Damaged("string");
    this.at = end + 1;
    return new Str(
      (digits.length % 2 ? digits + "0" : digits).replace(/../g, (h) => String.fromCharCode(parseInt(h, 16))),
    );
  }

  private literal(): Str {
    let out = "";
    for (let depth = 1, at = ++this.at; at < this.b.length; at++) {
      let c = this.b[at];
      if (c === "(") depth++;
      else if (c === ")" && --depth === 0) {
        this.at = at + 1;
        return new Str(out);
      } else if (c === "\r") {
        if (this.b[at + 1] === "\n") at++;
        c = "\n";
      } else if (c === "\\") {
        const octal = /^[0-7]{1,3}/.exec(this.b.slice(at + 1, at + 4));
        c = this.b[++at];
        if (octal) {
          at += octal[0].length - 1;
          c = String.fromCharCode(parseInt(octal[0], 8) & 255);
        } else if (c === "\r" || c === "\n") {
          if (c === "\r" && this.b[at + 1] === "\n") at++;
          continue;
        } else c = ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" } as Record<string, string>)[c] || c;
      }
      out += c;
    }
    throw new Damaged("string");
  }
}

/** append writes an object in its shortest form, as pdf.Append does. */
export function append(o: Obj): string {
  if (o === null) return "null";
  if (typeof o === "boolean") return String(o);
  if (o instanceof Num) return o.text;
  if (o instanceof Name) return name(o.name);
  if (o instanceof Str) return string(o.bytes);
  if (o instanceof Ref) return `${o.num} ${o.gen} R`;
  if (Array.isArray(o)) return "[" + o.map((v, i) => (i && !opens(v) ? " " : "") + append(v)).join("") + "]";
  if (o instanceof Stream) throw new Damaged("stream");
  return (
    "<<" +
    sorted(o)
      .map((k) => name(k) + (opens(o.get(k)!) ? "" : " ") + append(o.get(k)!))
      .join("") +
    ">>"
  );
}

export const sorted = (d: Dict) => [...d.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const opens = (o: Obj) => o instanceof Name || o instanceof Str || Array.isArray(o) || o instanceof Map;

const name = (n: string) =>
  "/" +
  n.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (c) => "#" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"),
  );

function string(s: string): string {
  if (/^[ -~]*$/.test(s)) return "(" + s.replace(/[\\()]/g, "\\$&") + ")";
  let out = "<";
  for (let i = 0; i < s.length; i++) out += s.charCodeAt(i).toString(16).toUpperCase().padStart(2, "0");
  return out + ">";
}
