#!/bin/bash
# Sections with three figures behind the point, 1170.126 and 1203.425, in a Spanish page
# that is read aloud. A guess would be that eSpeak NG says the point, as it does in
# 1203.4 and 1203.41 and as the English voice does. It takes the point for the mark of
# thousands: "un millón ciento setenta mil ciento veintiséis", in Spain's Spanish, in
# Mexico's, where the comma has that place, and in es-419. Who hears it looks for another
# law, or for none: say what the section does, and let the number stand for the eye.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund espeak-ng@1.0.2 >/dev/null
cat >try.mjs <<'JS'
import speak from "espeak-ng";
const say = async (voice, text) => {
  const run = await speak({ arguments: ["--phonout", "said", "-q", "--ipa=3", "-v", voice, text] });
  return run.FS.readFile("said", { encoding: "utf8" }).trim().replaceAll("\u200d", "");
};
let changed = false;
for (const [voice, section, want] of [
  ["en-us", "1170.126", false],
  ["es", "1170.126", true],
  ["es-mx", "1170.126", true],
  ["es-419", "1170.126", true],
  ["es-419", "1203.425", true],
  ["es-419", "1203.41", false],
]) {
  const said = await say(voice, section);
  const seen = said === (await say(voice, section.replace(".", "")));
  console.log(`${voice} ${section}: ${said}, ${seen ? "as without the point" : "with the point"}`);
  if (seen !== want) changed = true;
}
if (changed) process.exit(1);
JS
echo "espeak-ng 1.0.2"
node try.mjs
