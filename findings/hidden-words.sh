#!/bin/bash
# A page holds two answers, "yes" shown and "no" with the attribute hidden, and a third in
# a template, for a script to fill. A guess would be that what reads a page without styles
# still leaves both out: they are HTML's own words, not a style's. The text browsers lynx
# and w3m, which people use with a braille display, print all three, and so does
# html-to-text; turndown leaves out the template alone. Their readers are told yes and no
# at once: keep words that are not to be read in the script, or out of the page.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 w3m=0.5.3+git20230121-2 \
  libgc1=1:8.2.2-3 libgpm2=1.20.7-10+b1 libbsd0=0.11.7-2 libmd0=1.0.4-2 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
cat >page.html <<'HTML'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Result</title></head>
<body><p>Yes, you can file.</p><p hidden>No, you cannot.</p><template><p>Not yet.</p></template></body></html>
HTML
cat >try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { convert } from "html-to-text";
import Turndown from "turndown";
const page = readFileSync("page.html", "utf8");
const line = (text) => text.trim().replace(/\s+/g, " ");
console.log("html-to-text:", line(convert(page)));
const turndown = new Turndown();
turndown.remove(["title"]);
console.log("turndown:", line(turndown.turndown(page)));
JS
export LD_LIBRARY_PATH HOME=$dir; LD_LIBRARY_PATH=$(dirname usr/lib/*/libgc.so.1)
line() { tr -s " \n" " " | sed "s/^ //;s/ $//"; }
{
  echo "lynx: $(usr/bin/lynx -cfg=etc/lynx/lynx.cfg -dump page.html | line)"
  echo "w3m: $(usr/bin/w3m -dump page.html | line)"
  node try.mjs
} >seen
echo "lynx 2.9.0dev.12-1, w3m 0.5.3+git20230121-2, html-to-text 10.0.1, turndown 7.2.5"
cat seen
diff seen - <<'END'
lynx: Yes, you can file. No, you cannot. Not yet.
w3m: Yes, you can file. No, you cannot. Not yet.
html-to-text: Yes, you can file. No, you cannot. Not yet.
turndown: Yes, you can file. No, you cannot.
END
