package site

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// A folded template makes the same page, and finds the same mistakes.
func TestFolded(t *testing.T) {
	defer func(was int) { many = was }(many)
	dir := small(t)
	made := func(pages int, out string) map[string]string {
		many = pages
		build(t, Options{Dir: dir, Out: filepath.Join(dir, out), BaseURL: "https://example.org"})
		return tree(t, filepath.Join(dir, out))
	}
	same(t, "folded", made(1e6, "plain"), made(0, "folded"))

	p, err := read(t.Context(), Options{Dir: dir}, nil, nil, true)
	if err != nil {
		t.Fatal(err)
	}
	p.prepare()
	e := p.get("en", "index")
	one := p.tmpl.folded(templateOf[e.Front.Kind], p.view(e, ""))
	if one == nil {
		t.Fatal("it was not folded")
	}
	for _, part := range one.Templates() {
		if part.Tree != nil && strings.Contains(part.Tree.Root.String(), `.Words "`) {
			t.Errorf("there is a string left: %s", part.Tree.Root)
		}
	}

	base := filepath.Join(dir, "site", "templates", "base.html")
	text, err := os.ReadFile(base)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(base, []byte(strings.Replace(string(text), "<main", `{{.Words "no-such-string"}}<main`, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	said := func(pages int) complaint.List {
		many = pages
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
