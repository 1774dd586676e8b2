package browser

import (
	"encoding/json"
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

// TestTakeAway saves the dates and the answers, opens the answers again, checks the
// code with the command line, and looks at the printed sheets.
func TestTakeAway(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/clear-my-record/", "three")
	s.seen()
	p.unfold()
	dir := t.TempDir()
	if _, err := chromedp.Call(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID}); err != nil {
		t.Fatal(err)
	}
	saved := p.download(dir, "Save my answers", "answers.json")
	if !json.Valid([]byte(saved)) {
		t.Fatalf("the saved answers are %s", saved)
	}
	before := p.statuses()
	if len(before) < 10 {
		t.Fatalf("only %v", before)
	}

	// The code says the same to the command line.
	code := eval[string](p, `document.querySelector('.code-words').innerText`)
	cmd := exec.Command("go", "run", "./cmd/relief", "eval", "-json", "-code", code)
	cmd.Dir = filepath.Join("..", "..")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, r := range book.Reliefs {
		names[r.ID] = r.Name.En
	}
	var replayed struct {
		Determinations []struct{ Relief, Status string }
	}
	if err := json.Unmarshal(out, &replayed); err != nil {
		t.Fatal(err)
	}
	said := map[string][]string{}
	for _, d := range replayed.Determinations {
		said[names[d.Relief]] = append(said[names[d.Relief]], statusWords[d.Status])
	}
	compared := 0
	for name, chip := range before {
		if strings.HasSuffix(chip, "more page") || strings.HasSuffix(chip, "more pages") {
			chip = statusWords["unsure"]
		}
		compared++
		if !strings.Contains(strings.Join(said[name], "|"), chip) {
			t.Errorf("%s: the page says %q, the code says %q", name, chip, said[name])
		}
	}
	if compared < 10 {
		t.Errorf("only %d reliefs were compared", compared)
	}

	p.sheets(code)
	if got := s.seen(); len(got) > 0 {
		t.Errorf("taking along sent %v", got)
	}

	// The saved file brings the same answer.
	q := tab(t)
	q.open(s.URL + "/en/clear-my-record/")
	q.touch("Open saved answers")
	q.on("Open saved answers")
	q.touch("Continue")
	q.until("a problem", `!!document.querySelector('.problem')`)
	q.do(chromedp.SetUploadFiles(`input[type=file]`, []string{filepath.Join(dir, "answers.json")}))
	q.touch("Continue")
	q.until("the answer", onAnswer)
	after := q.statuses()
	for name, status := range before {
		if after[name] != status {
			t.Errorf("%s was %q, and is %q from the file", name, status, after[name])
		}
	}
}

// sheets looks at what is printed: the person's sheet, or one for each case.
func (p *page) sheets(code string) {
	p.t.Helper()
	if n := p.sheetCount(); n != 1 {
		p.t.Errorf("the sheet of the person is printed on %d", n)
	}
	if text := p.printed(); !strings.Contains(text, "Your sheet") || !strings.Contains(text, "What to do") || strings.Contains(text, "Confidential") {
		p.t.Errorf("the sheet of the person is %s", text)
	}
	p.forLawyer("Print for a lawyer")
	if n := p.sheetCount(); n != 3 {
		p.t.Errorf("three cases are printed on %d sheets for a lawyer", n)
	}
	p.forLawyer("Print for a lawyer")
	eval[bool](p, `(dispatchEvent(new Event('beforeprint')), true)`)
	p.media(800, "light", "print")
	text := p.text()
	for _, fact := range []string{"Confidential: for a lawyer only", "CR-180, item by item", "PC 211", "Law as of", code[:5], code[6:11]} {
		if !strings.Contains(text, fact) {
			p.t.Errorf("the sheets do not say %q: %s", fact, text)
		}
	}
	for _, name := range []string{"Leave", "Español", "Print", "Back", "Clear my answers", "Do this next"} {
		if p.has(name) {
			p.t.Errorf("%q is printed", name)
		}
	}
	if !eval[bool](p, `!!document.querySelector('svg.qr path')`) {
		p.t.Error("there is no QR code")
	}
	// What can be read must not lie on something else.
	if over := eval[[]string](p, `(all => all.filter((e, i) => i && (a => (b => a.top < b.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1)(all[i - 1].getBoundingClientRect()))(e.getBoundingClientRect())).map(e => e.innerText))([...document.querySelectorAll('#paper .code-words span')])`); len(over) > 0 {
		p.t.Errorf("these groups of the code lie on others: %q", over)
	}
	p.barriers("printed sheets")
	p.shot("sheets")
	eval[bool](p, `(dispatchEvent(new Event('afterprint')), true)`)
	p.media(1280, "light", "screen")
}

