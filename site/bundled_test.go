package site

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// What the cache gives is what would be made, and it gives nothing when a file
// has changed, is new or is gone, or when there is something to say.
func TestBundled(t *testing.T) {
	for _, key := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(key, t.TempDir())
	}
	defer func(was func(string) string) { tool = was }(tool)
	tool = func(string) string { return "tested" }
	dir := small(t)
	style := filepath.Join(dir, "site", "styles", "site.css")
	read := func() (*project, *bundles) {
		t.Helper()
		p, err := read(t.Context(), Options{Dir: dir}, nil, nil, false)
		if err != nil {
			t.Fatal(err)
		}
		return p, p.assets
	}
	equal := func(a, b *bundles) bool {
		for _, s := range sortedKeys(a.bySource) {
			if b.bySource[s] == nil || a.bySource[s].name != b.bySource[s].name || a.bySource[s].inline != b.bySource[s].inline || a.bySource[s].integrity != b.bySource[s].integrity {
				return false
			}
		}
		return len(a.bySource) == len(b.bySource) && slices.Equal(sortedKeys(a.inputs), sortedKeys(b.inputs))
	}
	p, first := read()
	if len(first.bySource) == 0 || len(first.inputs) == 0 {
		t.Fatal("there are no bundles")
	}
	if _, again := read(); !equal(first, again) {
		t.Error("from the cache they are others")
	}
	key := p.bundleKey(p.tmpl.bundles)
	text, err := os.ReadFile(style)
	if err != nil {
		t.Fatal(err)
	}
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put(style, string(text)+".new{color:red}")
	if _, other := read(); equal(first, other) || !strings.Contains(string(other.bySource["styles/site.css"].data), ".new") {
		t.Error("a style was changed, and they are the same")
	}
	for range 2 { // what is wrong is said every time
		put(style, string(text)+"}}}")
		if p, _ := read(); !slices.ContainsFunc(p.shared, func(c complaint.Complaint) bool { return c.Rule == "bundle" }) {
			t.Error("a mistake in a style was not said")
		}
	}
	put(style, string(text))
	for _, name := range []string{"site/styles/new.css", "package.json", "site/package.json"} {
		put(filepath.Join(dir, name), "{}")
		if p, _ := read(); p.bundleKey(p.tmpl.bundles) == key {
			t.Errorf("%s is new, and the key is the same", name)
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if p, _ := read(); p.bundleKey(p.tmpl.bundles) != key {
		t.Error("nothing has changed, and the key is another")
	}
}
