package browser

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// leaving lists the words that reach past the right edge of a picture.
const leaving = `[...document.querySelectorAll('.prose svg')].flatMap(svg => [...svg.querySelectorAll('text')].filter(t => t.getBoundingClientRect().right > svg.getBoundingClientRect().right + 1).map(t => t.textContent))`

// What pictures say stays inside them, also in a wide font.
func TestPicturesHoldTheirWords(t *testing.T) {
	s := serve(t, public)
	drawn := 0
	for _, lang := range []string{"en", "es"} {
		pages, err := filepath.Glob(filepath.Join(public, lang, "*", "index.html"))
		if err != nil || len(pages) == 0 {
			t.Fatalf("no pages in %s: %v", lang, err)
		}
		p := tab(t)
		p.media(320, "light", "screen")
		for _, f := range pages {
			html, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Contains(html, []byte("<svg viewBox=\"0 0 320 ")) {
				continue
			}
			drawn++
			name := lang + "/" + filepath.Base(filepath.Dir(f))
			p.open(s.URL + "/" + name + "/")
			if over := eval[[]string](p, leaving); len(over) > 0 {
				t.Errorf("%s: these words leave the picture: %q", name, over)
			}
		}
	}
	if drawn == 0 {
		t.Error("no page has a picture")
	}
}

// The picture of the rights map says what its table says, fits a narrow phone
// and can be told in either scheme.
func TestRightsPicture(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		for _, scheme := range []string{"light", "dark"} {
			for _, width := range []int64{320, 1280} {
				p.media(width, scheme, "screen")
				p.open(s.URL + "/" + lang + "/rights/")
				state := fmt.Sprintf("%s, %s, %d px", lang, scheme, width)
				over := eval[[]string](p, leaving)
				if len(over) > 0 {
					t.Errorf("%s: these words leave the picture: %q", state, over)
				}
				// Words must not run into the next mark.
				hit := eval[[]string](p, `(svg => { const box = e => e.getBoundingClientRect(), all = [...svg.querySelectorAll('g, text:not(g text)')]; return all.filter((e, i) => all.slice(i + 1).some(o => { const a = box(e), b = box(o); return a.right > b.left && b.right > a.left && a.bottom > b.top + 3 && b.bottom > a.top + 3 })).map(e => e.textContent) })(document.querySelector('.rights-map svg'))`)
				if len(hit) > 0 {
					t.Errorf("%s: these run into others: %q", state, hit)
				}
				p.barriers("the rights map, " + state)
				eval[bool](p, `document.querySelectorAll('.prose > :not(.rights-map)').forEach(e => e.hidden = true), true`)
				p.shot("rights-" + lang + "-" + scheme + "-" + fmt.Sprint(width))
			}
		}
	}
}

// Time to scale, forks and papers: each fits a narrow phone, has no barrier in
// either scheme, and its bars are as long as the waits that they show.
func TestPictures(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		for _, scheme := range []string{"light", "dark"} {
			p.media(320, scheme, "screen")
			for page, picture := range map[string]string{
				"certificate-of-rehabilitation": ".periods", "appeal": ".periods", "dismissal": ".roads", "your-record": ".specimen",
			} {
				p.open(s.URL + "/" + lang + "/" + page + "/")
				state := fmt.Sprintf("%s/%s, %s", lang, page, scheme)
				if !eval[bool](p, `(e => e && e.scrollWidth <= e.clientWidth && document.documentElement.scrollWidth <= 320)(document.querySelector('`+picture+`'))`) {
					t.Errorf("%s: no picture, or it is wider than the phone", state)
				}
				p.barriers(state)
			}
		}
		p.open(s.URL + "/" + lang + "/certificate-of-rehabilitation/")
		long := eval[[]float64](p, `[...document.querySelectorAll('.periods .wait')].map(e => e.getBoundingClientRect().width)`)
		told := eval[[]float64](p, `[...document.querySelectorAll('.periods p b')].map(e => parseInt(e.textContent))`)
		for i := range long {
			if got, want := long[i]/long[0], told[i]/told[0]; got < want-0.05 || got > want+0.05 {
				t.Errorf("%s: the bar for %v years is %.2f times as long as that for %v", lang, told[i], got, told[0])
			}
		}
	}
}
