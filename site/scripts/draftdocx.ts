// A paper as a document for LibreOffice and Word, byte for byte that of package
// site/draft.
import { Doc, forCourt, unwritten } from "./draftdoc";
import { Bytes, whole } from "./paperbytes";
import { Face, Line, units } from "./paperface";

const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

export function draftDOCX(d: Doc, face: Face): Uint8Array {
  return packed([
    [
      "[Content_Types].xml",
      xml +
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="application` +
        `/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="application` +
        `/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
        `<Override PartName="/word/numbering.xml" ContentType="application` +
        `/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>` +
        `<Override PartName="/word/footer1.xml" ContentType="application` +
        `/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>` +
        `<Override PartName="/docProps/core.xml" ContentType="application` +
        `/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      xml +
        relationships(
          "officeDocument",
          "word/document.xml",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        ),
    ],
    [
      "docProps/core.xml",
      xml +
        `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
        ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>` +
        escape(d.title) +
        `</dc:title><dc:language>` +
        d.lang +
        `</dc:language></cp:coreProperties>`,
    ],
    [
      "word/_rels/document.xml.rels",
      xml +
        relationships(
          "styles",
          "styles.xml",
          office + "numbering",
          "numbering.xml",
          office + "footer",
          "footer1.xml",
        ),
    ],
    ["word/document.xml", xml + body(d, face)],
    ["word/footer1.xml", xml + footer(d)],
    ["word/numbering.xml", xml + numbering],
    ["word/styles.xml", xml + styles(d)],
  ]);
}

const relationships = (first: string, to: string, ...more: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="a" Type="${office}${first}" Target="${to}"/>` +
  more
    .map((type, i) =>
      i % 2 ? "" : `<Relationship Id="${"bc"[i / 2]}" Type="${type}" Target="${more[i + 1]}"/>`,
    )
    .join("") +
  `</Relationships>`;

/** footer is the number of the page; on papers for a court with the title under a line. */
function footer(d: Doc): string {
  const run = (what: string) => `<w:r><w:rPr><w:sz w:val="20"/></w:rPr>${what}</w:r>`,
    mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  if (!forCourt(d)) return `<w:ftr ${word}><w:p/></w:ftr>`;
  const title = `<w:suppressLineNumbers/><w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr><w:jc w:val="center"/>`;
  return (
    `<w:ftr ${word}><w:p><w:pPr><w:suppressLineNumbers/><w:jc w:val="center"/></w:pPr>${mark("begin")}` +
    `${run("<w:instrText>PAGE</w:instrText>")}${mark("end")}</w:p>` +
    `${paragraph(title, `<w:sz w:val="20"/>`, d.title)}</w:ftr>`
  );
}

const bullets = (id: number, sign: string, hanging: number) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/>` +
  `<w:pPr><w:ind w:left="360" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`;
const numbering =
  `<w:numbering ${word}>` +
  bullets(0, "•", 240) +
  bullets(1, "☐", 360) +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/>` +
  `</w:num></w:numbering>`;

function styles(d: Doc): string {
  const spacing = d.pleading ? `<w:spacing w:line="480" w:lineRule="exact"/>` : `<w:spacing w:after="160"/>`;
  const style = (n: number, size: string) =>
    `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/>` +
    `<w:pPr><w:keepNext/><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b` +
    `/>${d.pleading ? "" : `<w:sz w:val="${size}"/>`}</w:rPr></w:style>`;
  return (
    `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/>` +
    `<w:lang w:val="${d.lang}-US"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${spacing}` +
    `</w:pPr></w:style>` +
    style(1, "36") +
    style(2, "27") +
    `</w:styles>`
  );
}

const list = (n: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${n}"/></w:numPr>`;
const properties: Record<string, [string, string]> = {
  h1: [`<w:pStyle w:val="Heading1"/>`, ""],
  h2: [`<w:pStyle w:val="Heading2"/>`, ""],
  li: [list(1), ""],
  box: [list(2), ""],
  court: [`<w:jc w:val="center"/>`, `<w:b/>`],
};

/** The court's name stands on line 8; half a line is so wide, in thousandths of a point. */
const courtLine = 8,
  halfLine = 216000;

/** numbered writes the two columns of a caption line by line: the lines of a table are not numbered. */
const numbered = (left: Line[], right: Line[]) =>
  (left.length > right.length ? left : right)
    .map((_, i) =>
      paragraph(
        `<w:tabs><w:tab w:val="left" w:pos="4440"/><w:tab w:val="left" w:pos="4800"/></w:tabs>`,
        "",
        [left, right].map((column) => (column[i]?.text || []).join("")).join("\t)\t"),
      ),
    )
    .join("");

function body(d: Doc, face: Face): string {
  const half = (text = "") => face.wrap(Array.from(text), whole(halfLine * units, 12000));
  let out =
    `<w:document ${word} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<w:body>`;
  for (const k of d.blocks) {
    if (k.kind === "caption" && d.pleading) {
      out += numbered(half(k.text), half(k.right));
    } else if (k.kind === "caption") {
      out +=
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/>` +
        `<w:gridCol w:w="4600"/></w:tblGrid><w:tr>` +
        cell(
          k.text,
          `<w:tcBorders><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/></w:tcBorders>`,
        ) +
        cell(k.right || "", "") +
        `</w:tr></w:tbl>`;
    } else if (k.kind === "sign") {
      out += paragraph(`<w:spacing w:before="480"/>`, "", unwritten + unwritten) + paragraph("", "", k.text);
    } else if (k.kind === "break") {
      out += `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
    } else if (k.kind === "party") {
      const empty = "\n".repeat(Math.max(0, courtLine - 1 - half(k.text).length));
      out += paragraph(`<w:ind w:right="5040"/>`, "", k.text + empty);
    } else {
      const [p, r] = properties[k.kind] || ["", ""];
      out += paragraph(p, r, k.text);
    }
  }
  return (
    out +
    `<w:sectPr><w:footerReference w:type="default" r:id="c"/><w:pgSz w:w="12240" w:h="15840"/>` +
    `<w:pgMar w:top="1440" w:right="${d.pleading ? 720 : 1440}" w:bottom="1440" w:left="${d.pleading ? 2160 : 1440}"` +
    ` w:header="720" w:footer="720" w:gutter="0"/>` +
    (d.pleading ? `<w:lnNumType w:countBy="1" w:restart="newPage"/>` : "") +
    `</w:sectPr></w:body></w:document>`
  );
}

const cell = (text: string, borders: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/>${borders}</w:tcPr>${paragraph("", "", text)}</w:tc>`;

function paragraph(props: string, run: string, text: string): string {
  const r = run && `<w:rPr>${run}</w:rPr>`;
  return (
    `<w:p><w:pPr>${props}</w:pPr>` +
    text
      .split("\n")
      .map((line, i) => `<w:r>${r}${i ? "<w:br/>" : ""}<w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
      .join("") +
    `</w:p>`
  );
}

const escape = (s: string) =>
  s
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, `</w:t><w:tab/><w:t xml:space="preserve">`);

/** packed makes a zip of files, without compressing them. */
function packed(files: [string, string][]): Uint8Array {
  const out = new Bytes(),
    central = new Bytes(),
    utf8 = new TextEncoder();
  const u16 = (n: number) => String.fromCharCode(n & 255, (n >> 8) & 255),
    u32 = (n: number) => u16(n & 65535) + u16(n >>> 16);
  for (const [name, text] of files) {
    const at = out.length,
      data = utf8.encode(text);
    const head =
      "\x14\0\0\0\0\0\0\0\x21\0" +
      u32(crc(data)) +
      u32(data.length) +
      u32(data.length) +
      u16(name.length) +
      "\0\0";
    out.text("PK\x03\x04" + head + name).raw(data);
    central.text("PK\x01\x02\x14\0" + head + "\0".repeat(10) + u32(at) + name);
  }
  const n = u16(files.length),
    size = central.length;
  const start = out.length;
  return out
    .raw(central.bytes())
    .text("PK\x05\x06\0\0\0\0" + n + n + u32(size) + u32(start) + "\0\0")
    .bytes();
}

function crc(b: Uint8Array): number {
  let c = -1;
  for (const v of b) {
    c ^= v;
    for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0);
  }
  return ~c >>> 0;
}
