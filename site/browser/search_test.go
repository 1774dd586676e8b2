package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// sought is what somebody types, and what must come first: a page with the place
// on it, a crime, "nothing-here" or "nothing".
type sought struct{ query, first string }

// searches reads testdata/searches-LANG.txt. Pages stand before crimes, also where
// a crime has the word in its name.
func searches(t *testing.T, lang string) (all []sought) {
	t.Helper()
	b, err := os.ReadFile("testdata/searches-" + lang + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if query, first, ok := strings.Cut(strings.TrimSpace(line), " = "); ok && line[0] != '#' {
			all = append(all, sought{query, first})
		}
	}
	if len(all) < 40 {
		t.Fatalf("%s: %d searches", lang, len(all))
	}
	return all
}

// finding types into the box without the keyboard, and tells what came first: of a
// page its address, of a crime its section.
const finding = `(async queries => {
	const box = document.querySelector('#query'), first = []
	for (const q of queries) {
		box.value = q
		box.dispatchEvent(new Event('input'))
		await new Promise(f => setTimeout(f))
		const a = document.querySelector('#found a')
		first.push(!a ? 'nothing' : a.closest('.nothing') ? 'nothing-here' : a.closest('ul').previousElementSibling.innerText === '%s'
			? a.innerText.split(' – ')[0] : a.getAttribute('href').replace('../../%s/', '').replace(/[/](?=#|$)/, ''))
	}
	return first
})(%s)`

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
			all := searches(t, lang)
			for _, l := range all[:8] {
				p.look(l.query)
			}
			var queries []string
			for _, l := range all {
				queries = append(queries, l.query)
			}
			asked, err := json.Marshal(queries)
			if err != nil {
				t.Fatal(err)
			}
			crimes := map[string]string{"en": "Crimes", "es": "Delitos"}[lang]
			first, err := chromedp.Run(p.ctx, chromedp.Evaluate[[]string](fmt.Sprintf(finding, crimes, lang, asked), chromedp.EvalAwaitPromise))
			if err != nil {
				t.Fatal(err)
			}
			for i, got := range first {
				if got != all[i].first {
					t.Errorf("%q finds first %q; want %q", all[i].query, got, all[i].first)
				}
			}
			p.look(all[0].query)
			if eval[bool](p, `document.querySelector('#every').getClientRects().length > 0`) {
				t.Error("what was found ends in the list of every page")
			}
			p.look("qzxv")
			if eval[bool](p, `document.querySelector('#every').getClientRects().length === 0`) {
				t.Error("where nothing is found there is no list of pages")
			}
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
// search also works from a folder, where nothing can be fetched. TestSingleFile
// searches in the edition that is one file.
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
}
