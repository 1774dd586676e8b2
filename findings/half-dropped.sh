#!/bin/bash
# A term of 2½ years. Tools that bring text to plain ASCII, for a file's name, a clerk's
# old system or a search, spell ½ out; a guess would be "2 1/2", as Go's go-unidecode has
# it. Three libraries in JavaScript write 21/2, and NFKC, Unicode's own form for comparing
# text, 21⁄2: 21 halves, or the 21st of February. The voice flite leaves the ½ out and says
# "two years". Who counts a sentence from such text is off by years: write 30 months.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unidecode@1.1.0 any-ascii@0.3.3 transliteration@2.6.1 >/dev/null
apt-get -qq update >/dev/null
apt-get -qq -o APT::Sandbox::User=root download flite=2.2-5 libflite1=2.2-5 >/dev/null
for deb in *.deb; do dpkg -x "$deb" .; done
cat >try.mjs <<'JS'
import anyAscii from "any-ascii";
import { transliterate } from "transliteration";
import unidecode from "unidecode";
const term = process.argv[2];
for (const [name, ascii] of Object.entries({ unidecode, "any-ascii": anyAscii, transliteration: transliterate })) {
  console.log(`${name}: ${ascii(term)}`);
}
console.log("NFKC:", term.normalize("NFKC"));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"github.com/mozillazg/go-unidecode"
)

func main() { fmt.Println("go-unidecode:", unidecode.Unidecode(os.Args[1])) }
GO
go mod init try >/dev/null 2>&1
go get github.com/mozillazg/go-unidecode@v0.2.0 >/dev/null 2>&1
term="2½ years"
say() { LD_LIBRARY_PATH=$(dirname "$dir"/usr/lib/*/libflite.so.1) usr/bin/flite -ps -t "$1" -o none; }
{
  node try.mjs "$term"
  go run . "$term" | tr -s " "
  if [ "$(say "$term")" = "$(say "2 years")" ]; then echo "flite: as 2 years"; else echo "flite: otherwise"; fi
} >seen
echo "unidecode 1.1.0, any-ascii 0.3.3, transliteration 2.6.1, go-unidecode 0.2.0, flite 2.2-5"
cat seen
diff seen - <<'END'
unidecode: 21/2 years
any-ascii: 21/2 years
transliteration: 21/2 years
NFKC: 21⁄2 years
go-unidecode: 2 1/2 years
flite: as 2 years
END
