// Days are numbers, as in the law package: days since 1 January 1970, without a
// clock or a time zone. What a person half remembers is a span of days.

export interface Span {
  lo: number;
  hi: number;
}

/** on is the day of a date. */
export function on(year: number, month: number, day: number): number {
  const t = new Date(0);
  t.setUTCFullYear(year, month - 1, day);
  return Math.round(t.getTime() / 864e5);
}

/** civil is the year, the month from 1 and the day of a day. */
export function civil(day: number): [number, number, number] {
  const t = new Date(day * 864e5);
  return [t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate()];
}

/** today is the day in California. */
export function today(): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/Los_Angeles",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  })
    .format(new Date())
    .split("/");
  return on(+parts[2], +parts[0], +parts[1]);
}

export const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);

export const months: Record<string, string[]> = {
  en: "january february march april may june july august september october november december".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** say writes a day or a span in words. */
export function say(lo: number, lang: string, hi = lo): string {
  const [y, m, d] = civil(lo);
  const name = (months[lang] || months.en)[m - 1];
  const month = lang === "es" ? name : name[0].toUpperCase() + name.slice(1);
  const of = lang === "es" ? " de " : " ";
  if (lo === hi) return lang === "es" ? d + of + month + of + y : month + " " + d + ", " + y;
  return civil(hi)[1] === m ? month + of + y : String(y);
}
