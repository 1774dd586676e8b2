#!/bin/bash
# A line of a petition ends within a case number: 21- and, below it, 4567. A guess would
# be that the hyphen stays, or is dropped only between letters. MuPDF's search and
# pdftotext take it for a word that was divided: a clerk who looks for 21-4567 finds
# nothing, 214567 is found, and the sections become 1203.41203.43. Who sets papers must
# not break a line at a number's hyphen; who reads them should ask pdftotext for -layout.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 >/dev/null
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import * as mupdf from "mupdf";
import { PDFDocument, StandardFonts } from "pdf-lib";
const made = await PDFDocument.create();
const page = made.addPage([300, 120]);
const font = await made.embedFont(StandardFonts.Helvetica);
const lines = ["This petition is filed in case 21-", "4567 under Penal Code 1203.4-", "1203.43, on form CR-", "180."];
lines.forEach((line, i) => page.drawText(line, { x: 20, y: 95 - 14 * i, size: 12, font }));
const bytes = await made.save();
writeFileSync("petition.pdf", bytes);
const read = mupdf.Document.openDocument(bytes, "application/pdf").loadPage(0);
const seen = ["21-4567", "214567", "CR-180", "CR180"].map((s) => `${s} ${read.search(s).length ? "found" : "not found"}`).join(", ");
console.log("mupdf:", seen);
if (seen !== "21-4567 not found, 214567 found, CR-180 not found, CR180 found") process.exit(1);
JS
echo "mupdf 1.28.1"
node try.mjs
if command -v pdftotext >/dev/null; then
  pdftotext -v 2>&1 | sed -n 1p
  plain=$(pdftotext petition.pdf - | tr -s "\f\n" " ")
  laid=$(pdftotext -layout petition.pdf - | sed -n 1p)
  echo "pdftotext: $plain"
  echo "pdftotext -layout: $laid"
  [ "$plain" = "This petition is filed in case 214567 under Penal Code 1203.41203.43, on form CR180. " ]
  [ "${laid% }" = "This petition is filed in case 21-" ]
fi
