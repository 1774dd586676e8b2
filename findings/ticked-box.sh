#!/bin/bash
# A box that is ticked with the standard font ZapfDingbats reads back as three
# different signs: pdf.js gives the letter 4 (the code in the file), MuPDF the
# control sign U+0014, which XML does not allow, and poppler the check mark. A
# guess would be U+2714 from all three. Who reads a filled court form back must
# compare places, not signs.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.26.4 pdfjs-dist@5.4.149 >/dev/null
cat >make.mjs <<'JS'
// One page with a line of text and a tick, as a checked box shows it.
import { writeFileSync } from "node:fs";
const page = "BT /F1 12 Tf 40 100 Td (item 2a) Tj /F2 12 Tf 60 0 Td (4) Tj ET";
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
  `<</Length ${page.length}>>stream\n${page}\nendstream`,
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>",
];
let out = "%PDF-1.4\n";
const at = objects.map((o, i) => {
  const place = out.length;
  out += `${i + 1} 0 obj\n${o}\nendobj\n`;
  return place;
});
const xref = out.length;
out += "xref\n0 7\n0000000000 65535 f \n" + at.map((n) => String(n).padStart(10, "0") + " 00000 n \n").join("");
writeFileSync("box.pdf", out + `trailer<</Size 7/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`);
JS
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as mupdf from "mupdf";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const data = readFileSync("box.pdf");
const one = mupdf.Document.openDocument(data, "application/pdf").loadPage(0).toStructuredText().asText().trim();
const doc = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
const two = (await (await doc.getPage(1)).getTextContent()).items.map((i) => i.str).join("").trim();
const last = (s) => "U+" + s.codePointAt([...s].length - 1).toString(16).toUpperCase().padStart(4, "0");
const seen = `mupdf ${last("x" + one.split("\n").pop())} pdf.js ${last(two)}`;
console.log(seen);
if (seen !== "mupdf U+0014 pdf.js U+0034") process.exit(1);
JS
node make.mjs
echo "mupdf 1.26.4, pdfjs-dist 5.4.149"
node read.mjs
if command -v pdftotext >/dev/null; then
  pdftotext -v 2>&1 | head -1
  pdftotext box.pdf - | grep -q "✔" && echo "poppler U+2714"
fi
