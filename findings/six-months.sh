#!/bin/bash
# Six months from 31 May end on 30 November: date-fns, Temporal and dateutils all add them
# so. A guess would be that, asked on that day how many whole months have passed, they say
# six. They say five, and six only from 1 December; yet date-fns says six for 31 August to
# 28 February. Luxon and Day.js say six each time. Who tells a person that the time is over
# must compare days, the added one with today, and never count months back.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0 luxon@3.7.2 dayjs@1.11.23 @js-temporal/polyfill@0.5.1 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download dateutils=0.4.10-1 >/dev/null
dpkg -x dateutils_*.deb .
cat >try.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { addMonths, differenceInMonths, format, parseISO } from "date-fns";
import { DateTime } from "luxon";
import dayjs from "dayjs";
import { Temporal } from "@js-temporal/polyfill";
const tool = (name, ...args) => execFileSync(`usr/bin/dateutils.${name}`, args, { encoding: "utf8" }).trim();
const date = (day) => parseISO(String(day));
const libraries = {
  "date-fns": [(day) => format(addMonths(date(day), 6), "yyyy-MM-dd"), (from, to) => differenceInMonths(date(to), date(from))],
  temporal: [
    (day) => Temporal.PlainDate.from(day).add({ months: 6 }).toString(),
    (from, to) => Temporal.PlainDate.from(from).until(to, { largestUnit: "months" }).months,
  ],
  dateutils: [(day) => tool("dadd", day, "6mo"), (from, to) => Number(tool("ddiff", from, to, "-f", "%m"))],
  luxon: [
    (day) => DateTime.fromISO(day).plus({ months: 6 }).toISODate(),
    (from, to) => Math.floor(DateTime.fromISO(to).diff(DateTime.fromISO(from), "months").months),
  ],
  dayjs: [(day) => dayjs(day).add(6, "month").format("YYYY-MM-DD"), (from, to) => dayjs(to).diff(from, "month")],
};
// The months counted from a day to the day six months later, and to the one after that.
const want = { "date-fns": "5 6, 6 6", temporal: "5 6, 5 6", dateutils: "5 6, 5 6", luxon: "6 6, 6 6", dayjs: "6 6, 6 6" };
const days = [
  ["2026-05-31", "2026-11-30", "2026-12-01"],
  ["2026-08-31", "2027-02-28", "2027-03-01"],
];
let changed = false;
for (const [name, [add, months]] of Object.entries(libraries)) {
  const seen = days.map(([from, end, next]) => {
    if (add(from) !== end) changed = true;
    return `${months(from, end)} ${months(from, next)}`;
  });
  console.log(`${name}: from 31 May ${seen[0]}; from 31 August ${seen[1]}`);
  if (seen.join(", ") !== want[name]) changed = true;
}
if (changed) process.exit(1);
JS
echo "date-fns 4.4.0, luxon 3.7.2, dayjs 1.11.23, @js-temporal/polyfill 0.5.1, dateutils 0.4.10-1"
TZ=UTC node try.mjs
