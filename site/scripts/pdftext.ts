// The text of a PDF file, as it stands on its pages. The file's own drawing is followed:
// where each letter stands, and what it says. Pictures are not read, but said.
import { binary } from "./pdfbytes";
import { Font, fontOf, textString } from "./pdffont";
import { Letter, lines } from "./pdflines";
import { LooseFile, named } from "./pdfloose";
import { Dict, Num, Obj, Parser, Str, Stream } from "./pdfparse";

export interface PDFText {
  /** A text for each page. */
  pages: string[];
  /** The pages that are a picture without text, from 1. */
  pictures: number[];
}

/** textOf reads a file, or throws Locked or Damaged. */
export async function textOf(data: Uint8Array): Promise<PDFText> {
  const f = await LooseFile.openAny(data),
    fonts = new Map<Dict, Font | null>(),
    out: PDFText = { pages: [], pictures: [] };
  for (const page of f.pages()) {
    const p = new Page(f, fonts);
    let content = "";
    const parts = f.get(page.get("Contents"));
    for (const part of Array.isArray(parts) ? parts : [parts ?? null]) {
      const s = f.get(part);
      if (s instanceof Stream) content += binary(await f.content(s).catch(() => new Uint8Array())) + "\n";
    }
    await p.draw(content, f.dict(page.get("Resources")), [1, 0, 0, 1, 0, 0]);
    const text = lines(p.letters).join("\n"),
      letters = text.replace(/[\s\ufffd]/g, "").length,
      lost = text.split("\ufffd").length - 1;
    out.pages.push(lost > letters ? "" : text);
    if (lost > letters || (letters < 40 && p.pictures) || (!letters && p.drawn))
      out.pictures.push(out.pages.length);
  }
  return out;
}

type Matrix = [number, number, number, number, number, number];

/** times is a matrix that is applied before another. */
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

interface State {
  matrix: Matrix;
  font: Font | null;
  size: number;
  between: number;
  word: number;
  stretch: number;
  lead: number;
}

/** A stretch of the page that says itself what its letters mean. */
interface Said {
  text: string | null;
  used: boolean;
}

const mostLetters = 50000;
const deepest = 12;

class Page {
  letters: Letter[] = [];
  pictures = 0;
  drawn = false;
  private said: Said[] = [];
  /** The forms that are being drawn. */
  private within = new Set<Stream>();

  constructor(
    private f: LooseFile,
    private fonts: Map<Dict, Font | null>,
  ) {}

  async draw(content: string, resources: Dict, matrix: Matrix): Promise<void> {
    const p = new Parser(content + " "),
      stack: State[] = [];
    let s: State = { matrix, font: null, size: 1, between: 0, word: 0, stretch: 1, lead: 0 };
    let text: Matrix = [1, 0, 0, 1, 0, 0],
      line = text,
      args: Obj[] = [];
    const n = (i: number) => {
      const o = args[i];
      return o instanceof Num ? o.value : 0;
    };
    const six = (): Matrix => [n(0), n(1), n(2), n(3), n(4), n(5)];
    const move = (x: number, y: number) => (text = line = times([1, 0, 0, 1, x, y], line));
    const show = (o?: Obj) => {
      if (o instanceof Str && s.font) text = this.show(o.bytes, s, text);
    };
    while (!p.done() && this.letters.length < mostLetters) {
      if (!p.operator()) {
        try {
          args.push(p.object());
        } catch {
          p.at++;
        }
        if (args.length > 64) args.shift();
        continue;
      }
      const op = p.word();
      switch (op) {
        case "q":
          if (stack.length < 256) stack.push({ ...s });
          break;
        case "Q":
          s = stack.pop() ?? s;
          break;
        case "cm":
          s.matrix = times(six(), s.matrix);
          break;
        case "BT":
          text = line = [1, 0, 0, 1, 0, 0];
          break;
        case "Tf":
          s.font = await this.font(this.f.dict(resources.get("Font")).get(named(args[0])));
          s.size = n(1);
          break;
        case "Td":
          move(n(0), n(1));
          break;
        case "TD":
          s.lead = -n(1);
          move(n(0), n(1));
          break;
        case "Tm":
          text = line = six();
          break;
        case "T*":
          move(0, -s.lead);
          break;
        case "Tc":
          s.between = n(0);
          break;
        case "Tw":
          s.word = n(0);
          break;
        case "Tz":
          s.stretch = n(0) / 100;
          break;
        case "TL":
          s.lead = n(0);
          break;
        case "Tj":
          show(args[0]);
          break;
        case "'":
          move(0, -s.lead);
          show(args[0]);
          break;
        case '"':
          [s.word, s.between] = [n(0), n(1)];
          move(0, -s.lead);
          show(args[2]);
          break;
        case "TJ":
          for (const o of Array.isArray(args[0]) ? args[0] : []) {
            if (o instanceof Num) text = times([1, 0, 0, 1, (-o.value / 1000) * s.size * s.stretch, 0], text);
            else show(o);
          }
          break;
        case "BMC":
          this.said.push({ text: null, used: false });
          break;
        case "BDC":
          this.said.push({ text: this.actual(args[1], resources), used: false });
          break;
        case "EMC":
          this.said.pop();
          break;
        case "Do":
          await this.inner(this.f.dict(resources.get("XObject")).get(named(args[0])), resources, s);
          break;
        case "ID": {
          this.pictures++;
          const end = /\sEI(?=[\s/])/g;
          end.lastIndex = p.at;
          p.at = end.exec(content) ? end.lastIndex : content.length;
          break;
        }
        case "f":
        case "F":
        case "f*":
        case "S":
        case "B":
        case "sh":
          this.drawn = true;
      }
      args = [];
    }
  }

