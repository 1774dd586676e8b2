#!/bin/bash
# A sum in words, as a declaration or a receipt has it, in Spanish, where uno is shortened
# before mil and before a noun: veintiún mil, treinta y un mil dólares. A guess would be that
# libraries with a Spanish of their own do so. n2words shortens 1 (un dólar), but in its
# Spanish of the United States, Mexico and Spain says "veintiuno dólares" and "veintiuno mil";
# so does written-number. numero-a-letras shortens them, without the accent. A person is
# handed a paper in broken Spanish to sign: have sums that end in 1, or have 1 before mil, read.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund n2words@4.0.0 written-number@0.11.1 numero-a-letras@1.0.6 >/dev/null
cat >try.mjs <<'JS'
import * as us from "n2words/es-US";
import * as mx from "n2words/es-MX";
import * as es from "n2words/es-ES";
import writtenNumber from "written-number";
import letters from "numero-a-letras";
for (const [name, { toCurrency }] of Object.entries({ "es-US": us, "es-MX": mx, "es-ES": es })) {
  console.log(`n2words ${name}: ${[1, 21, 31000].map((n) => toCurrency(n)).join(", ")}`);
}
console.log(`written-number: ${writtenNumber(31000, { lang: "es" })}`);
console.log(`numero-a-letras: ${letters.NumerosALetras(21)}, ${letters.NumerosALetras(31000)}`);
JS
node try.mjs >seen
echo "n2words 4.0.0, written-number 0.11.1, numero-a-letras 1.0.6"
cat seen
diff seen - <<'END'
n2words es-US: un dólar, veintiuno dólares, treinta y uno mil dólares
n2words es-MX: un peso, veintiuno pesos, treinta y uno mil pesos
n2words es-ES: un euro, veintiuno euros, treinta y uno mil euros
written-number: treinta y uno mil
numero-a-letras: Veintiun Pesos 00/100 M.N., Treinta y Un Mil Pesos 00/100 M.N.
END
