#!/bin/bash
# An amended section as a bill shows it: "within <del>two years</del> <ins>one year</ins>". A
# guess would be that text made of it leaves the struck words out, or marks them, as the text
# browsers lynx and w3m do ([DEL: two years]), and node-html-markdown with its ~~. In
# html-to-text and turndown both times stand side by side as if both were law, and a limit of
# two years is read that is gone. Who takes text from pages of bills must drop <del> first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 w3m=0.5.3+git20230121-2 \
  libgc1=1:8.2.2-3 libgpm2=1.20.7-10+b1 libbsd0=0.11.7-2 libmd0=1.0.4-2 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
echo "<p>Within <del>two years</del> <ins>one year</ins>.</p>" >section.html
cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { convert } from "html-to-text";
import { NodeHtmlMarkdown } from "node-html-markdown";
import Turndown from "turndown";
const section = readFileSync("section.html", "utf8").trim();
console.log("html-to-text:", convert(section));
console.log("turndown:", new Turndown().turndown(section));
console.log("node-html-markdown:", NodeHtmlMarkdown.translate(section));
JS
export LD_LIBRARY_PATH HOME=$dir; LD_LIBRARY_PATH=$(dirname usr/lib/*/libgc.so.1)
{
  node try.mjs
  echo "lynx:" $(usr/bin/lynx -cfg=etc/lynx/lynx.cfg -dump section.html)
  echo "w3m:" $(usr/bin/w3m -dump section.html)
} >seen
echo "html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0, lynx 2.9.0dev.12-1, w3m 0.5.3+git20230121-2"
cat seen
diff seen - <<'END'
html-to-text: Within two years one year.
turndown: Within two years one year.
node-html-markdown: Within ~~two years~~ one year.
lynx: Within [DEL: two years :DEL] [INS: one year :INS] .
w3m: Within [DEL:two years:DEL] [INS:one year:INS].
END
