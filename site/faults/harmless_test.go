package faults

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// harmless looks at every page as a browser would.
func harmless(t *testing.T, out string) {
	t.Helper()
	err := filepath.WalkDir(out, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) != ".html" {
			return err
		}
		b, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		if !utf8.Valid(b) || bytes.IndexByte(b, 0) >= 0 {
			t.Errorf("%s is not a text", p)
		}
		doc, err := html.Parse(bytes.NewReader(b))
		if err != nil {
			return err
		}
		for n := range doc.Descendants() {
			if n.Type == html.TextNode && n.Parent.Type == html.ElementNode &&
				(n.Parent.Data == "script" || n.Parent.Data == "style") && strings.Contains(n.Data, "pwned()") {
				if kind := attribute(n.Parent, "type"); kind != "application/ld+json" && kind != "application/json" ||
					strings.Contains(n.Data, "<") {
					t.Errorf("%s: %s holds %s", p, n.Parent.Data, n.Data)
				}
			}
			if n.Type != html.ElementNode {
				continue
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "srcdoc" {
					t.Errorf("%s: <%s %s=%q>", p, n.Data, a.Key, a.Val)
				}
				address := strings.ToLower(strings.Map(func(r rune) rune {
					if r <= ' ' {
						return -1
					}
					return r
				}, a.Val))
				for _, scheme := range []string{"javascript:", "data:text", "vbscript:", "file:", "//evil", "https://evil"} {
					if (a.Key == "href" || a.Key == "src" || a.Key == "action" || a.Key == "content") &&
						strings.HasPrefix(address, scheme) {
						t.Errorf("%s: <%s %s=%q>", p, n.Data, a.Key, a.Val)
					}
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
