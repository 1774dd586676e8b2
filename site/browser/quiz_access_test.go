package browser

import (
	"fmt"
	"testing"
)

// kinds tell the kinds of question apart by what is on the page.
var kinds = []struct{ name, script string }{
	{"list of dates", `!!document.querySelector('#app .dates')`},
	{"date", `!!document.querySelector('#app .date')`},
	{"search", `!!document.querySelector('#app [role=combobox]')`},
	{"money", `!!document.querySelector('#app .unit')`},
	{"count", `!!document.querySelector('#app input.narrow')`},
	{"boxes", `!!document.querySelector('#app input[type=checkbox][id=none]')`},
	{"radio", `!!document.querySelector('#app input[type=radio]')`},
}

// everywhere runs axe in both schemes, on a phone and on a wide screen, and sees
// that nothing scrolls sideways, with text of twice the size neither.
func (p *page) everywhere(state string) {
	p.t.Helper()
	wide := func(at string) {
		if over := eval[float64](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
			past := eval[[]string](p, `[...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth && !e.children.length).slice(0, 3).map(e => e.outerHTML.slice(0, 200))`)
			p.t.Errorf("%s, %s: the page is %v px too wide; this reaches past its edge: %q", state, at, over, past)
		}
	}
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{320, 1280} {
			p.media(width, scheme, "screen")
			at := fmt.Sprintf("%s, %d px", scheme, width)
			p.barriers(state + ", " + at)
			wide(at)
			p.shot(fmt.Sprintf("state-%s-%s-%d", state, scheme, width))
		}
	}
	for _, width := range []int64{320, 640} {
		p.media(width, "light", "screen")
		eval[bool](p, `(document.documentElement.style.fontSize = '200%', true)`)
		wide(fmt.Sprintf("text of 200 %%, %d px", width))
		p.shot(fmt.Sprintf("state-%s-large-%d", state, width))
		eval[bool](p, `(document.documentElement.style.fontSize = '', true)`)
	}
	p.media(1280, "light", "screen")
}

// TestQuizStates walks through four quizzes and looks at each kind of question
// once, empty and with what is wrong, then at the check and the results.
func TestQuizStates(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	seen := map[string]bool{}
	common := map[string][]string{
		"Which court": {"A California state"}, "What kind of conviction": {"Felony"}, "What sentence": {"State prison"}, "later lower": {"No"},
		"Is your sentence one of these": {"None of these"}, "live in California": {"Yes"}, "parole for life": {"No"}, "describe you": {"None of these"}, "because of this conviction": {"All done"}, "Are any of these true for you": {"None of these"},
		"murder": {"No"}, "register": {"No"}, "released": {"Year=2010"}, "On what day were you convicted": {"Year=2005"}, "put you on probation": {"No"}, "happen in this case": {"None of these"}, "all that the judge": {"Yes"},
		"your sentence over": {"Year=2012"}, "sentence end": {"Year=2012"}, "How old": {"How old=30"},
	}
	for _, walk := range []struct{ way, crime string }{{"certificate-of-rehabilitation", "=PC 459"}, {"automatic-conviction-relief", "=PC 459"}, {"prop-47", "=PC 487"}, {"prop-64", "=HS 11357"}} {
		p := quizAt(t, s, w, walk.way)
		common["law section"] = []string{walk.crime}
		for p.heading() != w.check {
			h := p.heading()
			for _, kind := range kinds {
				if !eval[bool](p, kind.script) {
					continue
				}
				if !seen[kind.name] {
					seen[kind.name] = true
					if kind.name == "list of dates" {
						p.touch("One or more days")
					}
					p.everywhere(kind.name)
					p.touch(w.carryOn)
					p.until("the problem", `!!document.querySelector('.problem')`)
					p.everywhere(kind.name + " with a problem")
					p.back(1)
					p.until("the step before", fmt.Sprintf(`!document.querySelector('.problem')`))
					p.back(-1)
					p.on(h)
				}
				break
			}
			p.step(w, common)
		}
		if seen["check"] {
			continue
		}
		seen["check"] = true
		p.everywhere("check")
		p.result(w)
		p.statuses() // opens what is folded
		p.everywhere("results")
	}
	for _, kind := range kinds {
		if !seen[kind.name] {
			t.Errorf("no question is a %s", kind.name)
		}
	}
}
