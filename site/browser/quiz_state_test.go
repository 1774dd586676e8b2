package browser

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestProblems goes on without an answer, and with a day that is none.
func TestProblems(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "#prop-64")
		wrong := func(link string) {
			t.Helper()
			p.until("the problem", `!!document.querySelector('.problem')`)
			if got := eval[string](p, `document.activeElement.innerText`); !strings.HasPrefix(got, w.problem()) {
				t.Errorf("%s: the focus is on %q, not on the summary", w.lang, got)
			}
			if title := p.title(); !strings.HasPrefix(title, "Error: ") {
				t.Errorf("%s: the title is %q", w.lang, title)
			}
			p.barriers(w.lang + ", a problem")
			p.tabTo(link)
			p.enter()
		}
		p.touch(w.carryOn)
		// A page with several questions names the one.
		wrong(pick(w, "“Which court had the case?” Choose an answer", "«¿En qué corte fue el caso?» Elija una respuesta"))
		if got := eval[string](p, `document.activeElement.type`); got != "radio" {
			t.Errorf("%s: the summary leads to %q, not to the first answer", w.lang, got)
		}
		day, month, year := pick(w, "Day", "Día"), pick(w, "Month", "Mes"), pick(w, "Year", "Año")
		p.take(w, answers{pick(w, "Which court", "En qué corte"): {pick(w, "A California state", "Una corte estatal")}, pick(w, "law section", "sección de la ley"): {"=HS 11357"}}, month)
		p.write(month, "2")
		p.write(day, "31")
		p.write(year, "2015")
		p.touch(w.carryOn)
		wrong(pick(w, "That month does not have", "Ese mes no tiene"))
		if got := p.chosen(); !strings.Contains(got, "2|31|2015") {
			t.Errorf("%s: what was typed became %q", w.lang, got)
		}
		if got := eval[string](p, `document.activeElement.labels[0].innerText`); got != day {
			t.Errorf("%s: the summary leads to %q, not to %q", w.lang, got, day)
		}
	}
}

// TestTypedWins types beside an old "I do not know", and chooses it beside what is
// typed: the first is taken, the second is said to be a problem.
func TestTypedWins(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#prop-64")
	p.take(w, answers{"Which court": {"A California state"}, "law section": {"=HS 11357"}}, "Month")
	p.touch("I do not know the date")
	p.write("Year", "2012")
	if got := p.chosen(); !strings.Contains(got, "2012") || strings.Contains(got, "do not know the date") {
		t.Errorf("after typing: %q", got)
	}
	p.touch("I do not know the date")
	p.touch(w.carryOn)
	p.until("the problem", `!!document.querySelector('.problem')`)
	if text := p.text(); !strings.Contains(text, "Keep one of them") {
		t.Errorf("both at once: %s", text)
	}
	if got := p.chosen(); !strings.Contains(got, "2012") {
		t.Errorf("what was typed became %q", got)
	}
	p.touch("I do not know the date")
	p.step(w, answers{"day": {"Year=2012"}})
	p.back(1)
	p.on("day")
	if got := p.chosen(); !strings.Contains(got, "2012") {
		t.Errorf("the year is lost: %q", got)
	}
}

