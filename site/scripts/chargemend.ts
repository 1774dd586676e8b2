// Numbers that a scan damaged: wasm/charge/mend.go once more.
import type { Codes } from "./chargesection";
import { letter, Token } from "./chargetoken";

const digits: Record<string, string> = { O: "0", I: "1", L: "1", S: "5", B: "8" };

/**
 * mended reads a number in which a scan took digits for letters: "1135O(A)", "S99F",
 * "231S2". It is one only if it is a section that exists, and the signs as they stand
 * are none: of "459B", "243B1" and "I22350" the letter is a subdivision or the level.
 */
export function mended(r: Codes, s: string, before: Token | undefined): string {
  const [run] = /^(?:[\dOILSB]|\.(?=[\dOILSB]))*/.exec(s)!,
    n = run.length,
    first = run.search(/[A-Z]/),
    ends = n - 1 === first,
    next = s[n] ?? "";
  if (first < 0 || (ends && letter(s[n]))) return ""; // "459BURGLARY"
  const named = s
      .slice(n)
      .split(/[^A-Z]+/)
      .find((w) => w.length > 1),
    code = r.codes.get(before?.text ?? "") || r.codes.get(named ?? "") || "",
    whole = run.replace(/[A-Z]/g, (c) => digits[c]),
    plain = s.slice(0, first).replace(/\.+$/, ""),
    sign = s[first];
  if (run.replace(/\D/g, "").length < (code && run[2] ? 1 : 2)) return ""; // "2LL PC"
  if (!r.exists(code, whole) && (!next || !r.exists(code, whole + next))) return "";
  const stands = !first
    ? sign === "I" && r.exists(code, s.slice(1, n))
    : (ends || (s[first - 1] !== "." && s[first + 1] !== ".")) &&
      (r.exists("", plain + sign) ||
        r.row("", plain, sign) ||
        (ends && sign === "B" && r.exists(code, plain)));
  return stands ? "" : whole;
}