// printed is what would be printed now.
func (p *page) printed() string {
	eval[bool](p, `(dispatchEvent(new Event('beforeprint')), true)`)
	defer eval[bool](p, `(dispatchEvent(new Event('afterprint')), true)`)
	return eval[string](p, `document.getElementById('paper').textContent`)
}

// forLawyer asks for what a lawyer reads; the dialog of the browser is left out.
func (p *page) forLawyer(button string) {
	eval[bool](p, `(window.print = () => {}, true)`)
	p.touch(button)
}

// TestLawyerReadsEnglish takes Spanish answers: the lawyer's sheet is in English, and
// what was said of one's own guilt is on no sheet and in no code unless it is added.
func TestLawyerReadsEnglish(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/es/help-someone-inside/", "custody")
	p.unfold()
	paper := func() string {
		p.forLawyer("Imprimir para un abogado")
		return p.printed()
	}
	if own := p.printed(); !strings.Contains(own, "Su hoja") || strings.Contains(own, "Confidential") {
		t.Errorf("the sheet of the person is %s", own)
	}
	sheets := paper()
	for _, words := range []string{"Confidential: for a lawyer only", "Facts told", "Findings"} {
		if !strings.Contains(sheets, words) {
			t.Errorf("the sheets do not say %q: %s", words, sheets)
		}
	}
	const guilt = "actual killer"
	if strings.Contains(sheets, guilt) {
		t.Errorf("the sheet tells of the person's own guilt: %s", sheets)
	}
	code := eval[string](p, `document.querySelector('.code-words').innerText`)
	p.touch("Incluir en el papel")
	if eval[string](p, `document.querySelector('.code-words').innerText`) == code {
		t.Error("the code stays the same when the answers about guilt are added")
	}
	if sheets = paper(); !strings.Contains(sheets, guilt) {
		t.Errorf("the answers about guilt are not added: %s", sheets)
	}
}

// TestCalendar saves the days of a waiting period: entries with ids of their own, an
// alarm at nine, and titles that say nothing.
func TestCalendar(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/clear-my-record/", "waiting")
	p.unfold()
	dir := t.TempDir()
	if _, err := chromedp.Call(p.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID}); err != nil {
		t.Fatal(err)
	}
	ics := p.download(dir, "Save the dates", "dates.ics")
	ids := regexp.MustCompile(`UID:(\S+)`).FindAllStringSubmatch(ics, -1)
	seen := map[string]bool{}
	for _, id := range ids {
		seen[id[1]] = true
	}
	if len(ids) < 2 || len(seen) != len(ids) || strings.Count(ics, "BEGIN:VALARM") != len(ids) {
		t.Errorf("%d entries, %d ids, %d alarms:\n%s", len(ids), len(seen), strings.Count(ics, "BEGIN:VALARM"), ics)
	}
	// From a date, some calendars count days only: they would ring at midnight.
	if n := len(regexp.MustCompile(`(?m)^DTSTART:\d{8}T090000\r$`).FindAllString(ics, -1)); n != len(ids) {
		t.Errorf("%d of %d entries begin at nine:\n%s", n, len(ids), ics)
	}
	if at := regexp.MustCompile(`TRIGGER:(?:-P14D|PT0S)\r`).FindAllString(ics, -1); len(at) != len(ids) {
		t.Errorf("alarms %q for %d entries", at, len(ids))
	}
	for _, word := range []string{"ismissal", "elony", "PC ", "probation"} {
		if strings.Contains(ics, word) {
			t.Errorf("the calendar says %q", word)
		}
	}
	for _, line := range strings.Split(ics, "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			t.Errorf("the calendar has the line %q", line)
		}
	}
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
