package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// custody is somebody in prison for robbery, as far as the page of the sentence.
var custody = answers{
	"Which court":                     {"A California state"},
	"law section":                     {"=PC 211"},
	"locked up or supervised":         {"Yes, or something", "In state prison"},
	"did they plead guilty":           {"They had a trial"},
	"clear, lower or pardon":          {"No, nothing was changed"},
	"give them a new sentence":        {"No"},
	"On what day did the judge":       {"Year=2015"},
	"On what day were they convicted": {"Year=2015"},
}

// TestForSomeoneInside comes for somebody who is locked up: nobody asks for whom, the
// questions are about them, and sentences that nobody in prison has are not offered.
func TestForSomeoneInside(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := tab(t)
	p.media(360, "light", "screen")
	p.open(s.URL + "/en/help-someone-inside/")
	p.until("the quiz takes over", `!document.getElementById('load-part').hidden`)
	if text := p.text(); strings.Contains(text, "Who is this for?") {
		t.Errorf("it is asked for whom: %s", text)
	}
	p.touch(w.start)
	p.until("the first question", `!!document.querySelector('#app h1')`)
	p.take(w, custody, "What sentence did they get")
	text := p.text()
	if !strings.Contains(text, "prison, for years") {
		t.Errorf("prison is not offered: %s", text)
	}
	for _, never := range []string{"Only a fine", "Only a conditional sentence", "County jail for a misdemeanor"} {
		if strings.Contains(text, never) {
			t.Errorf("%q is offered to somebody in prison", never)
		}
	}
}

// TestNoInfraction offers no infraction for a crime that is a felony or a misdemeanor.
func TestNoInfraction(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	for section, offered := range map[string]bool{"PC 273.5": false, "PC 602": true} {
		p := quizAt(t, s, w, "#dismissal-after-probation")
		p.take(w, answers{"Which court": {"A California state"}, "law section": {"=" + section}, "put you on probation": {"Yes"}}, "What kind of conviction")
		if got := strings.Contains(p.text(), "Infraction (such"); got != offered {
			t.Errorf("%s: infraction offered is %v", section, got)
		}
	}
}

// TestMarksStay switches the language of a page that was not sent yet.
func TestMarksStay(t *testing.T) {
	s := serve(t, public)
	p := quizAt(t, s, languages[0], "get-a-job")
	p.touch("I was convicted, expunged")
	p.touch("Español")
	p.until("Spanish", `document.documentElement.lang === 'es' && document.querySelector('#app h1').innerText.startsWith('¿')`)
	if got := p.chosen(); !strings.Contains(got, "Hubo condena") {
		t.Errorf("chosen is %q", got)
	}
	p.touch("Continuar")
	p.until("the crime", `!!document.querySelector('#app [role=combobox]')`)
	p.touch("Una corte estatal")
	p.write("¿Qué sección", "459 de 2004")
	p.touch("English")
	p.until("English", `document.documentElement.lang === 'en' && !document.querySelector('#app h1').innerText.startsWith('¿')`)
	if got := p.chosen(); !strings.Contains(got, "A California state") || !strings.Contains(got, "459 de 2004") {
		t.Errorf("chosen is %q", got)
	}
}

// TestCitizenStays asks a citizen nothing about a conviction who fears to be deported, and
// goes back from another aim to that answer.
func TestCitizenStays(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := quizAt(t, s, w, "stay-in-the-us")
		p.step(w, answers{pick(w, "citizen", "ciudadan"): {pick(w, "Yes", "Sí")}})
		p.until("the answer", onAnswer)
		says := pick(w, "A citizen cannot be deported", "Con la ciudadanía no le pueden deportar")
		if got := p.heading(); !strings.HasPrefix(got, says) {
			t.Fatalf("%s: %q", w.lang, got)
		}
		p.barriers(w.lang + ", a citizen")
		p.touch(pick(w, "Ask about something else", "Preguntar por otra cosa"))
		p.until("the aims", `!!document.querySelector('[name=pick]')`)
		p.touch(pick(w, "Vote again", "Votar otra vez"))
		p.touch(w.me)
		p.touch(w.carryOn)
		p.until("another page", `!document.querySelector('[name=pick]')`)
		p.back(2)
		p.until("the answer", onAnswer)
		if got := p.heading(); !strings.HasPrefix(got, says) {
			t.Errorf("%s: back at the answer it says %q", w.lang, got)
		}
	}
}

// TestNothingMoves loads the page of an aim on a phone: next to nothing moves when the quiz takes
// over, and a problem leaves Yes beside No.
func TestNothingMoves(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := tab(t)
		p.media(360, "light", "screen")
		for _, page := range []string{"get-a-job", "help-someone-inside", "quiz"} {
			p.open(s.URL + "/" + w.lang + "/" + page + "/")
			p.until("the quiz takes over", `!document.getElementById('load-part').hidden`)
			const moved = `new Promise(r => new PerformanceObserver(l => r(l.getEntries().reduce((n, e) => n + e.value, 0))).observe({type: 'layout-shift', buffered: true}) || requestAnimationFrame(() => requestAnimationFrame(() => r(0))))`
			if got, err := chromedp.Run(p.ctx, chromedp.Evaluate[float64](moved, chromedp.EvalAwaitPromise)); err != nil || got > 0.05 {
				t.Errorf("%s/%s: things moved by %v (%v)", w.lang, page, got, err)
			}
		}
		p = quizAt(t, s, w, "stay-in-the-us")
		p.media(360, "light", "screen")
		p.touch(w.carryOn)
		p.until("the problem", `!!document.querySelector('.problem')`)
		const tops = `[...document.querySelectorAll('.pair .choice')].map(e => Math.round(e.getBoundingClientRect().top))`
		if got := eval[[]int](p, tops); len(got) != 2 || got[0] != got[1] {
			t.Errorf("%s: Yes and No are at %v", w.lang, got)
		}
	}
}
