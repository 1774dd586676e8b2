#!/bin/bash
# A letter with charges is stripped of personal details before it goes to a service outside.
# A guess would be that redact-pii takes out names, days and addresses, and leaves sections
# of the law. Five figures are a ZIP code to it: HS 11350 (drugs) and VC 23152 (driving under
# the influence) become ZIPCODE, PC 1203.4 becomes DIGITS.4, and "Good Friday" is a
# person; 459 and 273.5(a) stay, so that a test on a burglary shows nothing. What is asked
# about such a letter is answered without its charges. Told to leave figures, it keeps them.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund redact-pii@3.4.0 >/dev/null
cat >try.cjs <<'JS'
const { SyncRedactor } = require("redact-pii");
const plain = new SyncRedactor();
const told = new SyncRedactor({ builtInRedactors: { zipcode: { enabled: false }, digits: { enabled: false } } });
for (const text of ["HS 11350(a), VC 23152(b)", "PC 1203.4", "PC 459, PC 273.5(a)", "by Good Friday"]) {
  console.log(`${text}: ${plain.redact(text)}; ${told.redact(text)}`);
}
JS
node try.cjs >seen
echo "redact-pii 3.4.0: as it comes; told to leave ZIP codes and figures"
cat seen
diff seen - <<'END'
HS 11350(a), VC 23152(b): HS ZIPCODE(a), VC ZIPCODE(b); HS 11350(a), VC 23152(b)
PC 1203.4: PC DIGITS.4; PC 1203.4
PC 459, PC 273.5(a): PC 459, PC 273.5(a); PC 459, PC 273.5(a)
by Good Friday: by Good PERSON_NAME; by Good PERSON_NAME
END
