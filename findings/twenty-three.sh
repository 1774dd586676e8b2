#!/bin/bash
# "2 1/2 years", as judges and letters say it, given to a parser of durations. A guess would
# be two and a half, as parse-duration gives for "2.5 years", or null, as it gives for "two
# years". Asked for years it says 23: it takes the blank out of "2 1", has 21 without a unit,
# and adds the "2 years" behind the stroke. "2½ years" is 2 of whatever is asked for, days
# or years. The package ms says undefined to both. Who computes the end of a term this way
# tells a person to wait till old age: refuse what was not read to its end.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9 ms@2.1.3 >/dev/null
cat >try.mjs <<'JS'
import parse from "parse-duration";
import ms from "ms";
for (const text of ["2.5 years", "two years", "2 1/2 years", "2½ years", "1½ years"]) {
  const years = ms(text) && ms(text) / 31557600000;
  console.log(`${text}: parse-duration ${parse(text, "year")} years, ${parse(text, "day")} days; ms ${years}`);
}
JS
node try.mjs >seen
echo "parse-duration 2.1.9, ms 2.1.3"
cat seen
diff seen - <<'END'
2.5 years: parse-duration 2.5 years, 913.125 days; ms 2.5
two years: parse-duration null years, null days; ms undefined
2 1/2 years: parse-duration 23 years, 751.5 days; ms undefined
2½ years: parse-duration 2 years, 2 days; ms undefined
1½ years: parse-duration 1 years, 1 days; ms undefined
END
