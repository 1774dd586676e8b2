// One section of a charge, with its letters, subdivisions and code: wasm/charge/item.go
// once more.
import type { Parser } from "./chargeparse";
import type { Item } from "./chargesection";
import { level, localName, subdivision, units } from "./chargewords";

/** readItem reads a section: its number, letters, subdivisions and code. */
export function readItem(p: Parser): void {
  if (!p.items.length && dashed(p)) return;
  const it: Item = { number: p.next().text, letters: "", subs: [], code: "" };
  if (splitAttempt(p, it)) return;
  readLetters(p, it);
  while (readSub(p, it));
  if (!it.code) {
    const at = p.at;
    it.code = p.codeBehind();
    if (onlyWords(p, at, it)) {
      it.code = "";
      p.at = at;
    }
  }
  const t = p.peek();
  if (!it.code && t.kind === "word" && !t.gap) codeWithin(p, it);
  it.code = it.code || p.code;
  const after = p.peek();
  if (after.kind === "word" && localName(after.text)) p.local = true;
  p.items.push(it);
}

/**
 * listed reports whether the number that comes next is not a section but its place in a
 * list, or how many counts there are: "01 459 PC", "1. PC 459", "3 X 459 PC".
 */
export function listed(p: Parser): boolean {
  const r = p.reader,
    first = p.at,
    n = p.peek().text;
  if (n.length > 2 || r.exists("", n)) return false;
  let at = first + 1;
  while (p.tokens[at].kind === "word" || p.tokens[at].kind === "mark") at++;
  const section = p.tokens[at];
  if (section.kind !== "number") return false;
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
  const dot = p.tokens[p.at + 1],
    n = p.tokens[Math.min(p.at + 2, p.tokens.length - 1)];
  if (!t.gap && dot.text === "." && !dot.gap && n.kind === "number" && !n.gap) {
    const whole = t.text + "." + n.text;
    if (r.exists("", it.number + whole)) {
      it.letters = whole; // "337A.1"
      p.at += 3;
      return;
    }
  }
  if (!t.gap) return glued(p, it, t.text);
  const follows = p.tokens[p.at + 1];
  const single =
    t.text.length === 1 || (t.text.length === 2 && r.exists("", it.number + t.text) && !r.codes.get(t.text));
  if (!single || (r.code([t]) && follows.kind === "end" && t.text.length > 1)) return;
  if (
    follows.kind === "number" &&
    !follows.gap &&
    r.row(p.code || p.codeAhead(), it.number, t.text + " " + follows.text)
  ) {
    it.letters = t.text; // "243 E1 PC"
    p.next();
    return;
  }
  const ends = follows.kind === "sub" || follows.kind === "end" || follows.kind === "mark";
  if (!ends && !(follows.kind === "word" && p.codeAt(p.at + 1))) return;
  if (follows.kind === "end" && level(t.text) && !r.row(p.code || p.codeAhead(), it.number, t.text)) return;
  if (follows.kind === "mark" && !["/", "-", ")"].includes(follows.text)) return;
  it.letters = t.text;
  p.next();
  if (p.is(")")) p.next(); // "22810 G)"
}

/**
 * glued reads letters that touch a number: letters of the section, a subdivision
 * without its brackets, the name of the code, or one and then the other.
 */
function glued(p: Parser, it: Item, run: string): void {
  const r = p.reader,
    codes = r.codes;
  let found: [letters: string, code: string] | null = null;
  for (let n = Math.min(2, run.length); n > 0 && !found; n--) {
    const code = codes.get(run.slice(n)) ?? "";
    if ((n === run.length || code) && r.exists(code || p.code || p.codeNext(), it.number + run.slice(0, n)))
      found = [run.slice(0, n), code];
  }
  const name = run.length > 1 ? codes.get(run) : "",
    words = p.tokens[p.at + 1].kind === "word" && r.exists("", it.number); // "664ED CRIME"
  if (!found && name && !(words && !r.exists(name, it.number))) found = ["", name];
  for (let n = 1; n <= 2 && n < run.length && !found; n++) {
    const code = codes.get(run.slice(n));
    if (code && (r.exists(code, it.number) || !r.exists("", it.number))) found = [run.slice(0, n), code];
  }
  if (!found && run.length <= 2) found = [run, ""];
  if (!found && run.length === 3 && r.exists(p.code || p.codeNext(), it.number + run.slice(0, 2))) {
    it.letters = run.slice(0, 2); // "273ABA" is 273ab(a)
    it.subs = [run.slice(2)];
    p.next();
    return;
  }
  if (!found) return codeWithin(p, it);
  [it.letters, it.code] = found;
  p.next();
  if (p.is(")")) p.next(); // "22810G)"
  if (it.code && p.peek().kind === "mark" && p.is(".")) p.next();
}

/**
 * onlyWords reports whether what was read as the name of a code is the first of some
 * words: of "273.5(A) CORP INJ" no such section exists, but one of another code.
 */
function onlyWords(p: Parser, at: number, it: Item): boolean {
  const name = p.tokens[at],
    n = it.number + it.letters;
  if (!it.code || p.peek().kind !== "word" || (name.text === it.code && name.gap)) return false;
  return !p.reader.exists(it.code, n) && p.reader.exists("", n);
}

/** codeWithin reads the code at the beginning of a longer word: "647(H)PCXX", "484PCABC". */
function codeWithin(p: Parser, it: Item): void {
  const run = p.peek().text,
    code = run.length > 2 && !localName(run) ? p.reader.codes.get(run.slice(0, 2)) : "";
  if (!code || !p.reader.exists(code, it.number + it.letters)) return;
  it.code = code;
  cut(p, 2);
}

/** cut takes letters off the beginning of the next token. */
function cut(p: Parser, n: number): void {
  const t = p.peek();
  t.text = t.text.slice(n);
  t.at += n;
  t.gap = true;
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
    if (p.isLesser()) return false;
    const last = t.gap && p.tokens[p.at + 1].kind === "end" && level(t.text);
    if (last && p.code && !r.row(p.code, number, [...it.subs, t.text].join(" "))) return false; // "PC 459 (F)"
    return take();
  }
  const begun = it.subs.length > 0 || it.letters !== "";
  if (t.kind === "number" && !t.gap && begun && t.text.length <= 2 && !t.text.includes(".") && !p.isLesser())
    return take(); // "243(E)1"
  if (t.kind === "number" && t.gap && it.subs.length && !units.has(p.tokens[p.at + 1].text))
    if (r.row(p.code || p.codeAhead(), number, [...it.subs, t.text].join(" "))) return take(); // "245 (A) 4 PC"
  if (t.kind === "word" && !t.gap && t.text.length === 1 && it.subs.length) return take();
  const at = p.at,
    between = () => subdivision.has(p.peek().text) || p.is(".") || p.is(",");
  if (!between()) return false;
  while (between()) p.next();
  if (p.peek().kind === "sub") return true;
  p.at = at;
  return false;
}
