// A charge in pieces. This is wasm/charge/token.go once more; a test runs both on the
// same charges.

export type Kind = "end" | "number" | "word" | "sub" | "mark";

/** Token is a piece of a charge, in capitals. */
export interface Token {
  kind: Kind;
  text: string;
  /** A space stands before it. */
  gap: boolean;
  /** Where it begins in the text. */
  at: number;
  /** It was mended: a number with letters for digits, a code's name with a sign within. */
  mend?: boolean;
}

/** Mend reads a number with letters for digits. */
export type Mend = (behind: string, before: Token | undefined) => string;

/** flat writes letters with accents, and signs that are written in several ways, in one. */
export const flat = (text: string, signs: string[]) =>
  Array.from(upper(text), (c) => {
    const i = signs.findIndex((s, n) => n % 2 && s.includes(c));
    return i < 0 ? c : signs[i - 1];
  }).join("");

/** upper writes small letters in capitals, each as one letter. */
const upper = (text: string) =>
  Array.from(text, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join("");

export const digit = (c: string | undefined) => c !== undefined && c >= "0" && c <= "9";
export const letter = (c: string | undefined) => c !== undefined && c >= "A" && c <= "Z";

/** IsWhole reports whether a number that spaces part is one, by the word that follows. */
type IsWhole = (number: string, follows: string) => boolean;

/** scan cuts a flat text into tokens. */
export function scan(s: string, isWhole: IsWhole, mend: Mend): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  for (let i = 0; i < s.length; ) {
    const c = s[i],
      start = i;
    let kind: Kind = "mark",
      text = "",
      mended = false;
    if (c <= " " || "'\"*~`".includes(c)) {
      i++;
      gap = gap || c !== "'";
      continue;
    }
    const whole = /[\dOILSB]/.test(s[i - 1] ?? "") ? "" : mend(s.slice(i), tokens[tokens.length - 1]);
    if (whole) {
      kind = "number";
      text = whole;
      mended = true;
      i += whole.length;
    } else if (digit(c)) {
      i = numberEnd(s, i);
      kind = "number";
      text = s.slice(start, i).replace(/,/g, ".").replace(/\.+$/, "");
      const whole = parted(s, i, text, isWhole);
      if (whole) [text, i] = whole;
      if (ordinal(s, i) && i - start <= 2) {
        i += 2;
        kind = "word";
        text = s.slice(start, i);
      }
    } else if (letter(c)) {
      const name = /^([A-Z])[/&.]([A-Z])(?![A-Z])\.?/.exec(s.slice(i)), // "H/S", "V.C."
        code = name && name[1] + name[2];
      if (code && "PC VC HS BP WI".includes(code)) {
        i += name[0].length;
        text = code;
        mended = s.startsWith("W/I", start); // or "within"
      } else {
        while (letter(s[i])) i++;
        text = s.slice(start, i);
      }
      kind = "word";
    } else if (c === "(") {
      const inner = bracket(s, i);
      i = inner ? inner[1] : i + 1;
      kind = inner ? "sub" : "mark";
      text = inner ? inner[0] : "(";
      while (inner && text.length > 1 && digit(text[0]) !== digit(text[1])) {
        tokens.push({ kind, text: text[0], gap, at: start }); // "(A1)", "(C2A)"
        text = text.slice(1);
        gap = false;
      }
    } else {
      text = String.fromCodePoint(s.codePointAt(i)!);
      i += text.length;
    }
    tokens.push({ kind, text, gap, at: start, mend: mended });
    gap = false;
  }
  tokens.push({ kind: "end", text: "", gap: true, at: s.length });
  return tokens;
}

/**
 * numberEnd is where a number ends. A comma before one or two digits, or three of a
 * decimal such as 290.018, is a dot of a bad scan.
 */
function numberEnd(s: string, i: number): number {
  while (/^([\d½]|\.\d|,(\d\d?|0\d\d)(?!\d))/.test(s.slice(i, i + 5))) i++;
  return i;
}

/**
 * parted reads on where spaces part a number from its dot or from what follows it: "261
 * .5", "11351. 5". It returns the whole number, of a section that exists, and where it
 * ends.
 */
function parted(
  s: string,
  at: number,
  number: string,
  isWhole: IsWhole,
): [whole: string, end: number] | null {
  const m = /^ *\. *([0-9]+)\s*(\S*)/.exec(s.slice(at));
  if (!m || !isWhole(number + "." + m[1], m[2])) return null;
  return [number + "." + m[1], at + m[0].indexOf(m[1]) + m[1].length];
}

/** ordinal reports whether letters follow that make a number the first, second … */
const ordinal = (s: string, i: number) => /^(ST|ND|RD|TH)(?![A-Z])/.test(s.slice(i, i + 3));

/** bracket reads "(A)", "( 10 )" and, where the bracket was forgotten, "(A" and "(C0(3)". */
function bracket(s: string, at: number): [inner: string, end: number] | null {
  const m = /^\( *([0-9A-Z]*) *(\)?)/.exec(s.slice(at))!;
  const closed = m[2] !== "";
  let inner = m[1];
  const after = s[at + m[0].length];
  if (!closed && after === "(" && inner.length === 2 && inner[1] === "0") inner = inner[0];
  if (closed) inner = inner.replace(/^([A-WYZ])X(\d)(X|$)/, "$1$2"); // a scan's "(AX1)"
  if (!inner || (!closed && inner.length > 1)) return null;
  const counts = /^(X\d|\d[A-Z])$/.test(inner); // "(X2)", "(2X)"
  if (counts || !/^(..?|[A-WYZ]\d[A-Z])$/.test(inner)) return null;
  return [inner, at + m[0].length];
}
