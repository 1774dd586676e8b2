package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// touch clicks what has a name, as a finger does. "Part > Name" is the Name in
// the part of the page whose title is Part.
func (p *page) touch(name string) {
	p.t.Helper()
	p.until("“"+name+"” can be touched on “"+p.heading()+"”", fmt.Sprintf(`!!%s`, p.at(name)))
	eval[bool](p, fmt.Sprintf(`(e => (e.click(), true))(%s)`, p.at(name)))
}

// at is a script for what has a name.
func (p *page) at(name string) string {
	if part, of, ok := strings.Cut(name, " > "); ok {
		return fmt.Sprintf(`((part, name) => {
  const box = [...document.querySelectorAll('fieldset, section, article, li, [role=group]')].filter(e => e.offsetParent && !e.querySelector('fieldset'))
    .find(e => ((e.querySelector('legend, h2, h3') || {}).innerText || e.getAttribute('aria-label') || '').includes(part));
  const label = e => ((e.labels && e.labels[0] || {}).innerText || e.innerText || e.value || '').trim();
  return box && [...box.querySelectorAll('a, button, summary, input')].find(e => label(e).startsWith(name));
})(%s, %s)`, quote(part), quote(of))
	}
	return fmt.Sprintf(`%s(%s)`, named, quote(name))
}

// write puts text into the field that has a name.
func (p *page) write(name, text string) {
	p.t.Helper()
	p.until("the field "+name, fmt.Sprintf(`(e => !!e && (e.focus(), e.select(), document.activeElement === e))(%s)`, p.at(name)))
	p.do(chromedp.KeyEvent(text))
}

// told gives one answer: "Label" is touched, "Label=text" is written, and
// "=text" is the crime that is looked for.
func (p *page) told(answer string) {
	p.t.Helper()
	label, text, typed := strings.Cut(answer, "=")
	switch {
	case !typed:
		p.touch(label)
	case label != "":
		p.write(label, text)
	default:
		p.until("the search", `(e => !!e && (e.focus(), true))(document.querySelector('[role=combobox]'))`)
		p.do(chromedp.KeyEvent(text))
		p.until("a suggestion", `!!document.querySelector('[role=option]')`)
		eval[bool](p, fmt.Sprintf(`(all => ((all.find(e => e.innerText.startsWith(%s)) || all[0]).dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true})), true))([...document.querySelectorAll('[role=option]')])`, quote(text)))
	}
}

// take walks on: every part of the page gets an answer: what the answers do not
// say is not known. It returns the questions up to check-your-answers, or up to
// the one that holds stop.
func (p *page) take(w words, answers map[string][]string, stop string) []string {
	p.t.Helper()
	var asked []string
	for range 60 {
		h := p.heading()
		if h == w.check || stop != "" && strings.Contains(h, stop) {
			return asked
		}
		asked = append(asked, h)
		p.step(w, answers)
	}
	p.t.Fatalf("the quiz does not end: %v", asked)
	return nil
}

// step answers one page and goes on.
func (p *page) step(w words, answers map[string][]string) {
	p.t.Helper()
	h := p.heading()
	for question, all := range answers {
		if strings.Contains(h, question) {
			for _, a := range all {
				p.told(a)
			}
		}
	}
	eval[bool](p, fmt.Sprintf(`(() => {
  for (const f of document.querySelectorAll('#app fieldset')) {
    if (f.querySelector('fieldset') || [...f.querySelectorAll('input')].some(i => i.checked || i.type === 'text' && i.value)) continue;
    const l = [...f.querySelectorAll('label')].filter(l => l.offsetParent), last = l.find(l => l.innerText === %s) || l[l.length - 1];
    last.click();
  }
  return true;
})()`, quote(w.dontKnow)))
	p.touch(w.carryOn)
	p.until("the step after "+h, fmt.Sprintf(`([...document.querySelectorAll('h1')].find(h => h.offsetParent) || {}).innerText !== %s || !!document.querySelector('.problem')`, quote(h)))
	if p.has(w.problem()) || strings.Contains(p.text(), w.problem()) {
		p.t.Fatalf("on %q: %s", h, p.text())
	}
}

func (w words) problem() string {
	return map[string]string{"en": "There is a problem", "es": "Hay un problema"}[w.lang]
}

// quizAt opens the quiz at a way in and starts it.
func quizAt(t *testing.T, s *server, w words, way string) *page {
	t.Helper()
	p := tab(t)
	p.media(1280, "light", "screen")
	p.open(s.URL + "/" + w.lang + "/quiz/#" + way)
	p.touch(w.start)
	p.until("the first question", `!!document.querySelector('#app h1')`)
	return p
}

