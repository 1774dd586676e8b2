#!/bin/bash
# The days on which California's courts are closed in 2027, by Code of Civil Procedure 135.
# date-holidays has rules for the state (31 March, the day after Thanksgiving, a Friday for
# a Saturday), so a guess would be that US-CA has them all. It lacks 12 February (Lincoln)
# and the fourth Friday of September (Native American Day). Sixty days from 14 December
# 2026 end on that 12 February; the time runs on over the weekend and Presidents' Day to
# 16 February. Who counts with it tells people that they are late: keep the court's list.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 >/dev/null
cat >try.mjs <<'JS'
import Holidays from "date-holidays";
const library = new Holidays("US", "CA");
const named = new Set(library.getHolidays(2027).filter((h) => h.type === "public").map((h) => h.date.slice(0, 10)));
const closed = ["01-01", "01-18", "02-12", "02-15", "03-31", "05-31", "06-18", "07-05", "09-06"];
closed.push("09-24", "11-11", "11-25", "11-26", "12-24", "12-31");
const courts = new Set(closed.map((d) => `2027-${d}`));
console.log("courts closed, not in the library:", [...courts].filter((d) => !named.has(d)).join(" "));
const lastDay = (from, days, holidays) => {
  const day = new Date(Date.parse(from) + days * 86400000);
  while (day.getUTCDay() % 6 === 0 || holidays.has(day.toISOString().slice(0, 10))) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
console.log("60 days from 2026-12-14, by the library:", lastDay("2026-12-14", 60, named));
console.log("60 days from 2026-12-14, by the courts:", lastDay("2026-12-14", 60, courts));
JS
TZ=UTC node try.mjs >seen
echo "date-holidays 3.37.0, US-CA"
cat seen
diff seen - <<'END'
courts closed, not in the library: 2027-02-12 2027-09-24
60 days from 2026-12-14, by the library: 2027-02-12
60 days from 2026-12-14, by the courts: 2027-02-16
END
