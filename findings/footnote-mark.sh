#!/bin/bash
# A letter says that relief under Penal Code 1203.4 is open, and has a footnote there. A
# guess would be that the text of the letter has the mark apart (raised, in brackets) and
# the note after it. odt2txt writes "1203.41See the form.", with the note's end cutting
# the sentence in two; html-to-text writes 1203.41 for a raised 1. 1203.41 is a section
# too, with another relief. Who takes text from letters must look for footnotes first; who
# writes them had better not put a mark behind a number.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 jszip@3.10.1 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download odt2txt=0.5-7 >/dev/null
dpkg -x odt2txt_*.deb .
cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import Zip from "jszip";
const names = ["office", "text"].map((n) => `xmlns:${n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`).join(" ");
const note = `<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>See the form.</text:p></text:note-body></text:note>`.replace("\n", "");
const zip = new Zip();
zip.file("mimetype", "application/vnd.oasis.opendocument.text", { compression: "STORE" });
zip.file(
  "content.xml",
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} office:version="1.2"><office:body><office:text>` +
    `<text:p>Relief under 1203.4${note} is open.</text:p></office:text></office:body></office:document-content>`,
);
zip.file(
  "META-INF/manifest.xml",
  `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">` +
    `<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>` +
    `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
);
writeFileSync("letter.odt", await zip.generateAsync({ type: "nodebuffer" }));
JS
cat >try.mjs <<'JS'
import { convert } from "html-to-text";
console.log("html-to-text:", convert("<p>Relief under 1203.4<sup>1</sup> is open.</p>"));
JS
node make.mjs
{
  echo "odt2txt: $(usr/bin/odt2txt.odt2txt --encoding=UTF-8 letter.odt | sed '/^$/d' | paste -sd "|")"
  node try.mjs
} >seen
echo "odt2txt 0.5-7, html-to-text 10.0.1"
cat seen
diff seen - <<'END'
odt2txt: Relief under 1203.41See the form.|is open.
html-to-text: Relief under 1203.41 is open.
END
