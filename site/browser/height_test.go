package browser

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// The most that a page may be tall on a phone of 360 by 740 px with nothing
// unfolded: six screens, and three for the front page. Length is a defect.
const (
	tallest      = 4440
	tallestFront = 2220
)

// long are pages that are lists by their nature: nobody reads them from the top.
var long = map[string]bool{"words": true, "changes": true, "checklist": true, "search": true, "help": true}

// Every page is short enough to be read.
func TestPageHeights(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		p.do(chromedp.EmulateViewport(360, 740))
		measure := func(name, path string, most int) {
			p.open(s.URL + path)
			if h := eval[int](p, `document.documentElement.scrollHeight`); h > most {
				t.Errorf("%s is %d px tall; at most %d", name, h, most)
			}
		}
		measure(lang, "/"+lang+"/", tallestFront)
		dirs, err := os.ReadDir(filepath.Join(public, lang))
		if err != nil {
			t.Fatal(err)
		}
		pages := 0
		for _, d := range dirs {
			if _, err := os.Stat(filepath.Join(public, lang, d.Name(), "index.html")); err != nil || long[d.Name()] {
				continue
			}
			pages++
			measure(lang+"/"+d.Name(), "/"+lang+"/"+d.Name()+"/", tallest)
		}
		if pages < 40 {
			t.Errorf("%s: only %d pages were measured", lang, pages)
		}
	}
}
