#!/bin/bash
# "$1,500" of restitution, read aloud in the Spanish of Mexico, where the comma parts
# thousands. A guess would be that eSpeak NG says "mil quinientos" for es-mx. It says "uno
# coma quinientos", one and a half, as in Spain, for es-419 too; the English voice says one
# thousand five hundred. Who hears a Spanish page hears a small sum: write sums of money
# without the comma ($1500), or in words.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund espeak-ng@1.0.2 >/dev/null
cat >try.mjs <<'JS'
import speak from "espeak-ng";
const say = async (voice, text) => {
  const run = await speak({ arguments: ["--phonout", "said", "-q", "--ipa=3", "-v", voice, text] });
  return run.FS.readFile("said", { encoding: "utf8" }).replaceAll("\u200d", "").trim();
};
let changed = false;
for (const [voice, text, want] of [
  ["es-419", "mil quinientos", "mˈil kinjˈɛntos"],
  ["es-419", "uno coma", "ˈuno kˈoma"],
  ["es-419", "$1,500", "dˈolaɾ ˈuno kˌomakinjˈɛntos"],
  ["es-mx", "$1,500", "dˈolaɾ ˈuno kˌomakinjˈɛntos"],
  ["es-419", "$1500", "dˈolaɾ mˈil kinjˈɛntos"],
  ["en-us", "$1,500", "dˈɑːlɚ wˈʌn θˈaʊzənd fˈaɪvhˈʌndɹɪd"],
]) {
  const seen = await say(voice, text);
  console.log(`${voice} ${text}: ${seen}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "espeak-ng 1.0.2 (npm)"
node try.mjs
