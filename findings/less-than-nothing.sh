#!/bin/bash
# A table of charges as CSV, where some clerks put the section in brackets: (459). A guess
# would be that SheetJS gives the text, as it does with (a) and 459(a), or the number 459.
# It gives -459, as bookkeepers write what is owed, and says the cell is a number; 459.5 in
# brackets is -459.5. papaparse and d3, which find numbers too, leave the brackets. A look
# for 459 in the table finds no burglary: read such files with raw: true.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 papaparse@5.7.1 d3-dsv@3.0.2 >/dev/null
cat >try.mjs <<'JS'
import XLSX from "xlsx";
import Papa from "papaparse";
import { autoType, csvParse } from "d3-dsv";
const table = "charge\n459\n(459)\n(459.5)\n459(a)\n(a)\n";
const show = (name, rows) => console.log(`${name}: ${JSON.stringify(rows.map((r) => r.charge))}`);
const sheet = (options) => XLSX.utils.sheet_to_json(XLSX.read(table, { type: "string", ...options }).Sheets.Sheet1);
show("SheetJS", sheet({}));
show("SheetJS, raw", sheet({ raw: true }));
show("papaparse", Papa.parse(table, { header: true, dynamicTyping: true, skipEmptyLines: true }).data);
show("d3", csvParse(table, autoType));
JS
node try.mjs >seen
echo "xlsx (SheetJS) 0.18.5, papaparse 5.7.1, d3-dsv 3.0.2"
cat seen
diff seen - <<'END'
SheetJS: [459,-459,-459.5,"459(a)","(a)"]
SheetJS, raw: ["459","(459)","(459.5)","459(a)","(a)"]
papaparse: [459,"(459)","(459.5)","459(a)","(a)"]
d3: [459,"(459)","(459.5)","459(a)","(a)"]
END
