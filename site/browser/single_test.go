package browser

import (
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestSingleFile opens the edition that is one file from the disk: the front page
// first, then by the search to an explainer, and from there through the quiz to the
// answer and back to what it names. Nothing is asked for, and no link is dead.
func TestSingleFile(t *testing.T) {
	shown := func(p *page, id string) {
		t.Helper()
		if got := eval[[]string](p, `[...document.querySelectorAll('.book-page')].filter(e => e.getClientRects().length).map(e => e.id)`); len(got) != 1 || got[0] != id {
			t.Errorf("%q is shown; want %s", got, id)
		}
	}
	for _, w := range languages {
		p := tab(t)
		p.media(320, "dark", "screen")
		asked := p.requests()
		file := (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(public, "relief-"+w.lang+".html"))}).String()
		p.open(file)
		p.until("the engine", `document.documentElement.classList.contains('engine')`)
		shown(p, "page-index")
		p.shot("single-front-" + w.lang)
		p.activate(pick(w, "Search", "Buscar"))
		shown(p, "page-search")
		p.tabTo(pick(w, "What are you looking for?", "¿Qué busca?"))
		p.look("1203.4")
		eval[bool](p, `document.querySelector('#found a').click(), true`)
		p.until("the explainer", `location.hash === '#page-dismissal-after-probation'`)
		shown(p, "page-dismissal-after-probation")
		p.shot("single-page-" + w.lang)
		if w.lang == "en" { // the same markup; it is a long page
			p.barriers("one file")
		}
		eval[bool](p, `document.querySelector('.shown .quiz-link a').click(), true`)
		p.until("the quiz", `document.title.endsWith('1')`)
		shown(p, "page-quiz")
		p.touch(w.me)
		p.touch(w.start)
		p.take(w, answers{pick(w, "How did the case end", "Cómo terminó el caso"): {pick(w, "I was convicted", "Hubo condena")}}, "")
		p.unfold()
		p.shot("single-answer-" + w.lang)
		eval[bool](p, `document.querySelector('#app .answer a[href^="#page-"]').click(), true`)
		p.until("the page that the answer names", `!document.querySelector('#page-quiz').classList.contains('shown')`)
		eval[bool](p, `history.back(), true`)
		p.until("the answer again", onAnswer+` && document.querySelector('#page-quiz').classList.contains('shown')`)
		shown(p, "page-quiz")
		dead := eval[[]string](p, `[...new Set([...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')))].filter(h => h[0] === '#' ? !document.getElementById(h.slice(1).split('#')[0]) : !/^(https|tel|mailto):/.test(h) && !/^relief-e[ns][.]html$/.test(h))`)
		if len(dead) > 0 {
			t.Errorf("%s: these lead nowhere: %q", w.lang, dead)
		}
		if twice := eval[[]string](p, `[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) < i)`); len(twice) > 0 {
			t.Errorf("%s: these ids are there twice: %q", w.lang, twice)
		}
		if got := asked(); len(got) != 1 || got[0] != file {
			t.Errorf("%s: the file asked for %q", w.lang, got)
		}
	}
}

// Without scripts the file shows its front page, the page that a link leads to, and
// the checklist in place of the questions.
func TestSingleFileWithoutScripts(t *testing.T) {
	p := tab(t)
	p.withoutScripts()
	file := "file://" + filepath.Join(public, "relief-en.html")
	for place, want := range map[string]string{
		"": "page-index", "#page-vacate": "page-vacate", "#dismissal-after-probation--help": "page-dismissal-after-probation",
		"#aim-work": "page-quiz", "#page-checklist": "page-checklist",
	} {
		p.open("about:blank")
		p.open(file + place)
		if got := eval[[]string](p, `[...document.querySelectorAll('.book-page')].filter(e => e.getClientRects().length).map(e => e.id)`); !slices.Equal(got, []string{want}) {
			t.Errorf("%q shows %q; want %s", place, got, want)
		}
	}
}

// requests notes what the page asks for from now on.
func (p *page) requests() func() []string {
	p.t.Helper()
	var mu sync.Mutex
	var all []string
	if _, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{}); err != nil {
		p.t.Fatal(err)
	}
	events := chromedp.Events(p.ctx, network.RequestWillBeSent)
	go func() {
		for e, err := range events {
			if err != nil {
				return
			}
			mu.Lock()
			all = append(all, e.Request.URL)
			mu.Unlock()
		}
	}()
	return func() []string {
		time.Sleep(200 * time.Millisecond) // a late event
		mu.Lock()
		defer mu.Unlock()
		return slices.DeleteFunc(slices.Clone(all), func(u string) bool { return strings.HasPrefix(u, "data:") })
	}
}

