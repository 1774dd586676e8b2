package site

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/render"
)

// A folded template makes the same page, and finds the same mistakes.
func TestFolded(t *testing.T) {
	defer func(was int) { render.Many = was }(render.Many)
	dir := small(t)
	made := func(pages int, out string) map[string]string {
		render.Many = pages
		build(t, Options{Dir: dir, Out: filepath.Join(dir, out), BaseURL: "https://example.org"})
		return tree(t, filepath.Join(dir, out))
	}
	same(t, "folded", made(1e6, "plain"), made(0, "folded"))

	base := filepath.Join(dir, "site", "templates", "base.html")
	text, err := os.ReadFile(base)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(base, []byte(strings.Replace(string(text), "<main", `{{.Words "no-such-string"}}<main`, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	said := func(pages int) complaint.List {
		render.Many = pages
		r, err := Build(context.Background(), Options{Dir: dir})
		if err == nil {
			t.Fatal("a string is missing, and the site was built")
		}
		return r.Complaints
	}
	if plain, folded := said(1e6), said(0); !slices.Equal(plain, folded) {
		t.Errorf("not folded:\n%v\nfolded:\n%v", plain, folded)
	}
}
