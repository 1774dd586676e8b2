// Letters that touch a number, and dots written as another sign: wasm/charge/glue.go and
// mend.go once more.
import type { Parser } from "./chargeparse";
import type { Item } from "./chargesection";
import { known, localName } from "./chargewords";

/**
 * glued reads letters that touch a number: letters of the section, a subdivision
 * without its brackets, the name of the code, or one and then the other.
 */
export function glued(p: Parser, it: Item, run: string): void {
  const r = p.reader,
    codes = r.codes;
  let found: [letters: string, code: string] | null = null;
  for (let n = Math.min(2, run.length); n > 0 && !found; n--) {
    const code = codes.get(run.slice(n)) ?? "";
    if ((n === run.length || code) && r.exists(code || p.code || p.codeNext(), it.number + run.slice(0, n)))
      found = [run.slice(0, n), code];
  }
  const name = run.length > 1 ? codes.get(run) : "",
    here = !!name && r.exists(name, it.number),
    words = p.ahead(1).kind === "word" && !!name && r.known(name) && r.exists("", it.number); // "664ED CRIME"
  if (!found && name && (here || !words)) {
    const own = (run.length > 2 && codes.get(run.slice(1))) || "";
    found = own && !here && r.exists(own, it.number) ? [run[0], own] : ["", name]; // "12652BPC"
    if (own && !found[0] && r.row(own, it.number, run[0])) it.maybe = run[0]; // "243CPC"
  }
  for (let n = 1; n <= 2 && n < run.length && !found; n++) {
    const code = codes.get(run.slice(n));
    if (code && !codes.get(run.slice(0, n)) && (r.exists(code, it.number) || !r.exists("", it.number)))
      found = [run.slice(0, n), code];
  }
  const first = run.length === 1 || p.ahead(1).kind !== "word" || p.codeAt(p.at + 1); // not "24604NO LAMP"
  if (!found && run.length <= 2 && !slashedWord(p) && first) found = [run, ""];
  if (!found && run.length === 3 && r.exists(p.code || p.codeNext(), it.number + run.slice(0, 2))) {
    it.letters = run.slice(0, 2); // "273ABA" is 273ab(a)
    it.subs = [run.slice(2)];
    p.next();
    return;
  }
  if (!found) return within(p, it, 2);
  [it.letters, it.code] = found;
  p.next();
  if (p.is(")")) p.next(); // "22810G)"
  if (it.code && p.peek().kind === "mark" && p.is(".")) p.next();
}

/**
 * onlyWords reports whether what was read as the name of a code is the first of some
 * words: of "273.5(A) CORP INJ", "290(F) W/I 5 DAYS" no such section exists, but one of
 * another code.
 */
export function onlyWords(p: Parser, at: number, it: Item): boolean {
  const name = p.tokens[at],
    n = it.number + it.letters;
  if (p.reader.exists(it.code, n) || !p.reader.exists("", n) || !it.code) return false;
  return !!name.mend || (p.peek().kind === "word" && (name.text !== it.code || !name.gap));
}

/**
 * within reads the code at the beginning of a longer word, behind up to so many letters of
 * the section: "647(H)PCXX", "484JPCGRAND". Without a code the first letter may be the
 * section's.
 */
export function within(p: Parser, it: Item, letters: number): void {
  const run = p.peek().text,
    r = p.reader,
    l = run[0];
  if (run.length < 3 || localName(run)) return;
  for (let n = 0; n <= letters && n + 2 < run.length; n++) {
    const code = r.codes.get(run.slice(n, n + 2));
    if (!code || known.stem.test(run) || !r.exists(code, it.number + it.letters + run.slice(0, n))) continue;
    it.letters += run.slice(0, n);
    it.code = code;
    return cut(p, n + 2);
  }
  if (!letters || slashedWord(p) || !r.exists(p.code || p.codeNext(), it.number + l) || known.stem.test(run))
    return;
  if (known.onset.test(run) && !known.stem.test(run.slice(1))) {
    it.maybe = l;
    return;
  }
  it.letters = l; // "381BPOSSESS"
  cut(p, 1);
}

/** slashedWord reports whether the next letter begins an abbreviation: "W/PRIOR", "W/ 12022.5". */
export function slashedWord(p: Parser): boolean {
  const [a, b, c] = p.tokens.slice(p.at);
  if (a.text.length !== 1 || b?.text !== "/") return false;
  if (c.kind === "number") return a.text === "W";
  return !b.gap && c.kind === "word" && !c.gap && (c.text.length > 2 || p.ahead(3).text === "/");
}

/** cut takes letters off the beginning of the next token. */
function cut(p: Parser, n: number): void {
  const t = p.peek();
  t.text = t.text.slice(n);
  t.at += n;
  t.gap = true;
}

/**
 * dotted reads on where another sign or a space stands for the dot of a section that
 * exists: "14601-1", "273:5(A)", "148 9 PC", or where a space parts its digits: "1 1377 HS".
 */
export function dotted(p: Parser, it: Item): void {
  const sign = p.peek(),
    apart = sign.kind === "number" && sign.gap,
    n = apart ? sign : p.ahead(1);
  if (!apart && (sign.kind !== "mark" || sign.gap || n.gap || !"-:;_,".includes(sign.text))) return;
  const code = p.code || p.codeAhead(),
    is = (number: string) => p.reader.exists(code, number);
  let whole = it.number + n.text,
    hint = "read";
  if (!apart || !code || !is(whole) || is(it.number) || is(n.text)) {
    if (n.kind !== "number" || n.text.length > 3 || whole.includes(".")) return;
    whole = it.number + "." + n.text;
    if (known.units.has(p.ahead(apart ? 1 : 2).text)) return;
    if (!is(whole) && (apart || !p.reader.isParagraph(whole))) return;
    hint = "dot";
  }
  it.number = whole;
  it.hint = known.hints[hint];
  p.at += apart ? 1 : 2;
}
