#!/bin/bash
# "5 de mayo del 2019": many who speak Spanish put "del" before a year of this century. A
# guess would be that the Spanish parser of chrono-node reads it like "de 2019", or finds
# nothing. It stops before "del" and puts in the year that is nearest: asked in November
# 2026, the conviction of 2019 is in May 2027, and the wait has not begun. A month alone,
# and "5/mayo/2019", lose the year too; "5 de mayo, 2019" keeps it. Who reads typed days
# must ask whether the year was in the words (isCertain), or take the year apart.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import { es } from "chrono-node";
const today = new Date("2026-11-30T15:00:00Z");
for (const text of process.argv.slice(2)) {
  const [found] = es.parse(text, today);
  const sure = found.start.isCertain("year") ? "said" : "put in";
  console.log(`${text}: reads "${found.text}", ${found.start.date().toISOString().slice(0, 7)}, year ${sure}`);
}
JS
TZ=UTC node try.mjs "5 de mayo de 2019" "5 de mayo, 2019" "5 de mayo del 2019" "mayo del 2019" "5/mayo/2019" >seen
echo "chrono-node 2.10.3, on 30 November 2026"
cat seen
diff seen - <<'END'
5 de mayo de 2019: reads "5 de mayo de 2019", 2019-05, year said
5 de mayo, 2019: reads "5 de mayo, 2019", 2019-05, year said
5 de mayo del 2019: reads "5 de mayo", 2027-05, year put in
mayo del 2019: reads "mayo", 2027-05, year put in
5/mayo/2019: reads "5/mayo", 2027-05, year put in
END
