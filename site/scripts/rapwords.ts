// Sentences, dispositions and levels as they are printed: wasm/paper/sentence.go and
// disposition.go once more.
import { digits, lettersOf, near } from "./rapline";

/** Sentence is what a court ordered. */
export interface Sentence {
  /** Something was read. */
  said: boolean;
  probation: boolean;
  /** Of probation; 0: not said. */
  months: number;
  jail: boolean;
  prison: boolean;
  fine: boolean;
  /** Imposition of the sentence, or its execution, was suspended. */
  judgment: boolean;
  execution: boolean;
  jailMonths: number;
  life: boolean;
  /** Mandatory supervision follows jail. */
  split: boolean;
}

export const noSentence = (): Sentence => ({
  said: false,
  probation: false,
  months: 0,
  jail: false,
  prison: false,
  fine: false,
  judgment: false,
  execution: false,
  jailMonths: 0,
  life: false,
  split: false,
});

const places: [place: string, words: string][] = [
  ["PROBATION", "PROBATION PROB PROBATN PRBTN"],
  ["JAIL", "JAIL JL CJ"],
  ["PRISON", "PRISON PRSN CDC"],
  ["FINE", "FINE FINES RESTN RSTN RESIN RESTITUTION"],
];
const placeOf = new Map(
  places.flatMap(([p, words]) => words.split(" ").map((w): [string, string] => [w, p])),
);
const unitOf = new Map<string, string>();
for (const [unit, words] of [
  ["Y", "YEARS YEAR YRS YR Y"],
  ["M", "MONTHS MONTH MOS MO M"],
  ["D", "DAYS DAY DYS DS DY D"],
])
  for (const w of words.split(" ")) unitOf.set(w, unit);

/** add takes up a part: a place, a length and its unit. */
function add(s: Sentence, place: string, n: number, unit: string): void {
  const months = unit === "Y" ? 12 * n : unit === "M" ? n : unit === "D" ? Math.floor((n + 29) / 30) : 0;
  s.said = true;
  if (place === "PROBATION") {
    s.probation = true;
    if (unit !== "D" || n % 30 === 0) s.months = Math.max(s.months, months);
  } else if (place === "FINE") s.fine = true;
  else {
    if (place === "JAIL") s.jail = true;
    else s.prison = true;
    s.jailMonths += months;
  }
}

/** readSentence reads "3 YEARS PROBATION, 90 DAYS JAIL, FINE, IMP SEN SS". */
export function readSentence(text: string): Sentence {
  const s = noSentence();
  for (const part of text.split(/[,;]/)) {
    const words = part
        .split(/[ .\t\-:/]/)
        .filter((w) => w)
        .map((w) => (w.replace(/[^A-Z]/g, "").length > 1 ? lettersOf(w) : w)), // "M0NTHS", "JA1L"
      joined = words.join(" ");
    if (joined.includes("IMP SEN") || words.includes("ISS")) s.said = s.judgment = true;
    else if (/EX SEN|EXEC SEN/.test(joined) || words.includes("ESS")) s.said = s.execution = true;
    else if (words.some((x) => x === "MANDATORY" || x === "MAND" || x === "SPLIT"))
      s.said = s.jail = s.split = true;
    else if (words.some((x) => x === "LIFE" || x === "LWOP" || x === "DEATH"))
      s.said = s.prison = s.life = true;
    else readPart(s, words);
  }
  return s;
}

function readPart(s: Sentence, words: string[]): void {
  let n = 0,
    unit = "";
  words.forEach((x, i) => {
    const number = (/^\d|\d$/.test(x) ? digits(x) : x).replace(/^X/, "");
    if (/^[+-]?\d+$/.test(number) && +number < 1000) {
      const u = unitOf.get(words[i + 1]);
      if (u) [n, unit] = [+number, u];
      return;
    }
    let place = placeOf.get(x);
    if (!place && x.length >= 5)
      for (const [name, p] of placeOf) if (name.length >= 5 && near(x, name)) place = p;
    if (!place || (place === "JAIL" && words[i - 1] === "NO")) return;
    add(s, place, n, unit);
    [n, unit] = [0, ""];
  });
}

