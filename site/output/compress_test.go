package output

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/media"
	"github.com/andybalholm/brotli"
)

// A new folder gets from the cache what an old one was given, byte for byte, and
// what does not fit is made again.
func TestCompressedOnce(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", filepath.Join(dir, "cache"))
	t.Setenv("HOME", filepath.Join(dir, "cache"))
	t.Setenv("LocalAppData", filepath.Join(dir, "cache"))
	defer func(was func(string) string) { tool = was }(tool)
	tool = func(module string) string { return "tested " + module }
	page := []byte(strings.Repeat("<p>words and words</p>\n", 50))
	made := func(out string) string {
		f, err := Open(filepath.Join(dir, out))
		if err != nil {
			t.Fatal(err)
		}
		f.Compress(Best)
		if err := f.WriteCompressed("index.html", page); err != nil {
			t.Fatal(err)
		}
		if _, err := f.Commit(); err != nil {
			t.Fatal(err)
		}
		return tree(t, filepath.Join(dir, out))
	}
	first := made("a")
	cached, _ := filepath.Glob(filepath.Join(dir, "cache", "*", "*", "*"))
	if more, _ := filepath.Glob(filepath.Join(dir, "cache", "*", "*", "*", "*", "*")); len(cached) == 0 {
		cached = more // Library/Caches
	}
	if len(cached) != 2 {
		t.Fatalf("%d files in the cache, not 2", len(cached))
	}
	before, err := os.Stat(cached[0])
	if err != nil {
		t.Fatal(err)
	}
	if made("b") != first {
		t.Error("from the cache the site is another")
	}
	if after, err := os.Stat(cached[0]); err != nil || !os.SameFile(before, after) {
		t.Error("it was made again", err)
	}
	for _, c := range cached {
		if err := os.WriteFile(c, []byte("something else, and long enough to hold a hash"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if made("c") != first {
		t.Error("what the cache held was believed")
	}
}

// Pages are compressed as well as can be; large files and data nearly so.
func TestQualityOf(t *testing.T) {
	small, big := make([]byte, 1000), make([]byte, large+1)
	for _, c := range []struct {
		name string
		data []byte
		in   Quality
		want Quality
	}{
		{"en/index.html", small, Best, Best},
		{"one.html", big, Best, better},
		{"search/en.js", small, Best, better},
		{"search/en.js", small, Good, Good},
		{"one.html", big, Good, Good},
	} {
		if got := c.in.of(c.name, c.data); got != c.want {
			t.Errorf("%s, %d bytes: %d, not %d", c.name, len(c.data), got, c.want)
		}
	}
	for _, q := range []Quality{Good, better, Best} {
		var b bytes.Buffer
		compress(brotlis[q], &b, small)
		if got, _ := io.ReadAll(brotli.NewReader(&b)); !bytes.Equal(got, small) {
			t.Errorf("quality %d does not come back", q)
		}
	}
}

// TestEncodings: each encoding of package media has what makes it.
func TestEncodings(t *testing.T) {
	for _, e := range media.Encodings {
		if compressors[e] == nil {
			t.Errorf("nothing compresses %s: add it to compressors", e.Name)
		}
	}
}
