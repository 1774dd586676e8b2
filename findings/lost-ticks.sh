#!/bin/bash
# A letter with two boxes drawn in Wingdings, as word processors put them in by "insert
# symbol": the one at "granted" has the tick, the one at "denied" is empty. A guess would
# be that text made of the letter has two signs, as mammoth's has, or at least a gap that
# differs. officeparser and docx2txt leave both out, and say nothing: "granted denied".
# Who sorts letters by their text cannot tell what was decided; look for w:sym first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 jszip@3.10.1 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download docx2txt=1.4-5 >/dev/null
dpkg -x docx2txt_*.deb .
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import Zip from "jszip";
const open = "http://schemas.openxmlformats.org/";
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const box = (char) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const zip = new Zip();
zip.file(
  "[Content_Types].xml",
  `${head}<Types xmlns="${open}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
);
zip.file(
  "_rels/.rels",
  `${head}<Relationships xmlns="${open}package/2006/relationships"><Relationship Id="r1" ` +
    `Type="${open}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
zip.file(
  "word/document.xml",
  `${head}<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body><w:p>` +
    `${box("F0FE")}${text(" granted ")}${box("F0A8")}${text(" denied")}</w:p></w:body></w:document>`,
);
writeFileSync("letter.docx", await zip.generateAsync({ type: "nodebuffer" }));
const signs = (said) => said.trim().replace(/[^ -~]/gu, (c) => `U+${c.codePointAt(0).toString(16).toUpperCase()}`);
console.log("mammoth:", signs((await mammoth.extractRawText({ path: "letter.docx" })).value));
console.log("officeparser:", signs((await parseOffice("letter.docx")).toText()));
JS
{
  node try.mjs
  echo "docx2txt: $(usr/bin/docx2txt letter.docx - | sed 's/^ *//;/^$/d')"
} >seen
echo "mammoth 1.13.0, officeparser 7.8.0, docx2txt 1.4-5"
cat seen
diff seen - <<'END'
mammoth: U+1F5F9 granted U+1F78E denied
officeparser: granted  denied
docx2txt: granted  denied
END
