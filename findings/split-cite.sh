#!/bin/bash
# A cite at the end of a line: "Penal Code 17(b)(3)". A guess would be that a line is never
# broken inside 17(b)(3), since it has no blank. Unicode's rule for breaking lines (UAX 14)
# lets a line end between two brackets that stand back to back, and linebreak and Go's uniseg
# do so: 17(b) ends one line and (3) begins the next. They keep 1203.4(a), CR-180 and 21-4567
# whole, so that a look at those shows nothing. Who reads by the line, enlarged or in braille,
# reads of all of subdivision (b) and not of its part (3): put a word joiner (U+2060) between
# the brackets, or forbid the break.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linebreak@1.1.0 >/dev/null
cat >try.cjs <<'JS'
const LineBreaker = require("linebreak");
const lines = (text) => {
  const [breaker, found] = [new LineBreaker(text), []];
  for (let at, start = 0; (at = breaker.nextBreak()); start = at.position) found.push(text.slice(start, at.position));
  return found.join(" | ");
};
console.log("linebreak:", process.argv.slice(2).map(lines).join(", "));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/rivo/uniseg"
)

func main() {
	var cites []string
	for _, text := range os.Args[1:] {
		var lines []string
		for line, state := "", -1; text != ""; lines = append(lines, line) {
			line, text, _, state = uniseg.FirstLineSegmentInString(text, state)
		}
		cites = append(cites, strings.Join(lines, " | "))
	}
	fmt.Println("uniseg:", strings.Join(cites, ", "))
}
GO
go mod init try >/dev/null 2>&1
go get github.com/rivo/uniseg@v0.4.7 >/dev/null 2>&1
cites=("17(b)(3)" "1203.4(a)" "CR-180" "21-4567" $'17(b)\u2060(3)')
{ node try.cjs "${cites[@]}"; go run . "${cites[@]}"; } | sed $'s/\u2060/+/' >seen
echo "linebreak 1.1.0, github.com/rivo/uniseg 0.4.7; + is the word joiner"
cat seen
diff seen - <<'END'
linebreak: 17(b) | (3), 1203.4(a), CR-180, 21-4567, 17(b)+(3)
uniseg: 17(b) | (3), 1203.4(a), CR-180, 21-4567, 17(b)+(3)
END
