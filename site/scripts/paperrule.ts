// Which answer goes where on a form: the rules of a map, as in package
// site/paper.
import type { Values } from "./paperfill";

export interface Test {
  key: string;
  not?: boolean;
  any: string[];
  by?: string;
}
export interface Rule {
  item: string;
  when?: Test[];
  ask?: string;
  told?: string;
  put?: string;
  says?: string;
}

/** What is known of a conviction; see paper.Known. */
export interface Known {
  status: Values;
  decider: Values;
  facts: Values;
  infraction?: boolean; // a court can make it one
}

export const rowsOfForm = 5;
const columns = ["code", "section", "type", "17(b)", "17(d)(2)"];

function matches(want: string, value: string): boolean {
  if (!want.endsWith("*")) return want === value;
  const rest = value.startsWith(want.slice(0, -1)) ? value.slice(want.length - 1) : "x";
  return rest === "" || rest[0] === "(" || rest[0] === " ";
}

/** under reports whether an offense is one of some sections, which are written as in a rule. */
export const under = (offense: string, sections: string[]) => sections.some((s) => matches(s, offense));

function holds(t: Test, k: Known): boolean {
  const value = t.key in k.status ? k.status[t.key] : k.facts[t.key] || "";
  const ok =
    value !== "" && t.any.some((want) => matches(want, value)) && (!t.by || k.decider[t.key] === t.by);
  return ok !== !!t.not;
}

/** meant reports whether a rule is for one of the convictions, whatever is known of the values. */
export const meant = (r: Rule, counts: Known[]): boolean =>
  !r.when?.length || counts.some((k) => r.when!.every((t) => holds(t, k)));

/** apply works out what the rules put into each item. */
export function apply(rules: Rule[], counts: Known[], values: Values, yes: Record<string, boolean>): Values {
  const out: Values = {};
  for (const r of rules) {
    if (r.item in out || (r.ask && !yes[r.ask]) || (r.told && !values[r.told]) || !meant(r, counts)) continue;
    const v = r.put === "box" ? "x" : r.put ? values[r.put] : r.says;
    if (v) out[r.item] = v;
  }
  return out;
}

/** A form's rules, and the boxes of which it wants one. */
interface Ruled {
  rules: Rule[];
  one?: string[][];
}

/** several lists the groups of boxes of which the form wants one, and the convictions call for more. */
function several({ rules, one = [] }: Ruled, counts: Known[], yes: Record<string, boolean>): string[][] {
  const ticked = apply(rules, counts, {}, yes);
  return one.map((group) => group.filter((item) => item in ticked)).filter((group) => group.length > 1);
}

/** applyForm works out what goes into each item of a form; see paper.Map.Apply. */
export function applyForm(
  form: Ruled,
  counts: Known[],
  values: Values,
  yes: Record<string, boolean>,
): Values {
  const out = apply(form.rules, counts, values, yes);
  for (const item of several(form, counts, yes).flat()) delete out[item];
  return out;
}

/** untold lists the groups of boxes of which the form wants one and has none; see paper.Map.Untold. */
export function untold(
  form: Ruled,
  counts: Known[],
  yes: Record<string, boolean>,
  items: Values,
): string[][] {
  const out = several(form, counts, yes);
  for (const group of form.one || []) {
    const [over, under] = group[0].split(" (");
    if ((under && !items[over]) || group.some((item) => items[item]) || out.some((g) => g[0] === group[0]))
      continue;
    if (form.rules.some((r) => r.ask && group.includes(r.item) && meant(r, counts))) out.push(group);
  }
  return out;
}

/** valuesOf works out everything that a form can ask for; see paper.Petition.Values. */
export function valuesOf(counts: Known[], says: Values, lawyer: boolean): Values {
  const v: Values = { ...says };
  v["party"] = v["party"] || v["name"] || "";
  v["printed name"] = v["party"];
  if (lawyer) ((v["attorney for"] = v["name"] || ""), (v["lawyer"] = v["party"]));
  const place = v["city"] ? `${v["city"]}, ${v["state"] || ""} ${v["zip"] || ""}`.trim() : "";
  v["address"] = `${v["street"] || ""}\n${place}`.trim();
  if (v["name"]) v["short title"] = "People v. " + v["name"];
  const court = [v["county"], v["court street"], v["court mailing"], v["court city"]].filter((x) => x);
  if (court.length) v["court in full"] = court.join("\n");
  const theDay = (key: string, of: (k: Known) => string) => {
    const days = [...new Set(counts.map((k) => day(of(k))).filter((d) => d))];
    if (days.length === 1 && !v[key]) v[key] = days[0];
  };
  theDay("conviction date", dayOf);
  theDay("arrest date", (k) => k.facts["arrest_date"] || "");
  counts.slice(0, rowsOfForm).forEach((k, i) =>
    row(k).forEach((cell, j) => {
      v[`row ${i + 1} ${columns[j]}`] = cell;
    }),
  );
  return v;
}

