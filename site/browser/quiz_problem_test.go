package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// convicted are answers about one conviction, where the aim asks how the case ended.
func convicted(w words) answers {
	told := answers{pick(w, "How did the case end", "Cómo terminó el caso"): {pick(w, "I was convicted, expunged or not", "Hubo condena, con")}}
	for q, a := range pettyTheft[w.lang] {
		told[q] = a
	}
	return told
}

// seenProblem is a line of the summary of problems: what it says, and the question in
// which its control and its mark stand.
type seenProblem struct{ Says, Question, Marked string }

// problems goes on without more answers; it returns what is said, and the questions
// without an answer.
func (p *page) problems(w words) (said []seenProblem, open []string) {
	p.t.Helper()
	p.touch(w.carryOn)
	p.until("the problem", `!!document.querySelector('.problem')`)
	open = eval[[]string](p, `[...document.querySelectorAll('#app fieldset')].filter(f => f.offsetParent && !f.querySelector('fieldset') && !f.querySelector(':checked')).map(f => f.querySelector('legend').innerText)`)
	said = eval[[]seenProblem](p, `[...document.querySelectorAll('.problem a')].map(a => {
  const f = document.querySelector(a.hash).closest('fieldset'), e = f.querySelectorAll('.error');
  return {Says: a.innerText, Question: f.querySelector('legend').innerText, Marked: e.length === 1 ? e[0].lastChild.data : ''};
})`)
	return said, open
}

// TestEachProblem goes on without an answer on pages with several questions: each
// problem names the question that lacks one, leads into it and stands in it.
func TestEachProblem(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "get-a-job")
		several := 0
		for !eval[bool](p, onAnswer) {
			title := p.title()
			if len(p.questions()) > 1 {
				several++
				for range 2 { // nothing is answered, then the first
					said, open := p.problems(w)
					var about []string
					for _, x := range said {
						about = append(about, x.Question)
						if x.Marked == "" || !strings.Contains(x.Says, x.Marked) || !strings.Contains(x.Says, x.Question) {
							t.Errorf("%s: the summary says %q; “%s” is marked with %q", w.lang, x.Says, x.Question, x.Marked)
						}
					}
					if !slices.Equal(about, open) {
						t.Errorf("%s: %q have no answer; the summary is about %q", w.lang, open, about)
					}
					eval[bool](p, `([...document.querySelectorAll('#app fieldset')].find(f => f.offsetParent && !f.querySelector('fieldset, :checked')).querySelector('.dunno input').click(), true)`)
					if len(p.questions()) < 3 {
						break
					}
				}
				p.back(1)
				p.until("the step before", fmt.Sprintf(`!document.querySelector('.problem') && document.title !== %s`, quote(title)))
				p.back(-1)
				p.until("the step again", fmt.Sprintf(`document.title === %s`, quote(title)))
			}
			p.step(w, convicted(w))
		}
		if several < 2 {
			t.Errorf("%s: only %d pages had several questions", w.lang, several)
		}
	}
}

// TestCrimeNotPicked types a crime and goes on: the list of what fits stands there, and
// the keyboard chooses from it.
func TestCrimeNotPicked(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "get-a-job")
		p.phone(360)
		p.take(w, convicted(w), pick(w, "law section", "sección de la ley"))
		write := func(text string) {
			eval[bool](p, fmt.Sprintf(`(e => { e.value = %s; e.dispatchEvent(new Event('input', {bubbles: true})); return true; })(document.querySelector('[role=combobox]'))`, quote(text)))
		}
		here := `(b => document.activeElement === b && b.getAttribute('aria-expanded') === 'true' && [...document.querySelectorAll('[role=option]')].filter(o => o.offsetParent).length > 1)(document.querySelector('[role=combobox]'))`
		crime := pick(w, "burglary", "robo")
		write(crime)
		p.problems(w)
		// The court has no answer either: the list waits behind its line of the summary.
		if got := eval[string](p, `document.activeElement.className`); got != "problem" {
			t.Errorf("%s: with two problems the focus is on %q, not on the summary", w.lang, got)
		}
		p.touch(pick(w, "A California state", "Una corte estatal"))
		p.problems(w)
		p.until("the list with the focus", here)
		if said := eval[string](p, `document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText`); !strings.Contains(said, pick(w, "Choose a line", "Elija una línea")) {
			t.Errorf("%s: beside the list stands %q", w.lang, said)
		}
		p.barriers(w.lang + ", a crime that was not picked")
		title := p.title()
		p.press(kb.ArrowDown)
		p.enter()
		if got := eval[string](p, `document.querySelector('[role=combobox]').value`); !strings.Contains(got, " – ") {
			t.Errorf("%s: the keyboard chose %q", w.lang, got)
		}
		p.touch(w.carryOn)
		p.until("the next step", fmt.Sprintf(`document.title !== %s && !document.querySelector('.problem')`, quote(title)))
	}
}

