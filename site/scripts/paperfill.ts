// Fills in a court form that the build made ready: an update behind the bytes of
// the blank. The same as package site/paper, byte for byte; a test compares
// them. Nothing leaves the device.
import { Bytes, hex4, milli, utf16, whole } from "./paperbytes";
import { Face, units } from "./paperface";

/** A place of a form; see paper.Place. */
export interface Place {
  item: string;
  n: number;
  body: string;
  hn?: number;
  hold?: string;
  page: number;
  rect: [number, number, number, number];
  size?: number;
  lines?: boolean;
  align?: number;
  on?: string;
  font?: string;
  fontn?: number;
  max?: number;
  label?: string;
}

/** A blank made ready; see paper.Prepared. */
export interface Prepared {
  start: number;
  size: number;
  root: number;
  info: number;
  id: string;
  places: Place[];
}

export interface Problem {
  item: string;
  kind: "long" | "letters" | "line";
  say?: string;
}
export interface Rest {
  item: string;
  text: string;
}
export type Values = Record<string, string>;

const margin = 1500,
  border = 2000,
  usual = 9000,
  smallest = 5500;

interface Run {
  x: number;
  y: number;
  text: string[];
}
interface Setting {
  size: number;
  runs: Run[];
  rest: string;
}

export function more(item: string): string {
  return item === "body text"
    ? "Continued on the next page."
    : "Continued on Attachment " + item.replace(/ text$/, "") + ".";
}

function single(f: Face, p: Place, text: string[]): Setting | null {
  const w = p.rect[2] - p.rect[0],
    h = p.rect[3] - p.rect[1],
    [low, high] = f.extent(text),
    n = f.width(text);
  let size = Math.min(p.size || usual, whole(h * units, high - low));
  if (n > 0) size = Math.min(size, whole((w - 2 * margin) * units, n));
  size -= size % 100;
  if (size < smallest) return null;
  let x = margin;
  const free = w - 2 * margin - whole(n * size, units);
  if (p.align === 1) x += whole(free, 2);
  else if (p.align === 2) x += free;
  const y = whole(h - whole((high - low) * size, units), 2) - whole(low * size, units);
  return { size, runs: [{ x, y, text }], rest: "" };
}

function several(f: Face, p: Place, text: string[], next: string): Setting {
  const w = p.rect[2] - p.rect[0] - 2 * border,
    h = p.rect[3] - p.rect[1] - 2 * border,
    size = p.size || usual;
  const [low, high] = f.extent(text),
    leading = whole(size * 23, 20),
    tall = whole((high - low) * size, units);
  const room = h < tall ? 0 : whole(h - tall, leading) + 1;
  let lines = f.wrap(text, whole(w * units, size));
  const out: Setting = { size, runs: [], rest: "" };
  if (lines.length > room) {
    const keep = Math.max(0, room - 1);
    const from = keep < lines.length ? lines[keep].from : text.length;
    out.rest = text
      .slice(from)
      .join("")
      .replace(/^[ \n]+|[ \n]+$/g, "");
    lines = lines.slice(0, keep);
    if (room > 0) lines.push({ text: Array.from(next), from: 0 });
  }
  let y = border + h - whole(high * size, units);
  for (const l of lines) {
    if (l.text.length) out.runs.push({ x: border, y, text: l.text });
    y -= leading;
  }
  return out;
}

// The letters of WinAnsi from 0x80 to 0x9f; a space where there is none.
const high = Array.from("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ");

function winAnsi(c: string): number {
  const n = c.codePointAt(0)!;
  if ((n >= 0x20 && n <= 0x7e) || (n >= 0xa1 && n <= 0xff && n !== 0xad)) return n;
  const i = high.indexOf(c);
  return i >= 0 && c !== " " ? 0x80 + i : -1;
}

const ansi = (p: Place, text: string[]) => !!p.fontn && text.every((c) => c === "\n" || winAnsi(c) >= 0);

