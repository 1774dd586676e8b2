#!/bin/bash
# A form has a drop-down list of counties, each with a code for the court's computer and a
# name for people, as PDF allows. Kern was chosen, and the file holds its code, "15". A guess
# would be that whoever puts that on paper draws "Kern", as pdf.js shows it. pdf-lib and MuPDF
# draw "15"; if Kern is chosen in them by its name, both store the name, where the form asks
# for the code. Neither says a word. The clerk reads a county of 15, or the computer finds no
# such code: who fills in such a list must store the code and draw the name.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 pdfjs-dist@5.4.149 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument, PDFName, PDFString, StandardFonts } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const counties = { "01": "Alameda", 15: "Kern", 37: "San Diego" };
const made = await PDFDocument.create();
const list = made.getForm().createDropdown("county");
const font = await made.embedFont(StandardFonts.Helvetica);
list.addToPage(made.addPage([300, 100]), { x: 20, y: 40, width: 200, height: 20, font });
const pairs = Object.entries(counties).map((pair) => pair.map((word) => PDFString.of(word)));
list.acroField.dict.set(PDFName.of("Opt"), made.context.obj(pairs));
list.acroField.dict.set(PDFName.of("V"), PDFString.of("15"));
const form = await made.save();
const open = (bytes) => mupdf.Document.openDocument(bytes, "application/pdf");
const words = (doc) => doc.loadPage(0).toStructuredText().asText().trim();

const page = await (await getDocument({ data: form.slice(), verbosity: 0 }).promise).getPage(1);
const [{ fieldValue, options }] = await page.getAnnotations();
console.log(`pdf.js: holds ${fieldValue}, shows ${options.find((o) => o.exportValue === fieldValue[0]).displayValue}`);

const lib = await PDFDocument.load(form);
lib.getForm().getDropdown("county").select("Kern");
const stored = lib.getForm().getDropdown("county").getSelected();
const flat = await PDFDocument.load(form);
flat.getForm().getDropdown("county").updateAppearances(await flat.embedFont(StandardFonts.Helvetica));
flat.getForm().flatten();
console.log(`pdf-lib: draws ${words(open(await flat.save()))}; Kern by name, stores ${stored}`);

const draw = (choice) => {
  const doc = open(form);
  const sheet = doc.loadPage(0);
  const [widget] = sheet.getWidgets();
  widget.setChoiceValue(choice);
  sheet.update();
  const value = widget.getValue();
  doc.bake();
  return [words(doc), value];
};
console.log(`MuPDF: draws ${draw("15")[0]}; Kern by name, stores ${draw("Kern")[1]}`);
JS
node try.mjs >seen 2>warnings || { cat warnings; exit 1; }
echo "mupdf 1.28.1, pdf-lib 1.17.1, pdfjs-dist 5.4.149; Kern is 15"
cat seen
diff seen - <<'END'
pdf.js: holds 15, shows Kern
pdf-lib: draws 15; Kern by name, stores Kern
MuPDF: draws 15; Kern by name, stores Kern
END
