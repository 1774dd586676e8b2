#!/bin/bash
# A clerk's form has one round button each for granted, denied and withdrawn, made with
# pdf-lib; denied was chosen. A guess would be that who opens the file reads "denied", as
# pdf-lib itself does. MuPDF and pdf.js give the value "1": the file keeps a count from
# nought, and the words in a list beside it (Opt); pdf.js gives no words at all. Read as
# the first choice, 1 is "granted". Who reads back such a form must look the count up.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 pdfjs-dist@5.4.149 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const made = await PDFDocument.create();
const sheet = made.addPage([200, 200]);
const outcome = made.getForm().createRadioGroup("outcome");
for (const [i, word] of ["granted", "denied", "withdrawn"].entries()) {
  outcome.addOptionToPage(word, sheet, { x: 20, y: 150 - 40 * i, width: 20, height: 20 });
}
outcome.select("denied");
const bytes = await made.save();
console.log("pdf-lib:", (await PDFDocument.load(bytes)).getForm().getRadioGroup("outcome").getSelected());
const [button] = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0).getWidgets();
console.log(`MuPDF: ${button.getValue()} of ${button.getOptions()}`);
const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
const buttons = await page.getAnnotations();
console.log(`pdf.js: ${buttons[0].fieldValue} of ${buttons.map((b) => b.buttonValue)}`);
JS
node try.mjs >seen
echo "pdf-lib 1.17.1, mupdf 1.28.1, pdfjs-dist 5.4.149; denied is chosen"
cat seen
diff seen - <<'END'
pdf-lib: denied
MuPDF: 1 of granted,denied,withdrawn
pdf.js: 1 of 0,1,2
END
