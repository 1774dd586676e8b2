package browser

import (
	"fmt"
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
// print.
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
			if _, err := os.Stat(filepath.Join(public, lang, d.Name(), "index.html")); err != nil || d.Name() == "quiz" {
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

// The whole law is printed a family at a time: the one that was opened, complete.
func TestChecklistOnPaper(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	for _, lang := range []string{"en", "es"} {
		p.open(s.URL + "/" + lang + "/checklist/")
		families := eval[int](p, `document.querySelectorAll(".check-rules").length`)
		if families < 10 {
			t.Errorf("%s: only %d families", lang, families)
		}
		for i := range families {
			name := eval[string](p, fmt.Sprintf(
				`all = [...document.querySelectorAll(".check-rules")], all.forEach((d, j) => d.open = j === %d), all[%[1]d].parentNode.querySelector("h2").textContent`, i))
			if n := p.sheetCount(); n > mostSheets {
				t.Errorf("%s: %q is printed on %d sheets; at most %d", lang, name, n, mostSheets)
			}
			p.media(800, "light", "print")
			if shown := eval[int](p, `[...document.querySelectorAll(".check-family")].filter((f) => f.offsetHeight > 0).length`); shown != 1 {
				t.Errorf("%s: with %q opened, %d families are printed", lang, name, shown)
			}
			p.media(800, "light", "") // paper again as it is
		}
		p.open(s.URL + "/" + lang + "/checklist/#pardon") // a place in a folded family
		p.until("the family of the pardon is open", `document.querySelector("#pardon").offsetHeight > 0`)
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
