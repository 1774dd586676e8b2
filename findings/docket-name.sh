#!/bin/bash
# Court indexes and rap sheets write RUIZ,ANA M: surname, comma, no blank. A guess would be
# that a parser of names reads it like "RUIZ, ANA M", for the comma is what tells, or reports
# an error. parse-full-name takes Ruiz,ana for the first name and M for the surname, and its
# list of errors is empty; humanparser reads both alike. Who files or matches people by that
# surname finds nobody under Ruiz, and many under M: put a blank behind each comma first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-full-name@1.2.7 humanparser@2.7.0 >/dev/null
cat >try.cjs <<'JS'
const { parseFullName } = require("parse-full-name");
const human = require("humanparser");
for (const name of ["RUIZ, ANA M", "RUIZ,ANA M", "DE LA CRUZ,ANA MARIA", "VEGA,LEO"]) {
  const { last, first, error } = parseFullName(name);
  const { lastName, firstName } = human.parseName(name);
  console.log(`${name}: parse-full-name "${last}", "${first}", errors ${error.length}; humanparser "${lastName}", "${firstName}"`);
}
JS
node try.cjs >seen
echo "parse-full-name 1.2.7, humanparser 2.7.0: surname, first name"
cat seen
diff seen - <<'END'
RUIZ, ANA M: parse-full-name "Ruiz", "Ana", errors 0; humanparser "RUIZ", "ANA"
RUIZ,ANA M: parse-full-name "M", "Ruiz,ana", errors 0; humanparser "RUIZ", "ANA"
DE LA CRUZ,ANA MARIA: parse-full-name "Maria", "de la Cruz,ana", errors 0; humanparser "DE LA CRUZ", "ANA"
VEGA,LEO: parse-full-name "Vega,leo", "", errors 0; humanparser "VEGA", "LEO"
END
