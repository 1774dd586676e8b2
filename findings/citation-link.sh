#!/bin/bash
# A decision is cited as 180 Cal.App.4th 1203. A guess would be that a finder of links
# sees none there. "app" is a domain, so linkifyjs and, in Go, xurls (relaxed) find
# Cal.App and link it: a page of law leads to whoever owns that name. Cal.Rptr.3d and
# Pen.Code are left alone. Who makes links of texts with cites must look for the scheme.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linkifyjs@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import { find } from "linkifyjs";
for (const text of process.argv.slice(2)) console.log("linkifyjs:", text, JSON.stringify(find(text).map((l) => l.href)));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"mvdan.cc/xurls/v2"
)

func main() {
	for _, text := range os.Args[1:] {
		fmt.Printf("xurls: %s %q\n", text, xurls.Relaxed().FindAllString(text, -1))
	}
}
GO
go mod init try >/dev/null 2>&1
go get mvdan.cc/xurls/v2@v2.6.0 >/dev/null 2>&1
cites=("180 Cal.App.4th 1203" "12 Cal.Rptr.3d 5" "Pen.Code, § 1203.4")
{ node try.mjs "${cites[@]}"; go run . "${cites[@]}"; } >seen
echo "linkifyjs 4.4.0, mvdan.cc/xurls 2.6.0"
cat seen
diff seen - <<'END'
linkifyjs: 180 Cal.App.4th 1203 ["http://Cal.App"]
linkifyjs: 12 Cal.Rptr.3d 5 []
linkifyjs: Pen.Code, § 1203.4 []
xurls: 180 Cal.App.4th 1203 ["Cal.App"]
xurls: 12 Cal.Rptr.3d 5 []
xurls: Pen.Code, § 1203.4 []
END
