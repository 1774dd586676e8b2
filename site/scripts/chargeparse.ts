// The sections of a charge: wasm/charge/parse.go once more.
import { mended } from "./chargemend";
import { Codes, federalTitle, Item } from "./chargesection";
import { flat, scan, Token } from "./chargetoken";
import { apart, begins, beside, known, level, levelOf, localName, unnamed } from "./chargewords";

export const join = (a: string, b: string) => (a && b ? a + " " + b : a + b);

/** Parser takes a text apart. */
export class Parser {
  text: string;
  tokens: Token[];
  at = 0;
  items: Item[] = [];
  /** The code named before the first section. */
  code = "";
  /** A city's or county's code stands beside the number. */
  local = false;
  /** A short word stands where the name of a code should. */
  foreign = "";
  attempt = false;
  /** Words say that it was a conspiracy. */
  planned = false;
  level = "";
  /** Words before the first section. */
  before = "";
  /** Where in the text the words behind the last section begin. */
  after = 0;

  constructor(
    readonly reader: Codes,
    text: string,
  ) {
    this.text = known.rewrites.reduce(
      (s, [a, b]) => s.replace(new RegExp(a, "g"), b),
      flat(text, known.signs),
    );
    const whole = (n: string, follows: string) => reader.exists("", n) && !known.units.has(follows);
    this.tokens = scan(this.text, whole, (behind, before) => mended(reader, behind, before));
  }

  peek(): Token {
    return this.tokens[this.at];
  }

  next(): Token {
    const t = this.tokens[this.at];
    if (t.kind !== "end") this.at++;
    return t;
  }

  /** ahead is the token so many after the next, or the end. */
  ahead(n: number): Token {
    return this.tokens[Math.min(this.at + n, this.tokens.length - 1)];
  }

  is(text: string): boolean {
    return this.peek().text === text;
  }

  /** parse reads everything; readItem, of chargeitem.ts, reads one section. */
  parse(readItem: (p: Parser) => void, listed: (p: Parser) => boolean): this {
    this.front();
    while (this.peek().kind === "number") {
      if (!this.items.length && (known.counts.has(this.tokens[this.at + 1].text) || listed(this))) {
        this.at++;
        this.front();
        continue;
      }
      readItem(this);
      this.after = this.peek().at;
      if (!this.another()) break;
    }
    this.behind();
    return this;
  }

  /** front reads words up to the number of the first section. */
  private front(): void {
    const first = this.at;
    while (this.at < this.tokens.length - 1 && this.peek().kind !== "number") this.at++;
    let words = this.tokens.slice(first, this.at);
    if (this.peek().kind === "end") {
      this.before = this.text.trim();
      return;
    }
    const goesOn = this.counted(words);
    if (goesOn >= 0) {
      this.level = levelOf(words) || this.level;
      this.at = goesOn;
      return this.front();
    }
    words = unnamed(words);
    let name = words.length;
    for (let n = 1; n <= words.length && n <= 8; n++) {
      const code = this.reader.code(words.slice(words.length - n));
      if (code) {
        name = words.length - n;
        this.code = code;
      }
    }
    const last = words.length - 1;
    if (name > last && last >= 0 && !this.peek().gap && words[last].kind === "word") {
      const w = words[last].text;
      if (w === "A") {
        this.attempt = true;
        name = last;
      } else if ("FMI".includes(w) && w.length === 1) {
        this.level = level(w)!;
        name = last;
      }
    }
    words = words.slice(0, name);
    if (words.every((w) => w.kind === "mark" || beside(w.text)))
      for (const w of words) this.level ||= level(w.text) ?? ""; // "FEL 459 PC", "(M) PC 459"
    const w = words[words.length - 1];
    if (!this.code && w?.kind === "word") {
      if (localName(w.text)) this.local = true;
      else if (w.text.length <= 3 && !beside(w.text)) this.foreign = w.text;
    }
    this.level = levelOf(words) || this.level;
    const rest: string[] = [];
    for (const w of words)
      if (known.attempts.has(w.text)) this.attempt = true;
      else if (known.plans.has(w.text)) this.planned = !!rest.push(w.text);
      else if (w.kind === "word" && !known.quiet.has(w.text) && !level(w.text) && w.text !== "TOC")
        rest.push(w.text);
    this.before = join(this.before, rest.join(" "));
  }

  /** counted reports where the text goes on behind the number of a count, or -1. */
  private counted(words: Token[]): number {
    for (const w of words.slice().reverse()) {
      if (w.kind === "mark" || w.text === "TOC") continue;
      const number = this.peek().text;
      if (!known.counts.has(w.text) || number.length > 3 || number.includes(".")) return -1;
      let n = this.at + 1;
      while (this.tokens[n].kind === "mark") {
        const sharp = this.tokens[n++].text === "#";
        if (sharp) while (this.tokens[n].kind !== "end" && !this.tokens[n].gap) n++;
      }
      return this.tokens.slice(n).some((t) => t.kind === "number") ? n : -1;
    }
    return -1;
  }

