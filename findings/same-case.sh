#!/bin/bash
# A docket as CSV with the case numbers 12E05678, 12E05999 and 13E00412: the year, a letter
# for the kind of case, a count. A guess would be text, as with the letter F, or numbers
# that look odd. DuckDB takes the column for numbers and reads 12 times ten to the 5678th,
# more than it can hold: all three are infinity, without a word, so that they are equal and
# three people's cases join as one. d3's autoType does the same; papaparse, told to find
# numbers, leaves them be. Who reads dockets must name the type of the column.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 d3-dsv@3.0.2 papaparse@5.7.1 >/dev/null
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { autoType, csvParse } from "d3-dsv";
import Papa from "papaparse";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (letter) => {
  const docket = ["case,name", `12${letter}05678,Ana`, `12${letter}05999,Leo`, `13${letter}00412,Eva`].join("\n");
  writeFileSync("docket.csv", docket + "\n");
  const read = await connection.runAndReadAll(`select "case" from 'docket.csv'`);
  const joined = await connection.runAndReadAll(`select count(*) from 'docket.csv' a join 'docket.csv' b using ("case")`);
  console.log(`DuckDB: ${read.getRows().join(" ")}; joined with itself, rows: ${joined.getRows()}`);
  console.log(`d3: ${csvParse(docket, autoType).map((r) => r.case).join(" ")}`);
  const papa = Papa.parse(docket, { header: true, dynamicTyping: true }).data;
  console.log(`papaparse: ${papa.map((r) => r.case).join(" ")}`);
};
await ask("F");
await ask("E");
JS
node try.mjs >seen
echo "@duckdb/node-api 1.5.6-r.1, d3-dsv 3.0.2, papaparse 5.7.1"
cat seen
diff seen - <<'END'
DuckDB: 12F05678 12F05999 13F00412; joined with itself, rows: 3
d3: 12F05678 12F05999 13F00412
papaparse: 12F05678 12F05999 13F00412
DuckDB: Infinity Infinity Infinity; joined with itself, rows: 9
d3: Infinity Infinity Infinity
papaparse: 12E05678 12E05999 13E00412
END