// TestBackAndForward moves with the buttons of the browser; titles and addresses say
// nothing of the answers.
func TestBackAndForward(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#dismissal-after-probation")
	p.take(w, pettyTheft["en"], "put you on probation")
	address, here := eval[string](p, `location.href`), p.heading()
	p.back(eval[int](p, `history.state.step`) - 1)
	p.on("Which court")
	if got := p.chosen(); !strings.Contains(got, "A California state") || !strings.Contains(got, "PC 484") {
		t.Errorf("Back shows %q", got)
	}
	if tag := eval[string](p, `document.activeElement.tagName`); tag != "H1" {
		t.Errorf("after Back the focus is on %s", tag)
	}
	court := p.title()
	p.back(-1)
	p.until("the next step", fmt.Sprintf(`document.title !== %s`, quote(court)))
	p.touch("Back")
	p.on("Which court")
	for p.heading() != here {
		title := p.title()
		p.back(-1)
		p.until("the next step", fmt.Sprintf(`document.title !== %s`, quote(title)))
	}
	if now := eval[string](p, `location.href`); now != address || strings.Contains(now, "#") {
		t.Errorf("the address changed from %s to %s", address, now)
	}
	if state := eval[string](p, `JSON.stringify(history.state)`); !strings.HasPrefix(state, `{"step":`) || len(state) > 12 {
		t.Errorf("the history keeps %s", state)
	}
	if title := p.title(); strings.Contains(title, "robation") || !strings.HasPrefix(title, "Questions about your case: step ") {
		t.Errorf("the title is %q", title)
	}
}

// TestChange changes an answer: what no longer applies goes, the rest stays, and the
// answer comes back at once.
func TestChange(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#dismissal-after-probation")
	p.take(w, pettyTheft["en"], "")
	told := func() string {
		p.touch("Change")
		p.on("Check your answers")
		p.unfold()
		return eval[string](p, `document.getElementById('app').innerText`)
	}
	if before := told(); !strings.Contains(before, "A judge ended it early") {
		t.Fatalf("the answers are %s", before)
	}
	eval[bool](p, `([...document.querySelectorAll('#app dl > div')].find(d => d.innerText.includes('probation')).querySelector('button').click(), true)`)
	p.on("put you on probation")
	if got := p.chosen(); !strings.Contains(got, "Yes") {
		t.Errorf("the answer that is changed shows %q", got)
	}
	eval[bool](p, `([...document.querySelectorAll('#app fieldset')].find(f => f.innerText.includes('put you on probation')).querySelectorAll('label')[1].click(), true)`)
	p.touch(w.carryOn)
	p.until("the answer", onAnswer)
	after := told()
	if strings.Contains(after, "A judge ended it early") {
		t.Errorf("what no longer applies stays: %s", after)
	}
	for _, kept := range []string{"A California state", "PC 484"} {
		if !strings.Contains(after, kept) {
			t.Errorf("%q is gone: %s", kept, after)
		}
	}
}

// TestBackChangesNothing goes back from the answer, one page and several, and on
// again without another answer: nothing is asked anew, and the answer is the same.
func TestBackChangesNothing(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "get-a-job")
	told := maps.Clone(pettyTheft["en"])
	told["How did the case end"] = []string{"I was convicted, expunged or not"}
	p.take(w, told, "")
	if steps := eval[int](p, `history.state.step`); steps < 5 {
		t.Fatalf("the answer came after %d steps: %s", steps, p.text())
	}
	app := func() string { return eval[string](p, `document.getElementById('app').innerText`) }
	before := app()
	for _, n := range []int{1, 3} {
		p.back(n)
		p.until("a question", `!!document.querySelector('#app form')`)
		for range n {
			if eval[bool](p, onAnswer) {
				break
			}
			here := p.heading()
			p.touch(w.carryOn)
			p.until("the next step", fmt.Sprintf(`document.querySelector('#app h1').innerText !== %s`, quote(here)))
		}
		p.until("the answer", onAnswer)
		if after := app(); after != before {
			t.Errorf("%d back and on again, the answer was\n%s\nand is\n%s", n, before, after)
		}
	}
}

