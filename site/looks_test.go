package site

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"example.org/relief/site/complaint"
)

// TestLooks builds a folder that holds only content with the looks of the
// program: the files are those of a folder with a site/ of its own, which goes
// first where there is one.
func TestLooks(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir()) // the looks are bundled, not found
	own := small(t)
	build(t, Options{Dir: own})
	want := tree(t, filepath.Join(own, "public"))

	dir := small(t)
	o := Options{Dir: dir, Looks: os.DirFS(filepath.Join("testdata", "small"))}
	build(t, Options{Dir: dir, Looks: fstest.MapFS{}}) // its own count
	same(t, "its own site", want, tree(t, filepath.Join(dir, "public")))
	for _, name := range []string{"site", "public", ".public.relief"} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Build(t.Context(), Options{Dir: dir}); err == nil {
		t.Error("it was built without any looks")
	}
	build(t, o)
	same(t, "the looks of the program", want, tree(t, filepath.Join(dir, "public")))
	if r := build(t, o); r.Made != 0 || len(r.Written) != 0 {
		t.Errorf("nothing changed, and %d pages were made", r.Made)
	}
	if why := Stale(o); why != "" {
		t.Error(why)
	}
	checked, err := Check(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range checked.Complaints {
		if c.Level == complaint.Error && c.Rule != "firm" {
			t.Error(c)
		}
	}
}
