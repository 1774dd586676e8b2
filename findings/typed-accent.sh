#!/bin/bash
# On a telephone many type "apelacion" for apelación. A guess would be that the Spanish
# stemmer of a search index, which takes the accents off, brings both to one word, as it
# does with "prision". Snowball's takes the ending -ación off first, with its accent only:
# apelación becomes "apel" and apelacion stays whole. So it is with reclasificación and
# absolución, in JavaScript, Go and Debian's tool. Who searches without the accent finds no
# page: take the accents off before the stem, on both sides.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund snowball-stemmers@0.6.0 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download libstemmer-tools=2.2.0-2 libstemmer0d=2.2.0-2 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
cat >try.cjs <<'JS'
const stemmer = require("snowball-stemmers").newStemmer("spanish");
console.log("snowball-stemmers:", process.argv.slice(2).map((w) => stemmer.stem(w)).join(" "));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"github.com/kljensen/snowball"
)

func main() {
	fmt.Print("kljensen/snowball:")
	for _, word := range os.Args[1:] {
		stem, err := snowball.Stem(word, "spanish", true)
		if err != nil {
			panic(err)
		}
		fmt.Print(" ", stem)
	}
	fmt.Println()
}
GO
go mod init try >/dev/null 2>&1
go get github.com/kljensen/snowball@v0.10.0 >/dev/null 2>&1
words=(prisión prision apelación apelacion reclasificación reclasificacion absolución absolucion)
{
  node try.cjs "${words[@]}"
  go run . "${words[@]}"
  export LD_LIBRARY_PATH; LD_LIBRARY_PATH=$(dirname usr/lib/*/libstemmer.so.0d)
  echo "stemwords: $(printf "%s\n" "${words[@]}" | usr/bin/stemwords -l spanish -c UTF_8 | paste -sd " ")"
} >seen
echo "snowball-stemmers 0.6.0, github.com/kljensen/snowball 0.10.0, libstemmer-tools 2.2.0-2"
echo "words: ${words[*]}"
cat seen
stems="prision prision apel apelacion reclasif reclasificacion absolu absolucion"
diff seen - <<END
snowball-stemmers: $stems
kljensen/snowball: $stems
stemwords: $stems
END