  /** another reports whether one more section follows, and goes to its number. */
  private another(): boolean {
    const at = this.at,
      apart = this.peek().kind === "number",
      joined = this.is("-"),
      title = this.items.length === 1 && federalTitle(this.items[0]) && this.ahead(1).text.length > 2; // "8:1326"
    while (
      (this.peek().kind === "mark" && "/-&,;+".includes(this.peek().text)) ||
      known.joins.has(this.peek().text) ||
      (this.is(":") && title) ||
      (this.is("W") && this.tokens[this.at + 1].text === "/")
    )
      this.next();
    if (this.at === at && !apart) return this.coded();
    if (this.coded()) return true;
    if (this.peek().kind === "number" && this.isNext(apart, joined, this.tokens[at].text === ":"))
      return true;
    this.at = at;
    return false;
  }

  private isNext(apart: boolean, joined: boolean, colon: boolean): boolean {
    const r = this.reader,
      last = this.items[this.items.length - 1],
      n = this.peek().text,
      follows = this.tokens[this.at + 1];
    if (r.attempts.has(n) || this.isLesser() || r.attempts.has(last.number) || r.isConspiracy(last))
      return true;
    if (apart && last.code === "US") return true;
    if ((apart || colon) && !last.code && this.items.length === 1 && federalTitle(last)) return true;
    if (follows.kind === "word" && follows.gap && known.units.has(follows.text)) return false;
    if (apart && last.code) {
      const code = this.codeAhead();
      return !!code && r.exists(code, n);
    }
    if (r.exists(this.codeAhead() || last.code || this.code, n)) return true;
    if (!apart && (r.isParagraph(n) || r.isFinding(n))) return true; // "484-487.1", "11378 HS/12022(C)"
    return !apart && !joined && follows.kind === "sub";
  }

  /** coded reports whether the name of a code follows and then a number, and goes to it. */
  private coded(): boolean {
    for (let n = 1; n <= 6 && this.at + n < this.tokens.length; n++) {
      const t = this.tokens[this.at + n];
      if (t.kind === "end") return false;
      if (t.kind !== "number") continue;
      let code = this.reader.code(this.tokens.slice(this.at, this.at + n));
      if (this.peek().mend && !this.reader.exists(code, t.text)) code = ""; // "W/I 5 DAYS"
      if (code) {
        this.code = code;
        this.at += n;
      }
      return !!code;
    }
    return false;
  }

  /** look is the code that is named at a token, behind subdivisions. */
  private look(at: number, letters: boolean): string {
    const was = this.at;
    this.at = at;
    for (;;) {
      const t = this.peek();
      if (
        t.kind === "sub" ||
        (t.kind === "number" && !t.gap) ||
        (letters && t.kind === "word" && t.text.length === 1)
      )
        this.next();
      else break;
    }
    const code = this.codeBehind();
    this.at = was;
    return code;
  }

  /** codeAhead is the code that is named behind the number that comes next. */
  codeAhead(): string {
    return this.look(Math.min(this.at + 1, this.tokens.length - 1), true);
  }

  /** codeNext is the code that is named behind the word that comes next. */
  codeNext(): string {
    return this.look(this.at + 1, false);
  }

  /** codeAt reports whether the name of a code begins at a token. */
  codeAt(at: number): boolean {
    const was = this.at;
    this.at = at;
    const code = this.codeBehind();
    this.at = was;
    return !!code;
  }

  /** codeBehind reads the name of a code behind a section. */
  codeBehind(): string {
    const t = this.tokens;
    if (this.is("AND") || this.is("Y")) return ""; // "487(A) AND PC 496"
    for (let n = Math.min(6, t.length - 1 - this.at); n > 0; n--) {
      const words = t.slice(this.at, this.at + n),
        last = words[n - 1];
      if (words[0].kind !== "word" || (last.kind !== "word" && last.text !== ".") || words.some(apart))
        continue;
      if (n === 1 && words[0].text.length === 1) continue; // "459 P", "23152 V" are no codes
      const code = this.reader.code(words);
      if (code) {
        this.at += n;
        return code;
      }
    }
    return "";
  }

  /** isLesser reports whether "17(b)" comes next. */
  isLesser(): boolean {
    const t = this.peek(),
      s = this.tokens[this.at + 1];
    return (
      t.kind === "number" &&
      t.text === this.reader.lesser &&
      s.kind === "sub" &&
      s.text === this.reader.lesserSub
    );
  }

  /** behind reads the level behind the last section; all else is the rest. */
  private behind(): void {
    if (!this.items.length) return;
    let rest = this.tokens.slice(this.at, -1);
    const skip = () => {
      while (rest.length && rest[0].kind === "mark") rest = rest.slice(1);
    };
    skip();
    if (
      rest.length &&
      level(rest[0].text) &&
      (rest.length === 1 || rest[0].kind === "sub" || rest[1].gap || rest[1].kind === "mark") &&
      !begins(rest)
    ) {
      this.level = this.level || level(rest[0].text)!;
      rest = rest.slice(1);
      skip();
    }
    this.after = rest[0]?.at ?? this.text.length;
    const last = /[-/,(] *([A-Z]+)[^A-Z0-9]*$/.exec(this.text.slice(this.after));
    if (last) this.level ||= level(last[1]) ?? "";
  }
}
