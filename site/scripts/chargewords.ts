// Words that stand beside sections, in capitals: wasm/charge/words.go once more.
import type { Token } from "./chargetoken";

const set = (words: string) => new Set(words.split(" "));

export const attempts = set("ATT ATTEMPT ATTEMPTED ATTEMPTS ATTEMPTING INTENTO TENTATIVA");
export const counts = set("CNT COUNT COUNTS CT CTS CARGO");
/** quiet are words that mean nothing beside a code. */
export const quiet = set(
  "CODE CALIFORNIA CAL SECTION SECTIONS SEC SECCION SECS STATE CODIGO DE Y AND OF THE ART ARTICULO " +
    "CHRG CHARGE CHG COM CNT COUNT CT VIOLATION VIOLATING LAW LEY UNDER",
);
export const subdivision = set(
  "SUBDIVISION SUBDIVISIONS SUBD SUBDS SUBSECTION SUB PARAGRAPH PAR PARA INCISO SUBSECCION",
);
/** units say that a number before them is no section. */
export const units = set(
  "COUNT COUNTS CT CTS CNT CNTS X TIMES YEARS YEAR YRS DAYS MONTHS GRAMS GMS OZ LBS PRIOR PRIORS DEGREE DEG " +
    "VICTIMS PLANTS ITEMS MPH FELONY MISDEMEANOR CASES SUSPECTS",
);
const local = set(
  "MC SCC CCO DCC ORD ORDIN ORDINANCE ORDENANZA MUNI MUNICIPAL CITY COUNTY CO SDMC LBMC LOCAL BMC OMC SFMC PCO ZZ " +
    "MPC SFPC", // the police code of San Francisco
);
const besides = set("TOC DUI IN TO ON");

export const levels: Record<string, string | undefined> = {
  F: "felony",
  FEL: "felony",
  FELONY: "felony",
  M: "misdemeanor",
  MISD: "misdemeanor",
  MIS: "misdemeanor",
  MISDEMEANOR: "misdemeanor",
  I: "infraction",
  INF: "infraction",
  INFRACTION: "infraction",
};
const level = (w: string) => (Object.prototype.hasOwnProperty.call(levels, w) ? levels[w] : undefined);
export { level };

/** localName reports whether a word is the name of a municipal code: "LAMC", "MCWSP". */
export const localName = (w: string) =>
  local.has(w) || (w.length > 2 && (w.startsWith("MC") || w.endsWith("MC")));

/** beside reports whether a word may stand before a section without naming its code. */
export const beside = (w: string) =>
  quiet.has(w) || attempts.has(w) || counts.has(w) || !!level(w) || besides.has(w);

/** levelOf is the level in "TOC:F". */
export function levelOf(words: Token[]): string {
  const i = words.findIndex((w) => w.text === "TOC");
  if (i < 0) return "";
  for (const w of words.slice(i)) if (level(w.text)) return level(w.text)!;
  return "";
}

/**
 * tried reports whether words say that the crime was only attempted: first ("ATT
 * BURGLARY") or last ("ROBBERY:ATTEMPTED"). "ATTEMPT TO …" tells of a crime that is
 * defined so.
 */
export function tried(words: string): boolean {
  const f = words.split(/[^A-Z]+/).filter((w) => w);
  if (!f.length) return false;
  return attempts.has(f[f.length - 1]) || (attempts.has(f[0]) && f[1] !== "TO");
}

const degrees: Record<string, string | undefined> = {
  "1ST": "first",
  FIRST: "first",
  "1": "first",
  PRIMER: "first",
  "2ND": "second",
  SECOND: "second",
  "2": "second",
  SEGUNDO: "second",
};

/** degree finds the first or second degree in words. */
export function degree(words: string): string {
  const f = words.split(/[^A-Z0-9]+/).filter((w) => w);
  for (let i = 0; i < f.length; i++) {
    const last = i + 1 === f.length || /^[0-9]+$/.test(f[i + 1]), // "1ST(01)", with the number of counts
      named = !last && (f[i + 1].startsWith("DEG") || f[i + 1] === "GRADO"),
      turned = i > 0 && f[i - 1].startsWith("DEG");
    const n = Object.prototype.hasOwnProperty.call(degrees, f[i]) ? degrees[f[i]] : undefined;
    if (n && (named || turned || (last && (f[i] === "1ST" || f[i] === "2ND")))) return n;
  }
  return "";
}
