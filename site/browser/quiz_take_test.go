package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"

	"example.org/relief/wasm/california"
)

// records are cases that end in each group of the results.
var records = []struct {
	way, group string
	answers    map[string][]string
	says       []string // what the results say in words
}{
	{"certificate-of-rehabilitation", "Later", map[string][]string{
		"Which court": {"A California state"}, "law section": {"=PC 459"}, "What kind of conviction": {"Felony"}, "later lower": {"No"}, "What sentence": {"State prison"},
		"Is your sentence one of these": {"None of these"}, "live in California": {"Yes"}, "parole for life": {"No"}, "describe you": {"None of these"}, "true for you today": {"All done"},
		"leave jail or prison": {"Month=June", "Day=15", "Year=2024"}, "released": {"Month=June", "Day=15", "Year=2024"}, "since": {"Yes"}, "How many years have you lived": {"5"}}, []string{"It opens on "}},
	{"dismissal-after-probation", "Closed", map[string][]string{"Which court": {"A California state"}, "law section": {"=PC 288"}, "What kind of conviction": {"Felony"}}, []string{"Does not fit", "PC 1203.4(b)"}},
	{"prop-47", "See a lawyer", map[string][]string{
		"Which court": {"A California state"}, "law section": {"=PC 530.5"}, "What kind of conviction": {"Felony"}, "murder": {"No"}, "register": {"No"}, "worth": {"What was it worth=200"}, "On what day did this crime": {"Year=2010"}, "all that the judge ordered": {"Yes"}, "November 5, 2014": {"No"}}, []string{"Sources disagree"}},
	{"automatic-conviction-relief", "Automatic", map[string][]string{
		"Which court": {"A California state"}, "law section": {"=PC 484"}, "What kind of conviction": {"Misdemeanor"}, "put you on probation": {"Yes"}, "What sentence": {"Probation"}, "How did your probation end": {"I finished it and kept"},
		"Are any of these true": {"None of these"}, "because of this conviction": {"All done"}, "register": {"No"}, "take away your probation": {"No"}, "all that the judge ordered": {"Yes"}, "On what day": {"Month=3", "Day=1", "Year=2015"}, "describe you": {"None of these"}, "happen in this case": {"None of these"}}, []string{"Open since", "PC 1203.425"}},
}

// result goes from check-your-answers to the results.
func (p *page) result(w words) {
	p.t.Helper()
	p.touch(w.show)
	p.on(w.results)
}

// TestResultGroups sees a case in each group, with its reasons and days.
func TestResultGroups(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	for _, r := range records {
		p := quizAt(t, s, w, r.way)
		asked := p.take(w, r.answers, "")
		p.result(w)
		group := eval[string](p, fmt.Sprintf(`([...document.querySelectorAll('#app section')].find(s => (s.querySelector('h2') || {}).innerText === %s) || {innerText: ''}).innerText`, quote(r.group)))
		if group == "" {
			t.Errorf("%s is not under %q after %q: %s", r.way, r.group, asked, p.text())
		}
		for _, words := range r.says {
			if !strings.Contains(group, words) {
				t.Errorf("%s: %q is not said: %s", r.way, words, group)
			}
		}
		// What is drawn is also in words.
		if strings.Contains(p.text(), "When doors open and close") {
			day := regexp.MustCompile(`\w+ \d+, \d{4}`).FindString(group)
			table := eval[string](p, `[...document.querySelectorAll('table')].filter(t => t.offsetParent).map(t => t.innerText).join('\n')`)
			if day == "" || !strings.Contains(table, day) {
				t.Errorf("%s: the table beside the timeline does not say %q: %s", r.way, day, table)
			}
		} else if r.group == "Later" {
			t.Errorf("%s opens later, and no timeline shows it", r.way)
		}
	}
}

// TestTwoCases adds a case; the results tell the two apart.
func TestTwoCases(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := quizAt(t, s, w, "dismissal-after-probation")
	p.take(w, pettyTheft["en"], "")
	p.touch("Add another case")
	p.on("Which court")
	if got := p.chosen(); got != "" {
		t.Errorf("the second case begins with %q", got)
	}
	p.take(w, map[string][]string{"Which court": {"A California state"}, "What kind of conviction": {"Felony"}, "law section": {"=PC 459"}, "put you on probation": {"Yes"}, "How did your probation end": {"I am still on it"}}, "")
	p.result(w)
	for _, name := range []string{"Case 1: ", "Case 2: "} {
		if !strings.Contains(p.text(), name) {
			t.Errorf("the results do not name %q: %s", name, p.text())
		}
	}
	p.barriers("results of two cases")
}

// statuses are what the page says of each relief: its name and its status.
func (p *page) statuses() map[string]string {
	p.t.Helper()
	eval[bool](p, `(document.querySelectorAll('#app details').forEach(d => { d.open = true; d.dispatchEvent(new Event('toggle')) }), true)`)
	return eval[map[string]string](p, `Object.fromEntries([...document.querySelectorAll('#app article')].map(a => [a.querySelector('h3').innerText, a.querySelector('strong').innerText]))`)
}

// statusWords are the words for the statuses of relief eval.
var statusWords = map[string]string{"automatic": "Automatic", "shall": "The court must grant it if shown", "may": "You can ask", "not_yet": "Not yet", "barred": "Does not fit",
	"unsure": "More to know", "unsettled": "Not settled", "yes": "Yes", "no": "No", "partly": "Partly"}

