// Bytes as text, a letter for each, and back; and unpacking them.
import { Damaged } from "./pdfparse";

export function binary(b: Uint8Array): string {
  let s = "";
  for (let i = 0; i < b.length; i += 8192) s += String.fromCharCode(...b.subarray(i, i + 8192));
  return s;
}

export const bytesOf = (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0));

const most = 32 << 20;

/** inflate unpacks what zlib packed. */
export async function inflate(b: Uint8Array): Promise<Uint8Array> {
  return unzip(b, (e) => {
    throw e;
  });
}

/** inflateSome unpacks what zlib packed as far as it is whole. */
export const inflateSome = (b: Uint8Array) => unzip(b, () => {});

async function unzip(b: Uint8Array, torn: (e: Damaged) => void): Promise<Uint8Array> {
  const reader = new Blob([b as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"))
    .getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      if ((size += value.length) > most) throw new Damaged("size");
    }
  } catch {
    torn(new Damaged("stream"));
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const p of parts) (out.set(p, at), (at += p.length));
  return out;
}

/** unpredict undoes the PNG predictors of cross-reference streams. */
export function unpredict(b: Uint8Array, columns: number): Uint8Array {
  const rows = b.length / (columns + 1),
    out = new Uint8Array(rows * columns);
  if (columns < 1 || rows % 1) throw new Damaged("predictor");
  for (let r = 0; r < rows; r++) {
    const how = b[r * (columns + 1)];
    for (let i = 0; i < columns; i++) {
      const left = i ? out[r * columns + i - 1] : 0,
        up = r ? out[(r - 1) * columns + i] : 0,
        corner = i && r ? out[(r - 1) * columns + i - 1] : 0;
      const p = left + up - corner,
        [a, c, d] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
      const paeth = a <= c && a <= d ? left : c <= d ? up : corner;
      out[r * columns + i] = b[r * (columns + 1) + 1 + i] + [0, left, up, (left + up) >> 1, paeth][how];
    }
  }
  return out;
}
