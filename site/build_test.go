package site

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// small copies the small site of testdata to a folder of its own.
func small(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "small"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

func build(t *testing.T, o Options) Report {
	t.Helper()
	r, err := Build(context.Background(), o)
	if err != nil {
		t.Fatal(err, r.Complaints)
	}
	return r
}

// tree is every file of a folder with a hash of what it holds.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = fmt.Sprintf("%x", sha256.Sum256(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func same(t *testing.T, what string, a, b map[string]string) {
	t.Helper()
	for name := range a {
		if a[name] != b[name] {
			t.Errorf("%s: %s differs", what, name)
		}
	}
	for name := range b {
		if a[name] == "" {
			t.Errorf("%s: %s is only in the second", what, name)
		}
	}
}

// The same files come from any folder, any number of workers, any time zone.
func TestReproducible(t *testing.T) {
	one, two := small(t), small(t)
	build(t, Options{Dir: one, Workers: 1, BaseURL: "https://example.org/x"})
	t.Setenv("TZ", "Asia/Tokyo")
	build(t, Options{Dir: two, Workers: 4, BaseURL: "https://example.org/x", Out: filepath.Join(two, "other")})
	same(t, "two builds", tree(t, filepath.Join(one, "public")), tree(t, filepath.Join(two, "other")))
}

func TestIncremental(t *testing.T) {
	dir := small(t)
	o := Options{Dir: dir}
	r := build(t, o)
	if r.Made != 8 || r.Pages != 8 {
		t.Error(r.Made, r.Pages)
	}
	if r = build(t, o); r.Made != 0 || len(r.Written) != 0 || r.Pages != 8 || len(r.Blanks) == 0 || len(r.Complaints) == 0 {
		t.Errorf("nothing changed: %+v", r)
	}
	// Only the time of a file changed.
	if err := os.Chtimes(filepath.Join(dir, "content/en/guide.md"), time.Time{}, time.Unix(1e9, 0)); err != nil {
		t.Fatal(err)
	}
	if r = build(t, o); r.Made != 0 || len(r.Written) != 0 {
		t.Errorf("a time changed: %+v", r)
	}
	put(t, dir, "content/en/guide.md",
		strings.Replace(guide, "order: 1\n", "order: 1\nold: en/old-guide, guide.html\n", 1)+"Other words.\n")
	if r = build(t, o); r.Made != 1 || !slices.Equal(r.Written, []string{"en/guide/index.html", "en/guide/index.html.br",
		"en/guide/index.html.gz"}) {
		t.Errorf("one page changed: made %d, wrote %v", r.Made, r.Written)
	}
	// A heading that others link to is gone: found though they were not read.
	put(t, dir, "content/en/guide.md", strings.Replace(guide, "How to ask\n", "How to beg\n", 2)+"Words.\n")
	_, err := Build(context.Background(), o)
	var failed *Failed
	if !errors.As(err, &failed) || failed.Errors != 1 {
		t.Error(err)
	}
	// A page that others link to is gone.
	if err := os.Remove(filepath.Join(dir, "content/en/guide.md")); err != nil {
		t.Fatal(err)
	}
	if r, err := Build(context.Background(), o); !errors.As(err, &failed) {
		t.Error(r, err)
	}
	// The output was changed by hand: it is put right.
	put(t, dir, "content/en/guide.md", guide+"Other words.\n")
	build(t, o)
	fresh := tree(t, filepath.Join(dir, "public"))
	put(t, dir, "public/en/guide/index.html", "by hand")
	if err := os.Remove(filepath.Join(dir, "public", "es", "index.html")); err != nil {
		t.Fatal(err)
	}
	build(t, o)
	same(t, "put right", fresh, tree(t, filepath.Join(dir, "public")))
	// A build that fails leaves everything as it is.
	put(t, dir, "content/en/index.md", "no front matter")
	if _, err := Build(context.Background(), o); err == nil {
		t.Error("built")
	}
	same(t, "after a failed build", fresh, tree(t, filepath.Join(dir, "public")))
}

// Progress counts what is made: everything at first, later what changed.
func TestProgress(t *testing.T) {
	dir := small(t)
	var said []string
	o := Options{Dir: dir, Plain: true, Progress: func(done, all int, name string) {
		if done != len(said) || done >= all {
			t.Errorf("%s is %d of %d after %d", name, done, all, len(said))
		}
		said = append(said, name)
	}}
	r := build(t, o)
	if len(said) != r.Files || !slices.Contains(said, "en/guide/index.html") {
		t.Errorf("%d files, told of %d: %v", r.Files, len(said), said)
	}
	said = nil
	put(t, dir, "content/en/guide.md", guide+"Other words.\n")
	if build(t, o); slices.Contains(said, "en/index.html") || !slices.Contains(said, "en/guide/index.html") {
		t.Error(said)
	}
}

// Every address in the site leads to a file of the site, from the root of a
// host as from any folder.
func TestAddresses(t *testing.T) {
	dir := small(t)
	put(t, dir, "content/files/note.txt", "n")
	put(t, dir, "content/en/deep/er/page.md", guide+"[note](files/note.txt) [home](index) [guide](guide) [[plea]]\n")
	build(t, Options{Dir: dir, Plain: true})
	public := filepath.Join(dir, "public")
	pages := 0
	for name := range tree(t, public) {
		if !strings.HasSuffix(name, ".html") || name == "404.html" {
			continue
		}
		pages++
		for _, a := range addresses(t, filepath.Join(public, name)) {
			if strings.HasPrefix(a, "https:") || strings.HasPrefix(a, "tel:") || strings.HasPrefix(a, "#") {
				continue
			}
			a, _, _ = strings.Cut(a, "#")
			if strings.HasPrefix(a, "/") || strings.Contains(a, ":") {
				t.Errorf("%s: the address %s is not relative", name, a)
				continue
			}
			to := filepath.Join(public, filepath.Dir(name), a)
			if a == "" || strings.HasSuffix(a, "/") {
				to = filepath.Join(to, "index.html")
			}
			if rel, _ := filepath.Rel(public, to); !filepath.IsLocal(rel) {
				t.Errorf("%s: %s leads out of the site", name, a)
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s: %s leads nowhere", name, a)
			}
		}
	}
	if pages != 10 {
		t.Error(pages, "pages")
	}
	// 404.html is shown at any depth, so it names the place of the site.
	for base, place := range map[string]string{"": "/", "https://example.org": "/", "https://example.org/a/folder": "/a/folder/"} {
		build(t, Options{Dir: dir, Plain: true, BaseURL: base})
		led := 0
		for _, a := range addresses(t, filepath.Join(public, "404.html")) {
			if strings.HasPrefix(a, "#") || strings.HasPrefix(a, "https:") || strings.HasPrefix(a, "tel:") {
				continue
			}
			to, ok := strings.CutPrefix(a, place)
			if to == "" || strings.HasSuffix(to, "/") {
				to += "index.html"
			}
			if _, err := os.Stat(filepath.Join(public, filepath.FromSlash(to))); err != nil || !ok {
				t.Errorf("404.html for %q: %s leads nowhere", base, a)
			}
			led++
		}
		if led == 0 {
			t.Errorf("404.html for %q leads nowhere", base)
		}
	}
}

func addresses(t *testing.T, file string) []string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := html.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			switch {
			case a.Key == "href" || a.Key == "src":
				out = append(out, a.Val)
			case a.Key == "content" && strings.HasPrefix(a.Val, "0; url="):
				out = append(out, strings.TrimPrefix(a.Val, "0; url="))
			}
		}
	}
	return out
}
