#!/bin/bash
# A rap sheet writes 19850000 where only the year is known. A guess would be that
# Day.js says "invalid", or takes 1 January 1985. It says valid, and takes 30 November
# 1984 (the month and the day before the first); told the format, it takes 1 January
# 1985; told to be strict, it says invalid. One library, three answers: who counts
# years from a conviction must look for the zeros before any date is made.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23 >/dev/null
cat >try.mjs <<'JS'
import dayjs from "dayjs";
import format from "dayjs/plugin/customParseFormat.js";
dayjs.extend(format);
const show = (d) => (d.isValid() ? d.format("YYYY-MM-DD") : "invalid");
let changed = false;
for (const [day, want] of [
  ["19850101", "1985-01-01, 1985-01-01, 1985-01-01"],
  ["19850100", "1984-12-31, 1985-01-01, invalid"],
  ["19850000", "1984-11-30, 1985-01-01, invalid"],
]) {
  const seen = [dayjs(day), dayjs(day, "YYYYMMDD"), dayjs(day, "YYYYMMDD", true)].map(show).join(", ");
  console.log(`${day}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "dayjs 1.11.23: alone, with a format, strict"
TZ=UTC node try.mjs