func (p *page) back(n int) {
	p.t.Helper()
	eval[bool](p, fmt.Sprintf(`(history.go(%d), true)`, -n))
}

// on waits for a step.
func (p *page) on(heading string) {
	p.t.Helper()
	p.until("the step "+heading, fmt.Sprintf(`(([...document.querySelectorAll('h1, #app h2')].find(h => h.offsetParent && h.innerText.includes(%s))))  !== undefined`, quote(heading)))
}

// chosen are the labels of what is ticked or chosen, and the text of fields.
func (p *page) chosen() string {
	p.t.Helper()
	return eval[string](p, `[...document.querySelectorAll('#app input')].filter(i => i.checked || i.type === 'text' && i.value).map(i => i.type === 'text' ? i.value : i.labels[0].innerText).join('|')`)
}

// TestProblems goes on without an answer, and with a day that is none.
func TestProblems(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "prop-64")
		wrong := func(link string) {
			t.Helper()
			p.until("the problem", `!!document.querySelector('.problem')`)
			if got := eval[string](p, `document.activeElement.innerText`); !strings.HasPrefix(got, w.problem()) {
				t.Errorf("%s: the focus is on %q, not on the summary", w.lang, got)
			}
			if title := eval[string](p, `document.title`); !strings.HasPrefix(title, "Error: ") {
				t.Errorf("%s: the title is %q", w.lang, title)
			}
			p.barriers(w.lang + ", a problem")
			p.enterOn(link)
		}
		p.touch(w.carryOn)
		wrong(map[string]string{"en": "Choose an answer", "es": "Elija una respuesta"}[w.lang])
		if got := eval[string](p, `document.activeElement.type`); got != "radio" {
			t.Errorf("%s: the summary leads to %q, not to the first answer", w.lang, got)
		}
		p.take(w, map[string][]string{pick(w, "Which court", "En qué corte"): {pick(w, "A California state", "Una corte estatal")}, pick(w, "law section", "sección de la ley"): {"=HS 11357"}},
			pick(w, "On what day", "Qué día"))
		day, month, year := pick(w, "Day", "Día"), pick(w, "Month", "Mes"), pick(w, "Year", "Año")
		p.write(month, "2")
		p.write(day, "31")
		p.write(year, "2015")
		p.touch(w.carryOn)
		wrong(pick(w, "That month does not have", "Ese mes no tiene"))
		if got := p.chosen(); got != "2|31|2015" {
			t.Errorf("%s: what was typed became %q", w.lang, got)
		}
		if got := eval[string](p, `document.activeElement.labels[0].innerText`); got != day {
			t.Errorf("%s: the summary leads to %q, not to %q", w.lang, got, day)
		}
		p.write(day, "28")
		h := p.heading()
		p.touch(w.carryOn)
		p.until("the next step", fmt.Sprintf(`!document.querySelector('.problem') && [...document.querySelectorAll('h1')].find(h => h.offsetParent).innerText !== %s`, quote(h)))
		if title := eval[string](p, `document.title`); !strings.HasPrefix(title, p.heading()) {
			t.Errorf("%s: the title %q keeps the error", w.lang, title)
		}
	}
}

func pick(w words, en, es string) string { return map[string]string{"en": en, "es": es}[w.lang] }

// enterOn presses Enter on a link that begins with some words.
func (p *page) enterOn(name string) {
	p.t.Helper()
	p.tabTo(name)
	p.enter()
}

// TestBackAndForward moves with the buttons of the browser.
func TestBackAndForward(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "dismissal-after-probation")
	p.take(w, pettyTheft["en"], "put you on probation")
	address := eval[string](p, `location.href`)
	p.back(2)
	p.on("What kind of conviction")
	if got := p.chosen(); got != "Misdemeanor" {
		t.Errorf("Back shows %q", got)
	}
	if tag := eval[string](p, `document.activeElement.tagName`); tag != "H1" {
		t.Errorf("after Back the focus is on %s", tag)
	}
	p.back(-1)
	p.on("What law section")
	if got := p.chosen(); !strings.HasPrefix(got, "PC 484") {
		t.Errorf("Forward shows %q", got)
	}
	p.touch("Back")
	p.on("What kind of conviction")
	p.back(-2)
	p.on("put you on probation")
	if now := eval[string](p, `location.href`); now != address {
		t.Errorf("the address changed from %s to %s", address, now)
	}
	if state := eval[string](p, `JSON.stringify(history.state)`); !strings.HasPrefix(state, `{"step":`) || len(state) > 12 {
		t.Errorf("the history keeps %s", state)
	}
}

