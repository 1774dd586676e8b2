// One section of a charge, with its letters, subdivisions and code: wasm/charge/item.go
// once more.
import type { Parser } from "./chargeparse";
import { dotted, glued, onlyWords, slashedWord, within } from "./chargeglue";
import { bracketed, type Item } from "./chargesection";
import { digit, letter } from "./chargetoken";
import { counted, known, level, localName } from "./chargewords";

/** readItem reads a section: its number, letters, subdivisions and code. */
export function readItem(p: Parser): void {
  if (!p.items.length && dashed(p)) return;
  const r = p.reader,
    t = p.next(),
    whole = t.text.replace(/^0+/, ""), // "PC 00459", as some courts fill it up
    it: Item = {
      number: r.exists("", whole) ? whole : t.text,
      letters: "",
      subs: [],
      code: "",
      hint: t.mend ? known.hints.read : "",
    };
  if (splitAttempt(p, it)) return;
  dotted(p, it);
  readLetters(p, it);
  while (readSub(p, it));
  if (p.is(".") && p.codeAt(p.at + 1)) p.next(); // "459.PC"
  if (!it.code) {
    const at = p.at;
    it.code = p.codeBehind();
    if (onlyWords(p, at, it) || ofNext(p, it)) {
      it.code = "";
      p.at = at;
    }
  }
  if (!it.code && p.peek().kind === "word" && !p.peek().gap) within(p, it, 0);
  if (!it.code && !p.code && p.peek().kind === "mark" && "/-,".includes(p.peek().text)) {
    const at = p.at++; // "459/PC"
    it.code = p.codeBehind();
    if (!it.code || p.peek().kind === "number") {
      it.code = "";
      p.at = at;
    }
  }
  it.code = it.code || p.code;
  const after = p.peek();
  if (after.kind === "word" && localName(after.text)) p.local = true;
  p.items.push(it);
}

/** ofNext reports whether the code behind a section is that of the next: "HS 11377(A) PC 1000". */
function ofNext(p: Parser, it: Item): boolean {
  const n = p.peek(),
    r = p.reader,
    other = p.code && p.code !== it.code && n.kind === "number";
  return !!other && r.exists(it.code, n.text) && r.exists(p.code, it.number + it.letters);
}

/**
 * listed reports whether the number that comes next is not a section but its place in a
 * list, or how many counts there are: "01 459 PC", "1. PC 459", "3 X 459 PC".
 */
export function listed(p: Parser): boolean {
  const r = p.reader,
    first = p.at,
    n = p.peek().text;
  if ((n.length > 2 && n[0] !== "0") || r.exists("", n)) return false;
  let at = first + 1;
  while (p.tokens[at].kind === "word" || p.tokens[at].kind === "mark") at++;
  const section = p.tokens[at];
  if (section.kind !== "number") return false;
  if (n[0] === "0" && p.ahead(1).gap) return true; // "001 PC 459"
  for (let i = first + 1; i < at; i++) {
    const code = r.code(p.tokens.slice(i, at));
    if (code) return r.exists(code, section.text);
  }
  p.at = at;
  const code = p.codeAhead();
  p.at = first;
  return code !== "" && r.exists(code, section.text);
}

/** dashed reads the number of a local rule with hyphens: "17-12.170(A)", "4-4-1 SBMC". */
function dashed(p: Parser): boolean {
  const r = p.reader,
    t = p.tokens;
  let last = p.at;
  while (t[last + 1].text === "-" && !t[last + 1].gap && t[last + 2].kind === "number" && !t[last + 2].gap)
    last += 2;
  const first = p.peek().text,
    end = t[last].text;
  if (last === p.at || (r.exists("", first) && r.exists("", end))) return false;
  let after = last + 1;
  while (t[after].kind === "sub") after++;
  if (end.replace(/^[^.]*\.?/, "").length < 3 && !localName(t[after].text)) return false;
  p.items.push({ number: first, letters: "", subs: [], code: "" });
  p.at = after;
  return (p.local = true);
}

/** splitAttempt splits "664211" and "664.211", which are 664 and 211. */
function splitAttempt(p: Parser, it: Item): boolean {
  for (const a of p.reader.attempts) {
    if (!it.number.startsWith(a) || it.number.length - a.length < 3) continue;
    const rest = it.number.slice(a.length).replace(/^\./, "");
    if (rest.length < 2 || !p.reader.exists("", rest) || p.reader.exists("", it.number)) continue;
    p.items.push({ number: a, letters: "", subs: [], code: "" });
    p.at--;
    p.peek().text = rest;
    readItem(p);
    return true;
  }
  return false;
}

