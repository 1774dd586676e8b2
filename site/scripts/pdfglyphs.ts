// Which letter a byte of a PDF's string is, and how wide the letters are of the fonts
// that every reader has.

/** ends are the names of accents and the sign that a letter is put together with. */
const ends: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  circumflex: "\u0302",
  dieresis: "\u0308",
  tilde: "\u0303",
  ring: "\u030a",
  cedilla: "\u0327",
  caron: "\u030c",
};

const names = new Map<string, string>();
for (const [all, letters] of [
  [
    "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma " +
      "hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater " +
      "question at bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde",
    " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~",
  ],
  [
    "quoteleft quoteright quotedblleft quotedblright quotesinglbase quotedblbase endash emdash bullet ellipsis " +
      "dagger daggerdbl section paragraph degree periodcentered minus nbspace nonbreakingspace sfthyphen Euro cent " +
      "sterling yen copyright registered trademark guillemotleft guillemotright exclamdown questiondown germandbls " +
      "ae AE oe OE oslash Oslash lslash Lslash eth Eth thorn Thorn dotlessi onehalf onequarter threequarters",
    "‘’“”‚„–—•…†‡§¶°·−\u00a0\u00a0\u00ad€¢£¥©®™«»¡¿ßæÆœŒøØłŁðÐþÞı½¼¾",
  ],
]) {
  all.split(" ").forEach((name, i) => names.set(name, letters[i]));
}
for (const letters of ["fi", "fl", "ff", "ffi", "ffl"]) names.set(letters, letters);

/** letterOf is the letter that a glyph's name stands for, "" if the name says nothing. */
export function letterOf(name: string): string {
  const plain = name.split(".")[0] || name;
  const known = names.get(plain);
  if (known) return known;
  if (/^[A-Za-z]$/.test(plain)) return plain;
  const hex = /^(?:uni|u)([0-9A-Fa-f]{4,6})/.exec(plain);
  if (hex) return letter(parseInt(hex[1], 16));
  const parts = /^([A-Za-z])([a-z]+)$/.exec(plain),
    accent = parts && ends[parts[2]];
  return accent ? (parts[1] + accent).normalize("NFC") : "";
}

/** letter is a code point as text, "" where there is none. */
export const letter = (code: number) =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";

/** windows are the letters of the bytes from 128 to 159, macintosh those from 128 on. */
const windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ",
  macintosh =
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
    "¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/** encoding is the letters of the 256 bytes under a name of the PDF standard. */
export function encoding(name: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < 256; i++) out.push(i < 32 || i === 127 ? "" : String.fromCharCode(i));
  const upper = name === "MacRomanEncoding" ? macintosh : windows;
  for (let i = 0; i < upper.length; i++) out[128 + i] = upper[i] === "\0" ? "" : upper[i];
  if (name === "StandardEncoding") {
    out[0x27] = "’";
    out[0x60] = "‘";
    const upper = "¡¢£⁄¥ƒ§¤'“«‹›\0\0\0–†‡·\0¶•‚„”»…‰\0¿";
    for (let i = 0; i < 31; i++) out[0xa1 + i] = upper[i] === "\0" ? "" : upper[i];
    [out[0xae], out[0xaf], out[0xd0]] = ["fi", "fl", "—"];
  }
  return out;
}

// Thousandths of the size, from the blank to the tilde.
const sans =
  "278278355556556889667191333333389584278333278278556556556556556556556556556556278278584584584556" +
  "101566766772272266761177872227850066755683372277866777872266761172266794466766761127827827846955633355" +
  "6556500556556278556556222222500222833556556556556333500278556500722500500500334260334584";

/** widthOf is how wide a letter is in a font without widths, by the font's name. */
export function widthOf(font: string, c: string): number {
  if (/courier|mono|typewriter|consol/i.test(font)) return 600;
  const i = c.charCodeAt(0) - 32;
  return i >= 0 && i < 95 ? widths[i] * (/times|roman|serif|georgia|garamond/i.test(font) ? 0.9 : 1) : 556;
}

const widths: number[] = [];
for (let i = 0; i < sans.length; ) {
  const n = sans.startsWith("1015", i) ? 4 : 3;
  widths.push(+sans.slice(i, (i += n)));
}
