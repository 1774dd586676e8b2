#!/bin/bash
# 2 January 2027 in figures, for people who read Spanish in the United States. A guess
# would be that the locale es-US puts the month first, as en-US does beside it. It puts
# the day first (2/1/2027); es-PR, Puerto Rico, puts the month first. On a sheet in two
# languages the two halves name different days of court. Write the month in words.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formatjs/intl-datetimeformat@7.8.1 >/dev/null
cat >try.mjs <<'JS'
import "@formatjs/intl-datetimeformat/polyfill-force.js";
import "@formatjs/intl-datetimeformat/add-all-tz.js";
import "@formatjs/intl-datetimeformat/locale-data/en.js";
import "@formatjs/intl-datetimeformat/locale-data/es-US.js";
import "@formatjs/intl-datetimeformat/locale-data/es-PR.js";
const day = new Date("2027-01-02T00:00:00Z");
let changed = false;
for (const [locale, want] of [
  ["en-US", "1/2/27, January 2"],
  ["es-US", "2/1/2027, 2 de enero"],
  ["es-PR", "01/02/27, 2 de enero"],
]) {
  const seen = [{ dateStyle: "short" }, { month: "long", day: "numeric" }]
    .map((how) => new Intl.DateTimeFormat(locale, { ...how, timeZone: "UTC" }).format(day))
    .join(", ");
  console.log(`${locale}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "@formatjs/intl-datetimeformat 7.8.1"
node try.mjs
