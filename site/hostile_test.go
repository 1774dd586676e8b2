package site

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// Whatever is in content, a build ends, says what is wrong and where, and
// reads and writes nothing elsewhere.
func TestHostileFiles(t *testing.T) {
	outside := t.TempDir()
	put(t, outside, "secret.md", guide+"Secret.\n")
	for _, tc := range []struct {
		name string
		do   func(dir string) error
		says string
	}{
		{"a link in a circle", func(dir string) error { return os.Symlink(".", filepath.Join(dir, "content/en/loop")) },
			"content/en/loop: it is not a file; links are not followed"},
		{"a link to another place", func(dir string) error {
			return os.Symlink(filepath.Join(outside, "secret.md"), filepath.Join(dir, "content/en/secret.md"))
		}, "content/en/secret.md: it is not a file"},
		{"a name that leads out", func(dir string) error { put(t, dir, "content/en/..x.md", guide); return nil }, ""},
		{"a name with signs", func(dir string) error { put(t, dir, "content/en/a\"><script>.md", guide); return nil },
			"cannot be an address"},
		{"a name with a line end", func(dir string) error { put(t, dir, "content/en/a\nb.md", guide); return nil }, "cannot be an address"},
		{"a long name", func(dir string) error { put(t, dir, "content/en/"+strings.Repeat("a", 200)+".md", guide); return nil },
			"cannot be an address"},
		{"a folder with the name of a page", func(dir string) error { put(t, dir, "content/en/page.md/x.md", guide); return nil },
			"cannot be an address"},
		{"a page inside a page", func(dir string) error { put(t, dir, "content/en/guide/index.md", guide); return nil },
			"content/en/guide/index.md: only the front page is called index"},
		{"bytes that are no text", func(dir string) error { put(t, dir, "content/en/guide.md", guide+"\xff\xfe\x00"); return nil },
			"content/en/guide.md:8:"},
		{"ten megabytes", func(dir string) error {
			put(t, dir, "content/en/guide.md", guide+strings.Repeat("words and words\n", 10<<20/16))
			return nil
		}, "content/en/guide.md: the page has"},
		{"a script in the firm's name", func(dir string) error {
			put(t, dir, "content/firm.txt", "name: <script>alert(1)</script>\nphone: javascript:alert(1)\n"+
				"email: a\"onclick=x\nneutral-page: javascript:x\n")
			return nil
		}, "neutral-page"},
		{"a script in a title", func(dir string) error {
			put(t, dir, "content/en/guide.md", strings.Replace(guide, "A guide", "</title><script>alert(1)</script>", 1))
			return nil
		}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := small(t)
			if err := tc.do(dir); err != nil {
				t.Fatal(err)
			}
			r, err := Build(context.Background(), Options{Dir: dir, Plain: true, BaseURL: "https://example.org"})
			var failed *Failed
			if tc.says != "" {
				var said strings.Builder
				_ = r.Complaints.Print(&said)
				if !errors.As(err, &failed) || !strings.Contains(said.String(), tc.says) {
					t.Errorf("%v: %s", err, said.String())
				}
				return
			}
			if err != nil {
				t.Fatal(err, r.Complaints)
			}
			for name := range tree(t, filepath.Join(dir, "public")) {
				b, _ := os.ReadFile(filepath.Join(dir, "public", name))
				if strings.Contains(string(b), "<script>alert") || strings.Contains(string(b), "Secret") {
					t.Errorf("%s: %s", name, b)
				}
			}
		})
	}
}

// A picture as it comes from a camera is too much for a phone.
func TestLargePicture(t *testing.T) {
	dir := small(t)
	put(t, dir, "content/files/road.jpg", strings.Repeat("x", 3<<20))
	put(t, dir, "content/files/paper.pdf", strings.Repeat("x", 3<<20))
	c, err := Check(context.Background(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	_ = c.Complaints.Print(&said)
	if !strings.Contains(said.String(), "content/files/road.jpg: warning: the picture has 3072 KB") ||
		strings.Contains(said.String(), "paper.pdf: warning: the picture") {
		t.Error(said.String())
	}
}

// The output may be anywhere and in any state.
func TestHostileOutput(t *testing.T) {
	dir := small(t)
	file := filepath.Join(dir, "file")
	put(t, dir, "file", "mine")
	for name, o := range map[string]Options{
		"a file":               {Out: file},
		"the content":          {Out: filepath.Join(dir, "content")},
		"the project":          {Out: dir},
		"a folder in a file":   {Out: filepath.Join(file, "public")},
		"the root of the disk": {Out: "/"},
	} {
		o.Dir = dir
		if _, err := Build(context.Background(), o); err == nil {
			t.Errorf("%s was taken for an output folder", name)
		}
	}
	if b, err := os.ReadFile(file); string(b) != "mine" || err != nil {
		t.Error("a file was lost")
	}
	if _, err := os.Stat(filepath.Join(dir, "content", "en", "guide.md")); err != nil {
		t.Error("the content was lost")
	}
	// A link to a folder stays a link.
	real := filepath.Join(dir, "real")
	if err := os.Mkdir(real, 0o755); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link")
	if err := os.Symlink(real, link); err != nil {
		t.Fatal(err)
	}
	build(t, Options{Dir: dir, Out: link, Plain: true})
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone", err)
	}
	if _, err := os.Stat(filepath.Join(real, "en", "index.html")); err != nil {
		t.Error(err)
	}
}

// A hundred thousand files that are no pages are looked at once and named once.
func TestManyFiles(t *testing.T) {
	dir := small(t)
	const many = 100_000
	for i := range many {
		folder := fmt.Sprintf("content/en/many/%d/", i/1000)
		first := filepath.Join(dir, filepath.FromSlash(folder+"x.txt"))
		if i%1000 == 0 {
			put(t, dir, folder+"x.txt", "x")
		} else if err := os.Link(first, filepath.Join(filepath.Dir(first), fmt.Sprint(i, ".txt"))); err != nil { // sooner done than a file
			t.Fatal(err)
		}
	}
	r, err := Build(context.Background(), Options{Dir: dir, Plain: true})
	if err != nil {
		t.Fatal(err)
	}
	unused := 0
	for _, c := range r.Complaints {
		if c.Rule == "unused" && c.Level == complaint.Warning {
			unused++
		}
	}
	if unused != many {
		t.Error(unused)
	}
}
