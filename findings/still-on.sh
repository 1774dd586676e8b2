#!/bin/bash
# A court's calendar file (iCalendar) says that one hearing is called off (STATUS:CANCELLED)
# and one is moved (RECURRENCE-ID). A guess would be that programs leave out or mark the
# first, and move the second. calcurse and FullCalendar, which draws calendars on web
# pages, show the hearing that was called off like any other; FullCalendar keeps nothing that
# tells. calcurse shows the moved one on both days. Who trusts the calendar loses a day's pay,
# or waits at the wrong door: to call a hearing off, write so in its title too.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @fullcalendar/core@6.1.22 @fullcalendar/icalendar@6.1.21 @fullcalendar/list@6.1.21 \
  ical.js@1.5.0 jsdom@26.1.0 >/dev/null
apt-get -qq update >/dev/null && apt-get -qq -o APT::Sandbox::User=root download calcurse=4.7.1-1 >/dev/null
dpkg -x calcurse_*.deb .
hearing() { # identifier, day of May, title, further lines
  printf '%s\r\n' BEGIN:VEVENT "UID:$1" DTSTAMP:20261130T000000Z "DTSTART:202705$2T083000" "DTEND:202705$2T093000" "${@:4}" "SUMMARY:$3" END:VEVENT
}
{
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//court//EN
  hearing 1 03 "Hearing" STATUS:CANCELLED
  hearing 2 04 "Review" "RRULE:FREQ=DAILY;COUNT=2"
  hearing 2 07 "Review moved" RECURRENCE-ID:20270505T083000
  echo END:VCALENDAR
} >court.ics
cat >try.cjs <<'JS'
const { JSDOM } = require("jsdom");
const ICAL = require("ical.js");
const text = require("node:fs").readFileSync("court.ics", "utf8");
console.log("ical.js, 3 May:", new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstPropertyValue("status"));
const { window } = new JSDOM("<div id=c></div>", { url: "http://localhost/" });
for (const name of ["window", "document", "HTMLElement", "Node", "CustomEvent", "Event", "Element"]) global[name] = window[name];
global.fetch = async () => new Response(text);
const [core, icalendar, list] = ["core", "icalendar", "list"].map((n) => require(`@fullcalendar/${n}`));
const loading = async (on) => {
  await new Promise((done) => setTimeout(done, on ? 9000 : 200));
  const shown = calendar.getEvents();
  const said = shown.map((e) => `${e.startStr.slice(8, 10)} ${e.title}`).join("; ");
  console.log(`FullCalendar, May: ${said}; knows it is off: ${JSON.stringify(shown).includes("CANCEL")}`);
  process.exit();
};
const calendar = new core.Calendar(window.document.getElementById("c"), {
  plugins: [icalendar.default, list.default],
  events: { url: "http://localhost/court.ics", format: "ics" },
  ...{ loading, timeZone: "UTC", initialView: "listMonth", initialDate: "2027-05-01" },
});
calendar.render();
JS
{
  TZ=UTC node try.cjs
  mkdir data && TZ=UTC usr/bin/calcurse -D data -i court.ics >/dev/null
  echo "calcurse, May: $(TZ=UTC usr/bin/calcurse -D data -d 05/01/2027 -r9 --format-apt "%m;\n" --format-recur-apt "%m;\n" |
    sed 's/^05.\(..\).*/\1/' | paste -sd " " | sed 's/;$//' | tr -s " ")"
} >seen
echo "FullCalendar 6.1.22 (icalendar 6.1.21), ical.js 1.5.0, calcurse 4.7.1-1"
cat seen
diff seen - <<'END'
ical.js, 3 May: CANCELLED
FullCalendar, May: 03 Hearing; 04 Review; 07 Review moved; knows it is off: false
calcurse, May: 03 Hearing; 04 Review; 05 Review; 07 Review moved
END
