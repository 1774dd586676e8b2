package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// looks are what people type, the group and the link that must come first, and
// where it leads.
var looks = map[string][]struct{ typed, group, link, href string }{
	"en": {
		{"expungement", "Pages", "Dismissal", "/en/dismissal/"},
		{"expunjment", "Pages", "Dismissal", "/en/dismissal/"},
		{"1203.4", "Pages", "Dismissal", "/en/dismissal/"},
		{"habeus corpus", "Pages", "Habeas corpus", "/en/habeas/"},
		{"rap sheet", "Words explained", "RAP sheet", "/en/words/#rap-sheet"},
		{"shoplfting", "Crimes", "PC 459.5", "/en/quiz/"},
		{"pc 459", "Crimes", "PC 459", "/en/quiz/"},
	},
	"es": {
		{"apelacion", "Páginas", "Apelación", "/es/appeal/"},
		{"indulto", "Páginas", "Indulto", "/es/pardon/"},
		{"manejar boracho", "Delitos", "VC 23152", "/es/quiz/"},
		{"perdon", "Palabras explicadas", "indulto", "/es/words/#indulto"},
		{"libertad condisional", "Palabras explicadas", "probatoria", "/es/words/#probatoria"},
	},
}

// What people type is found, accents and slips forgiven, by keyboard alone. The
// index comes when somebody goes to the box, and nothing else is asked of
// anyone: what is typed stays out of requests and out of the address.
func TestSearch(t *testing.T) {
	s := serve(t, public)
	for lang, label := range map[string]string{"en": "What are you looking for?", "es": "¿Qué busca?"} {
		t.Run(lang, func(t *testing.T) {
			p := tab(t)
			p.media(320, "light", "screen")
			p.open(s.URL + "/" + lang + "/")
			p.activate(map[string]string{"en": "Search", "es": "Buscar"}[lang])
			p.until("the search page", `!!document.querySelector('form[role=search]:not([hidden])')`)
			if got := s.seen(); slices.ContainsFunc(got, func(r string) bool { return strings.Contains(r, "/search/"+lang+".js") }) {
				t.Errorf("the index is asked for before anybody searches: %v", got)
			}
			p.tabTo(label)
			p.until("the index", `!!window.reliefSearch`)
			for _, l := range looks[lang] {
				p.look(l.typed)
				first := eval[[]string](p, `(l => [document.querySelector('#found h2')?.innerText, l?.innerText, l?.href])(document.querySelector('#found a'))`)
				if first[0] != l.group || !strings.HasPrefix(first[1], l.link) || !strings.HasPrefix(first[2], s.URL+l.href) {
					t.Errorf("%q finds first %q; want %s: %s %s", l.typed, first, l.group, l.link, l.href)
				}
			}
			p.look("qzxv")
			if n := eval[int](p, `document.querySelectorAll('#found a').length`); n != 0 {
				t.Errorf("nonsense finds %d links", n)
			}
			p.look("dui")
			if wide := eval[int](p, `document.documentElement.scrollWidth`); wide > 320 {
				t.Errorf("at 320 px the page is %d px wide", wide)
			}
			if got := s.seen(); len(got) != 1 || got[0] != "GET /search/"+lang+".js" {
				t.Errorf("a search asks for %v", got)
			}
			if at := eval[string](p, `location.href`); at != s.URL+"/"+lang+"/search/" {
				t.Errorf("the address became %s", at)
			}
			for _, scheme := range []string{"light", "dark"} {
				for _, width := range []int64{320, 1280} {
					p.media(width, scheme, "screen")
					p.barriers(fmt.Sprintf("search, %s, %s, %d px", lang, scheme, width))
					p.shot(fmt.Sprintf("search-%s-%s-%d", lang, scheme, width))
				}
			}
			p.media(1280, "light", "print")
			if eval[bool](p, `document.querySelector('#search').getClientRects().length > 0 || document.querySelector('#found').getClientRects().length > 0`) {
				t.Error("the search is printed")
			}
			p.media(320, "light", "screen")
			p.tabTo(label)
			p.enter()
			p.until("the focus on what was found", `document.activeElement.tagName === 'H2' && document.activeElement.closest('#found') !== null`)
			link := eval[string](p, `document.querySelector('#found a').innerText.trim()`)
			p.activate(link)
			p.until("the page that was found", `!location.pathname.endsWith('/search/')`)
		})
	}
}

// look types a query with the keyboard and waits for the count to be told.
func (p *page) look(query string) {
	p.t.Helper()
	eval[bool](p, `document.querySelector('#said').textContent = '', document.querySelector('#query').select(), true`)
	p.do(chromedp.KeyEvent(query))
	p.until("the count for "+query, `document.querySelector('#said').textContent !== '' && document.querySelector('#query').value === `+quote(query))
}

// Without scripts there is no box, but the list of every page. With them the
// search also works from a folder, where nothing can be fetched. The edition
// that is one file has the list alone.
func TestSearchElsewhere(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.withoutScripts()
	p.open(s.URL + "/en/search/")
	if eval[bool](p, `document.querySelector('#query').getClientRects().length > 0`) {
		t.Error("there is a box that does nothing")
	}
	for _, slug := range []string{"dismissal", "words", "quiz", "privacy", "your-record"} {
		if !eval[bool](p, `!!document.querySelector('main a[href="../`+slug+`/"]')`) {
			t.Errorf("the list of every page does not lead to %s", slug)
		}
	}
	p = tab(t)
	p.open("file://" + filepath.Join(public, "es", "search", "index.html"))
	p.tabTo("¿Qué busca?")
	p.until("the index", `!!window.reliefSearch`)
	p.look("apelacion")
	if !eval[bool](p, `!!document.querySelector('#found a')`) {
		t.Error("nothing is found from a folder")
	}
	b, err := os.ReadFile(filepath.Join(public, "relief-en.html"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(b), `id="page-dismissal"`) || strings.Contains(string(b), `id="page-search"`) {
		t.Error("the edition that is one file has the search, which needs another file")
	}
}
