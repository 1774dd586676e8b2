// The lines of a rap sheet that stand around its counts: headings, and the heads of pages.
import { digits } from "./rapline";
import type { Kind } from "./rapperson";

/** headings begin an event. */
export const headings: [words: string, kind: Kind][] = [
  ["ARR/DET/CITE", "arrest"],
  ["SUPPLEMENTAL ARR", "arrest"],
  ["SUPPLEMENTAL", "arrest"],
  ["COURT", "court"],
  ["CUSTODY", "custody"],
  ["REGISTRATION", "registration"],
  ["APPLICANT", "applicant"],
  ["PROBATION", "other"],
  ["MENTAL HLTH CUS/SUPV", "other"],
  ["INTERST COMP PAROLEE", "other"],
  ["DECEASED", "other"],
  ["PAROLE", "other"],
  ["JAIL", "custody"],
];

/** quiet lines are printed around the events and say nothing of them. */
export const quiet = (
  "RE:|TO:|ATTN|RESTRICTED|PAGE |III |FOR |MAIL|SCN|DCN|ATI|CRT CASE NBR|WARRANT|RECVD BY|4ISK|CONTINU|CII/|DOB/|" +
  "FBI/|CONVICTION|NAM/|FROM:"
).split("|");

/** identity is the state's number or the first name of a person, if a line says it. */
export function identity(line: string): string {
  if (line.startsWith("CII/")) return "CII/" + digits(line.slice(4).replace(/^ +/, "").split(" ")[0]);
  return line.startsWith("NAM/01") ? "NAM/" + line.slice(6).replace(/^ +/, "") : "";
}

/** blacked reports whether of an identity only what was blacked out is left. */
export const blacked = (id: string) => !/[^ X*#\-_.,/█■]/.test(id.slice(4));
