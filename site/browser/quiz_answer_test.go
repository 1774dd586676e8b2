package browser

import (
	"regexp"
	"strings"
	"testing"
)

// TestAnswers sees that the answer begins with a sentence, then says one thing to do,
// with the day or the reason that belongs to it.
func TestAnswers(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	common := answers{"Which court": {"A California state"}, "What kind of conviction": {"Felony"}, "Are any of these true for you today": {"None of these"}}
	for _, x := range []struct {
		way  string
		told answers
		says []string
	}{
		{"#dismissal-after-probation", pettyTheft["en"], []string{"Dismissal after probation", "Must be granted if you show it", "CR-180"}},
		{"#dismissal-after-probation", answers{"law section": {"=PC 288(a)"}, "day were you convicted": {"Year=2015"}}, []string{"nothing here is open today", "What does not fit, and why (1)"}},
		{"#certificate-of-rehabilitation", answers{
			"law section": {"=PC 459/460(b)"}, "put you on probation": {"No"}, "What sentence": {"State or federal prison, for years or for life"}, "Is your sentence one of these": {"None of these"}, "live in California": {"Yes"},
			"leave jail or prison": {"Month=June", "Day=15", "Year=2024"}, "released": {"Month=June", "Day=15", "Year=2024"}, "custody because": {"Yes"}, "locked up or supervised": {"No: no custody"},
			"How many years have you lived": {"=5"}, "When did you last move": {"Year=1990"}, "describe you": {"None of these"}, "parole for life": {"No"},
		}, []string{"Certificate of rehabilitation"}},
	} {
		told := answers{}
		for _, from := range []answers{common, x.told} {
			for q, a := range from {
				told[q] = a
			}
		}
		p := quizAt(t, s, w, x.way)
		asked := p.take(w, told, "")
		for _, words := range x.says {
			if !strings.Contains(p.text(), words) {
				t.Errorf("%s: %q is not said after %q: %s", x.way, words, asked, p.text())
			}
		}
		if h := p.heading(); !regexp.MustCompile(`[.?]$`).MatchString(h) {
			t.Errorf("%s: the heading is no sentence: %q", x.way, h)
		}
	}
}

// TestAimsAnswered opens a record for each aim: the first screen of a phone holds the
// sentence and the next step, what protects stands in sight, and what is folded is
// made only when it is opened.
func TestAimsAnswered(t *testing.T) {
	s := serve(t, public)
	for _, x := range []struct{ page, record, first, protects string }{
		{"en/get-a-job", "work", "Do this next", ""},
		{"en/ask-about-guns", "guns", "You cannot have a gun", "Do not touch or keep a gun"},
		{"en/stay-in-the-us", "immigration", "You can ask the court", "Do not travel abroad"},
		{"es/stay-in-the-us", "immigration", "Puede pedir a la corte", "No viaje fuera del país"},
		{"en/only-arrested", "arrest", "Do this next", ""},
		{"es/just-sentenced", "sentenced", "Apelación", ""}, // open for ten days; a plea could be taken back until later, if it was one
		{"en/help-someone-inside", "custody", "They can file a petition now", ""},
	} {
		p := tab(t)
		p.phone(360)
		p.opens(s.URL+"/"+x.page+"/", x.record)
		first := eval[string](p, `[...document.querySelectorAll('#app h1, #app h2, #app h3, #app p')].filter(e => e.getClientRects().length && e.getBoundingClientRect().top < 740).map(e => e.innerText).join('\n')`)
		for _, words := range []string{x.first, x.protects, pick(languages[map[bool]int{true: 1}[strings.HasPrefix(x.page, "es")]], "Do this next", "Haga esto ahora")} {
			if !strings.Contains(first, words) {
				t.Errorf("%s: the first screen does not say %q: %s", x.page, words, first)
			}
		}
		if n := eval[int](p, `[...document.querySelectorAll('#app details')].filter(d => d.children.length > 1).length`); n > 0 {
			t.Errorf("%s: %d folded parts are made before they are opened", x.page, n)
		}
		p.shot("answer-" + strings.ReplaceAll(x.page, "/", "-"))
	}
}

