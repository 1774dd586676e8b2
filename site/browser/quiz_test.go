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

// byKeyboard answers one question of the page with the keyboard alone.
func (p *page) byKeyboard(question, answer string) {
	p.t.Helper()
	label, text, typed := strings.Cut(answer, "=")
	id := eval[string](p, fmt.Sprintf(`((question, label) => {
  const f = [...document.querySelectorAll('#app fieldset')].find(f => f.offsetParent && !f.querySelector('fieldset') && f.querySelector('legend').innerText.includes(question));
  const l = f && [...f.querySelectorAll('label')].find(l => l.offsetParent && l.innerText.startsWith(label));
  return f ? (label ? (l ? l.htmlFor : '') : f.querySelector('[role=combobox]').id) : '';
})(%s, %s)`, quote(question), quote(label)))
	if id == "" {
		p.t.Fatalf("%q has no %q", question, answer)
	}
	here := fmt.Sprintf(`(a => a.id === %[1]s || a.type === 'radio' && a.name === (document.getElementById(%[1]s) || {}).name)(document.activeElement)`, quote(id))
	for range 80 {
		if eval[bool](p, here) {
			break
		}
		p.press(kb.Tab)
	}
	if typed {
		p.do(chromedp.KeyEvent(text))
		p.until("a suggestion", `!!document.querySelector('[role=option]')`)
		p.press(kb.ArrowDown)
		p.enter()
		return
	}
	checked := fmt.Sprintf(`document.getElementById(%s).checked`, quote(id))
	for range 20 {
		if eval[bool](p, checked) {
			return
		}
		if eval[bool](p, fmt.Sprintf(`document.activeElement.id === %s`, quote(id))) {
			p.press(" ")
		} else {
			p.press(kb.ArrowDown)
		}
	}
	p.t.Fatalf("%q cannot be chosen with the keyboard for %q", answer, question)
}

// questions are those of the page that can be seen.
func (p *page) questions() []string {
	p.t.Helper()
	return eval[[]string](p, `[...document.querySelectorAll('#app fieldset')].filter(f => f.offsetParent && !f.querySelector('fieldset')).map(f => f.querySelector('legend').innerText)`)
}

// TestQuizByKeyboard takes the quiz of one relief in each language with the keyboard
// alone, and counts what it sends: nothing.
func TestQuizByKeyboard(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		t.Run(w.lang, func(t *testing.T) {
			p := tab(t)
			p.media(1280, "light", "screen")
			p.open(s.URL + "/" + w.lang + "/quiz/#dismissal-after-probation")
			p.until("the quiz starts", fmt.Sprintf(`!!%s(%s)`, named, quote(w.start)))
			s.seen()
			p.choose(w.me)
			p.activate(w.start)
			p.until("the first question", `!!document.querySelector('#app h1')`)
			address := eval[string](p, `location.href`)
			if strings.Contains(address, "#") {
				t.Errorf("the address is %s", address)
			}
			pages := 0
			for ; !eval[bool](p, onAnswer); pages++ {
				title := p.title()
				if focus := eval[string](p, `document.activeElement.tagName`); focus != "H1" {
					t.Errorf("on %q the focus is on %s, not on the heading", p.heading(), focus)
				}
				told := map[string]bool{}
				for range 5 { // an answer may unfold another question
					for _, q := range p.questions() {
						if told[q] {
							continue
						}
						told[q] = true
						answer := []string{w.dontKnow}
						for part, a := range pettyTheft[w.lang] {
							if strings.Contains(q, part) {
								answer = a
							}
						}
						for _, a := range answer {
							p.byKeyboard(q, a)
						}
					}
				}
				p.activate(w.carryOn)
				p.until("the step after "+title, fmt.Sprintf(`document.title !== %s`, quote(title)))
				if pages > 12 {
					t.Fatalf("still on %q", p.heading())
				}
			}
			if text := p.text(); !strings.Contains(text, pick(w, "Must be granted if you show it", "Deben concederlo si lo demuestra")) {
				t.Errorf("the answer does not say what the court must do: %s", text)
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
			p.barriers("answer, " + w.lang)
			p.shot("answer-" + w.lang)
		})
	}
}

// TestChecklistWithoutScripts finds the whole checklist where scripts are off.
func TestChecklistWithoutScripts(t *testing.T) {
	s := serve(t, public)
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		p.withoutScripts()
		p.open(s.URL + "/" + lang + "/quiz/")
		if p.has("Continue") || p.has("Continuar") || p.has("Start") {
			t.Errorf("%s: the quiz shows buttons that do nothing", lang)
		}
		if eval[bool](p, `!!document.querySelector('#first button[type=submit]:enabled') || !document.querySelector('#first')`) {
			t.Errorf("%s: without scripts the form can be sent, with what was chosen in the address", lang)
		}
		to := eval[string](p, `document.querySelector('noscript a').href`)
		p.open(to)
		text := eval[string](p, `document.querySelector("main").textContent`) // folded, and open without a script
		for _, cite := range []string{"PC 1203.4(a)(1)", "PC 4852.01", "PC 1237", "PC 1473", "HS 11361.8", "PC 851.91"} {
			if !strings.Contains(text, cite) {
				t.Errorf("%s: the checklist does not show %s", lang, cite)
			}
		}
	}
}

// pages are one of each kind.
var pages = []string{"en/", "es/", "en/dismissal/", "es/certificate-of-rehabilitation/", "en/appeal/", "en/rights/", "en/quiz/", "es/quiz/", "en/get-a-job/",
	"en/checklist/", "en/words/", "en/changes/", "en/safety/", "404.html", ""}

// TestNoBarriers runs axe on one page of each kind, in light and dark, on a phone and
// on a wide screen, and sees that nothing scrolls sideways.
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
		if h := p.heading(); h == "" && name != "./" {
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
