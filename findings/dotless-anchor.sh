#!/bin/bash
# Headings of a page about sections, each with an address made of its words. A guess would
# be that the point of 148.5 becomes a hyphen, as @sindresorhus/slugify has it, or stays, as
# in slugify. github-slugger, which most Markdown tools in JavaScript use, and Go's goldmark
# drop it: 148.5 (a false report) and 1485 (habeas corpus) both are section-1485, and
# whichever stands first takes the address. A link that was saved to one shows the
# other when a heading is put in above it: give each section an address by hand.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund github-slugger@2.0.0 slugify@1.6.9 @sindresorhus/slugify@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import GithubSlugger from "github-slugger";
import slugify from "slugify";
import sindresorhus from "@sindresorhus/slugify";
const headings = process.argv.slice(2);
const slugger = new GithubSlugger();
console.log("github-slugger:", ...headings.map((h) => slugger.slug(h)));
console.log("@sindresorhus/slugify:", ...headings.map((h) => sindresorhus(h)));
console.log("slugify:", ...headings.map((h) => slugify(h, { lower: true })));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/parser"
)

func main() {
	page := "# " + strings.Join(os.Args[1:], "\n\n# ") + "\n"
	var html strings.Builder
	if err := goldmark.New(goldmark.WithParserOptions(parser.WithAutoHeadingID())).Convert([]byte(page), &html); err != nil {
		panic(err)
	}
	fmt.Print("goldmark:")
	for _, id := range regexp.MustCompile(`id="(.*?)"`).FindAllStringSubmatch(html.String(), -1) {
		fmt.Print(" ", id[1])
	}
	fmt.Println()
}
GO
go mod init try >/dev/null 2>&1
go get github.com/yuin/goldmark@v1.7.13 >/dev/null 2>&1
{ node try.mjs "Section 148.5" "Section 1485"; go run . "Section 148.5" "Section 1485"; } >seen
echo "github-slugger 2.0.0, @sindresorhus/slugify 3.0.1, slugify 1.6.9, goldmark 1.7.13"
cat seen
diff seen - <<'END'
github-slugger: section-1485 section-1485-1
@sindresorhus/slugify: section-148-5 section-1485
slugify: section-148.5 section-1485
goldmark: section-1485 section-1485-1
END
