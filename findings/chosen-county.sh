#!/bin/bash
# A letter with a drop-down form field, as word processors have had for decades; the
# county was chosen. A guess would be that mammoth gives the chosen words, as it gives
# the ticks of boxes. It gives nothing there, and no message: the field keeps its choice
# as a number beside the list, and only words that are printed are read. Who checks a
# filled-in letter by its text sees "County of" nobody.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 jszip@3.10.1 >/dev/null
cat >try.mjs <<'JS'
import mammoth from "mammoth";
import JSZip from "jszip";
const open = "http://schemas.openxmlformats.org/";
const kind = "application/vnd.openxmlformats-";
const zip = new JSZip();
zip.file(
  "[Content_Types].xml",
  `<Types xmlns="${open}package/2006/content-types"><Default Extension="rels" ContentType="${kind}package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${kind}officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
zip.file(
  "_rels/.rels",
  `<Relationships xmlns="${open}package/2006/relationships">` +
    `<Relationship Id="a" Type="${open}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);
const field = (name, data) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r>` +
  `<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const say = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const list = ["Alameda", "San Diego"].map((c) => `<w:listEntry w:val="${c}"/>`).join("");
zip.file(
  "word/document.xml",
  `<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body><w:p>${say("County of ")}` +
    field("FORMDROPDOWN", `<w:ddList><w:result w:val="1"/>${list}</w:ddList>`) +
    `${say(", felony ")}${field("FORMCHECKBOX", '<w:checkBox><w:checked w:val="1"/></w:checkBox>')}</w:p></w:body></w:document>`,
);
const buffer = await zip.generateAsync({ type: "nodebuffer" });
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value);
console.log("messages:", messages.length);
if (value !== '<p>County of , felony <input type="checkbox" checked="checked" /></p>' || messages.length) process.exit(1);
JS
echo "mammoth 1.13.0"
node try.mjs
