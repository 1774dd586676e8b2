package site

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A translation says from which English it was made; when that changes, check
// says so, for pages as for single strings.
func TestTranslated(t *testing.T) {
	dir := small(t)
	o := Options{Dir: dir}
	stale := func() []string {
		c, err := Check(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, one := range c.Complaints {
			if one.Rule == "translation" && !strings.Contains(one.Text, "does not say") && !strings.Contains(one.Text, "no record") {
				out = append(out, one.String())
			}
		}
		return out
	}
	mark := func(want bool, file string) {
		t.Helper()
		changed, err := MarkTranslated(o, file)
		if err != nil || slices.Contains(changed, file) != want {
			t.Errorf("%s: %v %v", file, changed, err)
		}
	}
	mark(true, "content/es/guide.md")
	mark(false, "content/es/guide.md")
	mark(true, "content/es/translated.txt")
	mark(false, "content/es/translated.txt")
	if s := stale(); s != nil {
		t.Error(s)
	}
	// What a translation is not made from may change.
	put(t, dir, "content/en/guide.md",
		strings.Replace(guide, "order: 1\n", "order: 1\nold: en/older\n", 1)+"Ask. See the [front](index).\n")
	if s := stale(); s != nil {
		t.Error(s)
	}
	put(t, dir, "content/en/guide.md", guide+"Ask twice. See the [front](index).\n")
	if s := stale(); len(s) != 1 || !strings.HasPrefix(s[0], "content/es/guide.md:6: the English has changed") {
		t.Error(s)
	}
	mark(true, "content/es/guide.md")

	words, err := os.ReadFile(filepath.Join(dir, "content/en/words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, dir, "content/en/words.txt", strings.Replace(string(words), "skip: Skip", "skip: Jump", 1))
	if s := stale(); len(s) != 1 || !strings.HasPrefix(s[0], "content/es/words.txt:8: the English of “Skip” has changed") {
		t.Error(s)
	}
	mark(true, "content/es/translated.txt")
	if s := stale(); s != nil {
		t.Error(s)
	}
	for _, wrong := range []string{"content/en/guide.md", "content/es/none.md", "../content/es/guide.md", "content/es/words.txt"} {
		if changed, err := MarkTranslated(o, wrong); err == nil {
			t.Error(wrong, changed)
		}
	}
}
