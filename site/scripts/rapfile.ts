// The text of a file that somebody chose: a text file, or a PDF file with text in it. Of
// all else it is said what it is, and what to do.
import { w } from "./rapcarried";
import { Locked } from "./pdfcrypt";
import { textOf } from "./pdftext";

/** largest is the largest file that is read. */
const largest = { text: 8 << 20, pdf: 48 << 20 };

/** mostText is the longest text that is read: a sheet of forty full pages has half of it. */
export const mostText = 1 << 18;

/** Taken is the text, and what there is to say. */
export interface Taken {
  text: string;
  said: string;
}

export async function take(f: Blob): Promise<Taken> {
  const only = (key: string): Taken => ({ text: "", said: w(key) });
  const head = new Uint8Array(await f.slice(0, 1024).arrayBuffer()),
    pdf = String.fromCharCode(...head).includes("%PDF-");
  if (f.size > (pdf ? largest.pdf : largest.text))
    return only(f.type.startsWith("image/") ? "picture" : "too-large");
  const data = new Uint8Array(await f.arrayBuffer());
  if (pdf) return fromPDF(data);
  const text = decoded(data);
  if (text.includes("\0")) return only(f.type.startsWith("image/") ? "picture" : "no-text");
  return { text, said: "" };
}

async function fromPDF(data: Uint8Array): Promise<Taken> {
  try {
    const { pages, pictures } = await textOf(data),
      text = pages.join("\n\n");
    if (!text.trim()) return { text: "", said: w("picture") };
    return { text, said: pictures.length ? w("pictures", pictures.join(", ")) : "" };
  } catch (e) {
    return { text: "", said: w(e instanceof Locked ? "locked" : "pdf") };
  }
}

/** decoded reads text in the ways in which computers keep it. */
function decoded(b: Uint8Array): string {
  if (b[0] === 0xff && b[1] === 0xfe) return new TextDecoder("utf-16le").decode(b);
  if (b[0] === 0xfe && b[1] === 0xff) return new TextDecoder("utf-16be").decode(b);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(b);
  } catch {
    return new TextDecoder("windows-1252").decode(b);
  }
}
