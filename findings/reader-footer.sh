#!/bin/bash
# A page whose <main> has two paragraphs and a list of links, and whose <footer> has two lines
# in a <div>. Reader views, which people with low vision or no patience use, show the text
# alone; a guess would be that <main> is that text. Readability, which Firefox's reader view is
# made of, says that the page suits it and shows the footer alone: links count against a text
# and a <div> for it, but <main>, <article> and <footer> count for nothing. Without that <div>
# the same page is shown whole. Who reads so never sees the last day: try every page with it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null
cat >try.mjs <<'JS'
import { Readability, isProbablyReaderable } from "@mozilla/readability";
import { JSDOM } from "jsdom";
const roads = ["Dismissal after probation", "A felony made a misdemeanor", "Sealing an arrest", "Certificate of rehabilitation"];
const list = roads.map((r) => `<li><a href="/${r.length}">${r}, with the form to file and the words to say</a></li>`).join("");
const footer = "<p>Information, not advice. Nobody is your lawyer here until you sign.</p><p>Ruiz Law, 459 Main Street, Fresno.</p>";
const page = (inner) => `<!doctype html><html lang="en"><head><title>Last days</title></head><body><main><article><h1>Last days</h1>
<p>Your last day to file a notice of appeal is sixty days from the day of the judgment. Do not wait for a letter: the
court sends none, and the clerk who takes your paper may not count the days for you, nor may the clerk take it when they
are over.</p>
<p>If the last day is a day on which the court is closed, the next day on which it is open will do. Paper that you give
to an officer in prison counts from that day on, and not from the day on which it comes to the court some weeks later.</p>
<ul>${list}</ul></article></main><footer>${inner}</footer></body></html>`;
for (const [name, inner] of [
  ["footer with a div", `<div>${footer}</div>`],
  ["footer without", footer],
]) {
  const { document } = new JSDOM(page(inner), { url: "http://localhost/" }).window;
  const suits = isProbablyReaderable(document);
  const text = new Readability(document).parse().textContent.trim();
  console.log(`${name}: suits ${suits}, the last day ${text.includes("sixty days")}, begins "${text.slice(0, 24)}"`);
}
JS
node try.mjs >seen
echo "@mozilla/readability 0.6.0"
cat seen
diff seen - <<'END'
footer with a div: suits true, the last day false, begins "Information, not advice."
footer without: suits true, the last day true, begins "Your last day to file a "
END
