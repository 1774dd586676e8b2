#!/bin/bash
# A letter (ODT) whose writer took one sentence out with changes tracked: "You cannot file."
# became "You can file." A guess would be that text made of it has the letter as it now
# reads. odt2txt and officeparser print the sentence that was taken out, and at the very top,
# above the name, for the file keeps it there; odt2txt puts its writer and hour before it. In
# a Word file officeparser leaves such words out, so that a test with one shows nothing. Who
# reads or listens to the text hears the old answer first: remove text:tracked-changes.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 jszip@3.10.1 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download odt2txt=0.5-7 >/dev/null
dpkg -x odt2txt_*.deb .
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { parseOffice } from "officeparser";
import Zip from "jszip";
const zip = async (name, files) => {
  const zip = new Zip();
  for (const [path, text] of Object.entries(files)) zip.file(path, `<?xml version="1.0" encoding="UTF-8"?>${text}`);
  writeFileSync(name, await zip.generateAsync({ type: "nodebuffer" }));
};
const oasis = "urn:oasis:names:tc:opendocument:xmlns:";
const names = ["office", "text"].map((n) => `xmlns:${n}="${oasis}${n}:1.0"`).join(" ") + ' xmlns:dc="http://purl.org/dc/elements/1.1/"';
const entry = (path, kind) => `<f:file-entry f:full-path="${path}" f:media-type="${kind}"/>`;
const gone = `<text:changed-region text:id="c"><text:deletion><office:change-info><dc:creator>A. Ruiz</dc:creator>
<dc:date>2026-11-30T09:00:00</dc:date></office:change-info><text:p>You cannot file.</text:p></text:deletion></text:changed-region>`;
await zip("letter.odt", {
  "content.xml":
    `<office:document-content ${names} office:version="1.2"><office:body><office:text><text:tracked-changes>${gone}</text:tracked-changes>` +
    '<text:p>Dear Ms. Vega:</text:p><text:p><text:change text:change-id="c"/>You can file.</text:p></office:text></office:body></office:document-content>',
  "META-INF/manifest.xml":
    `<f:manifest xmlns:f="${oasis}manifest:1.0">${entry("/", "application/vnd.oasis.opendocument.text")}${entry("content.xml", "text/xml")}</f:manifest>`,
});
const open = "http://schemas.openxmlformats.org/";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const run = (kind, words) => `<w:r><w:${kind}>${words}</w:${kind}></w:r>`;
await zip("letter.docx", {
  "[Content_Types].xml": `<Types xmlns="${open}package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  "word/document.xml":
    `<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body><w:p>${run("t", "Dear Ms. Vega:")}</w:p>` +
    `<w:p><w:del w:id="1" w:author="A. Ruiz">${run("delText", "You cannot file.")}</w:del>${run("t", "You can file.")}</w:p></w:body></w:document>`,
});
for (const name of ["letter.odt", "letter.docx"]) {
  console.log(`officeparser, ${name}: ${(await parseOffice(name)).toText().trim().replace(/\n+/g, " | ")}`);
}
JS
{
  node try.mjs
  echo "odt2txt: $(usr/bin/odt2txt.odt2txt --encoding=UTF-8 letter.odt | sed '/^$/d' | paste -sd "|")"
} >seen
echo "officeparser 7.8.0, odt2txt 0.5-7"
cat seen
diff seen - <<'END'
officeparser, letter.odt: You cannot file. | Dear Ms. Vega: | You can file.
officeparser, letter.docx: Dear Ms. Vega: | You can file.
odt2txt: A. Ruiz|2026-11-30T09:00:00You cannot file.|Dear Ms. Vega:|You can file.
END
