#!/bin/bash
# The place of a person or an office, taken apart for a form's fields (street, city, ZIP).
# La Cañada Flintridge is a city of Los Angeles County, Cañon Perdido a street of Santa
# Barbara. A guess would be that a parser of American addresses keeps ñ, or writes n, as
# post offices do. parse-address takes the letter out: "La Caada Flintridge", and an á at
# the head of a name with it ("Los ngeles"); no error, and every other field is right. A
# paper is then sent to a city that does not exist. Who takes addresses apart must compare
# what went in with what came out.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-address@1.1.2 >/dev/null
cat >try.cjs <<'JS'
const { parseLocation } = require("parse-address");
for (const text of [
  "1 Foothill Blvd, La Canada Flintridge, CA 91011",
  "1 Foothill Blvd, La Cañada Flintridge, CA 91011",
  "123 Cañon Perdido St, Santa Barbara, CA 93101",
  "210 Temple St, Los Ángeles, CA 90012",
]) {
  const { number, street, city, zip } = parseLocation(text);
  console.log(`${text}: ${number} | ${street} | ${city} | ${zip}`);
}
JS
node try.cjs >seen
echo "parse-address 1.1.2"
cat seen
diff seen - <<END
1 Foothill Blvd, La Canada Flintridge, CA 91011: 1 | Foothill | La Canada Flintridge | 91011
1 Foothill Blvd, La Cañada Flintridge, CA 91011: 1 | Foothill | La Caada Flintridge | 91011
123 Cañon Perdido St, Santa Barbara, CA 93101: 123 | Caon Perdido | Santa Barbara | 93101
210 Temple St, Los Ángeles, CA 90012: 210 | Temple | Los ngeles | 90012
END
