// Days are numbers, as in the law package: days since 1 January 1970, without a
// clock or a time zone. What a person half remembers is a span of days.

export const NoDay = -2147483648;
export interface Span { lo: number; hi: number }

export function on(y: number, m: number, d: number): number {
  const t = new Date(0);
  t.setUTCFullYear(y, m - 1, d);
  return Math.round(t.getTime() / 864e5);
}

export function civil(day: number): [number, number, number] {
  const t = new Date(day * 864e5);
  return [t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate()];
}

/** today is the day on the person's own clock. */
export function today(): number {
  const t = new Date();
  return on(t.getFullYear(), t.getMonth() + 1, t.getDate());
}

export const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);

const months: Record<string, string[]> = {
  en: "january february march april may june july august september october november december".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** monthOf reads a number or the name of a month, also a short one. 0: neither. */
function monthOf(s: string): number {
  if (/^\d{1,2}$/.test(s)) return +s <= 12 ? +s : 0;
  const w = s.normalize("NFD").replace(/[^a-zA-Z]/g, "").toLowerCase();
  if (w === "setiembre" || w === "set") return 9;
  for (const lang in months) {
    const i = w.length < 3 ? -1 : months[lang].findIndex((m) => m.startsWith(w));
    if (i >= 0) return i + 1;
  }
  return 0;
}

export type DateError = "date-missing" | "date-month" | "date-year" | "date-year4" | "date-day" | "date-future";

/**
 * read makes a span of three typed fields. A year alone, or a month and a year,
 * is a fine answer. Errors come in the order missing, impossible, in the future.
 */
export function read(m: string, d: string, y: string, latest: number): Span | DateError {
  m = m.trim(), d = d.trim(), y = y.trim();
  if (!m && !d && !y) return "date-missing";
  if (!y) return "date-year";
  if (d && !m) return "date-month";
  if (!/^\d{4}$/.test(y) || +y < 1900 || +y > 2399) return "date-year4";
  const month = m ? monthOf(m) : 0;
  if (m && !month) return "date-month";
  let lo: number, hi: number;
  if (!m) lo = on(+y, 1, 1), hi = on(+y, 12, 31);
  else if (!d) lo = on(+y, month, 1), hi = on(+y, month + 1, 0);
  else {
    lo = hi = on(+y, month, +d);
    if (!/^\d{1,2}$/.test(d) || civil(lo)[2] !== +d) return "date-day";
  }
  if (lo > latest) return "date-future";
  return { lo, hi };
}

/** typed gives back the three fields of a span. */
export function typed(s: Span): [string, string, string] {
  const [y, m, d] = civil(s.lo);
  if (s.lo === s.hi) return [String(m), String(d), String(y)];
  const [, m2] = civil(s.hi);
  return [m === m2 ? String(m) : "", "", String(y)];
}

/** partial writes a span as relief eval reads it: 2015, 2015-06 or 2015-06-30. */
export function partial(s: Span): string {
  const [m, d, y] = typed(s);
  return y + (m ? "-" + m.padStart(2, "0") : "") + (d ? "-" + d.padStart(2, "0") : "");
}

/** unpartial is the inverse of partial; null if it is not a date. */
export function unpartial(s: string, latest: number): Span | null {
  const p = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(s);
  const r = p && read(p[2] || "", p[3] || "", p[1], latest);
  return r && typeof r === "object" ? r : null;
}

/** say writes a day or a span in words. */
export function say(lo: number, lang: string, hi = lo): string {
  const [y, m, d] = civil(lo);
  const name = (months[lang] || months.en)[m - 1];
  const month = lang === "es" ? name : name[0].toUpperCase() + name.slice(1);
  if (lo === hi) return lang === "es" ? d + " de " + month + " de " + y : month + " " + d + ", " + y;
  if (civil(hi)[1] === m) return lang === "es" ? month + " de " + y : month + " " + y;
  return String(y);
}
