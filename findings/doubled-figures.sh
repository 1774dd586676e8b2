#!/bin/bash
# Sections in a search index. A guess would be that FlexSearch, as it is set up when
# nothing is said, keeps figures as they are. Its encoder makes one sign of two alike
# that touch, and cuts figures into threes: 211 (robbery) is found for 21, and 288 for
# 28; 459.5 finds 4595; and a search for 120 finds 1203.4. Who searches sections of a
# code must switch off dedupe and numeric, or make the words alone.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212 >/dev/null
cat >try.mjs <<'JS'
import flex from "flexsearch";
const sections = ["21", "28", "120", "211", "288", "459.5", "1203.4", "4595"];
const index = (options) => {
  const i = new flex.Index(options);
  for (const s of sections) i.add(s, `Section ${s}`);
  return i;
};
const [plain, told] = [index({}), index({ encoder: new flex.Encoder({ dedupe: false, numeric: false }) })];
let changed = false;
for (const [query, want] of [
  ["21", "21 211; 21"],
  ["28", "28 288; 28"],
  ["120", "120 1203.4; 120"],
  ["459.5", "459.5 4595; 459.5"],
]) {
  const seen = [plain, told].map((i) => i.search(query).sort((a, b) => a - b).join(" ")).join("; ");
  console.log(`${query} finds ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "flexsearch 0.8.212: as it comes; told to keep figures"
node try.mjs
