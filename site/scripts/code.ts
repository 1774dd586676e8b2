// The re-check code: the record, small enough to be typed from paper. Its form
// is described in site/quiz/code.go, which reads it; both follow these lines.
import { Answer, Answers, Core, Kind, Record_ } from "./answers";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export function recheck(core: Core, r: Record_): string {
  const out: number[] = [];
  const word = (n: number) => { for (; n > 127; n = Math.floor(n / 128)) out.push(n % 128 | 128); out.push(n); };
  const signed = (n: number) => word(n < 0 ? -2 * n - 1 : 2 * n);
  const span = (a: { lo: number; hi: number }) => { signed(a.lo); word(a.hi - a.lo); };
  const holder = (m: Answers) => {
    let last = -1;
    word(m.size);
    [...m.entries()].sort((a, b) => a[0] - b[0]).forEach(([n, a]) => {
      const kind = core.facts[n].kind, gap = n - last - 1, tag = tagOf(kind, a);
      last = n;
      out.push(Math.min(gap, 15) << 4 | Math.min(tag, 15));
      if (gap > 14) word(gap - 15);
      if (tag > 14) word(tag - 15);
      if (!tag || kind === Kind.YesNo || kind === Kind.Choice || kind === Kind.Section) return;
      if (kind === Kind.DateList) a.list!.forEach(span);
      else if (tag === 1) signed(a.lo);
      else span(a);
    });
  };
  word(2);
  word(core.stamp);
  word(r.asOf);
  word(r.cases.length);
  holder(r.person);
  for (const c of r.cases) {
    word(+c.arrest);
    holder(c.answers);
  }
  let sum = -1; // CRC-32C
  for (const b of out) {
    sum ^= b;
    for (let i = 0; i < 8; i++) sum = sum >>> 1 ^ (sum & 1 && 0x82f63b78);
  }
  for (let i = 0; i < 32; i += 8) out.push(~sum >>> i & 255);
  let text = "", bits = 0, n = 0;
  for (const b of out) {
    bits = bits << 8 | b;
    for (n += 8; n >= 5; n -= 5) text += alphabet[bits >> (n - 5) & 31];
    bits &= (1 << n) - 1;
  }
  if (n) text += alphabet[bits << (5 - n) & 31];
  return text.replace(/.{5}(?=.)/g, "$&-");
}

/** tagOf is 0 for "I do not know", else what the kind needs to know first. */
function tagOf(kind: Kind, a: Answer): number {
  if (a.state === 1) return 0;
  if (kind === Kind.DateList) return 1 + a.list!.length * 2 + +!!a.more;
  if (kind === Kind.YesNo || kind === Kind.Choice || kind === Kind.Section) return a.lo + 1;
  return a.lo === a.hi ? 1 : 2;
}
