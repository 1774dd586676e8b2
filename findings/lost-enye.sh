#!/bin/bash
# A court writes Muñoz, a rap sheet MUNOZ. Metaphone and Soundex were made to bring such
# spellings together. A guess would be that they do, or that ñ is left out alike by all.
# In the package natural, SoundEx has M200 for Muñoz and M520 for Munoz, and Metaphone keeps
# Ñ as a sign of its own; its DoubleMetaphone and talisman's three have one code for both,
# so that a test with one of them shows nothing. Who matches records by sound misses the
# person's own conviction: take the marks off both names first (NFD, without the marks).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund natural@8.1.1 talisman@1.1.4 >/dev/null
cat >try.cjs <<'JS'
const natural = require("natural");
const process = (Kind) => (name) => [new Kind().process(name)].flat()[0];
const talisman = (kind) => {
  const code = require(`talisman/phonetics/${kind}`);
  return (name) => [code(name)].flat()[0];
};
const bare = (name) => name.normalize("NFD").replace(/\p{M}/gu, "");
for (const [title, code] of [
  ["natural SoundEx", process(natural.SoundEx)],
  ["natural SoundEx, without marks", (name) => process(natural.SoundEx)(bare(name))],
  ["natural Metaphone", process(natural.Metaphone)],
  ["natural DoubleMetaphone", process(natural.DoubleMetaphone)],
  ["talisman soundex", talisman("soundex")],
  ["talisman metaphone", talisman("metaphone")],
  ["talisman double-metaphone", talisman("double-metaphone")],
]) {
  console.log(`${title}: ${["Muñoz", "Munoz", "Peña", "Pena"].map(code).join(" ")}`);
}
JS
DOTENV_CONFIG_QUIET=true node try.cjs >seen
echo "natural 8.1.1, talisman 1.1.4: Muñoz, Munoz, Peña, Pena"
cat seen
diff seen - <<'END'
natural SoundEx: M200 M520 P000 P500
natural SoundEx, without marks: M520 M520 P500 P500
natural Metaphone: MÑS MNS PÑ PN
natural DoubleMetaphone: MNS MNS PN PN
talisman soundex: M520 M520 P500 P500
talisman metaphone: MNS MNS PN PN
talisman double-metaphone: MNS MNS PN PN
END