// TestLanguageKeepsAnswers switches in the middle of the quiz, and back.
func TestLanguageKeepsAnswers(t *testing.T) {
	s := serve(t, public)
	for i, w := range languages {
		other := languages[1-i]
		p := quizAt(t, s, w, "#dismissal-after-probation")
		p.take(w, pettyTheft[w.lang], pick(w, "put you on probation", "le dio probatoria"))
		s.seen()
		p.touch(pick(w, "Español", "English"))
		p.on(pick(other, "put you on probation", "le dio probatoria"))
		if lang := eval[string](p, `document.documentElement.lang`); lang != other.lang {
			t.Errorf("the page says it is in %q", lang)
		}
		p.take(other, pettyTheft[other.lang], "")
		p.touch(pick(other, "Español", "English"))
		p.until("the answer", onAnswer)
		if !strings.Contains(p.text(), w.next) {
			t.Errorf("%s again: %s", w.lang, p.text())
		}
		if got := s.seen(); len(got) > 0 {
			t.Errorf("switching the language sent %v", got)
		}
	}
}

// TestClear asks once and then forgets everything; Back does not bring it back, and
// the page says that it is gone.
func TestClear(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#dismissal-after-probation")
	p.take(w, pettyTheft["en"], "put you on probation")
	here := p.heading()
	p.touch("Clear my answers")
	p.until("the question", `!!document.querySelector('dialog[open]')`)
	p.barriers("clear?")
	p.touch("Keep my answers")
	p.until("no question", `!document.querySelector('dialog')`)
	if p.heading() != here {
		t.Errorf("after keeping the answers the page shows %q", p.heading())
	}
	p.touch("Clear my answers")
	eval[bool](p, `(document.querySelector('dialog .link').click(), true)`)
	p.until("the start", fmt.Sprintf(`!!%s(%s)`, named, quote(w.start)))
	if !strings.Contains(p.text(), "Your answers were cleared") {
		t.Errorf("nothing says that the answers are gone: %s", p.text())
	}
	p.back(1)
	p.begin(w)
	p.on("Which court")
	if got := p.chosen(); got != "" {
		t.Errorf("after Clear the page still shows %q", got)
	}
}

// TestReloadAsks reloads a page with answers: the browser asks first, and the new page
// says that they are gone.
func TestReloadAsks(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#dismissal-after-probation")
	asked := p.dialogs()
	p.take(w, pettyTheft["en"], "put you on probation")
	p.press(kb.Tab) // a person has touched the page
	p.reload()
	p.until("the first page", `document.title.endsWith('1') && !!document.querySelector('#app form')`)
	if asked() == 0 {
		t.Error("the browser did not ask")
	}
	if !strings.Contains(p.text(), "Your answers were cleared") {
		t.Errorf("nothing says that the answers are gone: %s", p.text())
	}
}

// TestLeave leaves the page by its link, and by Shift three times: nothing of the quiz
// can be seen any more, one step back is its first page, empty.
func TestLeave(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	neutral := serve(t, t.TempDir())
	for _, way := range []string{"the link", "Shift"} {
		p := quizAt(t, s, w, "#dismissal-after-probation")
		p.take(w, pettyTheft["en"], "put you on probation")
		first := eval[int](p, `history.length`) - eval[int](p, `history.state.step`)
		to := eval[string](p, fmt.Sprintf(`(a => { const to = a.href; a.href = %s; return to; })(document.getElementById('leave'))`, quote(neutral.URL+"/calm")))
		if !strings.HasPrefix(to, "https://") {
			t.Errorf("Leave this page leads to %q", to)
		}
		if way == "Shift" {
			for range 3 {
				p.do(chromedp.KeyEvent(kb.Shift))
			}
		} else {
			p.touch("Leave this page")
		}
		p.until("leaving by "+way, fmt.Sprintf(`location.href === %s`, quote(neutral.URL+"/calm")))
		if now := eval[int](p, `history.length`); now != first+1 {
			t.Errorf("%s: the history has %d entries; one of the quiz and one behind it are %d", way, now, first+1)
		}
		p.back(1)
		p.until("the quiz again", `document.title.endsWith('1') && !!document.querySelector('#app form')`)
		if text := p.text(); strings.Contains(text, "put you on probation") || p.chosen() != "" {
			t.Errorf("%s: one step back shows %s", way, text)
		}
	}
}