// TestReadInTheOrderSeen reads each page of questions as a screen reader does, and goes
// through it with the Tab key: both follow what the eye sees from the top.
func TestReadInTheOrderSeen(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "get-a-job")
		p.phone(360)
		for pages := 0; ; pages++ {
			if eval[bool](p, onAnswer) {
				if pages < 6 {
					t.Errorf("%s: only %d pages were read", w.lang, pages)
				}
				break
			}
			seen := eval[[]string](p, `[...document.querySelectorAll('#app :is(h1, legend, .hint, label, button)')].filter(e => e.offsetParent && !e.querySelector('h1') && e.innerText.trim())
  .map(e => [e.getBoundingClientRect().top, e.innerText.trim().split('\n').pop()]).sort((a, b) => a[0] - b[0]).map(x => x[1])`)
			if len(seen) < 4 {
				t.Fatalf("%s: only %q is seen on %q", w.lang, seen, p.heading())
			}
			read := strings.Join(p.tree(), "")
			at := 0
			for _, words := range seen {
				i := strings.Index(read[at:], words)
				if i < 0 {
					t.Errorf("%s: %q is seen in its place, and not read there on %q: %s", w.lang, words, p.heading(), read)
					break
				}
				at += i + len(words)
			}
			groups := eval[int](p, `new Set([...document.querySelectorAll('#app :is(input, button, summary, a)')].filter(e => e.offsetParent).map(e => e.type === 'radio' ? e.name : e.id || e.innerText)).size`)
			last, stops := -1.0, 0
			for range 40 {
				p.press(kb.Tab)
				y := eval[float64](p, `document.activeElement.closest('#app') ? document.activeElement.getBoundingClientRect().top + scrollY : -1`)
				if y < 0 {
					break
				}
				stops++
				if y < last {
					t.Errorf("%s: on %q Tab jumps up from %v px to %v", w.lang, p.heading(), last, y)
				}
				last = y
			}
			if stops != groups {
				t.Errorf("%s: on %q Tab stops at %d of %d controls", w.lang, p.heading(), stops, groups)
			}
			p.step(w, convicted(w))
		}
	}
}

// TestWholeNumbers unfolds an answer on a small phone: no line breaks the number of a
// form or of a section.
func TestWholeNumbers(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.media(320, "light", "screen")
	p.opens(s.URL+"/en/get-a-job/", "work")
	p.unfold()
	if n := eval[int](p, `[...document.querySelectorAll('#app .whole')].filter(e => e.offsetParent).length`); n < 20 {
		t.Errorf("only %d numbers are kept whole", n)
	}
	broken := eval[[]string](p, `(() => {
  const out = [], range = document.createRange(), walk = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
  for (let n; (n = walk.nextNode());) for (const m of n.data.matchAll(/[A-Z]{2,3}-\d{3}|[A-Z]{2} \d[\d.]*(\(\w+\))*|\d\w*(\(\w+\)){2,}/g)) {
    range.setStart(n, m.index); range.setEnd(n, m.index + m[0].length);
    if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) out.push(m[0]);
  }
  return out;
})()`)
	if len(broken) > 0 {
		t.Errorf("these are broken: %q", broken)
	}
}

// TestNotYetSent chooses an answer and does not go on: clearing and loading again ask
// first and tell after. Where nothing was said, nothing is asked and nothing told.
func TestNotYetSent(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := tab(t)
	p.media(1280, "light", "screen")
	p.open(s.URL + "/en/get-a-job/")
	asked := p.dialogs()
	cleared := func() bool { return strings.Contains(p.text(), "Your answers were cleared") }
	again := func() {
		p.until("the first page", `document.title.endsWith('1') && !!document.querySelector('#app form:not(#first)')`)
	}
	again()
	p.reload()
	again()
	if asked() > 0 || cleared() {
		t.Errorf("with no answer the browser asked %d times: %s", asked(), p.text())
	}
	p.begin(w)
	p.touch("Clear my answers")
	again()
	if cleared() {
		t.Error("answers were cleared that nobody gave")
	}
	choose := func() {
		p.begin(w)
		p.touch("I was convicted")
	}
	choose()
	p.touch("Clear my answers")
	p.until("the question", `!!document.querySelector('dialog[open]')`)
	eval[bool](p, `(document.querySelector('dialog .link').click(), true)`)
	again()
	if !cleared() {
		t.Errorf("nothing says that the answer is gone: %s", p.text())
	}
	choose()
	p.press(kb.Tab) // a person has touched the page
	p.reload()
	again()
	if asked() == 0 || !cleared() {
		t.Errorf("the browser asked %d times before it loaded again: %s", asked(), p.text())
	}
}

// reload loads the page again, and waits until it is another.
func (p *page) reload() {
	p.t.Helper()
	eval[bool](p, `window.wasHere = true`)
	if _, err := chromedp.Call(p.ctx, cdp.Reload, cdp.ReloadParams{}); err != nil {
		p.t.Fatal(err)
	}
	p.until("the page again", `window.wasHere !== true`)
}
