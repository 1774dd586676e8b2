// Sections looked up: in the catalogue, among old numbers, events and findings, and last
// among the sections that exist. wasm/charge/reader.go and lookup.go once more.
import { Codes, Item, keyOf, oneSlip, parentOf, spellings, splitKey, write } from "./chargesection";
import type { Token } from "./chargetoken";
import { letter } from "./chargetoken";
import { quiet } from "./chargewords";

/** Tables are what wasm/charge knows of the codes. Lists of sections are by code: "PC 20 31". */
export interface Tables {
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

/** Span is when a conviction was, in days. */
export interface Span {
  first: number;
  last: number;
}

/** Found is one section with what it stands for. */
export interface Found {
  read: "row" | "unlisted" | "event" | "finding" | "unread";
  section: string;
  key: string;
  base: string;
  row: number;
  or: number;
  dated: boolean;
  hint: string;
}

const lines = (text: string): string[] =>
  text.split("\n").flatMap((line) => {
    const [code, ...numbers] = line.split(" ");
    return numbers.map((n) => code + " " + n);
  });

/** Lookup is the reader's memory. */
export class Lookup implements Codes {
  codes: Map<string, string>;
  attempts = new Set<string>();
  lesser = "";
  lesserSub = "";
  inWords = new Set<string>();
  private catalog = new Map<string, number>();
  private halves = new Map<string, number>();
  private inner = new Set<string>();
  private real = new Set<string>();
  private byNumber = new Map<string, string[]>();
  private begun = new Set<string>();
  private sections = new Set<string>();
  private old = new Map<string, Tables["old"]>();
  private events = new Set<string>();
  private findings = new Set<string>();
  private realList: string[];
  private bases: [code: string, number: string][] = [];

  constructor(
    readonly tables: Tables,
    readonly rows: string[],
  ) {
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
      const longer = /^(\d+\.\d)\d/.exec(n);
      if (longer) this.begun.add(longer[1]);
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

  code(words: Token[]): string {
    let name = "";
    for (const w of words)
      if (w.kind === "word" && !(quiet.has(w.text) && words.length > 1)) name += w.text;
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

  /** find looks up one section; where two letters follow each other it is two. */
  find(it: Item, when: Span | null): Found[] {
    const s = it.subs,
      one = (x: string) => x.length === 1 && letter(x);
    for (let i = 1; i < s.length && !it.letters; i++)
      if (one(s[i]) && one(s[i - 1])) {
        const second = { ...it, subs: [...s.slice(0, i - 1), ...s.slice(i)] };
        return [this.one({ ...it, subs: s.slice(0, i) }, when), ...this.find(second, when)];
      }
    return [this.one(it, when)];
  }

  private one(it: Item, when: Span | null): Found {
    if (!it.code) return this.bare(it, when);
    for (const s of spellings(it, this.begun)) {
      const f = this.section(it.code, s, when);
      if (f) return f;
    }
    const n = it.number + it.letters;
    for (const code of this.byNumber.get(n) ?? [])
      if (this.findings.has(code + n) || this.events.has(code + n)) return this.one({ ...it, code }, when);
    const f = unread(write(it.code, spellings(it, this.begun)[0]));
    if (!this.tables.other[it.code] || !this.sections.has(it.code)) return this.unlisted(it.code, f, false);
    return { ...f, hint: this.near(it.code, n) };
  }

  /** bare looks up a number without its code. */
  private bare(it: Item, when: Span | null): Found {
    const rows: Found[] = [],
      any: Found[] = [];
    for (const s of spellings(it, this.begun)) {
      for (const code of this.byNumber.get(s.split("(")[0]) ?? []) {
        const f = this.section(code, s, when);
        if (f) (f.read === "row" || f.read === "event" || f.read === "finding" ? rows : any).push(f);
      }
      if (rows.length || any.length) break;
    }
    const crimes = rows.filter((f) => f.read === "row");
    if (crimes.length === 1) return crimes[0];
    if (rows.length === 1) return rows[0];
    if (!rows.length && any.length === 1) return any[0];
    const all = [...rows, ...any],
      f = unread(spellings(it, this.begun)[0].toLowerCase());
    if (all.length > 1)
      return { ...f, hint: "write the code as well: " + all.map((a) => a.section).join(" or ") };
    return { ...f, hint: "write it as on the court paper, such as PC 459" };
  }

  /** section looks up one spelling. */
  private section(code: string, spelling: string, when: Span | null): Found | null {
    const full = code + spelling,
      base = full.split("(")[0];
    if (!this.real.has(base)) return null;
    const f: Found = { ...unread(write(code, spelling)), key: full, base };
    for (let k = full; k; k = parentOf(k)) {
      if (this.events.has(k)) return { ...f, read: "event" };
      if (this.findings.has(k)) return { ...f, read: "finding" };
      const was = this.became(k, f, when);
      if (was) return was;
      const row = this.rowOf(k);
      if (row >= 0) return { ...f, read: "row", row, or: row };
    }
    return this.unlisted(code, f, false);
  }

  /** became takes up what an old number stands for. */
  private became(k: string, f: Found, when: Span | null): Found | null {
    for (const [section, from, until, names] of this.old.get(k) ?? []) {
      if (k.includes("(") && k !== f.key && (from || until)) continue;
      const last = until ? until - 1 : Infinity;
      f.dated = f.dated || !!from || !!until;
      if (when && (when.last < from || when.first > last) && (from || until)) continue;
      const always = (!from && !until) || (when && when.first >= from && when.last <= last);
      const rows: number[] = [];
      for (const name of names)
        for (let n = keyOf(name); n; n = parentOf(n)) {
          const row = this.rowOf(n);
          if (row < 0) continue;
          rows.push(row);
          break;
        }
      const now = this.rowOf(k);
      if (now >= 0 && !always) rows.unshift(now);
      if (!rows.length) return this.unlisted(section.split(" ")[0], f, true);
      return { ...f, read: "row", row: rows[0], or: rows[rows.length - 1] };
    }
    return null;
  }

  /** unlisted takes the row for sections of a code that are on no list. */
  private unlisted(code: string, f: Found, old: boolean): Found {
    const n = parseFloat(splitKey(f.base)[1]) || 0,
      within = (ranges: [number, number, string][] = []) =>
        ranges.find(([from, to]) => (!from && !to) || (n >= from && n <= to))?.[2];
    const name =
      (old && within(this.tables.otherOld[code])) || within(this.tables.other[code]) || this.tables.otherCode;
    const row = this.named(name);
    return row < 0 ? { ...f, read: "unread" } : { ...f, read: "unlisted", row, or: row };
  }

  /** near says which section is one slip of the pen away, those of the catalogue first. */
  private near(code: string, number: string): string {
    if (!this.bases.length)
      this.bases = [...this.rows, ...this.realList].map((s) => splitKey(keyOf(s).split("(")[0]));
    for (const [c, n] of this.bases)
      if (c === code && oneSlip(n, number)) return meant(code + " " + n.toLowerCase());
    return "no such section is known; look at the paper again";
  }
}

const meant = (section: string) => `no such section is known; did you mean ${section}?`;

const unread = (section: string): Found => ({
  read: "unread",
  section,
  key: "",
  base: "",
  row: -1,
  or: -1,
  dated: false,
  hint: "",
});
