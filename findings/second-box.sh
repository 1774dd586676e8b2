#!/bin/bash
# A form asks "on probation?" with two boxes of one field, Yes and No, as PDF allows: each
# box has its own name for "on". No was ticked. A guess would be that pdf-lib says the
# field is checked, or names the box, as MuPDF and pdf.js do. It looks at the first box
# alone: isChecked() is false, as if nobody had answered, and check() ticks Yes and
# empties No. Who reads or fills such a form must go by the boxes' own names.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 pdfjs-dist@5.4.149 >/dev/null
cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
const look = (name) => `<< /N << /${name} 8 0 R /Off 9 0 R >> >>`;
const box = (name, as, x) =>
  `<< /Type /Annot /Subtype /Widget /Parent 5 0 R /P 3 0 R /F 4 /Rect [${x} 50 ${x + 20} 70] /AS /${as} /AP ${look(name)} >>`;
const form = (draw) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 20 20] /Resources << >> /Length ${draw.length} >>\nstream\n${draw}\nendstream`;
const objects = [
  "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /DR << >> >> >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Resources << >> /Annots [6 0 R 7 0 R] >>",
  "<< >>",
  "<< /FT /Btn /T (probation) /V /No /Kids [6 0 R 7 0 R] >>",
  box("Yes", "Off", 20),
  box("No", "No", 60),
  form("2 2 16 16 re f"),
  form(""),
];
let file = "%PDF-1.7\n";
const starts = objects.map((text, i) => {
  const at = file.length;
  file += `${i + 1} 0 obj\n${text}\nendobj\n`;
  return `${String(at).padStart(10, "0")} 00000 n \n`;
});
const size = objects.length + 1;
const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
writeFileSync("form.pdf", `${file}xref\n0 ${size}\n0000000000 65535 f \n${starts.join("")}${trailer}`);
JS
cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as mupdf from "mupdf";
import { PDFDocument, PDFName } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const bytes = readFileSync("form.pdf");
const [widget] = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).getWidgets();
console.log("MuPDF:", widget.getValue());
const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
const ticked = (await page.getAnnotations()).filter((a) => a.fieldValue === a.exportValue);
console.log("pdf.js:", ticked.map((a) => a.exportValue).join());
const box = (await PDFDocument.load(bytes)).getForm().getCheckBox("probation");
console.log("pdf-lib: isChecked", box.isChecked());
box.check();
const now = box.acroField.getWidgets().map((w) => w.dict.get(PDFName.of("AS")));
console.log(`pdf-lib, after check(): ${box.acroField.getValue()}, boxes ${now.join(" ")}`);
JS
node make.mjs
node try.mjs >seen
echo "mupdf 1.28.1, pdfjs-dist 5.4.149, pdf-lib 1.17.1; the box No is ticked"
cat seen
diff seen - <<'END'
MuPDF: No
pdf.js: No
pdf-lib: isChecked false
pdf-lib, after check(): /Yes, boxes /Yes /Off
END
