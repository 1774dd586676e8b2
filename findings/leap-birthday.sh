#!/bin/bash
# A yearly entry that begins on 29 February. RFC 5545 says that a day which does not
# exist is left out, so a guess would be the next leap year. rrule does that; ical.js,
# which calendar programs are built on, moves it to 1 March of every year between. Of
# two people with the same file, one is reminded in each of the three years and the
# other in none. Who writes a calendar for a yearly duty must write each day out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1 >/dev/null
cat >try.mjs <<'JS'
import ICAL from "ical.js";
import rrule from "rrule";
const rule = "FREQ=YEARLY;COUNT=4";
const next = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString("2024-02-29"));
const one = Array.from({ length: 4 }, () => next.next().toString());
const two = rrule
  .rrulestr(`DTSTART:20240229T000000Z\nRRULE:${rule}`)
  .all()
  .map((d) => d.toISOString().slice(0, 10));
console.log("ical.js", ...one);
console.log("rrule  ", ...two);
if (one.join(" ") !== "2024-02-29 2025-03-01 2026-03-01 2027-03-01") process.exit(1);
if (two.join(" ") !== "2024-02-29 2028-02-29 2032-02-29 2036-02-29") process.exit(1);
JS
echo "ical.js 2.2.1, rrule 2.8.1"
node try.mjs
