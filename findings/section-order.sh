#!/bin/bash
# A list of sections of the Penal Code. The code counts them as decimals: 1203.41 and
# 1203.425 stand before 1203.9. A guess would be that one library sorts them in one order.
# natural-orderby and javascript-natural-sort give the code's order if the list has the
# numbers alone, and another, 1203.9 first, if PC stands before each; natural-compare and
# string-natural-compare give that other order for both. Who looks down a printed list for
# 1203.425 stops too soon: sort by the digits behind the point, one after the other.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund natural-orderby@5.0.0 javascript-natural-sort@0.7.1 natural-compare@1.4.0 \
  string-natural-compare@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import { orderBy } from "natural-orderby";
import naturalSort from "javascript-natural-sort";
import naturalCompare from "natural-compare";
import stringCompare from "string-natural-compare";
const by = (compare) => (list) => [...list].sort(compare);
for (const [name, sort] of [
  ["natural-orderby", (list) => orderBy(list)],
  ["javascript-natural-sort", by(naturalSort)],
  ["natural-compare", by(naturalCompare)],
  ["string-natural-compare", by(stringCompare)],
]) {
  const sections = ["1203.9", "1203.425", "1203.41", "1203.4"];
  console.log(`${name}: ${sort(sections).join(" ")}; ${sort(sections.map((s) => `PC ${s}`)).join(" ")}`);
}
JS
node try.mjs >seen
echo "natural-orderby 5.0.0, javascript-natural-sort 0.7.1, natural-compare 1.4.0, string-natural-compare 3.0.1"
cat seen
diff seen - <<'END'
natural-orderby: 1203.4 1203.41 1203.425 1203.9; PC 1203.4 PC 1203.9 PC 1203.41 PC 1203.425
javascript-natural-sort: 1203.4 1203.41 1203.425 1203.9; PC 1203.4 PC 1203.9 PC 1203.41 PC 1203.425
natural-compare: 1203.4 1203.9 1203.41 1203.425; PC 1203.4 PC 1203.9 PC 1203.41 PC 1203.425
string-natural-compare: 1203.4 1203.9 1203.41 1203.425; PC 1203.4 PC 1203.9 PC 1203.41 PC 1203.425
END
