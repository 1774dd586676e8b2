#!/bin/bash
# Markdown with typographic quotes, as Go's blackfriday and gomarkdown have it from the
# start and markdown-it on request. A guess would be that it sets quotes and dashes, and
# leaves a cite alone. Subdivision (c) becomes the copyright sign, and the Go two set the
# charge 459/460 as a fraction. (a), (b) and (d) stay, so that a look at a few pages shows
# nothing; who listens hears "copyright". Who renders cites must switch Smartypants off:
# without SmartypantsFractions alone the sign is still there.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-it@15.0.3 >/dev/null
cat >try.mjs <<'JS'
import MarkdownIt from "markdown-it";
const text = process.argv[2];
console.log("markdown-it:", new MarkdownIt({ typographer: true }).renderInline(text));
console.log("markdown-it, plain:", new MarkdownIt().renderInline(text));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"html"
	"os"
	"strings"

	"github.com/gomarkdown/markdown"
	markdownhtml "github.com/gomarkdown/markdown/html"
	"github.com/russross/blackfriday/v2"
)

func main() {
	text := []byte(os.Args[1])
	show := func(name string, page []byte) {
		fmt.Printf("%s: %s\n", name, html.UnescapeString(strings.TrimSpace(string(page))))
	}
	show("blackfriday", blackfriday.Run(text))
	show("gomarkdown", markdown.ToHTML(text, nil, nil))
	few := markdownhtml.CommonFlags &^ markdownhtml.SmartypantsFractions
	show("gomarkdown, no fractions", markdown.ToHTML(text, nil, markdownhtml.NewRenderer(markdownhtml.RendererOptions{Flags: few})))
}
GO
go mod init try >/dev/null 2>&1
go get github.com/russross/blackfriday/v2@v2.1.0 github.com/gomarkdown/markdown@v0.0.0-20261107153045-a51d70be185e >/dev/null 2>&1
text="PC 1203.4(b), 1203.4(c)(1), 459/460"
{ node try.mjs "$text"; go run . "$text"; } >seen
echo "markdown-it 15.0.3, blackfriday 2.1.0, gomarkdown a51d70be185e"
cat seen
diff seen - <<'END'
markdown-it: PC 1203.4(b), 1203.4©(1), 459/460
markdown-it, plain: PC 1203.4(b), 1203.4(c)(1), 459/460
blackfriday: <p>PC 1203.4(b), 1203.4©(1), <sup>459</sup>⁄<sub>460</sub></p>
gomarkdown: <p>PC 1203.4(b), 1203.4©(1), <sup>459</sup>⁄<sub>460</sub></p>
gomarkdown, no fractions: <p>PC 1203.4(b), 1203.4©(1), 459/460</p>
END
