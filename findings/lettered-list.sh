#!/bin/bash
# A petition in a Word file has paragraphs that the program letters itself, (e) and (f), as it
# goes on from an earlier list. A guess would be that mammoth makes a list that begins at e
# (type="a" start="5"), as it keeps headings and tables, or says in a message that it cannot.
# It makes <ol><li>: the reader sees 1 and 2, and the messages are empty; its plain text has
# no mark at all. Who reads "as said in (e)" looks for a paragraph that is not there, or takes
# the fifth for the first: type such letters by hand, or put them back from numbering.xml.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 jszip@3.10.1 >/dev/null
cat >try.mjs <<'JS'
import mammoth from "mammoth";
import JSZip from "jszip";
const open = "http://schemas.openxmlformats.org/";
const kind = "application/vnd.openxmlformats-";
const word = `xmlns:w="${open}wordprocessingml/2006/main"`;
const office = `${open}officeDocument/2006/relationships/`;
const part = (name) =>
  `<Override PartName="/word/${name}.xml" ContentType="${kind}officedocument.wordprocessingml.${name === "document" ? "document.main" : name}+xml"/>`;
const relation = (name, target) =>
  `<Relationships xmlns="${open}package/2006/relationships"><Relationship Id="r1" Type="${office}${name}" Target="${target}"/></Relationships>`;
const paragraph = (words, list) => `<w:p>${list}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const list = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const level = '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl>';
const zip = new JSZip();
for (const [path, text] of Object.entries({
  "[Content_Types].xml":
    `<Types xmlns="${open}package/2006/content-types"><Default Extension="rels" ContentType="${kind}package.relationships+xml"/>` +
    `${part("document")}${part("numbering")}</Types>`,
  "_rels/.rels": relation("officeDocument", "word/document.xml"),
  "word/_rels/document.xml.rels": relation("numbering", "numbering.xml"),
  "word/numbering.xml":
    `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  "word/document.xml":
    `<w:document ${word}><w:body>${paragraph("Further:", "")}${paragraph("She works.", list)}` +
    `${paragraph("She studies.", list)}</w:body></w:document>`,
})) {
  zip.file(path, text);
}
const buffer = await zip.generateAsync({ type: "nodebuffer" });
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log("html:", value);
console.log("messages:", messages.length);
console.log("text:", (await mammoth.extractRawText({ buffer })).value.trim().replace(/\n+/g, " | "));
JS
node try.mjs >seen
echo "mammoth 1.13.0; the list is (e), (f)"
cat seen
diff seen - <<'END'
html: <p>Further:</p><ol><li>She works.</li><li>She studies.</li></ol>
messages: 0
text: Further: | She works. | She studies.
END
