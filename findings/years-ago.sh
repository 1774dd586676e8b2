#!/bin/bash
# "Hace 7 años", seven years ago, read by the Spanish parser of chrono-node. A guess
# would be the day seven years back, as in English, or nothing. It is seven o'clock this
# morning: ñ does not count as a letter where a word ends, so "7 a" is taken for 7 a.m.
# "Dentro de 3 años" (in three years) is right. Who reads typed dates of a release must
# refuse an answer that has only an hour.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import { en, es } from "chrono-node";
const today = new Date("2026-11-30T15:00:00Z");
let changed = false;
for (const [parser, text, want] of [
  [en, "7 years ago", '"7 years ago" 2019-11-30T15:00'],
  [es, "Salió hace 7 años", '"7 a" 2026-11-30T07:00'],
  [es, "cumplió 12 años", '"12 a" 2026-11-30T00:00'],
  [es, "hace 7 meses", "nothing"],
  [es, "dentro de 3 años", '"dentro de 3 años" 2029-11-30T15:00'],
]) {
  const [found] = parser.parse(text, today);
  const seen = found ? `"${found.text}" ${found.date().toISOString().slice(0, 16)}` : "nothing";
  console.log(`${text}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "chrono-node 2.10.3, on 30 November 2026"
TZ=UTC node try.mjs
