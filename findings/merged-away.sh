#!/bin/bash
# Two filled forms, one a case, are put into one file for the clerk. A guess would be that
# the pages look as before: copied with pdf-lib each keeps its answer in sight. Grafted
# with MuPDF, whose command for merging does the same, both pages have the caption that
# the court printed, and the case number is gone, without an error: the fields and what is
# drawn in them are left out. Flattened (baked) before, the answers come along. Who joins
# papers must flatten them first, or look at the result.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument } from "pdf-lib";
const open = (bytes) => mupdf.Document.openDocument(bytes, "application/pdf");
const forms = [];
for (const number of ["21-0001", "22-0002"]) {
  const doc = await PDFDocument.create();
  const page = doc.addPage([300, 120]);
  page.drawText("Case number:", { x: 20, y: 80, size: 12 });
  const field = doc.getForm().createTextField("case");
  field.addToPage(page, { x: 120, y: 75, width: 150, height: 20 });
  field.setText(number);
  forms.push(await doc.save());
}
const graft = (files) => {
  const both = new mupdf.PDFDocument();
  for (const file of files) both.graftPage(-1, file, 0);
  return open(both.saveToBuffer("").asUint8Array());
};
const baked = forms.map((form) => {
  const doc = open(form);
  doc.bake();
  return doc;
});
const copied = await PDFDocument.create();
for (const form of forms) {
  const [page] = await copied.copyPages(await PDFDocument.load(form), [0]);
  copied.addPage(page);
}
// What is drawn where the answer stands, as a person sees it: dark dots of the picture.
const dark = (page) => {
  const picture = page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, true);
  const pixels = picture.getPixels();
  let dots = 0;
  for (let y = 27; y < 43; y++) for (let x = 123; x < 267; x++) dots += pixels[y * picture.getStride() + x] < 128;
  return dots > 20 ? "seen" : dots ? "unclear" : "nothing";
};
const show = (name, doc) => {
  const pages = [0, 1].map((n) => doc.loadPage(n));
  const words = pages.map((page) => page.toStructuredText().asText().trim().replace(/\s+/g, " "));
  console.log(`${name}: answer ${pages.map(dark).join(", ")}; printed "${words.join('", "')}"`);
};
show("pdf-lib, copied", open(await copied.save()));
show("mupdf, grafted", graft(forms.map(open)));
show("mupdf, baked and grafted", graft(baked));
JS
node try.mjs >seen
echo "mupdf 1.28.1, pdf-lib 1.17.1"
cat seen
diff seen - <<END
pdf-lib, copied: answer seen, seen; printed "Case number:", "Case number:"
mupdf, grafted: answer nothing, nothing; printed "Case number:", "Case number:"
mupdf, baked and grafted: answer seen, seen; printed "Case number: 21-0001", "Case number: 22-0002"
END