  private async font(o: Obj | undefined): Promise<Font | null> {
    const d = this.f.dict(o);
    if (!this.fonts.has(d)) this.fonts.set(d, await fontOf(this.f, d).catch(() => null));
    return this.fonts.get(d)!;
  }

  /** actual is what a stretch of the page says that it means. */
  private actual(o: Obj | undefined, resources: Dict): string | null {
    const d = o instanceof Map ? o : this.f.dict(this.f.dict(resources.get("Properties")).get(named(o)));
    const text = this.f.get(d.get("ActualText"));
    return text instanceof Str ? textString(text.bytes) : null;
  }

  private async inner(o: Obj | undefined, resources: Dict, s: State): Promise<void> {
    const x = this.f.get(o);
    if (!(x instanceof Stream)) return;
    const kind = named(this.f.get(x.dict.get("Subtype")));
    if (kind === "Image") this.pictures++;
    if (kind !== "Form" || this.within.has(x) || this.within.size >= deepest) return;
    const m = this.f.array(x.dict.get("Matrix")).map((v) => (v instanceof Num ? v.value : 0));
    const own = m.length === 6 ? times(m as Matrix, s.matrix) : s.matrix;
    const within = x.dict.has("Resources") ? this.f.dict(x.dict.get("Resources")) : resources;
    this.within.add(x);
    await this.draw(binary(await this.f.content(x).catch(() => new Uint8Array())), within, own);
    this.within.delete(x);
  }

  /** show takes down the letters of a string and moves on. */
  private show(bytes: string, s: State, text: Matrix): Matrix {
    const said = [...this.said].reverse().find((x) => x.text !== null);
    let on = false;
    for (const g of s.font!.read(bytes)) {
      const m = times(text, s.matrix),
        across = Math.hypot(m[0], m[1]) * s.stretch,
        size = Math.abs(s.size) * s.font!.height * Math.hypot(m[2], m[3]);
      const width = g.width * s.size,
        step = (width + s.between + (g.blank ? s.word : 0)) * s.stretch;
      const angle = Math.atan2(m[1] * s.size, m[0] * s.size),
        now = { text: g.text, x: m[4], y: m[5], width: Math.abs(width) * across, size, angle, on };
      on = g.text.trim() !== "";
      if (!said) this.letters.push(now);
      else if (!said.used) {
        said.used = true;
        this.letters.push({ ...now, text: said.text! });
      } else if (this.letters.length) this.letters[this.letters.length - 1].width += now.width;
      text = times([1, 0, 0, 1, step, 0], text);
    }
    return text;
  }
}
