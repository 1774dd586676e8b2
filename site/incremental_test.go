package site

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"io"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/live"
)

// edits are what may happen to a site while somebody works on it. Each returns
// the file that it changed. What one page shows of another file, and what every
// page shows, is where tools that build only what changed are known to miss.
func edits(t *testing.T, dir string) []func(n int) string {
	write := func(name, text string) string { put(t, dir, name, text); return name }
	remove := func(name string) string {
		_ = os.Remove(filepath.Join(dir, filepath.FromSlash(name)))
		return name
	}
	change := func(name, from, to string) string {
		b, err := os.ReadFile(filepath.Join("testdata", "small", filepath.FromSlash(name)))
		if err != nil || !strings.Contains(string(b), from) {
			t.Fatalf("%s has no %q (%v)", name, from, err)
		}
		return write(name, strings.Replace(string(b), from, to, 1))
	}
	picture := func(n int) string {
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 8+n%3, 8))); err != nil {
			t.Fatal(err)
		}
		return write("content/files/picture.png", b.String())
	}
	extra := strings.Replace(guide, "order: 1\n", "", 1)
	list := []func(n int) string{
		func(n int) string { return write("content/en/guide.md", guide+fmt.Sprintf("Body %d.\n", n)) },
		func(n int) string {
			return write("content/en/guide.md", strings.Replace(guide, "A guide", fmt.Sprintf("Guide %d", n), 1)+"Words.\n")
		},
		func(n int) string {
			return write("content/en/guide.md", strings.Replace(guide, "How to ask.", fmt.Sprintf("How to ask %d.", n), 1)+"Words.\n")
		},
		func(n int) string {
			return write("content/en/guide.md", strings.Replace(guide, "order: 1", fmt.Sprintf("order: %d\nold: en/old-%d", 1+n%4, n%5),
				1)+"Words.\n")
		},
		func(n int) string {
			return write(fmt.Sprintf("content/en/extra-%d.md", n%3), extra+fmt.Sprintf("Extra %d.\n", n))
		},
		func(n int) string {
			return write(fmt.Sprintf("content/en/extra-%d.md", n%3), strings.Replace(extra, "kind:", "draft: yes\nkind:", 1)+"Draft.\n")
		},
		func(n int) string { return write(fmt.Sprintf("content/es/extra-%d.md", n%3), guide+"Más.\n") },
		func(n int) string { return remove(fmt.Sprintf("content/en/extra-%d.md", n%3)) },
		func(n int) string { return remove(fmt.Sprintf("content/es/extra-%d.md", n%3)) },
		func(n int) string {
			return write("site/styles/site.css", fmt.Sprintf("@import \"./part.css\";\nbody { margin: %dpx }", n))
		},
		func(n int) string { return write("site/styles/part.css", fmt.Sprintf("p { margin: %dpx }", n)) },
		func(n int) string { return write("content/firm.txt", fmt.Sprintf("name: Firm %d\n", n)) },
		func(n int) string {
			return write("content/en/glossary.txt", fmt.Sprintf("term: plea\nmeans: Meaning %d.\n", n))
		},
		func(n int) string { return change("content/en/words.txt", "skip: ", fmt.Sprintf("skip: %d ", n)) },
		func(n int) string {
			return change("site/templates/guide.html", "<h1>", fmt.Sprintf("<h1 id=\"h%d\">", n))
		},
		func(n int) string {
			return change("site/templates/base.html", "<footer>", fmt.Sprintf("<footer id=\"f%d\">", n))
		},
		func(n int) string { return write("content/files/note.txt", fmt.Sprint(n)) },
		func(n int) string { return remove("content/files/note.txt") },
		picture,
		func(n int) string { return "content/en/guide.md" },
	}
	write("site/styles/part.css", "p {}")
	picture(0)
	write("content/en/shows.md", strings.Replace(guide, "order: 1", "order: 5", 1)+"![A square](files/picture.png)\n")
	return list
}

// After any sequence of edits, building what changed gives what building
// everything gives.
func TestIncrementalIsWhole(t *testing.T) {
	dir, clean := small(t), t.TempDir()
	rng := rand.New(rand.NewPCG(3, 4))
	edits := append(edits(t, dir), func(n int) string { put(t, dir, "public/en/index.html", "by hand"); return "" })
	build(t, Options{Dir: dir, Plain: true})
	for n := range 60 {
		k := rng.IntN(len(edits))
		name := edits[k](n)
		build(t, Options{Dir: dir, Plain: n < 56})
		build(t, Options{Dir: dir, Out: filepath.Join(clean, fmt.Sprint(n)), Plain: n < 56})
		same(t, fmt.Sprintf("step %d, edit %d of %s", n, k, name), tree(t, filepath.Join(dir, "public")),
			tree(t, filepath.Join(clean, fmt.Sprint(n))))
		if t.Failed() {
			return
		}
	}
}

// After any sequence of edits, a server that heard of them shows what building
// everything gives.
func TestServeIsWhole(t *testing.T) {
	dir, clean := small(t), t.TempDir()
	rng := rand.New(rand.NewPCG(5, 6))
	edits := edits(t, dir)
	v := &server{Serving: Serving{Options: Options{Dir: dir, Plain: true}, Log: io.Discard}, hub: live.NewHub()}
	if err := v.reload(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	for n := range 60 {
		k := rng.IntN(len(edits))
		name := edits[k](n)
		if err := v.reload(t.Context(), []string{name}); err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(clean, fmt.Sprint(n))
		build(t, Options{Dir: dir, Out: out, Plain: true})
		for file := range tree(t, out) {
			if file == "files.json" || file == "404.html" {
				continue
			}
			want, err := os.ReadFile(filepath.Join(out, filepath.FromSlash(file)))
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(file, ".html") {
				want = withLive(want, v.hub.Version())
			}
			w := httptest.NewRecorder()
			v.ServeHTTP(w, httptest.NewRequest("GET", "/"+strings.TrimSuffix(file, "index.html"), nil))
			if w.Code != 200 || !bytes.Equal(w.Body.Bytes(), want) {
				t.Fatalf("step %d, edit %d of %s: %s is served (%d) as\n%s\nand built as\n%s", n, k, name, file, w.Code, w.Body, want)
			}
		}
	}
}