// TestNobodyKnows opens records that turn on what the person cannot know, or for which
// nothing can be filed: there is still one thing to do, and somebody to call. What is known
// stands first.
func TestNobodyKnows(t *testing.T) {
	s := serve(t, public)
	for _, x := range []struct {
		page, record string
		says         []string // the heading of the card, and the beginning of the answer
		never        string   // not on the first screen
	}{
		{"en/help-someone-inside", "unknown-inside", []string{"Get the abstract of judgment", "Get their record first."}, "Resentencing for murder"},
		{"es/help-someone-inside", "unknown-inside", []string{"Consiga el resumen de la sentencia", "Primero consiga"}, "asesinato"},
		{"en/ask-about-guns", "federal", []string{"Talk to someone who helps", "You cannot have a gun under federal law."}, ""},
	} {
		p := tab(t)
		p.phone(360)
		p.opens(s.URL+"/"+x.page+"/", x.record)
		if got := eval[string](p, `document.querySelector('.next h3').innerText`); !strings.HasPrefix(got, x.says[0]) {
			t.Errorf("%s: the next step is %q, not %q", x.page, got, x.says[0])
		}
		if got := p.heading(); !strings.HasPrefix(got, x.says[1]) {
			t.Errorf("%s: the answer begins %q, not %q", x.page, got, x.says[1])
		}
		if eval[int](p, `document.querySelectorAll('.next a[href^="tel:"]').length`) == 0 {
			t.Errorf("%s: nobody is named to call", x.page)
		}
		if x.never != "" && strings.Contains(p.text(), x.never) {
			t.Errorf("%s: says %q: %s", x.page, x.never, p.text())
		}
		p.barriers(x.page + ", " + x.record)
	}
}

// TestNeeded answers what is still needed on one page, and comes back to the answer.
func TestNeeded(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/ask-about-guns/", "guns")
	before := eval[int](p, `document.querySelectorAll('.needs li').length`)
	if before == 0 {
		t.Fatalf("nothing is needed: %s", p.text())
	}
	p.touch("Answer ")
	p.on("Answer these to know more")
	if n := len(p.questions()); n < 1 {
		t.Errorf("%d questions are asked", n)
	}
	p.step(languages[0], answers{"move to California": {"Year=1980"}})
	if !eval[bool](p, onAnswer) {
		t.Errorf("after the questions comes %q, not the answer", p.heading())
	}
}

// TestTwoCases adds a case; the answer tells the two apart.
func TestTwoCases(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "#dismissal-after-probation")
	p.take(w, pettyTheft["en"], "")
	p.touch("Add another case")
	p.on("Which court")
	if got := p.chosen(); got != "" {
		t.Errorf("the second case begins with %q", got)
	}
	p.take(w, answers{"Which court": {"A California state"}, "What kind of conviction": {"Felony"}, "law section": {"=PC 459"}, "put you on probation": {"Yes"}, "How did your probation end": {"I am still on it"}}, "")
	p.unfold()
	for _, name := range []string{"Case 1: ", "Case 2: "} {
		if !strings.Contains(p.text(), name) {
			t.Errorf("the answer does not name %q: %s", name, p.text())
		}
	}
	p.barriers("answer of two cases")
}

// statuses are what the page says of each relief behind its line.
func (p *page) statuses() map[string]string {
	p.t.Helper()
	p.unfold()
	return eval[map[string]string](p, `Object.fromEntries([...document.querySelectorAll('#app .line > summary')].map(a => [a.querySelector('.name').innerText, a.querySelector('.chip').innerText]))`)
}

// statusWords are the words for the statuses of relief eval.
var statusWords = map[string]string{"automatic": "Automatic", "shall": "Must be granted if you show it", "may": "Open today", "not_yet": "Not yet", "barred": "Does not fit",
	"unsure": "We need an answer", "unsettled": "Decisions differ", "yes": "Yes", "no": "No", "partly": "Partly"}
