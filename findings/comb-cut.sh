#!/bin/bash
# A field of eight squares (comb, MaxLen 8) is given a case number of eleven signs. A
# guess would be an error, as pdf-lib gives, or a value that is cut. MuPDF says that all
# went well, keeps eleven in the value and draws eight: the paper and the file name two
# different cases. Without the squares it draws all. Who fills in a form must count.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.26.4 pdf-lib@1.17.1 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument } from "pdf-lib";
const number = "12F05678-01";
const form = async (comb) => {
  const doc = await PDFDocument.create();
  const field = doc.getForm().createTextField("case");
  field.addToPage(doc.addPage([300, 200]), { x: 20, y: 150, width: 240, height: 20 });
  field.setMaxLength(8);
  if (comb) field.enableCombing();
  return doc;
};
const seen = [];
for (const comb of [true, false]) {
  const doc = mupdf.Document.openDocument(await (await form(comb)).save(), "application/pdf");
  const page = doc.loadPage(0);
  const [field] = page.getWidgets();
  const said = field.setTextValue(number);
  page.update();
  const value = field.getValue();
  doc.bake();
  const paper = doc.loadPage(0).toStructuredText().asText().replace(/\s/g, "");
  seen.push(`${comb ? "squares" : "no squares"}: answer ${said}, value ${value}, paper ${paper}`);
}
try {
  (await form(true)).getForm().getTextField("case").setText(number);
  seen.push("pdf-lib: taken");
} catch {
  seen.push("pdf-lib: refused");
}
console.log(seen.join("\n"));
const want = [
  "squares: answer 1, value 12F05678-01, paper 12F05678",
  "no squares: answer 1, value 12F05678-01, paper 12F05678-01",
  "pdf-lib: refused",
];
if (seen.join() !== want.join()) process.exit(1);
JS
echo "mupdf 1.26.4, pdf-lib 1.17.1"
node try.mjs