// TestNoEngine opens the quiz where WebAssembly is not there.
func TestNoEngine(t *testing.T) {
	s := serve(t, public)
	for _, w := range languages {
		p := tab(t)
		if _, err := chromedp.Call(p.ctx, cdp.AddScriptToEvaluateOnNewDocument, cdp.AddScriptToEvaluateOnNewDocumentParams{Source: "delete window.WebAssembly"}); err != nil {
			t.Fatal(err)
		}
		p.open(s.URL + "/" + w.lang + "/quiz/")
		why := pick(w, "This browser cannot run the questions.", "Este navegador no puede")
		p.until("a word why", fmt.Sprintf(`document.body.innerText.includes(%s)`, quote(why)))
		if to := eval[string](p, `document.querySelector('#why a').href`); !strings.HasSuffix(to, "/"+w.lang+"/checklist/") {
			t.Errorf("%s: the page leads to %s, not to the checklist", w.lang, to)
		}
		if p.has(w.carryOn) || p.has(w.start) {
			t.Errorf("%s: the quiz shows buttons that do nothing", w.lang)
		}
		p.barriers(w.lang + ", no engine")
	}
}

// TestOldBrowser opens the quiz where nothing of any size may be compiled on the
// main thread.
func TestOldBrowser(t *testing.T) {
	const refuses = `(() => {
		const refuse = () => { window.refused = (window.refused || 0) + 1; throw new RangeError("larger than 4KB"); };
		WebAssembly.Module = Object.assign(function () { refuse(); }, { imports: WebAssembly.Module.imports });
		WebAssembly.Instance = function () { refuse(); };
	})()`
	s := serve(t, public)
	p := tab(t)
	if _, err := chromedp.Call(p.ctx, cdp.AddScriptToEvaluateOnNewDocument, cdp.AddScriptToEvaluateOnNewDocumentParams{Source: refuses}); err != nil {
		t.Fatal(err)
	}
	p.open(s.URL + "/en/quiz/")
	p.until("the engine", `performance.getEntriesByName("engine").length > 0 && document.documentElement.classList.contains("engine")`)
	if n := eval[int](p, `window.refused`); n != 2 {
		t.Errorf("the main thread was tried %d times", n)
	}
	p.touch("Get a job")
	p.touch("For me")
	p.touch("Continue")
	p.on("How did the case end?")
}

// TestSealed tries every way out of the quiz page that a script has. The policy
// of the page refuses each, and the server sees nothing.
func TestSealed(t *testing.T) {
	s, other := serve(t, public), serve(t, t.TempDir())
	p := quizAt(t, s, languages[0], "#dismissal-after-probation")
	s.seen()
	for _, to := range []string{s.URL, other.URL} {
		for _, try := range []string{
			`fetch(to + '/fetch?a=1').then(() => 'sent', () => 'refused')`,
			`new Promise(done => { const x = new XMLHttpRequest(); x.open('GET', to + '/xhr'); x.onload = () => done('sent'); x.onerror = () => done('refused'); x.send(); })`,
			`new Promise(done => { try { const w = new WebSocket(to.replace('http', 'ws') + '/socket'); w.onopen = () => done('sent'); w.onerror = () => done('refused'); } catch { done('refused') } })`,
			`new Promise(done => { const e = new EventSource(to + '/events'); e.onopen = () => done('sent'); e.onerror = () => done('refused'); })`,
			`new Promise(done => { const i = new Image(); i.onload = () => done('sent'); i.onerror = () => done('refused'); i.src = to + '/image?a=1'; })`,
			`(navigator.sendBeacon(to + '/beacon', 'a=1'), new Promise(done => setTimeout(done, 200, 'refused')))`,
			`new Promise(done => { const f = document.createElement('form'); f.method = 'post'; f.action = to + '/form'; document.body.append(f); f.submit(); setTimeout(done, 200, 'refused') })`,
			`new Promise(done => { const f = document.createElement('iframe'); f.src = to + '/frame'; document.body.append(f); setTimeout(done, 200, 'refused') })`,
		} {
			got, err := chromedp.Run(p.ctx, chromedp.Evaluate[string](fmt.Sprintf(`(to => %s)(%s)`, try, quote(to)), chromedp.EvalAwaitPromise))
			if err != nil || got != "refused" {
				t.Errorf("%s: %s %v", try, got, err)
			}
		}
	}
	if sent := append(s.seen(), other.seen()...); len(sent) > 0 {
		t.Errorf("the servers saw %q", sent)
	}
}