const codes: Values = {
  PC: "Penal",
  VC: "Vehicle",
  HS: "Health & Safety",
  BP: "Bus. & Prof.",
  "B&P": "Bus. & Prof.",
  WI: "Welf. & Inst.",
  "W&I": "Welf. & Inst.",
};

function row(k: Known): string[] {
  const level = levelNow(k);
  const out = [...sectionOf(k), level, "", ""];
  if (level === "misdemeanor" || level === "infraction") {
    out[3] = "no";
    if (level === "infraction") out[4] = "no";
    else if (k.infraction && k.facts["attempt"] !== "yes") out[4] = "yes";
  } else if (level === "felony") {
    const s = k.status["felony-reduction"];
    out[3] = s === "may" || s === "shall" || s === "automatic" ? "yes" : s === "barred" ? "no" : "";
    out[4] = "no";
  }
  return out;
}

/** sectionOf is what was broken, as a court paper has it; see Known.section in package paper. */
function sectionOf(k: Known): [code: string, section: string] {
  const offense = k.facts["offense"] || "",
    i = offense.indexOf(" "),
    known = i >= 0 && offense.slice(0, i) in codes,
    code = known ? offense.slice(0, i) : "";
  let section = known ? offense.slice(i + 1).split(" ")[0] : offense;
  if (/(another section|infraction)\)$/.test(offense) || offense === "local ordinance") section = "";
  if (k.facts["attempt"] === "yes" && section && !section.startsWith("664/"))
    section = (code && code !== "PC" ? "PC 664/" : "664/") + section;
  return [codes[code] || "", section];
}

/** levelNow is what the conviction is today; see Known.levelNow in package paper. */
function levelNow({ facts }: Known): string {
  const level = facts["level"] || "",
    got = facts["relief_obtained"];
  if (level !== "felony") return level;
  if (got === "prop-64") return "";
  return facts["reduced_to_misdemeanor"] === "yes" || got === "felony-reduction" || got === "prop-47"
    ? "misdemeanor"
    : level;
}

/** dayOf is the day of item 1: of the conviction, or on which judgment was deferred. */
function dayOf({ status, facts }: Known): string {
  const s = status["deferred-entry"],
    deferred = facts["dej_granted_date"];
  return ((s === "shall" || s === "may") && deferred) || facts["conviction_date"] || "";
}

/** hasRows reports whether a form has the table. */
export const hasRows = (rules: Rule[]) => rules.some((r) => r.put === "row 1 section");

/** leftInRows lists the columns of item 1 that nobody told for some conviction. */
export const leftInRows = (counts: Known[]): string[] =>
  columns.filter((_, i) => counts.some((k) => !row(k)[i])).map((c) => "row " + c);

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** day writes an exact day as forms do; a year or a month alone is none. */
export function day(s: string): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(s);
  return m && +m[2] >= 1 && +m[2] <= 12 ? `${months[+m[2] - 1]} ${+m[3]}, ${+m[1]}` : "";
}

/** moreRows lists the convictions for which item 1 has no room. */
export function moreRows(counts: Known[]): string {
  return [
    "Further offenses (code, section, type, eligible for reduction under 17(b), under 17(d)(2)):",
    ...counts.slice(rowsOfForm).map((k) =>
      row(k)
        .map((c) => c || "__")
        .join(", "),
    ),
  ].join("\n");
}

/** clean brings a text into the form in which it is printed; null if it has signs that are no letters. */
export function clean(s: string): string | null {
  s = s
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0]/g, " ")
    .normalize("NFC");
  return /[\p{Cc}\p{Cf}\ufffd]/u.test(s.replace(/\n/g, "")) ? null : s.replace(/^[ \n]+|[ \n]+$/g, "");
}
