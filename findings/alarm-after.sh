#!/bin/bash
# An alarm nine hours into a whole day. The types of ical-generator say that
# triggerAfter counts from when the event has started, and that an alarm takes
# relatesTo: "START"; a guess would be TRIGGER:PT9H. It writes RELATED=END, and drops
# that relatesTo without a word: the alarm rings at nine on the day after the deadline.
# Only the method relatesTo() is heard. Who writes calendars must read the file back.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical-generator@10.2.0 ical.js@2.2.1 >/dev/null 2>&1
cat >try.mjs <<'JS'
import ical from "ical-generator";
import ICAL from "ical.js";
const day = (n) => new Date(Date.UTC(2027, 0, n));
const alarm = { type: "display", triggerAfter: 9 * 3600 };
let changed = false;
for (const [name, add, want] of [
  ["triggerAfter", (e) => e.createAlarm(alarm), "TRIGGER;RELATED=END:PT9H, rings 2027-01-16T09:00:00"],
  [
    "triggerAfter and relatesTo",
    (e) => e.createAlarm({ ...alarm, relatesTo: "START" }),
    "TRIGGER;RELATED=END:PT9H, rings 2027-01-16T09:00:00",
  ],
  [
    "triggerAfter, then relatesTo()",
    (e) => e.createAlarm(alarm).relatesTo("START"),
    "TRIGGER;RELATED=START:PT9H, rings 2027-01-15T09:00:00",
  ],
]) {
  const calendar = ical();
  add(calendar.createEvent({ start: day(15), end: day(16), allDay: true, summary: "last day" }));
  const text = calendar.toString();
  const line = text.split("\r\n").find((l) => l.startsWith("TRIGGER"));
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  const at = event.getFirstPropertyValue(line.includes("END") ? "dtend" : "dtstart");
  at.isDate = false;
  at.addDuration(event.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger"));
  const seen = `${line}, rings ${at}`;
  console.log(`${name}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "ical-generator 10.2.0, for the whole of 15 January"
TZ=UTC node try.mjs
