#!/bin/bash
# A court paper says "§ 211 PC", printed clean in a common letter; the reader's telephone or
# scanner is set to Spanish. A guess would be that § is read, as it is on Spanish keyboards
# and in Spanish laws, or left out. Tesseract's model for Spanish has no such sign and takes
# the nearest: 8 and 88 in Helvetica, so that § 211 is 8211 and §§ 459 is 88 459; $ in
# Times, S in Courier. The model for English reads every one. Who reads scans must take a
# lone 8, 88, $ or S before a section for the sign, and ask where it is glued.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mupdf@1.28.1 pdf-lib@1.17.1 tesseract.js@6.0.1 \
  @tesseract.js-data/eng@1.0.0 @tesseract.js-data/spa@1.0.0 >/dev/null
cat >try.mjs <<'JS'
import * as mupdf from "mupdf";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { createWorker, OEM } from "tesseract.js";
const lines = ["PC §§ 459, 460(b)", "violation of Pen. Code, §§ 11350, 11377", "§ 211 PC, § 459 PC"];
const scan = async (letter) => {
  const doc = await PDFDocument.create();
  const page = doc.addPage([420, 140]);
  const font = await doc.embedFont(StandardFonts[letter]);
  lines.forEach((text, n) => page.drawText(text, { x: 20, y: 84 - n * 26, size: 12, font }));
  const dots = mupdf.Matrix.scale(200 / 72, 200 / 72);
  const file = mupdf.Document.openDocument(await doc.save(), "application/pdf");
  return Buffer.from(file.loadPage(0).toPixmap(dots, mupdf.ColorSpace.DeviceGray, false).asPNG());
};
for (const language of ["eng", "spa"]) {
  const langPath = `node_modules/@tesseract.js-data/${language}/4.0.0_best_int`;
  const worker = await createWorker(language, OEM.LSTM_ONLY, { langPath, cacheMethod: "none" });
  for (const letter of ["Helvetica", "TimesRoman", "Courier"]) {
    const { data } = await worker.recognize(await scan(letter));
    console.log(`${language} ${letter}: ${data.text.trim().split(/\n+/).join(" | ").replace(/ \(b/g, "(b")}`);
  }
  await worker.terminate();
}
JS
node try.mjs >seen
echo "tesseract.js 6.0.1, @tesseract.js-data 1.0.0 (4.0.0_best_int), 200 dots an inch"
cat seen
right="PC §§ 459, 460(b) | violation of Pen. Code, §§ 11350, 11377 | § 211 PC, § 459 PC"
diff seen - <<END
eng Helvetica: $right
eng TimesRoman: $right
eng Courier: $right
spa Helvetica: PC 88 459, 460(b) | violation of Pen. Code, 88 11350, 11377 | 8211 PC, 8 459 PC
spa TimesRoman: PC \$\$ 459, 460(b) | violation of Pen. Code, \$\$ 11350, 11377 | \$211 PC, \$ 459 PC
spa Courier: ${right//§/S}
END
