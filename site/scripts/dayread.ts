// Days as people type them, and as files hold them.
import { civil, months, on, Span } from "./days";

/** monthOf reads a number or the name of a month, also a short one. 0: neither. */
function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return +text <= 12 ? +text : 0;
  const word = text
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
  if (word === "setiembre" || word === "set") return 9;
  for (const lang in months) {
    const i = word.length < 3 ? -1 : months[lang].findIndex((m) => m.startsWith(word));
    if (i >= 0) return i + 1;
  }
  return 0;
}

/** DateError is the key of what is wrong with a date. */
export type DateError =
  | "date-missing"
  | "date-month"
  | "date-year"
  | "date-year4"
  | "date-day"
  | "date-future";

/**
 * read makes a span of three typed fields. A year alone, or a month and a year,
 * is a fine answer. Errors come in the order missing, impossible, in the future.
 */
export function read(m: string, d: string, y: string, latest: number): Span | DateError {
  ((m = m.trim()), (d = d.trim()), (y = y.trim()));
  if (!m && !d && !y) return "date-missing";
  if (!y) return "date-year";
  if (d && !m) return "date-month";
  if (!/^\d{4}$/.test(y) || +y < 1900 || +y > 2399) return "date-year4";
  const month = m ? monthOf(m) : 0;
  if (m && !month) return "date-month";
  let lo: number, hi: number;
  if (!m) {
    ((lo = on(+y, 1, 1)), (hi = on(+y, 12, 31)));
  } else if (!d) {
    ((lo = on(+y, month, 1)), (hi = on(+y, month + 1, 0)));
  } else {
    lo = hi = on(+y, month, +d);
    if (!/^\d{1,2}$/.test(d) || civil(lo)[2] !== +d) return "date-day";
  }
  return lo > latest ? "date-future" : { lo, hi };
}

/** typed gives back the three fields of a span. */
export function typed(span: Span): [string, string, string] {
  const [y, m, d] = civil(span.lo);
  if (span.lo === span.hi) return [String(m), String(d), String(y)];
  const [, m2] = civil(span.hi);
  return [m === m2 ? String(m) : "", "", String(y)];
}

/** split takes a date that was pasted into one field apart: month, day, year. */
export function split(text: string): [string, string, string] | null {
  const us = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (us) return [us[1], us[2], us[3]];
  const iso = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\s*$/.exec(text);
  if (iso) return [iso[2], iso[3] || "", iso[1]];
  const named = /^\s*([A-Za-z]{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\s*$/.exec(text);
  if (named) return [named[1], named[2] || "", named[3]];
  const spanish = /^\s*(?:(\d{1,2})\s+de\s+)?([A-Za-z]{4,})\s+(?:del?\s+)?(\d{4})\s*$/.exec(text);
  return spanish && [spanish[2], spanish[1] || "", spanish[3]];
}

/** partial writes a span as relief eval reads it: 2015, 2015-06 or 2015-06-30. */
export function partial(span: Span): string {
  const [m, d, y] = typed(span);
  return y + (m ? "-" + m.padStart(2, "0") : "") + (d ? "-" + d.padStart(2, "0") : "");
}

/** unpartial is the inverse of partial; null if it is not a date. */
export function unpartial(text: string, latest: number): Span | null {
  const p = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  const r = p && read(p[2] || "", p[3] || "", p[1], latest);
  return r && typeof r === "object" ? r : null;
}
