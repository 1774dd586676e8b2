// What a charge as it is printed means: wasm/charge once more, with tables that come
// from it (Tables in wasm/charge/tables.go). A test runs both on the same charges.
import { choose, Crime } from "./chargechoose";
import type { Tables } from "./chargeindex";
import { listed, readItem } from "./chargeitem";
import { Found, Lookup, Span, unread } from "./chargelookup";
import type { Near } from "./chargenear";
import { join, Parser } from "./chargeparse";
import { bracketed, federalTitle, Item } from "./chargesection";
import { agreed, degree, known, localName, tried } from "./chargewords";

export type { Span, Tables };

/** Charge is what was read. */
export interface Charge {
  read: "row" | "unlisted" | "event" | "finding" | "ordinance" | "federal" | "unread";
  /** As it would be written on a court paper: "PC 273a(a)". */
  section: string;
  /** The number of the row of the catalogue, or -1; and the row that it may be as well. */
  row: number;
  or: number;
  attempt: boolean;
  degree: string;
  level: string;
  with: string[];
  rest: string;
  hint: string;
  /** The row depends on the day of the conviction. */
  dated: boolean;
}

/** longest is how much of a text is looked at. */
const longest = 400;

/** ChargeReader reads charges. The rows are the sections of the catalogue, in its order. */
export class ChargeReader {
  private look: Lookup;
  private before = new Map<string, Charge>();

  constructor(tables: Tables, rows: string[], near?: Near) {
    this.look = new Lookup(tables, rows);
    this.look.near = near;
  }

  /** read reads a charge. One that does not depend on its day is read once. */
  read(text: string, when: Span | null = null): Charge {
    const before = this.before.get(text);
    if (before) return before;
    const rest = text.length > longest ? text.slice(longest) : "";
    const c = this.resolve(new Parser(this.look, text.slice(0, longest)).parse(readItem, listed), when);
    c.rest = join(c.rest, rest.trim());
    if (!c.dated && this.before.size < 2000) this.before.set(text, c);
    return c;
  }

  private resolve(p: Parser, when: Span | null): Charge {
    const look = this.look;
    const c: Charge = {
      ...unread(""),
      attempt: p.attempt,
      degree: "",
      level: p.level,
      with: [],
      rest: "",
    };
    if (!p.items.length) return this.withoutNumber(p, c);
    const first = p.items[0],
      local =
        p.local ||
        (first.number.split(".").length > 2 && !look.exists(first.code, first.number)) ||
        localBehind(p),
      words = tail(p);
    c.rest = join(p.before, words);
    if (this.isFederal(p)) return { ...c, read: "federal", section: federalSection(p.items) };
    if (local) return this.ordinance({ ...c, section: p.text.slice(0, p.after).trim() });
    if (p.foreign && !first.code)
      return { ...c, hint: `${known.hints.named}${p.foreign}; ${known.hints.paper}` };
    c.degree = degree(words);
    const found = this.lookUp(p, c, when);
    if (!found.length) {
      if (!c.attempt) return { ...c, read: "event", section: look.tables.lesser };
      const row = look.named(look.tables.attempt[0] ?? ""); // "664 PC": nobody knows at what
      return row < 0 ? c : { ...c, read: "row", section: look.tables.attempt[0], row, or: row };
    }
    let main = mainOf(found);
    if ((p.planned || agreed(words)) && /row|unlisted/.test(found[main].read)) {
      const plan = look.plan(found[main], when);
      if (plan) {
        found.unshift(plan); // "CONSPIRACY TO COMMIT 211 PC"
        main = 0;
      }
    }
    choose(look, c as Crime, found, main);
    if (!c.attempt && tried(words) && !look.inWords.has(found[main].base)) c.attempt = true;
    if (c.attempt && (c.read === "row" || c.read === "unlisted")) {
      const own = look.attemptRow(c.section);
      if (own >= 0) c.row = c.or = own;
    }
    return c;
  }

  private ordinance(c: Charge): Charge {
    const row = this.look.named(this.look.tables.ordinance);
    return { ...c, read: "ordinance", row, or: row };
  }

  /** lookUp finds every section. An attempt and a lesser level are noted and are none. */
  private lookUp(p: Parser, c: Charge, when: Span | null): Found[] {
    const look = this.look,
      out: Found[] = [];
    let code = "";
    for (const it of p.items.slice().reverse()) {
      if (it.code) code = it.code;
      else it.code = code; // a code behind is that of the numbers before it
    }
    if (p.items.length === 2 && code && !look.known(code) && federalTitle(p.items[0])) {
      p.items[1].number = p.items[0].number + " " + p.items[1].number; // "14 29.05 CA"
      p.items.shift();
    }
    const several = p.items.length > 1,
      attempt = (look.tables.attempt[0] ?? "").split(" ")[0],
      lesser = look.tables.lesser.split(" ")[0];
    for (const it of p.items)
      if (look.attempts.has(it.number + it.letters) && (!it.code || it.code === attempt || several))
        c.attempt = true;
      else if (it.number === look.lesser && it.subs[0] === look.lesserSub && (several || it.code === lesser))
        c.level = "misdemeanor";
      else out.push(...look.find(it, when));
    return out;
  }

  private isFederal(p: Parser): boolean {
    if (p.code === "US" || p.items.some((it) => it.code === "US")) return true;
    const [title, section] = p.items;
    return (
      p.items.length === 2 &&
      federalTitle(title) &&
      !section.code &&
      !p.is("-") &&
      p.peek().kind !== "number" &&
      !this.look.exists("", title.number)
    );
  }

  /** withoutNumber reads a text that has no section. */
  private withoutNumber(p: Parser, c: Charge): Charge {
    const words = p.before.split(/[^A-Z]+/).filter((w) => w),
      joined = words.join(" ");
    c.rest = p.before;
    if (!joined) return { ...c, hint: known.hints.first };
    const some = (list: Set<string>) => words.some((w) => list.has(w));
    if (/(^| )[BO] W/.test(joined) || some(known.held)) return { ...c, read: "event", section: "warrant" };
    if (some(known.rules)) return this.ordinance({ ...c, section: this.look.tables.ordinance, rest: "" });
    if (/SEE ?COMM/.test(joined)) return { ...c, hint: known.hints.see };
    return { ...c, hint: known.hints.number };
  }
}

/**
 * localBehind reports whether a number that is no section has the name of a municipal
 * code somewhere behind it: "1267 7-4 CO-WPD".
 */
function localBehind(p: Parser): boolean {
  const it = p.items[0];
  if (it.code || p.reader.exists("", it.number)) return false;
  const t = p.tokens.slice(p.at).find((t) => t.kind === "word" && localName(t.text));
  p.after = t?.at ?? p.after;
  return !!t;
}

/** tail is the text behind the last section. */
const tail = (p: Parser) =>
  p.text
    .slice(p.after)
    .replace(/^[ \t\r\n\-/:;,.*()]+|[ \t\r\n\-/:;,.*()]+$/g, "")
    .trim();

/** mainOf is the first section that is a crime, or else a finding. */
function mainOf(found: Found[]): number {
  const rank = (f: Found) => (f.read === "event" ? 0 : f.read === "finding" ? 1 : 2);
  let main = 0;
  found.forEach((f, i) => {
    if (rank(f) > rank(found[main])) main = i;
  });
  return main;
}

function federalSection(items: Item[]): string {
  let out = "";
  items.forEach((it, i) => {
    if (i === 0 && items.length > 1) {
      out = it.number + " USC";
      return;
    }
    out = (out || "USC") + " " + (it.number + it.letters + bracketed(it.subs)).toLowerCase();
  });
  return out;
}
