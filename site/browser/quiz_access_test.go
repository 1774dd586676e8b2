package browser

import (
	"fmt"
	"strings"
	"testing"
)

// kinds tell the kinds of question apart by what is on the page.
var kinds = []struct{ name, script string }{
	{"date", `!!document.querySelector('#app .date')`},
	{"search", `!!document.querySelector('#app [role=combobox]')`},
	{"money", `!!document.querySelector('#app .unit')`},
	{"boxes", `!!document.querySelector('#app input[type=checkbox][id=none]')`},
	{"several", `document.querySelectorAll('#app fieldset').length > 1`},
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

// TestQuizStates walks through quizzes and looks at each kind of question once, empty
// and with what is wrong, then at the answer, folded and open, and at the answers.
func TestQuizStates(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	seen := map[string]bool{}
	for _, walk := range []struct {
		way  string
		told answers
	}{
		{"get-a-job", answers{"How did the case end": {"I was convicted"}, "law section": {"=PC 459"}, "Which court": {"A California state"}, "What kind of conviction": {"Felony"}, "put you on probation": {"Yes"}}},
		{"#prop-47", answers{"Which court": {"A California state"}, "law section": {"=PC 487"}, "What kind of conviction": {"Felony"}, "already change this case": {"No, nothing was changed"}, "describe you": {"None of these"}, "day were you convicted": {"Year=2010"}}},
	} {
		p := quizAt(t, s, w, walk.way)
		for !eval[bool](p, onAnswer) {
			for _, kind := range kinds {
				if seen[kind.name] || !eval[bool](p, kind.script) {
					continue
				}
				seen[kind.name] = true
				title := p.title()
				p.everywhere(kind.name)
				p.touch(w.carryOn)
				p.until("the problem", `!!document.querySelector('.problem')`)
				p.everywhere(kind.name + " with a problem")
				p.back(1)
				p.until("the step before", fmt.Sprintf(`!document.querySelector('.problem') && document.title !== %s`, quote(title)))
				p.back(-1)
				p.until("the step again", fmt.Sprintf(`document.title === %s`, quote(title)))
			}
			p.step(w, walk.told)
		}
		if seen["answer"] {
			continue
		}
		seen["answer"] = true
		p.everywhere("answer")
		p.unfold()
		p.everywhere("answer, unfolded")
		p.touch("Change")
		p.on("Check your answers")
		p.unfold()
		p.everywhere("answers")
	}
	for _, kind := range kinds {
		if !seen[kind.name] {
			t.Errorf("no question is a %s", kind.name)
		}
	}
}

// TestHeader measures the header in the quiz: one row of tools under a strip, also
// where the text is twice as large; then the question is still on the first screen.
func TestHeader(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		first := tab(t)
		first.phone(360)
		first.open(s.URL + "/" + w.lang + "/quiz/")
		eval[bool](first, `(document.documentElement.style.fontSize = '200%', true)`)
		if h := eval[float64](first, `document.querySelector('header').offsetHeight`); h > 130 {
			t.Errorf("%s, first page, text of 200 %%: the header is %v px high", w.lang, h)
		}
		p := quizAt(t, s, w, "stay-in-the-us")
		for _, width := range []int64{320, 360, 1280} {
			p.phone(width)
			if h := eval[float64](p, `document.querySelector('header').offsetHeight`); h > 64 {
				t.Errorf("%s, %d px: the header is %v px high", w.lang, width, h)
			}
		}
		p.phone(360)
		eval[bool](p, `(document.documentElement.style.fontSize = '200%', true)`)
		if h := eval[float64](p, `document.querySelector('header').offsetHeight`); h > 130 {
			t.Errorf("%s, text of 200 %%: the header is %v px high", w.lang, h)
		}
		if y := eval[float64](p, `document.querySelector('#app h1').getBoundingClientRect().bottom`); y > 740 {
			t.Errorf("%s, text of 200 %%: the question ends at %v px", w.lang, y)
		}
	}
}

// TestListAboveKeyboard types a crime on a phone: five lines stand above the keyboard.
func TestListAboveKeyboard(t *testing.T) {
	s := serve(t, public)
	p := quizAt(t, s, languages[0], "#prop-47")
	p.phone(360)
	eval[bool](p, `(e => { e.focus(); e.value = 'theft'; e.dispatchEvent(new Event('input', {bubbles: true})); return true; })(document.querySelector('[role=combobox]'))`)
	p.until("the list at the top", `(b => b.top < 120)(document.querySelector('[role=combobox]').getBoundingClientRect())`)
	const keyboard = 260
	if y := eval[float64](p, `[...document.querySelectorAll('[role=option]')].pop().getBoundingClientRect().bottom`); y > 740-keyboard {
		t.Errorf("the last line ends at %v px, under the keyboard", y)
	}
}

// TestReadingOrder reads the answer as a screen reader does: the sentence, what
// protects, the next step, the rest.
func TestReadingOrder(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/ask-about-guns/", "guns")
	tree := strings.Join(p.tree(), "\n")
	at := -1
	for _, words := range []string{"You cannot have a gun under California law", "Do not touch or keep a gun", "Do this next", "Certificate of rehabilitation", "Other ways", "Answer these to know more", "Your answers"} {
		i := strings.Index(tree[at+1:], words)
		if i < 0 {
			t.Fatalf("%q does not come in its place: %s", words, tree)
		}
		at += 1 + i
	}
}
