// The re-check code: the record, small enough to be typed from paper. Its form is
// described in site/quiz/code.go, which reads it; both follow these lines.
import type { Core } from "./core";
import type { Span } from "./days";
import type { Answer, Answers, Told } from "./record";
import { Kind } from "./wire";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** recheck writes a record as a code; what a person says of their own guilt stays out unless it is added. */
export function recheck(core: Core, told: Told, withPrivate = false): string {
  const out: number[] = [];
  const word = (n: number) => {
    for (; n > 127; n = Math.floor(n / 128)) out.push(n % 128 | 128);
    out.push(n);
  };
  const signed = (n: number) => word(n < 0 ? -2 * n - 1 : 2 * n);
  const span = ({ lo, hi }: Span) => {
    signed(lo);
    word(hi - lo);
  };
  const value = (kind: Kind, tag: number, a: Answer) => {
    if (!tag || kind === Kind.YesNo || kind === Kind.Choice || kind === Kind.Section) return;
    if (kind === Kind.DateList) a.list!.forEach(span);
    else if (tag === 1) signed(a.lo);
    else span(a);
  };
  const holder = (answers: Answers) => {
    const told = [...answers]
      .filter(([n]) => withPrivate || !core.facts[n].private)
      .sort((a, b) => a[0] - b[0]);
    let last = -1;
    word(told.length);
    for (const [n, answer] of told) {
      const { kind } = core.facts[n],
        gap = n - last - 1,
        tag = tagOf(kind, answer);
      last = n;
      out.push((Math.min(gap, 15) << 4) | Math.min(tag, 15));
      if (gap > 14) word(gap - 15);
      if (tag > 14) word(tag - 15);
      value(kind, tag, answer);
    }
  };
  word(2);
  word(core.stamp);
  word(told.asOf);
  word(told.cases.length);
  holder(told.person);
  for (const c of told.cases) {
    word(+c.arrest);
    holder(c.answers);
  }
  let sum = -1; // CRC-32C
  for (const b of out) {
    sum ^= b;
    for (let i = 0; i < 8; i++) sum = (sum >>> 1) ^ (sum & 1 && 0x82f63b78);
  }
  for (let i = 0; i < 32; i += 8) out.push((~sum >>> i) & 255);
  return base32(out).replace(/.{5}(?=.)/g, "$&-");
}

/** tagOf is 0 for "I do not know", else what the kind needs to know first. */
function tagOf(kind: Kind, a: Answer): number {
  if (!a.known) return 0;
  if (kind === Kind.DateList) return 1 + a.list!.length * 2 + +!!a.more;
  if (kind === Kind.YesNo || kind === Kind.Choice || kind === Kind.Section) return a.lo + 1;
  return a.lo === a.hi ? 1 : 2;
}

function base32(bytes: number[]): string {
  let text = "",
    bits = 0,
    n = 0;
  for (const b of bytes) {
    bits = (bits << 8) | b;
    for (n += 8; n >= 5; n -= 5) text += alphabet[(bits >> (n - 5)) & 31];
    bits &= (1 << n) - 1;
  }
  return n ? text + alphabet[(bits << (5 - n)) & 31] : text;
}