/** merge adds what another line says. */
export function merge(s: Sentence, o: Sentence): void {
  for (const k of [
    "said",
    "probation",
    "jail",
    "prison",
    "fine",
    "judgment",
    "execution",
    "life",
    "split",
  ] as const)
    s[k] = s[k] || o[k];
  s.months = Math.max(s.months, o.months);
  s.jailMonths += o.jailMonths;
}

/** Disposition is how a count ended, or what was done with it later. */
export type Disposition =
  | "unsaid"
  | "convicted"
  | "dismissed"
  | "rejected"
  | "acquitted"
  | "pending"
  | "juvenile"
  | "revoked"
  | "reinstated"
  | "modified"
  | "ended"
  | "reduced"
  | "prop47"
  | "prop64"
  | "cleared"
  | "setAside"
  | "setAside4a"
  | "setAside4b"
  | "setAside41"
  | "setAside42"
  | "setAside43"
  | "setAside49"
  | "treated"
  | "sealedMinor"
  | "vacated"
  | "sealed"
  | "arrestCleared"
  | "arrestSealed"
  | "arrestInnocent"
  | "paroled"
  | "discharged"
  | "aside"
  | "unknown";

/** ofProbation are orders about a probation, orders those about a conviction. */
export const ofProbation = new Set<Disposition>(["revoked", "reinstated", "modified", "ended"]);
export const orders = new Set<Disposition>(
  (
    "revoked reinstated modified ended reduced prop47 prop64 cleared setAside setAside4a setAside4b setAside41 " +
    "setAside42 setAside43 setAside49 treated sealedMinor vacated sealed"
  ).split(" ") as Disposition[],
);

/** later are dispositions that change one that stands. */
export const later = new Set<Disposition>([
  ...orders,
  "arrestCleared",
  "arrestSealed",
  "arrestInnocent",
  "paroled",
  "discharged",
  "aside",
  "unknown",
]);

/** reliefs are what a person has by a later order; the one that goes furthest last. */
export const reliefs: [by: Disposition, relief: string][] = [
  ["cleared", "automatic-conviction-relief"],
  ["reduced", "felony-reduction"],
  ["prop47", "prop-47"],
  ["prop64", "prop-64"],
  ["setAside4a", "dismissal-misdemeanor-no-probation"],
  ["setAside41", "dismissal-felony-sentence"],
  ["setAside42", "dismissal-pre-realignment"],
  ["setAside4b", "fire-camp-dismissal"],
  ["setAside", "dismissal-after-probation"],
  ["treated", "treatment-dismissal"],
  ["setAside49", "trafficking-prostitution-dismissal"],
  ["setAside43", "deferred-entry"],
  ["sealedMinor", "minor-conviction-sealing"],
];

/** ends reports whether a disposition is the end of a count. */
export const ends = (d: Disposition) =>
  d === "convicted" || d === "dismissed" || d === "rejected" || d === "acquitted";

