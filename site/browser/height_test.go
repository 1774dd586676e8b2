package browser

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/chromedp/chromedp"
)

// The most that a page may be tall on a phone of 360 by 740 px with nothing
// unfolded: six screens, and three for the front page. Length is a defect.
const (
	tallest      = 4440
	tallestFront = 2220
)

// long are pages that are lists by their nature, which nobody reads from the top, and
// the most that each may be tall.
var long = map[string]int{"words": 16 * 740, "changes": 8 * 740, "search": 8 * 740, "help": 8 * 740}

// mostSheets is the most that a page may need on paper. The quiz is no page to
// print, and the checklist is the whole law for who has no quiz.
const mostSheets = 4

// Every page is short enough to be read, on a phone and on paper.
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
			if n := p.sheetCount(); n > mostSheets {
				t.Errorf("%s is printed on %d sheets; at most %d", name, n, mostSheets)
			}
		}
		measure(lang, "/"+lang+"/", tallestFront)
		dirs, err := os.ReadDir(filepath.Join(public, lang))
		if err != nil {
			t.Fatal(err)
		}
		pages := 0
		for _, d := range dirs {
			if _, err := os.Stat(filepath.Join(public, lang, d.Name(), "index.html")); err != nil || d.Name() == "checklist" || d.Name() == "quiz" {
				continue
			}
			most := tallest
			if n, ok := long[d.Name()]; ok {
				most = n
			}
			pages++
			measure(lang+"/"+d.Name(), "/"+lang+"/"+d.Name()+"/", most)
		}
		if pages < 40 {
			t.Errorf("%s: only %d pages were measured", lang, pages)
		}
	}
}

// sheetCount is on how many sheets a page is printed.
func (p *page) sheetCount() int {
	p.t.Helper()
	pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF())
	if err != nil {
		p.t.Fatal(err)
	}
	return len(regexp.MustCompile(`/Type\s*/Page[^s]`).FindAll(pdf, -1))
}