// TestChange changes an answer: what no longer applies goes, the rest stays.
func TestChange(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "dismissal-after-probation")
	p.take(w, pettyTheft["en"], "")
	answers := func() map[string]string {
		return eval[map[string]string](p, `Object.fromEntries([...document.querySelectorAll('#app dl > div')].map(d => [d.querySelector('dt').innerText, d.querySelector('dd').innerText]))`)
	}
	before := answers()
	const probation, end = "Did the judge put you on probation?", "How did your probation end?"
	if before[end] != "A judge ended it early" {
		t.Fatalf("check-your-answers shows %v", before)
	}
	p.touch("Change " + probation)
	p.on(probation)
	if got := p.chosen(); got != "Yes" {
		t.Errorf("the answer that is changed shows %q", got)
	}
	p.touch("No")
	p.touch(w.carryOn)
	p.on(w.check)
	after := answers()
	if _, ok := after[end]; ok || after[probation] != "No" {
		t.Errorf("after the change: %v", after)
	}
	for q, a := range after {
		if q != probation && before[q] != a {
			t.Errorf("%q became %q", q, a)
		}
	}
	for _, q := range []string{"Which court convicted you?", "What kind of conviction was it at first?", "What law section is on your court paper for this case?"} {
		if after[q] == "" {
			t.Errorf("the answer to %q is gone", q)
		}
	}
}

// TestLanguageKeepsAnswers switches in the middle of the quiz, and back.
func TestLanguageKeepsAnswers(t *testing.T) {
	s := serve(t, public)
	for i, w := range languages {
		other := languages[1-i]
		p := quizAt(t, s, w, "dismissal-after-probation")
		p.take(w, pettyTheft[w.lang], pick(w, "put you on probation", "le dio probatoria"))
		s.seen()
		p.touch(pick(w, "Español", "English"))
		p.on(pick(other, "put you on probation", "le dio probatoria"))
		if lang := eval[string](p, `document.documentElement.lang`); lang != other.lang {
			t.Errorf("the page says it is in %q", lang)
		}
		p.take(other, pettyTheft[other.lang], "")
		for _, answer := range []string{pick(other, "Misdemeanor", "Delito menor"), "PC 484", pick(other, "A judge ended it early", "Un juez la terminó antes")} {
			if !strings.Contains(p.text(), answer) {
				t.Errorf("%s to %s: %q is not among the answers: %s", w.lang, other.lang, answer, p.text())
			}
		}
		p.touch(pick(other, "Español", "English"))
		p.on(w.check)
		if !strings.Contains(p.text(), pick(w, "A judge ended it early", "Un juez la terminó antes")) {
			t.Errorf("%s again: %s", w.lang, p.text())
		}
		if got := s.seen(); len(got) > 0 {
			t.Errorf("switching the language sent %v", got)
		}
	}
}

// TestClear forgets everything, and Back does not bring it back.
func TestClear(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "dismissal-after-probation")
	p.take(w, pettyTheft["en"], "How did your probation end")
	p.touch("Clear my answers")
	p.until("the start", fmt.Sprintf(`!!%s(%s)`, named, quote(w.start)))
	p.back(1)
	p.touch(w.start)
	p.on("Which court")
	if got := p.chosen(); got != "" {
		t.Errorf("after Clear the page still shows %q", got)
	}
}

// TestLeave leaves the page by its link, and by Shift three times.
func TestLeave(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	neutral := serve(t, t.TempDir())
	for _, way := range []string{"the link", "Shift"} {
		p := quizAt(t, s, w, "dismissal-after-probation")
		p.take(w, pettyTheft["en"], "What law section")
		to := eval[string](p, fmt.Sprintf(`(a => { const to = a.href; a.href = %s; return to; })(%s(%s))`, quote(neutral.URL+"/calm"), named, quote("Leave this page")))
		if !strings.HasPrefix(to, "https://") {
			t.Errorf("Leave this page leads to %q", to)
		}
		length := eval[int](p, `history.length`)
		if way == "Shift" {
			for range 3 {
				p.do(chromedp.KeyEvent(kb.Shift))
			}
		} else {
			p.touch("Leave this page")
		}
		p.until("leaving by "+way, fmt.Sprintf(`location.href === %s`, quote(neutral.URL+"/calm")))
		if now := eval[int](p, `history.length`); now > length {
			t.Errorf("%s: the quiz stays one step back", way)
		}
	}
}
