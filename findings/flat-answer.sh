#!/bin/bash
# A form with tags, as screen readers need them, is filled in and flattened. A guess would
# be that the answer stays where the field was for everybody, since a tag names that
# place. pdf-lib, MuPDF and qpdf draw it on the page and no tag names it: who looks reads
# the case number, and who listens by the tags hears its caption and nothing after it.
# Who flattens a form must tag the answers, or hand out the form with its fields as well.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 pdfjs-dist@5.4.149 >/dev/null
cat >make.mjs <<'JS'
// A caption and a field, both in the tag tree: a paragraph, and a form element.
import { writeFileSync } from "node:fs";
import * as mupdf from "mupdf";
import { PDFDocument, PDFName, PDFNumber, PDFString, StandardFonts } from "pdf-lib";
const doc = await PDFDocument.create();
const page = doc.addPage([300, 120]);
const { context } = doc;
const font = page.node.newFontDictionary("F", (await doc.embedFont(StandardFonts.Helvetica)).ref).asString();
const words = `/P <</MCID 0>> BDC BT ${font} 12 Tf 20 80 Td (Case number:) Tj ET EMC`;
page.node.set(PDFName.of("Contents"), context.register(context.stream(words)));
const field = doc.getForm().createTextField("case");
field.setText("21-4567");
field.addToPage(page, { x: 120, y: 75, width: 150, height: 20 });
const widget = page.node.Annots().get(0);
context.lookup(widget).set(PDFName.of("StructParent"), PDFNumber.of(1));
context.lookup(widget).set(PDFName.of("TU"), PDFString.of("Case number"));
page.node.set(PDFName.of("StructParents"), PDFNumber.of(0));
const [root, top, caption, answer] = [1, 2, 3, 4].map(() => context.nextRef());
const element = (S, P, K) => context.obj({ Type: "StructElem", S, P, Pg: page.ref, K });
context.assign(caption, element("P", top, 0));
context.assign(answer, element("Form", top, { Type: "OBJR", Obj: widget, Pg: page.ref }));
context.assign(top, context.obj({ Type: "StructElem", S: "Document", P: root, K: [caption, answer] }));
const parents = { Nums: [0, [caption], 1, answer] };
context.assign(root, context.obj({ Type: "StructTreeRoot", K: top, ParentTree: parents, ParentTreeNextKey: 2 }));
doc.catalog.set(PDFName.of("StructTreeRoot"), root);
doc.catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
doc.catalog.set(PDFName.of("Lang"), PDFString.of("en"));
const form = await doc.save();
writeFileSync("form.pdf", form);
const flat = await PDFDocument.load(form);
flat.getForm().flatten();
writeFileSync("pdf-lib.pdf", await flat.save());
const baked = mupdf.Document.openDocument(form, "application/pdf");
baked.bake();
writeFileSync("mupdf.pdf", baked.saveToBuffer("").asUint8Array());
JS
cat >read.mjs <<'JS'
// Reads as a screen reader does, by the tags: marked text and the fields that a tag names.
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const read = async (file) => {
  const doc = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const page = await doc.getPage(1);
  const said = new Map();
  let all = "";
  let mark = null;
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type === "beginMarkedContentProps") mark = item.id;
    else if (item.type === "endMarkedContent") mark = null;
    else if (item.str) {
      all += item.str + " ";
      if (mark) said.set(mark, (said.get(mark) ?? "") + item.str);
    }
  }
  for (const a of await page.getAnnotations()) {
    said.set(`pdfjs_internal_id_${a.id}`, a.fieldValue);
    all += a.fieldValue + " ";
  }
  const hear = (node) => (node.children ? node.children.map(hear).join(" ") : said.get(node.id));
  return `seen "${all.trim()}", heard "${hear(await page.getStructTree()).trim()}"`;
};
for (const name of process.argv.slice(2)) console.log(`${name}: ${await read(name + ".pdf")}`);
JS
node make.mjs 2>warnings || { cat warnings; exit 1; }
echo "mupdf 1.28.1, pdf-lib 1.17.1, read with pdfjs-dist 5.4.149"
node read.mjs form pdf-lib mupdf | tee seen
diff seen - <<'END'
form: seen "Case number: 21-4567", heard "Case number: 21-4567"
pdf-lib: seen "Case number: 21-4567", heard "Case number:"
mupdf: seen "Case number: 21-4567", heard "Case number:"
END
if command -v qpdf >/dev/null; then
  qpdf --version | sed -n 1p
  qpdf --flatten-annotations=all form.pdf qpdf.pdf
  node read.mjs qpdf | tee seen
  grep -q 'seen "Case number: 21-4567", heard "Case number:"' seen
fi
