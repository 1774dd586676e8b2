// A QR code of letters, digits and a few signs, as ISO/IEC 18004 has it: mode
// alphanumeric, error correction M, versions 1 to 20, the mask of a chessboard, which
// suits words that look like chance, as those of a code do.

const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** Of level M, by version from 1: the codewords of correction in a block, and the blocks. */
const corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** The format of level M with mask 0, whose data are five zeros: the mask of the format itself. */
const format = 0x5412;

export interface QR {
  version: number;
  modules: boolean[][];
}

/** qr makes the code of a text; null where a sign has no place in it, or it is too long. */
export function qr(text: string): QR | null {
  if ([...text].some((c) => !signs.includes(c))) return null;
  const version = corrections.findIndex((_, i) => bitsOf(text, i + 1) <= 8 * dataWords(i + 1)) + 1;
  if (!version) return null;
  return drawn(version, interleaved(codewords(text, version), version));
}

const lengthBits = (version: number) => (version < 10 ? 9 : 11);
const bitsOf = (text: string, version: number) =>
  4 + lengthBits(version) + 11 * Math.floor(text.length / 2) + 6 * (text.length % 2);

const rawWords = (version: number) => {
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) {
    const n = Math.floor(version / 7) + 2;
    modules -= (25 * n - 10) * n - 55;
  }
  return Math.floor((modules - (version > 6 ? 36 : 0)) / 8);
};
const dataWords = (version: number) => rawWords(version) - corrections[version - 1] * blocks[version - 1];

/** codewords are the text as bytes, filled up. */
function codewords(text: string, version: number): number[] {
  const bits: number[] = [],
    room = dataWords(version);
  const put = (value: number, n: number) => {
    for (let i = n - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  put(2, 4); // alphanumeric
  put(text.length, lengthBits(version));
  for (let i = 0; i < text.length; i += 2) {
    const a = signs.indexOf(text[i]);
    if (i + 1 < text.length) put(a * 45 + signs.indexOf(text[i + 1]), 11);
    else put(a, 6);
  }
  put(0, Math.min(4, 8 * room - bits.length));
  put(0, -bits.length & 7);
  const words: number[] = [];
  for (let i = 0; i < bits.length; i += 8) words.push(bits.slice(i, i + 8).reduce((n, b) => 2 * n + b, 0));
  for (let pad = 0xec; words.length < room; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** times multiplies in the field of 256 elements. */
function times(a: number, b: number): number {
  let z = 0;
  for (let i = 7; i >= 0; i--) {
    z = (z << 1) ^ ((z >>> 7) * 0x11d);
    z ^= ((b >>> i) & 1) * a;
  }
  return z;
}

/** divisor is the polynomial of Reed and Solomon of a degree. */
function divisor(degree: number): number[] {
  const out = new Array(degree).fill(0);
  out[degree - 1] = 1;
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    for (let j = 0; j < degree; j++) out[j] = times(out[j], root) ^ (out[j + 1] || 0);
  }
  return out;
}

function remainder(data: number[], by: number[]): number[] {
  const out = by.map(() => 0);
  for (const b of data) {
    const factor = b ^ out.shift()!;
    out.push(0);
    by.forEach((c, i) => {
      out[i] ^= times(c, factor);
    });
  }
  return out;
}

/** interleaved divides the data into blocks, adds the correction, and takes from each in turn. */
function interleaved(data: number[], version: number): number[] {
  const n = blocks[version - 1],
    by = divisor(corrections[version - 1]);
  const short = Math.floor(data.length / n),
    long = data.length % n;
  const parts = Array.from({ length: n }, (_, i) => {
    const at = i * short + Math.max(0, i - (n - long));
    return data.slice(at, at + short + +(i >= n - long));
  });
  const checks = parts.map((p) => remainder(p, by));
  const turns = (lists: number[][]) =>
    Array.from({ length: Math.max(...lists.map((l) => l.length)) }, (_, i) =>
      lists.filter((l) => i < l.length).map((l) => l[i]),
    ).flat();
  return [...turns(parts), ...turns(checks)];
}

function drawn(version: number, words: number[]): QR {
  const size = version * 4 + 17;
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const fixed = modules.map((row) => row.map(() => false));
  const set = (x: number, y: number, dark: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    modules[y][x] = dark;
    fixed[y][x] = true;
  };
  const square = (x: number, y: number, r: number, dark: (d: number) => boolean) => {
    for (let dy = -r; dy <= r; dy++)
      for (let dx = -r; dx <= r; dx++) set(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let i = 0; i < size; i++) (set(6, i, i % 2 === 0), set(i, 6, i % 2 === 0));
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ])
    square(x, y, 4, (d) => d !== 2 && d !== 4);
  const places = aligned(version, size),
    last = places.length - 1;
  places.forEach((x, i) =>
    places.forEach((y, j) => {
      const corner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!corner) square(x, y, 2, (d) => d !== 1);
    }),
  );
  formatOf(size, set);
  if (version > 6) versionOf(version, size, set);
  fill(modules, fixed, words);
  return { version, modules };
}

/** aligned are the places of the small squares, along both sides. */
function aligned(version: number, size: number): number[] {
  if (version === 1) return [];
  const n = Math.floor(version / 7) + 2,
    step = Math.ceil((size - 13) / (n * 2 - 2)) * 2;
  return [6, ...Array.from({ length: n - 1 }, (_, i) => size - 7 - step * (n - 2 - i))];
}

type Set = (x: number, y: number, dark: boolean) => void;

/** formatOf writes the format, twice. */
function formatOf(size: number, set: Set): void {
  const bit = (i: number) => ((format >>> i) & 1) === 1;
  for (let i = 0; i < 6; i++) set(8, i, bit(i));
  (set(8, 7, bit(6)), set(8, 8, bit(7)), set(7, 8, bit(8)));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}

/** versionOf writes the version, twice. */
function versionOf(version: number, size: number, set: Set): void {
  let rest = version;
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >>> i) & 1) === 1,
      a = size - 11 + (i % 3),
      b = Math.floor(i / 3);
    (set(a, b, dark), set(b, a, dark));
  }
}

/** fill writes the words upward and downward in pairs of columns, masked. */
function fill(modules: boolean[][], fixed: boolean[][], words: number[]): void {
  const size = modules.length;
  let i = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let v = 0; v < size; v++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - v : v;
      for (const x of [right, right - 1]) {
        if (fixed[y][x]) continue;
        const dark = i < words.length * 8 && ((words[i >>> 3] >>> (7 - (i & 7))) & 1) === 1;
        i++;
        modules[y][x] = dark !== ((x + y) % 2 === 0);
      }
    }
  }
}
