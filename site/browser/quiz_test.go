package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// words are what the quiz says in a language, as far as the tests need it.
type words struct {
	lang, start, carryOn, dontKnow, check, show, results, shall string
}

var languages = []words{
	{"en", "Start", "Continue", "I do not know", "Check your answers", "See what the law says", "What the law says for your answers", "The court must grant it if shown"},
	{"es", "Empezar", "Continuar", "No sé", "Revise sus respuestas", "Ver qué dice la ley", "Qué dice la ley según sus respuestas", "La corte debe concederlo si se demuestra"},
}

// pettyTheft is a case told in both languages: the judge ended probation early,
// so the law says that the court must grant a dismissal.
var pettyTheft = map[string]map[string][]string{
	"en": {
		"Which court convicted you":           {"A California state or county court"},
		"What kind of conviction":             {"Misdemeanor"},
		"What law section":                    {"=PC 484"},
		"put you on probation":                {"Yes"},
		"How did your probation end":          {"A judge ended it early"},
		"Are any of these true for you today": {"None of these"},
		"Were you charged with DUI":           {"No"},
	},
	"es": {
		"En qué corte fue su condena":           {"Una corte estatal o del condado en California"},
		"Qué tipo de condena":                   {"Delito menor"},
		"Qué sección de la ley":                 {"=PC 484"},
		"le dio probatoria":                     {"Sí"},
		"Cómo terminó su probatoria":            {"Un juez la terminó antes"},
		"Algo de esto es cierto para usted hoy": {"Ninguna de estas"},
		"Le acusaron de DUI":                    {"No"},
	},
}

// steps takes the quiz until check-your-answers: on each page the answer whose
// question holds the key, otherwise "I do not know". It returns the questions.
func (p *page) steps(w words, answers map[string][]string) []string {
	p.t.Helper()
	var asked []string
	for range 40 {
		h := p.heading()
		if h == w.check {
			return asked
		}
		asked = append(asked, h)
		if os.Getenv("TALK") != "" {
			fmt.Printf("== %s\n", strings.ReplaceAll(p.text(), "\n", " / "))
		}
		took := false
		for question, labels := range answers {
			if strings.Contains(h, question) {
				for _, l := range labels {
					p.give(l)
				}
				took = true
			}
		}
		if !took {
			p.choose(w.dontKnow)
		}
		p.activate(w.carryOn)
		p.until("the step after "+h, fmt.Sprintf(`([...document.querySelectorAll('h1')].find(h => h.offsetParent) || {}).innerText !== %s`, quote(h)))
		if focus := eval[string](p, `document.activeElement.tagName`); focus != "H1" {
			p.t.Errorf("after %q the focus is on %s, not on the heading", h, focus)
		}
		if title := eval[string](p, `document.title`); !strings.HasPrefix(title, p.heading()) {
			p.t.Errorf("the title %q does not begin with the heading %q", title, p.heading())
		}
	}
	p.t.Fatalf("the quiz does not end: %v", asked)
	return nil
}

// give answers with the keyboard: "Label" chooses, "Label=text" types and takes
// the first suggestion.
func (p *page) give(answer string) {
	p.t.Helper()
	label, text, typed := strings.Cut(answer, "=")
	if !typed {
		p.choose(label)
		return
	}
	if label == "" { // the only text field of the page
		label = eval[string](p, `(e => (e.labels && e.labels[0] || {}).innerText || e.getAttribute('aria-label') || document.getElementById(e.getAttribute('aria-labelledby')).innerText)(document.querySelector('input[role=combobox], input[type=text]')).trim()`)
	}
	p.tabTo(label)
	p.do(chromedp.KeyEvent(text))
	p.until("a suggestion", `!!document.querySelector('[role=option]')`)
	p.press(kb.ArrowDown)
	p.enter()
}

