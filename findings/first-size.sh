#!/bin/bash
# A field of many lines whose letters take the size that fits (size 0 in the form, as courts'
# forms have it). A short answer was filled in, then a longer one in its place. A guess would
# be that the size is found anew, as MuPDF does. pdf-lib writes the size that fitted the first
# answer into the form, and draws the second with it: letters as high as the box, and of
# three sentences one letter is left on the paper. It stays so in the saved file, for every
# program after it, and there is no error. Who fills in a form again must set the size to 0.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument } from "pdf-lib";
const open = (bytes) => mupdf.Document.openDocument(bytes, "application/pdf");
const made = await PDFDocument.create();
const field = made.getForm().createTextField("why");
field.enableMultiline();
field.addToPage(made.addPage([300, 200]), { x: 20, y: 60, width: 200, height: 100 });
field.acroField.setDefaultAppearance("/Helvetica 0 Tf 0 g");
field.acroField.getWidgets().forEach((w) => w.setDefaultAppearance("/Helvetica 0 Tf 0 g"));
const blank = await made.save({ updateFieldAppearances: false });
const answers = ["No", "I worked at a market. I studied at night. I have two children."];

const words = (doc) => doc.loadPage(0).toStructuredText().asText().trim().replace(/\s+/g, " ");
const size = (doc) => doc.loadPage(0).getWidgets()[0].getObject().get("DA").asString().match(/(\d+) Tf/)[1];
const lib = async (bytes, text) => {
  const doc = await PDFDocument.load(bytes);
  doc.getForm().getTextField("why").setText(text);
  return doc.save();
};
const fitz = (bytes, text) => {
  const doc = open(bytes);
  const page = doc.loadPage(0);
  page.getWidgets()[0].setTextValue(text);
  page.update();
  return doc.saveToBuffer("").asUint8Array();
};
for (const [name, fill] of Object.entries({ "pdf-lib": lib, MuPDF: fitz })) {
  const once = await fill(blank, answers[1]);
  const twice = await fill(await fill(blank, answers[0]), answers[1]);
  for (const [how, bytes] of Object.entries({ once, twice })) {
    const doc = open(bytes);
    const kept = size(doc);
    doc.bake();
    console.log(`${name}, ${how}: size ${kept}, paper "${words(doc)}"`);
  }
}
JS
node try.mjs >seen 2>warnings || { cat warnings; exit 1; }
echo "pdf-lib 1.17.1, mupdf 1.28.1"
cat seen
diff seen - <<'END'
pdf-lib, once: size 21, paper "I worked at a market. I studied at night. I have two children."
pdf-lib, twice: size 87, paper "I"
MuPDF, once: size 0, paper "I worked at a market. I studied at night. I have two children."
MuPDF, twice: size 0, paper "I worked at a market. I studied at night. I have two children."
END
