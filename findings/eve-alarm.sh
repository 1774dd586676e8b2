#!/bin/bash
# "At nine on the day before" is written TRIGGER:-PT15H in an entry for a whole day. A
# guess would be that ical.js, asked for 15 hours before 15 January, gives 14 January.
# It gives 15 January: hours are dropped when the start is a date, those of PT33H too,
# while -P1D and the same hours from midnight are counted. Who shows alarms would show
# the deadline's own day; a writer had better give whole days, such as -P14D.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import ICAL from "ical.js";
const event = (start) =>
  new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\nUID:1\r\n${start}\r\nEND:VEVENT\r\n`)).getFirstPropertyValue("dtstart");
let changed = false;
for (const [trigger, want] of [
  ["-PT15H", "2027-01-15, 2027-01-14T09:00:00"],
  ["PT33H", "2027-01-15, 2027-01-16T09:00:00"],
  ["-P1D", "2027-01-14, 2027-01-14T00:00:00"],
]) {
  const seen = ["DTSTART;VALUE=DATE:20270115", "DTSTART:20270115T000000"]
    .map((line) => {
      const at = event(line);
      at.addDuration(ICAL.Duration.fromString(trigger));
      return at.toString();
    })
    .join(", ");
  console.log(`${trigger}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "ical.js 2.2.1: from the day, from its midnight"
node try.mjs