// TestQuizByKeyboard takes the quiz of one relief in each language with the
// keyboard alone, and counts what it sends: nothing.
func TestQuizByKeyboard(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		t.Run(w.lang, func(t *testing.T) {
			p := tab(t)
			p.media(1280, "light", "screen")
			p.open(s.URL + "/" + w.lang + "/quiz/#dismissal-after-probation")
			p.until("the quiz starts", fmt.Sprintf(`!!%s(%s)`, named, quote(w.start)))
			s.seen()
			address := eval[string](p, `location.href`)
			p.activate(w.start)
			p.until("the first question", `!!document.querySelector('input')`)
			asked := p.steps(w, pettyTheft[w.lang])
			if len(asked) > 12 {
				t.Errorf("%d questions for one relief: %v", len(asked), asked)
			}
			p.activate(w.show)
			p.until("the results", fmt.Sprintf(`[...document.querySelectorAll('h1')].some(h => h.offsetParent && h.innerText.includes(%s))`, quote(w.results)))
			if text := p.text(); !strings.Contains(text, w.shall) {
				t.Errorf("the results do not say %q: %s", w.shall, text)
			}
			if got := s.seen(); len(got) > 0 {
				t.Errorf("the quiz sent %v", got)
			}
			if now := eval[string](p, `location.href`); now != address {
				t.Errorf("the address changed from %s to %s", address, now)
			}
			if kept := eval[string](p, `JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}])`); kept != `["",{},{}]` {
				t.Errorf("something was kept: %s", kept)
			}
			p.barriers("results, " + w.lang)
			p.shot("results-" + w.lang)
		})
	}
}

// TestChecklistWithoutScripts sees the whole checklist when scripts are off.
func TestChecklistWithoutScripts(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		p.withoutScripts()
		p.open(s.URL + "/" + lang + "/quiz/")
		text := p.text()
		for _, cite := range []string{"PC 1203.4(a)(1)", "PC 4852.01", "PC 1237", "PC 1473", "HS 11361.8", "PC 851.91"} {
			if !strings.Contains(text, cite) {
				t.Errorf("%s: the checklist does not show %s", lang, cite)
			}
		}
		if p.has("Continue") || p.has("Continuar") {
			t.Errorf("%s: the quiz shows buttons that do nothing", lang)
		}
	}
}

// pages are one of each kind.
var pages = []string{"en/", "es/", "en/dismissal/", "es/certificate-of-rehabilitation/", "en/appeal/", "en/rights/", "en/quiz/", "es/quiz/", "en/words/",
	"en/changes/", "en/safety/", "404.html", ""}

// TestNoBarriers runs axe on one page of each kind, in light and dark, on a
// phone and on a wide screen, and sees that nothing scrolls sideways.
func TestNoBarriers(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	for _, name := range pages {
		for _, scheme := range []string{"light", "dark"} {
			for _, width := range []int64{320, 1280} {
				p.media(width, scheme, "screen")
				p.open(s.URL + "/" + name)
				state := fmt.Sprintf("%s, %s, %d px", name, scheme, width)
				p.barriers(state)
				if over := eval[float64](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
					t.Errorf("%s: the page is %v px too wide", state, over)
				}
				p.shot(strings.NewReplacer("/", "_", ", ", "-", " px", "").Replace(state))
			}
		}
	}
}

// TestEveryPageLoads opens every page of the site and fails on an error in the
// console or a request that fails.
func TestEveryPageLoads(t *testing.T) {
	s := serve(t, public)
	var all []string
	err := filepath.WalkDir(public, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.Name() == "index.html" {
			rel, _ := filepath.Rel(public, filepath.Dir(path))
			all = append(all, filepath.ToSlash(rel)+"/")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 40 {
		t.Fatalf("only %d pages: %v", len(all), all)
	}
	slices.Sort(all)
	p := tab(t)
	for _, name := range all {
		p.open(s.URL + "/" + strings.TrimPrefix(name, "./"))
		if h := p.heading(); h == "" {
			t.Errorf("%s has no heading", name)
		}
	}
	for _, r := range s.seen() {
		path := strings.SplitN(strings.TrimPrefix(r, "GET /"), "?", 2)[0]
		if path == "favicon.ico" {
			t.Errorf("a page asks for %s", r)
			continue
		}
		if _, err := os.Stat(filepath.Join(public, filepath.FromSlash(path))); err != nil {
			t.Errorf("a page asks for %s, which is not there", r)
		}
	}
}
