package browser

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"example.org/relief/wasm/law"
)

// loads opens a file of saved answers, goes on as far as one click leads, and
// tells what the page says then. Every error that a script did not catch counts.
const loads = `(async data => {
  if (!window.failed) {
    window.failed = [];
    addEventListener('error', e => failed.push(e.message));
    addEventListener('unhandledrejection', e => failed.push(String(e.reason)));
  }
  failed.length = 0;
  const app = document.getElementById('app');
  const soon = () => new Promise(r => setTimeout(r));
  const click = name => { const b = [...document.querySelectorAll('button')].find(b => b.innerText === name && b.offsetParent); if (b) b.click(); return !!b; };
  if (click('Clear my answers')) { const d = document.querySelector('dialog'); if (d) d.querySelector('.link').click(); }
  document.getElementById('load').click();
  const input = document.getElementById('file'), files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(data), c => c.charCodeAt(0))], 'a.json'));
  input.files = files.files;
  input.form.requestSubmit();
  for (let i = 0; i < 1000 && input.isConnected && !app.querySelector('.problem') && !failed.length; i++) await soon();
  const refused = !!app.querySelector('.problem');
  await soon();
  return {refused, failed: failed.join('; '), heading: (app.querySelector('h1') || {innerText: ''}).innerText, answered: !!app.querySelector('.answer')};
})(%s)`

type loadResult struct {
	Refused, Answered bool
	Failed, Heading   string
}

// load opens saved answers in the quiz.
func (p *page) load(data []byte) loadResult {
	p.t.Helper()
	got, err := chromedp.Run(p.ctx, chromedp.Evaluate[loadResult](fmt.Sprintf(loads, quote(base64.StdEncoding.EncodeToString(data))), chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatal(err)
	}
	return got
}

// toLoad goes to the quiz and waits until it can load.
func (p *page) toLoad(url string) {
	p.t.Helper()
	p.open("about:blank")
	p.open(url + "/en/quiz/#everything")
	p.until("the quiz", `(b => !!b && b.offsetParent !== null)(document.getElementById('load'))`)
}

// TestMostCases loads as many cases as the engine takes, and one more.
func TestMostCases(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.toLoad(s.URL)
	one := `{"court": "california", "level": "felony", "offense": "PC 459", "conviction_date": "2015-06", "probation_granted": "yes"}`
	file := func(n int) []byte {
		return []byte(`{"person": {"open_case": "no"}, "cases": [` + strings.TrimSuffix(strings.Repeat(one+",", n), ",") + `]}`)
	}
	if got := p.load(file(law.MaxCases)); got.Refused || got.Failed != "" || !got.Answered || p.has("Add another case") {
		t.Errorf("%+v", got)
	}
	if got := p.load(file(law.MaxCases + 1)); !got.Refused || got.Failed != "" {
		t.Errorf("%+v", got)
	}
	if got := p.load(file(1)); got.Refused || got.Failed != "" || !p.has("Add another case") {
		t.Errorf("%+v", got)
	}
}

// FuzzSaved opens anything as saved answers. The page says that it is none, or
// answers. It never gets stuck.
func FuzzSaved(f *testing.F) {
	answer := `{"as_of": "2026-11-24", "person": {"open_case": "no"}, "cases": [{"id": "a", "level": "felony", "offense": "PC 459", "conviction_date": "2015-06", "probation_granted": "yes", "value_taken": 949.5, "court": "california"}, {"arrest_date": "2019"}]}`
	for _, seed := range []string{
		answer, "", "{}", "[]", "null", "\xff\xfe\x00", "{\"cases\": [null]}", `{"cases": [], "person": null}`, `{"cases": {}, "person": {}}`, `{"cases": "abc", "person": []}`, "\ufeff" + answer,
		`{"cases": [{"__proto__": 1, "constructor": 2, "level": "<img src=x onerror=failed.push(1)>"}], "person": {"toString": "yes"}}`,
		`{"cases": [{"value_taken": 1e308}, {"value_taken": -1}, {"offense": 7, "conviction_date": 2015, "level": ["felony"]}], "person": {"new_conviction_dates": ["unknown", "2015", 3, null, "2015-13"]}}`,
		`{"person": {}, "cases": [` + strings.Repeat(`{"level": "felony"},`, 20) + `{}]}`,
		`{"person": {"new_conviction_dates": [` + strings.Repeat(`"2015",`, 5000) + `"2015"]}, "cases": [{}]}`,
		strings.Repeat(`{"cases":[`, 5000),
	} {
		f.Add([]byte(seed))
	}
	s := httptest.NewServer(http.FileServer(http.Dir(public)))
	f.Cleanup(s.Close)
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext())
	f.Cleanup(cancel)
	n := 0
	f.Fuzz(func(t *testing.T, data []byte) {
		p := &page{t: t, ctx: ctx}
		if n++; n%100 == 1 { // each step is in the history
			p.toLoad(s.URL)
		}
		got := p.load(data)
		if got.Failed != "" || got.Heading == "" || got.Refused == got.Answered {
			n = 0
			t.Errorf("%+v", got)
		}
	})
}
