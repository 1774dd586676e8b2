#!/bin/bash
# A text field that is hidden (annotation flag 2), in a form that is then flattened. A
# guess would be that it stays out of sight: no reader shows it or prints it. pdf-lib
# and MuPDF both draw it on the page, and its text can be read on what is sent to the
# court. qpdf leaves it out. Who flattens a form must take hidden fields out first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.26.4 pdf-lib@1.17.1 >/dev/null
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import * as mupdf from "mupdf";
import { PDFDocument, PDFName, PDFNumber } from "pdf-lib";
const doc = await PDFDocument.create();
const page = doc.addPage([300, 200]);
for (const [name, y, flags] of [
  ["shown", 150, 4],
  ["hidden", 100, 4 | 2],
]) {
  const field = doc.getForm().createTextField(name);
  field.setText(name + " words");
  field.addToPage(page, { x: 20, y, width: 200, height: 20 });
  field.acroField.getWidgets()[0].dict.set(PDFName.of("F"), PDFNumber.of(flags));
}
const form = await doc.save();
writeFileSync("form.pdf", form);
const open = (bytes) => mupdf.Document.openDocument(bytes, "application/pdf");
// What the page itself says, and what a reader draws of it and its fields.
const text = (d) => d.loadPage(0).toStructuredText().asText().trim().split(/\n+/).join(", ");
const dark = (d) => {
  const pixels = d.loadPage(0).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, true);
  const [width, all] = [pixels.getWidth(), pixels.getPixels()];
  return all.subarray(80 * width, 100 * width).some((v) => v < 128); // the hidden field's place
};
const lib = await PDFDocument.load(form);
lib.getForm().flatten();
const baked = open(form);
baked.bake();
const seen = [
  ["form", open(form)],
  ["pdf-lib", open(await lib.save())],
  ["mupdf", baked],
].map(([name, d]) => `${name}: "${text(d)}", hidden place ${dark(d) ? "dark" : "blank"}`);
console.log(seen.join("\n"));
const want = [
  'form: "", hidden place blank',
  'pdf-lib: "shown words, hidden words", hidden place dark',
  'mupdf: "shown words, hidden words", hidden place dark',
];
if (seen.join() !== want.join()) process.exit(1);
JS
echo "mupdf 1.26.4, pdf-lib 1.17.1"
node try.mjs 2>warnings || { cat warnings; exit 1; }
if command -v qpdf >/dev/null && command -v pdftotext >/dev/null; then
  qpdf --version | sed -n 1p
  qpdf --flatten-annotations=all form.pdf flat.pdf
  said=$(pdftotext flat.pdf - | tr -d "\f\n")
  echo "qpdf: $said"
  [ "$said" = "shown words" ]
fi
