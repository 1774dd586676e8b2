package browser

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// looks are what people type, and the page that must come first. Pages stand
// before crimes, also where a crime has the word in its name.
var looks = map[string][][2]string{
	"en": {
		{"expungement", "dismissal-after-probation"},
		{"expunjment", "dismissal-after-probation"},
		{"how do i get my record expunged", "dismissal"},
		{"1203.4", "dismissal-after-probation"},
		{"habeus corpus", "habeas"},
		{"rap sheet", "your-record"},
		{"deportation", "vacate"},
		{"green card", "vacate"},
		{"background check", "background-checks"},
		{"landlord", "background-checks"},
		{"probation early", "probation-early-end"},
		{"get my guns back", "rights"},
		{"can i vote", "rights"},
		{"free lawyer", "help"},
		{"felony murder", "murder-resentencing"},
		{"sb 731", "automatic-relief"},
		{"nursing license", "arrests-and-jobs"},
		{"wobbler", "felony-reduction"},
		{"brother in prison", "family"},
		{"marijuana", "prop-64"},
		{"17b", "felony-reduction"},
		{"parole hearing", "parole"},
		{"juvenile record", "juvenile-sealing"},
		{"suspended license", "drivers-license"},
		{"live scan", "your-record"},
		{"trafficked", "survivors"},
		{"expunge felony prison", "dismissal-felony-sentence"},
		{"can felons vote", "rights"},
		{"1170.95", "murder-resentencing"},
		{"1203.41", "dismissal-felony-sentence"},
		{"how much does it cost", "costs"},
		{"fees", "costs"},
		{"detained by immigration", "help"},
		{"can a felon vote", "vote-again"},
		{"court papers", "your-record"},
		{"deportation los angeles", "help"},
		{"write to prison", "help"},
		{"marijana", "prop-64"},
		{"certifcate of rehabilitation", "certificate-of-rehabilitation"},
		{"domestic violence gun", "rights"},
		{"bench warrant", "your-record"},
		{"travel", "vacate"},
		{"appeal deadline", "appeal"},
		{"plea deal mistake", "withdraw-plea"},
		{"hire a lawyer", "talk-to-us"},
		{"juvinile", "juvenile-sealing"},
		{"landlord denied me", "background-checks"},
		{"my son is in prison", "family"},
		{"expungment dui", "dismissal"},
		{"3051", "youth-offender-parole"},
		{"1203.4a", "dismissal-misdemeanor-no-probation"},
		{"4852.01", "certificate-of-rehabilitation"},
		{"667.5", "prison-prior-resentencing"},
		{"prop 36", "treatment-dismissal"},
		{"felony off my record", "dismissal"},
		{"job offer taken back", "background-checks"},
		{"teacher credential", "get-a-license"},
		{"my dad is dying in prison", "compassionate-release"},
		{"veteran ptsd", "veterans"},
		{"racial profiling", "vacate-racial-bias"},
		{"warrent", "your-record"},
		{"finger prints", "your-record"},
	},
	"es": {
		{"antecedentes", "dismissal"},
		{"carta de perdón", "pardon"},
		{"apelacion", "appeal"},
		{"indulto", "pardon"},
		{"perdon", "pardon"},
		{"libertad condisional", "probation"},
		{"deportación", "vacate"},
		{"la migra", "vacate"},
		{"puedo votar", "rights"},
		{"abogado gratis", "help"},
		{"renta", "background-checks"},
		{"marihuana", "prop-64"},
		{"terminar probatoria antes", "probation-early-end"},
		{"me arrestaron", "arrest-sealing"},
		{"mi esposo en prisión", "family"},
		{"multas", "drivers-license"},
		{"sb 1437", "murder-resentencing"},
		{"licencia de enfermera", "arrests-and-jobs"},
		{"huellas", "your-record"},
		{"notario", "help"},
		{"cuanto cuesta", "costs"},
		{"ICE me detuvo", "help"},
		{"detenido por inmigracion", "help"},
		{"limpiar mi record", "clear-my-record"},
		{"residencia green card", "stay-in-the-us"},
		{"antesedentes penales", "your-record"},
		{"papeles de la corte", "your-record"},
		{"abogado de inmigracion los angeles", "help"},
		{"escribir a prision", "help"},
		{"delito grave con prision", "dismissal-felony-sentence"},
		{"deportasion", "help"},
		{"licensia de manejar", "drivers-license"},
		{"recuperar armas", "rights"},
		{"orden de arresto", "your-record"},
		{"viajar", "vacate"},
		{"probatoria", "probation"},
		{"probasion", "probation"},
		{"mi hijo esta preso", "family"},
		{"carta de perdon", "pardon"},
		{"me negaron trabajo", "background-checks"},
		{"el dueño no me renta", "background-checks"},
		{"licencia de conducir", "drivers-license"},
		{"indocumentado", "vacate"},
		{"mi esposo me pega", "survivors"},
		{"record criminal", "your-record"},
		{"notario fraude", "help"},
		{"huella", "your-record"},
	},
}

// crimes are what people type who mean a crime, and the row that must come first.
var crimes = map[string][][2]string{
	"en": {
		{"pc 459", "PC 459"},
		{"459 pc", "PC 459"},
		{"11350", "HS 11350"},
	},
	"es": {
		{"manejar boracho", "VC 23152"},
		{"11350", "HS 11350"},
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
			const first = `(l => [document.querySelector('#found h2')?.innerText, l?.innerText, l?.href])(document.querySelector('#found a'))`
			pages := map[string]string{"en": "Pages", "es": "Páginas"}[lang]
			for _, l := range looks[lang] {
				p.look(l[0])
				at := s.URL + "/" + lang + "/" + l[1] + "/"
				if got := eval[[]string](p, first); got[0] != pages || strings.SplitN(got[2], "#", 2)[0] != at {
					t.Errorf("%q finds first %q; want the page %s", l[0], got, at)
				}
			}
			for _, l := range crimes[lang] {
				p.look(l[0])
				if got := eval[[]string](p, first); got[0] == pages || !strings.HasPrefix(got[1], l[1]) {
					t.Errorf("%q finds first %q; want %s", l[0], got, l[1])
				}
			}
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
