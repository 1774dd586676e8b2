// What the reader of charges remembers of the codes: wasm/charge/reader.go once more.
import { Codes, Item, keyOf, paragraph, parentOf, splitKey } from "./chargesection";
import type { Token } from "./chargetoken";
import { known, learn, Words } from "./chargewords";

/** Tables are what wasm/charge knows of the codes. Lists of sections are by code: "PC 20 31". */
export interface Tables extends Words {
  codes: Record<string, string>;
  other: Record<string, [from: number, to: number, row: string][]>;
  otherOld: Record<string, [from: number, to: number, row: string][]>;
  attempt: string[];
  tries: string[];
  conspiracy: string;
  degrees: [section: string, degree: string, row: string][];
  punished: [first: string, second: string][];
  events: string;
  findings: string;
  tried: string;
  lesser: string;
  real: string;
  old: [section: string, from: number, until: number, became: string[]][];
  ordinance: string;
  otherCode: string;
  /** Of each row: 1 a super strike, 2 registration, 4 never less than a felony. */
  flags: string;
}

const lines = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const [code, ...numbers] = line.split(" ");
    return numbers.map((n) => code + " " + n);
  });

/** Index is the reader's memory. */
export class Index implements Codes {
  codes: Map<string, string>;
  attempts = new Set<string>();
  lesser = "";
  lesserSub = "";
  inWords = new Set<string>();
  protected catalog = new Map<string, number>();
  private halves = new Map<string, number>();
  private inner = new Set<string>();
  protected real = new Set<string>();
  protected byNumber = new Map<string, string[]>();
  protected numbered = new Set<string>();
  private sections = new Set<string>();
  protected old = new Map<string, Tables["old"]>();
  protected events = new Set<string>();
  protected findings = new Set<string>();
  protected realList: string[];

  constructor(
    readonly tables: Tables,
    readonly rows: string[],
  ) {
    learn(tables);
    this.codes = new Map(Object.entries(tables.codes));
    this.realList = lines(tables.real);
    rows.forEach((section, i) => this.catalog.set(keyOf(section), i));
    rows.forEach((section, i) => this.indexRow(i, section));
    for (const [text, into] of [
      [tables.events, this.events],
      [tables.findings, this.findings],
      [tables.tried, this.inWords],
    ] as [string, Set<string>][])
      for (const section of lines(text)) {
        into.add(keyOf(section));
        this.isReal(keyOf(section));
      }
    for (const section of this.realList) this.isReal(keyOf(section));
    for (const o of tables.old) {
      const k = keyOf(o[0]);
      this.old.set(k, [...(this.old.get(k) ?? []), o]);
      this.isReal(k);
    }
    for (const a of tables.attempt) this.attempts.add(splitKey(keyOf(a))[1]);
    [this.lesser, this.lesserSub = ""] = splitKey(keyOf(tables.lesser))[1].replace(/\)$/, "").split("(");
  }

  private indexRow(i: number, section: string): void {
    if (section.includes(" (") && !section.endsWith(" (former)")) return;
    const k = keyOf(section).replace(/\(FORMER\)$/, "");
    for (let p = k; p; p = parentOf(p)) this.inner.add(p);
    const [code, n] = splitKey(k),
      slash = n.indexOf("/");
    if (slash < 0) return this.isReal(k);
    if (this.tables.attempt.some((a) => section.startsWith(a + "/"))) return;
    for (const half of [code + n.slice(0, slash), code + n.slice(slash + 1)]) {
      this.isReal(half);
      this.halves.set(half, this.halves.has(half) ? -1 : i);
    }
  }

  /** isReal notes that a section exists, and everything above it. */
  private isReal(k: string): void {
    for (; k && !this.real.has(k); k = parentOf(k)) {
      this.real.add(k);
      const [code, n] = splitKey(k);
      if (!code) continue;
      this.byNumber.set(n, [...(this.byNumber.get(n) ?? []), code]);
      this.sections.add(code);
      const paragraph = /^([^(]+)\(\d/.exec(n);
      if (paragraph) this.numbered.add(paragraph[1]);
    }
  }

  exists(code: string, number: string): boolean {
    return number !== "" && (code ? this.real.has(code + number) : this.byNumber.has(number));
  }

  row(code: string, number: string, subs: string): boolean {
    const n = number + subs.replace(/\S+ ?/g, (s) => `(${s.trim()})`);
    return (
      this.inner.has(code + n) || (!code && Object.keys(this.tables.other).some((c) => this.inner.has(c + n)))
    );
  }

  isConspiracy(it: Item): boolean {
    return it.number === splitKey(keyOf(this.tables.conspiracy))[1];
  }

  isParagraph(number: string): boolean {
    return paragraph(number, this.numbered) !== null;
  }

  /** isFinding reports whether a number is that of an enhancement, of any code. */
  isFinding(n: string): boolean {
    return (this.byNumber.get(n) ?? []).some((code) => this.findings.has(code + n));
  }

  /** known reports whether any section of a code is. */
  known(code: string): boolean {
    return this.sections.has(code);
  }

  code(words: Token[]): string {
    let name = "";
    for (const w of words)
      if (w.kind === "word" && !(known.quiet.has(w.text) && words.length > 1)) name += w.text;
      else if (w.kind === "sub" && words.length === 1)
        return this.codes.get(w.text) ?? ""; // "(PC) 459"
      else if (w.kind === "sub" || w.kind === "number") return "";
    return this.codes.get(name) ?? "";
  }

  /** named is the row of a name, or -1. */
  named(section: string): number {
    return this.catalog.get(keyOf(section)) ?? -1;
  }

  /** rowOf finds the row of a key, or -1. */
  rowOf(k: string): number {
    return this.catalog.get(k) ?? this.catalog.get(k + "(FORMER)") ?? this.halves.get(k) ?? -1;
  }

  degreeRow(row: number, degree: string): number {
    if (row < 0 || !degree) return -1;
    const d = this.tables.degrees.find(([section, name]) => section === this.rows[row] && name === degree);
    return d ? this.named(d[2]) : -1;
  }

  attemptRow(section: string): number {
    const attempt = this.tables.attempt[0] ?? "",
      [code, number] = splitKey(keyOf(section));
    if (!attempt || code !== attempt.split(" ")[0]) return -1;
    for (let k = keyOf(attempt) + "/" + number; k.includes("/"); k = parentOf(k)) {
      const row = this.catalog.get(k);
      if (row !== undefined) return row;
    }
    return -1;
  }
}