/** readLetters reads the letters of a section: "288a", "273 A (A)", "470BPC". */
function readLetters(p: Parser, it: Item): void {
  const t = p.peek(),
    r = p.reader;
  if (t.kind !== "word") return;
  const dot = p.ahead(1),
    n = p.ahead(2);
  if (
    !t.gap &&
    dot.kind === "mark" &&
    ".,-:".includes(dot.text) &&
    !dot.gap &&
    n.kind === "number" &&
    !n.gap
  ) {
    const whole = t.text + "." + n.text;
    if (r.exists("", it.number + whole)) {
      it.letters = whole; // "337A.1"
      p.at += 3;
      return;
    }
  }
  if (!t.gap) return glued(p, it, t.text);
  const follows = dot;
  if (slashedWord(p)) return; // "459 W/ENH"
  const single =
    t.text.length === 1 || (t.text.length === 2 && r.exists("", it.number + t.text) && !r.codes.get(t.text));
  if (!single || (r.code([t]) && follows.kind === "end" && t.text.length > 1)) return;
  const row = () => r.row(p.code || p.codeAhead(), it.number, t.text + " " + follows.text);
  if (follows.kind === "number" && follows.text.length <= 2 && t.text.length === 1)
    if (
      (!known.units.has(n.text) && row()) ||
      (follows.gap && !level(t.text) && t.text !== "X" && (n.kind === "end" || p.codeAt(p.at + 2)))
    ) {
      it.letters = t.text; // "243 E1 PC", "245 A 4 PC"
      it.subs = [follows.text];
      p.at += 2;
      return;
    }
  const leveled = follows.kind === "word" && follows.gap && level(follows.text);
  if (leveled && !level(t.text) && (n.kind === "end" || n.gap)) {
    it.letters = t.text; // "273.5 A F"
    p.next();
    return;
  }
  const ends = follows.kind === "sub" || follows.kind === "end" || follows.kind === "mark";
  if (!ends && !(follows.kind === "word" && p.codeAt(p.at + 1))) return;
  if (follows.kind === "end" && level(t.text) && !r.row(p.code || p.codeAhead(), it.number, t.text)) return;
  if (follows.kind === "mark" && !"/-)&".includes(follows.text)) return;
  it.letters = t.text;
  p.next();
  if (p.is(")")) p.next(); // "22810 G)"
}

/** readSub reads one subdivision. */
function readSub(p: Parser, it: Item): boolean {
  const t = p.peek(),
    r = p.reader,
    number = it.number + it.letters;
  if (it.code) return false;
  const take = () => {
    it.subs.push(t.text);
    p.next();
    return true;
  };
  if (t.kind === "sub") {
    if (p.isLesser() || (digit(t.text[0]) && counted(p.ahead(1).text))) return false; // "(2 COUNTS)"
    const code = t.text.length === 2 && r.codes.get(t.text);
    if (code && r.exists(code, number)) {
      it.code = code; // "459 (PC)"
      p.next();
      return false;
    }
    const after = p.ahead(1),
      row = (...subs: string[]) => r.row(p.code, number, subs.join(" "));
    if (t.gap && level(t.text) && p.code && !row(...it.subs, t.text))
      if (after.kind === "end" || (after.gap && it.subs.length && t.text !== "I" && !row(t.text)))
        return false; // "PC 459 (F)", "PC 273.5(A) (F) CORPORAL INJURY"
    return take();
  }
  const begun = it.subs.length > 0 || it.letters !== "";
  if (t.kind === "number" && !t.gap && begun && t.text.length <= 2 && !t.text.includes(".") && !p.isLesser())
    return take() && (p.is(")") && p.next(), true); // "243(E)1"
  if (t.kind === "number" && t.gap && begun && !counted(p.tokens[p.at + 1].text))
    if (r.row(p.code || p.codeAhead(), number, [...it.subs, t.text].join(" "))) return take(); // "245 (A) 4 PC"
  if (joined(p, it)) return true;
  if (t.kind === "word" && !t.gap && t.text.length === 1 && it.subs.length && !slashedWord(p)) return take();
  const at = p.at,
    between = () => known.subdivision.has(p.peek().text) || p.is(".") || p.is(",");
  if (!between()) return false;
  while (between()) p.next();
  if (p.peek().kind === "sub") return true;
  p.at = at;
  return false;
}

/**
 * joined reads one more subdivision behind a sign: one within the last ("(A)-(1)",
 * "243-E-1") or another one ("(A)/(B)"), which is a section of its own.
 */
function joined(p: Parser, it: Item): boolean {
  const r = p.reader,
    sign = p.peek(),
    t = p.ahead(1),
    after = p.ahead(2);
  if (((sign.kind !== "mark" || !"/&+-.".includes(sign.text)) && sign.text !== "AND") || t.text.length > 2)
    return false;
  const subs = [...it.subs, t.text],
    base = it.number + it.letters,
    code = p.code || p.codeAhead(),
    known = r.row(code, base, subs.join(" ")) || r.exists(code, base + bracketed(subs));
  const tight = !sign.gap && !t.gap,
    ends = level(t.text) && after.kind === "end",
    own = tight && base === it.number && !subs[1] && !t.text[1] && t.kind === "word";
  if (own && !known && (ends ? "." : "-.").includes(sign.text) && r.exists(code, base + t.text)) {
    it.letters = t.text; // "273.A(B)", "653-M"
    p.at += 2;
    return true;
  }
  if (ends && (!known || sign.text !== ".")) {
    if (known && sign.text === "-" && !it.subs.length) it.maybe = t.text; // "PC 647-F" may be 647(f)
    return false;
  }
  const words = t.kind === "word" && !after.gap && after.kind === "word";
  if ((t.kind !== "sub" || !it.subs.length) && (!tight || !known || t.kind === "mark" || words)) return false;
  p.at += 2;
  if (own && sign.text === "." && r.exists(code, base + t.text)) it.maybe = t.text; // "288.A" may be 288a
  for (let i = it.subs.length - 1; i >= 0 && t.kind === "sub"; i--)
    if (letter(it.subs[i][0]) === letter(t.text[0])) {
      p.items.push({ ...it });
      it.subs = it.subs.slice(0, i);
      break;
    }
  it.subs = [...it.subs, t.text];
  return true;
}
