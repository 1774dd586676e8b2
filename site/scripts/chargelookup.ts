// Sections looked up: in the catalogue, among old numbers, events and findings, and last
// among the sections that exist. wasm/charge/lookup.go once more.
import { Index } from "./chargeindex";
import type { Near } from "./chargenear";
import { bracketed, Item, keyOf, parentOf, spellings, splitKey, write } from "./chargesection";
import { letter } from "./chargetoken";
import { known } from "./chargewords";

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
  /** An old number. */
  old?: boolean;
}

/** Lookup looks up sections. */
export class Lookup extends Index {
  near?: Near;

  /** find looks up one section; where two letters follow each other it is two. */
  find(it: Item, when: Span | null): Found[] {
    const s = it.subs,
      one = (x: string) => x.length === 1 && letter(x);
    for (let i = 1; i < s.length; i++) {
      const last = s[i - 1]; // "(E)(I)": a scan's 1
      if (letter(last[0]) && ((s[i] === "I" && last !== "H") || (s[i] === "L" && last !== "K"))) s[i] = "1";
      if (one(s[i]) && one(last) && !it.letters) {
        const second = { ...it, subs: [...s.slice(0, i - 1), ...s.slice(i)] };
        return [this.one({ ...it, subs: s.slice(0, i) }, when), ...this.find(second, when)];
      }
    }
    return [this.one(it, when)];
  }

  /** one looks up one section, and says how it was mended or what it may be as well. */
  private one(it: Item, when: Span | null): Found {
    const n = it.number + it.letters,
      l = ({ "4": "A", "8": "B" } as Record<string, string>)[it.subs[0]];
    if (l && !this.numbered.has(n) && this.row(it.code, n, l))
      // "(4)(1)": a scan's A
      it = { ...it, subs: [l, ...it.subs.slice(1)], hint: known.hints.read };
    const f = this.plain(it, when);
    if (it.hint) f.hint ||= it.hint + f.section;
    if (!it.maybe || f.read !== "row") return f;
    const subs = it.subs.slice(1), // "288.A(1)"
      o = this.plain({ ...it, subs, letters: it.maybe, code: f.section.split(" ")[0] }, when);
    if (o.row < 0 || o.row === f.row) return f;
    return { ...f, or: o.row, hint: "or " + o.section + known.hints.letter };
  }

  private plain(it: Item, when: Span | null): Found {
    if (!it.code) return this.bare(it, when);
    for (const [i, s] of spellings(it, this.numbered).entries()) {
      const f = this.section(it.code, s, when);
      if (f) return i === 0 && it.letters && f.read === "unlisted" ? this.orSubdivision(it, f, when) : f;
    }
    const n = it.number + it.letters;
    for (const code of this.byNumber.get(n) ?? [])
      if (this.isConspiracy(it) || this.findings.has(code + n) || it.code === code[1] + code[0]) {
        const f = this.plain({ ...it, code }, when);
        f.hint ||= known.hints.read + f.section;
        return f;
      }
    const dotted = this.dotted(it);
    if (dotted) {
      const f = this.plain(dotted, when);
      f.hint = known.hints.dot + f.section;
      return f;
    }
    const f = unread(write(it.code, spellings(it, this.numbered)[0]));
    if (!this.tables.other[it.code] || !this.known(it.code)) return this.unlisted(it.code, f, false);
    return { ...f, hint: this.near?.(this.rows, this.realList, it.code, n) ?? known.hints.none };
  }

  /**
   * orSubdivision reads a letter that touches its number, of a section that exists and
   * has no row, where a row has that letter as a subdivision.
   */
  private orSubdivision(it: Item, f: Found, when: Span | null): Found {
    const loose = it.number + bracketed([...it.letters, ...it.subs]),
      row = this.catalog.get(it.code + loose);
    if (row === undefined) return f;
    if (it.subs.length) return this.section(it.code, loose, when)!;
    const other = write(it.code, loose);
    return {
      ...f,
      or: row,
      hint: "or " + other + known.hints.sub,
    };
  }

  /** dotted puts back the dot that some courts leave out: 2735 is 273.5. */
  private dotted(it: Item): Item | null {
    const n = it.number,
      found: string[] = [];
    for (let i = 1; i < n.length && !n.includes("."); i++) {
      const dotted = n.slice(0, i) + "." + n.slice(i);
      if (this.exists(it.code, dotted)) found.push(dotted);
    }
    return found.length === 1 ? { ...it, number: found[0] } : null;
  }

  /** bare looks up a number without its code. */
  private bare(it: Item, when: Span | null): Found {
    const rows: Found[] = [],
      any: Found[] = [];
    for (const s of spellings(it, this.numbered)) {
      for (const code of this.byNumber.get(s.split("(")[0]) ?? []) {
        const f = this.section(code, s, when);
        if (f) (f.read === "row" || f.read === "event" || f.read === "finding" ? rows : any).push(f);
      }
      if (rows.length || any.length) break;
    }
    let crimes = rows.filter((f) => f.read === "row");
    const now = crimes.filter((f) => !f.old); // "503" is embezzlement, and was a vehicle until 1959
    if (now.length === 1) crimes = now;
    if (crimes.length === 1) {
      const [f] = crimes,
        [o] = any;
      if (!o || f.row !== f.or || f.hint || (!f.old && f.key !== f.base)) return f;
      return { ...f, or: o.row, hint: "or " + o.section + known.hints.other };
    }
    if (rows.length === 1) return rows[0];
    if (!rows.length && any.length === 1) return any[0];
    const all = [...rows, ...any],
      f = unread(spellings(it, this.numbered)[0].toLowerCase());
    if (all.length > 1) return { ...f, hint: known.hints.code + all.map((a) => a.section).join(" or ") };
    return { ...f, hint: known.hints.paper };
  }

  /** plan is the section of conspiracies, if a section is another one. */
  plan(f: Found, when: Span | null): Found | null {
    const k = keyOf(this.tables.conspiracy);
    return k && !f.base.startsWith(k) ? this.section(...splitKey(k), when) : null;
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
      if (when && ((from && when.last < from) || when.first > last)) continue;
      const always = (!from && !until) || (when && (!from || when.first >= from) && when.last <= last);
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
      return { ...f, read: "row", row: rows[0], or: rows[rows.length - 1], old: true };
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
}

/** unread is a section of which nothing is known. */
export const unread = (section: string): Found => ({
  read: "unread",
  section,
  key: "",
  base: "",
  row: -1,
  or: -1,
  dated: false,
  hint: "",
});
