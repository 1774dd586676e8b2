// Bytes in the making, and numbers as papers write them.

/** Bytes grows as it is written to. */
export class Bytes {
  length = 0;
  private data = new Uint8Array(1024);

  private room(n: number): void {
    if (this.length + n <= this.data.length) return;
    const more = new Uint8Array(Math.max(this.data.length * 2, this.length + n));
    more.set(this.data.subarray(0, this.length));
    this.data = more;
  }

  raw(b: Uint8Array): this {
    this.room(b.length);
    this.data.set(b, this.length);
    this.length += b.length;
    return this;
  }

  /** text writes a byte for each letter, all of which are below 256. */
  text(s: string): this {
    this.room(s.length);
    for (let i = 0; i < s.length; i++) this.data[this.length++] = s.charCodeAt(i);
    return this;
  }

  u8(n: number): this {
    return this.text(String.fromCharCode(n & 255));
  }
  u16(n: number): this {
    return this.u8(n >> 8).u8(n);
  }
  u32(n: number): this {
    return this.u16(n >>> 16).u16(n);
  }
  bytes(): Uint8Array {
    return this.data.slice(0, this.length);
  }
}

export function unbase64(s: string): Uint8Array {
  return Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
}

export const hex4 = (n: number) => n.toString(16).toUpperCase().padStart(4, "0");

/** milli writes thousandths with as few digits as will do; see pdf.FromMilli. */
export function milli(n: number): string {
  const sign = n < 0 ? "-" : "";
  n = Math.abs(n);
  const rest = String(n % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return sign + Math.floor(n / 1000) + (rest ? "." + rest : "");
}

/** whole divides and cuts toward zero, as Go does. */
export const whole = (a: number, b: number) => Math.trunc(a / b);

/** utf16 is a text string of a PDF for letters beyond ASCII. */
export function utf16(s: string): string {
  let out = "<FEFF";
  for (let i = 0; i < s.length; i++) out += hex4(s.charCodeAt(i));
  return out + ">";
}
