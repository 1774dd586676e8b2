package servers

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// watch runs before the scripts of a page and notes what went wrong.
const watch = `window.trouble = [];
addEventListener('securitypolicyviolation', e => trouble.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
addEventListener('error', e => trouble.push('error: ' + (e.message || (e.target && (e.target.src || e.target.href)))), true);
addEventListener('unhandledrejection', e => trouble.push('rejection: ' + e.reason));`

// take takes the quiz of one relief. Its answer to everything is "I do not
// know", or to be asked in another way; the engine chooses each question, and the end is its determination.
const take = `(async () => {
  const until = async (what, f) => {
    for (let i = 0; i < 200; i++) { const v = f(); if (v) return v; await new Promise(r => setTimeout(r, 25)); }
    throw new Error(what + ' did not come; the page says: ' + document.body.innerText.slice(0, 600));
  };
  const seen = e => e.getClientRects().length > 0;
  const heading = () => { const h = [...document.querySelectorAll('h1')].find(seen); return h ? h.innerText.trim() : ''; };
  const find = (kind, words) => [...document.querySelectorAll(kind)].filter(seen).find(e => e.innerText.trim().startsWith(words));
  (await until('the start', () => find('button, a', 'Start'))).click();
  await until('a question', () => document.querySelector('main input'));
  let asked = 0;
  for (; asked < 60 && heading() !== 'Check your answers'; asked++) {
    const h = heading();
    (await until('an answer to ' + h, () => find('label', 'I do not know') || find('label', 'I only know roughly'))).click();
    (await until('a way on', () => find('button', 'Continue'))).click();
    await until('the page after ' + h, () => heading() !== h);
  }
  (await until('the way to the results', () => find('button', 'See what the law says'))).click();
  await until('the results', () => heading().startsWith('What the law says'));
  if (asked < 2) throw new Error('only ' + asked + ' questions');
  return document.querySelector('main').innerText;
})()`

// takeQuiz takes the quiz of a site in Chromium.
func takeQuiz(t *testing.T, base string) {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext())
	defer cancel()
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(base+"en/quiz/#dismissal-after-probation")); err != nil {
		t.Fatal(err)
	}
	results, err := chromedp.Run(ctx, chromedp.Evaluate[string](take, chromedp.EvalAwaitPromise))
	trouble, _ := chromedp.Run(ctx, chromedp.Evaluate[[]string](`window.trouble`))
	if err != nil || len(trouble) > 0 {
		t.Errorf("the quiz: %v %q", err, trouble)
		return
	}
	if !strings.Contains(results, "1203.4") {
		t.Errorf("the results do not name the law: %s", results)
	}
}

// TestWrongType serves the engine as text, and tells browsers not to guess.
func TestWrongType(t *testing.T) {
	files := http.FileServer(http.Dir(atRoot))
	sent := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			sent++
			w.Header().Set("Content-Type", "text/plain")
			w.Header().Set("X-Content-Type-Options", "nosniff")
		}
		files.ServeHTTP(w, r)
	}))
	defer s.Close()
	takeQuiz(t, s.URL+"/")
	if sent == 0 {
		t.Error("the engine was not asked for")
	}
}