/** wordings in the order in which they are tried; one with "…" may stand anywhere. */
const wordings: [words: string, is: Disposition][] = [
  ["…851.93", "arrestCleared"],
  ["…851.91|…851.90|…851.87", "arrestSealed"],
  ["…851.8", "arrestInnocent"],
  ["…ARREST RELIEF", "arrestCleared"],
  ["…ARREST SEALED", "arrestSealed"],
  ["…1203.425", "cleared"],
  ["…1203.4A", "setAside4a"],
  ["…1203.4B", "setAside4b"],
  ["…1203.41", "setAside41"],
  ["…1203.42", "setAside42"],
  ["…1203.43", "setAside43"],
  ["…1203.45", "sealedMinor"],
  ["…1203.49", "setAside49"],
  ["…1210.1", "treated"],
  ["…1203.4|…SET ASIDE & DISM", "setAside"],
  ["…RELIEF GRANTED", "cleared"],
  ["…1170.18|…PROP 47|…PROP47", "prop47"],
  ["…11361.8|…PROP 64|…PROP64", "prop64"],
  ["…REDUCED TO MISD|…RED TO MISD|…REDUCED TO A MISD|…REDUCTION TO MISD|…17(B)", "reduced"],
  ["…VACATED|…CONV REVERSED|…REVERSED|…FACTUALLY INNOCENT|…1172.6|…1170.95", "vacated"],
  ["…SEALED|…SEAL", "sealed"],
  ["…PROBATION TERMINATED EARLY|…EARLY TERMINATION OF PROB|…PROBATION TERMINATED PER 1203.3", "ended"],
  ["…PROBATION TERMINATED/1203.3", "ended"],
  ["…SUPERVISION REVOKED|PAROLE REVOKED|PRCS REVOKED", "modified"],
  ["PROBATION REVOKED|PROB REVOKED|…PROBATION REVOKED|…PROB REV", "revoked"],
  ["…REINSTATED", "reinstated"],
  ["…MODIFIED|…RESENTENC|…RECALL", "modified"],
  ["…PETITION SUSTAINED|…PET SUSTAINED|…WARD OF|…TRUE FINDING", "juvenile"],
  ["NOT GUILTY PLEA", "aside"],
  [
    "CONVICTED|CONV-|CONV BY|GUILTY|FOUND GUILTY|PLED GUILTY|PLEAD GUILTY|PLEADED GUILTY|PLEA OF GUILTY|PLEA GUILTY",
    "convicted",
  ],
  [
    "NOLO|NO CONTEST|PLED NO CONTEST|PLED NOLO|PLEA OF NO CONTEST|PLEA OF NOLO|PLEADED NO CONTEST",
    "convicted",
  ],
  ["DISM|…DISMISSED|…DISMISSAL|NOLLE", "dismissed"],
  ["ACQUIT|NOT GUILTY", "acquitted"],
  ["PROS REJ|PROS REL|PROSECUTOR REJ|RELEASED|REJECTED|DETENTION ONLY", "rejected"],
  ["NO COMPLAINT|COMPLAINT REJ|EXONERATED|REL-DET|REL/DET|REL DET", "rejected"],
  ["CHRGS|DEFENDANT|DEF |RIGHT TO|CRT FIND|CONVICTION CERT|PLED NOT|PLEA OF NOT|PLEADED NOT", "aside"],
  ["NO LONGER|CLARIFICATION|SEE COMM", "aside"],
  ["PAROLED", "paroled"],
  ["DISCHARGED|…DISCHARGED", "discharged"],
  [
    "PROC SUSP|PROCEEDINGS SUSP|…DIVERSION|DIVER|DEFERRED|PROS DEF|TRANSFER|TURNED OVER|CERTIFIED|CONSOL|HELD|BENCH",
    "pending",
  ],
  ["REL/TOT|REL TOT|REL-TOT|TOT |TOT/", "pending"],
];

/** readDisposition reads the words of a disposition. */
export function readDisposition(words: string): Disposition {
  const text = words
    .trim()
    .split(/\s+/)
    .map((w) => (w[0] === "1" ? w.replace(/[OIL,]/g, (c) => numberOf[c]) : w)) // "12O3,4"
    .join(" ")
    .replace(/^[ *.:\-]+|[ *.:\-]+$/g, "");
  if (!text) return "unsaid";
  const denied = text.search(/DENIED|NOT GRANTED|(PETITION|MOTION) WITHDRAWN/);
  if (denied >= 0 && !ends(readDisposition(text.slice(0, denied)))) return "aside"; // "1203.4 PETITION DENIED"
  for (const [all, is] of wordings)
    for (const w of all.split("|"))
      if (w[0] === "…" ? text.includes(w.slice(1)) : text.startsWith(w)) return is;
  if (near(text, "PROBATION REVOKED")) return "revoked";
  const first = text.split(/[ /-]/)[0];
  for (const [w, is] of [
    ["CONVICTED", "convicted"],
    ["DISMISSED", "dismissed"],
    ["ACQUITTED", "acquitted"],
    ["RELEASED", "rejected"],
    ["DISCHARGED", "discharged"],
  ] as [string, Disposition][])
    if (near(first, w)) return is;
  return "unknown";
}

const numberOf: Record<string, string> = { O: "0", I: "1", L: "1", ",": "." };

/** readLevel reads a level of a conviction, or nothing. */
export function readLevel(words: string): string {
  let text = words.toUpperCase().replace(/^[ .:*\-]+|[ .:*\-]+$/g, "");
  if (text.length > 3) text = lettersOf(text);
  for (const level of ["FELONY", "MISDEMEANOR", "INFRACTION"])
    if (text && (text.startsWith(level) || near(text, level))) return level.toLowerCase();
  if (text === "F" || text === "FEL") return "felony";
  if (text === "M" || text === "MISD" || text === "MIS") return "misdemeanor";
  return text === "I" || text === "INF" ? "infraction" : "";
}