/** fill fills a form in, or says why not: never half. */
export function fill(
  p: Prepared,
  blank: Uint8Array,
  face: Face,
  values: Values,
): { pdf?: Uint8Array; rest: Rest[]; problems: Problem[] } {
  const problems: Problem[] = [],
    rest: Rest[] = [],
    settings: (Setting | null)[] = [];
  const glyphs: number[] = [],
    number = new Map<number, number>();
  for (const place of p.places) {
    const v = values[place.item];
    settings.push(null);
    if (!v || place.on) continue;
    const s = set(face, place, v);
    if ("kind" in s) {
      if (!problems.some((q) => q.item === s.item && q.kind === s.kind && q.say === s.say)) problems.push(s);
      continue;
    }
    if (s.rest) rest.push({ item: place.item, text: s.rest });
    settings[settings.length - 1] = s;
    if (ansi(place, Array.from(v))) continue;
    for (const r of s.runs) {
      for (const c of r.text) {
        const g = face.glyph(c);
        if (!number.has(g)) number.set(g, glyphs.push(g));
      }
    }
  }
  if (problems.length) return { rest: [], problems };

  const out = new Bytes().raw(blank),
    at = new Map<number, number>();
  const begin = (n: number) => {
    at.set(n, out.length);
    out.text(n + " 0 obj\n");
  };
  let next = p.size,
    font = 0;
  if (glyphs.length) {
    font = next;
    for (const body of face.font(next, glyphs)) (begin(next++), out.raw(body));
  }
  const shown = (text: string[], own: boolean) => {
    if (own) return "<" + text.map((c) => hex4(number.get(face.glyph(c))!)).join("") + ">";
    return (
      "(" +
      text
        .map((c) => {
          const n = winAnsi(c);
          return "()\\".includes(c) ? "\\" + c : n > 0x7e ? "\\" + n.toString(8).padStart(3, "0") : c;
        })
        .join("") +
      ")"
    );
  };
  p.places.forEach((place, i) => {
    const v = values[place.item],
      s = settings[i];
    if (!v) return;
    let value = string(v),
      look: string;
    if (place.on) {
      value = "/" + place.on;
      look = "/AS" + value;
    } else {
      look = `/AP<</N ${next} 0 R>>`;
      const own = !ansi(place, Array.from(v)),
        name = own ? "Own" : place.font,
        num = own ? font : place.fontn;
      let content = `/Tx BMC\nq\nBT\n/${name} ${milli(s!.size)} Tf\n0 g\n`;
      for (const r of s!.runs)
        content += `1 0 0 1 ${milli(r.x)} ${milli(r.y)} Tm\n${shown(r.text, own)} Tj\n`;
      content += "ET\nQ\nEMC";
      const [x0, y0, x1, y1] = place.rect;
      begin(next++);
      out.text(
        `<</Type/XObject/Subtype/Form/BBox[0 0 ${milli(x1 - x0)} ${milli(y1 - y0)}]/Resources<</Font` +
          `<</${name} ${num} 0 R>>>>` +
          `/Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`,
      );
    }
    begin(place.n);
    if (!place.hn) {
      out.text(`${place.body}${look}/V${value}>>\nendobj\n`);
      return;
    }
    out.text(`${place.body}${look}>>\nendobj\n`);
    begin(place.hn);
    out.text(`${place.hold}/V${value}>>\nendobj\n`);
  });
  return { pdf: finish(p, blank, out, at, next), rest, problems };
}

function set(face: Face, place: Place, v: string): Setting | Problem {
  const text = Array.from(v),
    item = place.item;
  if (place.max && text.length > place.max) return { item, kind: "long" };
  const say = face.strange(v);
  if (say) return { item, kind: "letters", say };
  if (place.lines) {
    const s = several(face, place, text, more(item));
    return s.rest && !item.endsWith(" text") ? { item, kind: "long" } : s;
  }
  if (v.includes("\n")) return { item, kind: "line" };
  return single(face, place, text) || { item, kind: "long" };
}

/** string is a text string: plain letters in parentheses, others as UTF-16. */
function string(v: string): string {
  return /^[ -~]*$/.test(v) ? "(" + v.replace(/[\\()]/g, "\\$&") + ")" : utf16(v);
}

/** finish writes the table of the new objects. */
function finish(
  p: Prepared,
  blank: Uint8Array,
  out: Bytes,
  at: Map<number, number>,
  next: number,
): Uint8Array {
  let sum = 0x811c9dc5; // FNV-1a
  for (const b of out.bytes().subarray(blank.length)) sum = Math.imul(sum ^ b, 0x01000193) >>> 0;
  const id = sum.toString(16).padStart(8, "0").repeat(4),
    start = out.length;
  at.set(next, start);
  const nums = [...at.keys()].sort((a, b) => a - b),
    table = new Bytes();
  let index = "";
  for (let i = 0; i < nums.length; ) {
    let j = i;
    for (; j < nums.length && nums[j] === nums[i] + j - i; j++) table.u8(1).u32(at.get(nums[j])!).u16(0);
    index += `${nums[i]} ${j - i} `;
    i = j;
  }
  return out
    .text(
      `${next} 0 obj\n<</Type/XRef/Size ${next + 1}/W[1 4 2]/Index[${index.trimEnd()}]/Prev ${p.start}` +
        `/Root ${p.root} 0 R/Info ${p.info} 0 R` +
        `/ID[(${p.id})(${id})]/Length ${table.length}>>\nstream\n`,
    )
    .raw(table.bytes())
    .text(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
    .bytes();
}
