package bundle

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
)

// What the cache gives is what would be made, and it gives nothing when a file
// has changed, is new or is gone, or when there is something to say.
func TestBundled(t *testing.T) {
	for _, key := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(key, t.TempDir())
	}
	defer func(was func(string) string) { tool = was }(tool)
	tool = func(string) string { return "tested" }
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "testdata", "small"))); err != nil {
		t.Fatal(err)
	}
	style := filepath.Join(dir, "site", "styles", "site.css")
	said := complaint.List{}
	read := func() (*source.Site, *Set) {
		t.Helper()
		s, err := source.Read(t.Context(), source.Options{Dir: dir}, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		said = nil
		return s, Read(s, &said)
	}
	equal := func(a, b *Set) bool {
		for source, one := range a.BySource {
			other := b.BySource[source]
			if other == nil || one.Name != other.Name || one.inline != other.inline || one.integrity != other.integrity {
				return false
			}
		}
		return len(a.BySource) == len(b.BySource) && maps.Equal(a.Inputs, b.Inputs)
	}
	s, first := read()
	if len(first.BySource) == 0 || len(first.Inputs) == 0 {
		t.Fatal("there are no bundles")
	}
	if _, again := read(); !equal(first, again) {
		t.Error("from the cache they are others")
	}
	key := keyOf(s)
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
	if _, other := read(); equal(first, other) || !strings.Contains(string(other.BySource["styles/site.css"].Data), ".new") {
		t.Error("a style was changed, and they are the same")
	}
	for range 2 { // what is wrong is said every time
		put(style, string(text)+"}}}")
		if read(); !slices.ContainsFunc(said, func(c complaint.Complaint) bool { return c.Rule == "bundle" }) {
			t.Error("a mistake in a style was not said")
		}
	}
	put(style, string(text))
	for _, name := range []string{"site/styles/new.css", "package.json", "site/package.json"} {
		put(filepath.Join(dir, name), "{}")
		if s, _ := read(); keyOf(s) == key {
			t.Errorf("%s is new, and the key is the same", name)
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if s, _ := read(); keyOf(s) != key {
		t.Error("nothing has changed, and the key is another")
	}
}
