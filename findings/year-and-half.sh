#!/bin/bash
# A term of a year and a half, added to 31 January 2024. A guess would be 31 July 2025
# from every library, or an error. Only date-fns says 31 July; Luxon takes the half as
# 182.5 days and ends at noon on 1 August, Day.js leaves the half out (31 January
# 2025), and Temporal refuses. Who computes when probation ended must turn the years of
# a sentence into months first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0 luxon@3.7.2 dayjs@1.11.23 @js-temporal/polyfill@0.5.1 >/dev/null
cat >try.mjs <<'JS'
import { addYears, format } from "date-fns";
import { DateTime } from "luxon";
import dayjs from "dayjs";
import { Temporal } from "@js-temporal/polyfill";
const temporal = () => {
  try {
    return Temporal.PlainDate.from("2024-01-31").add({ years: 1.5 }).toString();
  } catch (e) {
    return e.name;
  }
};
const seen = [
  format(addYears(new Date(2024, 0, 31), 1.5), "yyyy-MM-dd HH:mm"),
  DateTime.local(2024, 1, 31).plus({ years: 1.5 }).toFormat("yyyy-MM-dd HH:mm"),
  dayjs("2024-01-31").add(1.5, "year").format("YYYY-MM-DD HH:mm"),
  temporal(),
].join(", ");
console.log(seen);
if (seen !== "2025-07-31 00:00, 2025-08-01 12:00, 2025-01-31 00:00, RangeError") process.exit(1);
JS
echo "date-fns 4.4.0, luxon 3.7.2, dayjs 1.11.23, @js-temporal/polyfill 0.5.1"
TZ=UTC node try.mjs
