package site

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// The picture of the rights map has every right of the table, and for each the
// same answers, in both languages.
func TestRightsPicture(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	build(t, Options{Dir: "..", Out: public, Plain: true, Law: californian})
	for _, lang := range Languages {
		f, err := os.Open(filepath.Join(public, lang, "rights", "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		class := func(n *html.Node) string {
			for _, a := range n.Attr {
				if a.Key == "class" {
					return a.Val
				}
			}
			return ""
		}
		var pictured, tabled []string // answers, right after right
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			switch in := class(n); {
			case in == "rights-map":
				for m := range n.Descendants() {
					if k, ok := strings.CutPrefix(class(m), "mark-"); ok && k != "sign" && k != "none" {
						pictured = append(pictured, k)
					}
				}
			case in == "rights":
				for m := range n.Descendants() {
					if k, ok := strings.CutPrefix(class(m), "right right-"); ok {
						tabled = append(tabled, k)
					}
				}
			}
		}
		if len(pictured) == 0 || !slices.Equal(pictured, tabled) {
			t.Errorf("%s: the picture has %q, the table %q", lang, pictured, tabled)
		}
	}
}