// TestTakeAway saves the dates and the answers, loads the answers again, checks
// the code with the command line, and looks at the printed sheet.
func TestTakeAway(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	later := records[0]
	p := quizAt(t, s, w, "everything")
	answers := map[string][]string{"How did the case end": {"I was convicted"}, "another conviction": {"No, that is every case"}}
	for q, a := range later.answers {
		answers[q] = a
	}
	p.take(w, answers, "happen in this case")
	p.touch("Show what we know so far")
	p.on(w.results)
	s.seen()

	dir := t.TempDir()
	if _, err := chromedp.Call(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID}); err != nil {
		t.Fatal(err)
	}
	ics := p.download(dir, "Save the dates", "relief-dates.ics")
	day := regexp.MustCompile(`It opens on (\w+ \d+, \d{4})`).FindStringSubmatch(p.text())
	if day == nil {
		t.Fatalf("no day in %s", p.text())
	}
	when, err := time.Parse("January 2, 2006", day[1])
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:" + when.Format("20060102") + "\r\n", "END:VCALENDAR\r\n"} {
		if !strings.Contains(ics, line) {
			t.Errorf("the calendar does not hold %q:\n%s", line, ics)
		}
	}
	for _, line := range strings.Split(ics, "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			t.Errorf("the calendar has the line %q", line)
		}
	}
	saved := p.download(dir, "Save my answers", "relief-answers.json")
	if !json.Valid([]byte(saved)) {
		t.Fatalf("the saved answers are %s", saved)
	}
	before := p.statuses()
	if len(before) < 20 {
		t.Fatalf("only %v", before)
	}

	// The code says the same to the command line.
	code := eval[string](p, `[...document.querySelectorAll('h3')].find(h => h.innerText === 'Re-check code').parentElement.lastElementChild.innerText`)
	cmd := exec.Command("go", "run", "./cmd/relief", "eval", "-json", "-code", code)
	cmd.Dir = filepath.Join("..", "..")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	names, requires := map[string]string{}, map[string]int{}
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range book.Reliefs {
		names[r.ID], requires[r.ID] = r.Name.En, len(r.Requires)
	}
	var replayed struct {
		Determinations []struct {
			Relief, Status string
			Findings       []struct{ Value, Cite string }
		}
	}
	if err := json.Unmarshal(out, &replayed); err != nil {
		t.Fatal(err)
	}
	n, reasons := 0, 0
	for _, d := range replayed.Determinations {
		said, ok := before[names[d.Relief]]
		if !ok {
			continue // a relief for arrests
		}
		n++
		if said != statusWords[d.Status] {
			t.Errorf("%s: the page says %q, the code says %s", d.Relief, said, d.Status)
		}
		if d.Status != "barred" {
			continue
		}
		// What is closed says every reason.
		card := eval[string](p, fmt.Sprintf(`[...document.querySelectorAll('#app article')].find(a => a.querySelector('h3').innerText === %s).innerText.split('Every requirement')[0]`, quote(names[d.Relief])))
		for _, f := range d.Findings[:requires[d.Relief]] {
			if f.Value == "no" {
				reasons++
				if !strings.Contains(card, f.Cite) {
					t.Errorf("%s: %s closes it, and is not said: %s", d.Relief, f.Cite, card)
				}
			}
		}
	}
	if reasons < 20 {
		t.Errorf("only %d reasons", reasons)
	}
	if n < len(before) {
		t.Errorf("the code answers %d of %d", n, len(before))
	}

	p.sheet(code)

	// The saved file brings the same results.
	q := tab(t)
	q.open(s.URL + "/en/quiz/")
	q.touch("Open saved answers")
	q.on("Open saved answers")
	q.touch(w.carryOn)
	q.until("a problem", `!!document.querySelector('.problem')`)
	q.choosesFile(filepath.Join(dir, "relief-answers.json"))
	q.touch(w.carryOn)
	q.until("a step after loading", `!document.querySelector('input[type=file]')`)
	q.touch("Show what we know so far")
	q.on(w.results)
	after := q.statuses()
	for name, status := range before {
		if after[name] != status {
			t.Errorf("%s was %q, and is %q from the file", name, status, after[name])
		}
	}
}

// sheet looks at what is printed.
func (p *page) sheet(code string) {
	p.t.Helper()
	eval[bool](p, `(dispatchEvent(new Event('beforeprint')), true)`)
	p.media(800, "light", "print")
	text := p.text()
	for _, fact := range []string{"Sheet for a lawyer", "Burglary", "State prison", "June 15, 2024", "PC 4852", code, "Law as of"} {
		if !strings.Contains(strings.ToLower(text), strings.ToLower(fact)) {
			p.t.Errorf("the printed sheet does not say %q: %s", fact, text)
		}
	}
	for _, name := range []string{"Leave this page", "Español", "Print", "Change my answers", "Back", "Home"} {
		if p.has(name) {
			p.t.Errorf("%q is printed", name)
		}
	}
	p.barriers("printed sheet")
	p.shot("sheet")
	p.media(1280, "light", "screen")
}

// download touches a button and reads the file that it makes.
func (p *page) download(dir, button, name string) string {
	p.t.Helper()
	p.touch(button)
	for range 100 {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err == nil && len(b) > 0 {
			return string(b)
		}
		time.Sleep(50 * time.Millisecond)
	}
	p.t.Fatalf("%q makes no file %s", button, name)
	return ""
}

// choosesFile puts a file into the field for one.
func (p *page) choosesFile(name string) {
	p.t.Helper()
	p.do(chromedp.SetUploadFiles(`input[type=file]`, []string{name}))
}
