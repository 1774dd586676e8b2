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

// take takes the quiz of one relief. It answers every question of a page with its
// last choice, "I do not know" where there is one; the engine chooses what is asked,
// and tells in the end that too little is known.
const take = `(async () => {
  const until = async (what, f) => {
    for (let i = 0; i < 400; i++) { const v = f(); if (v) return v; await new Promise(r => setTimeout(r, 25)); }
    throw new Error(what + ' did not come; the page says: ' + document.body.innerText.slice(0, 600));
  };
  const seen = e => e.getClientRects().length > 0;
  const questions = () => [...document.querySelectorAll('#app fieldset')].filter(f => seen(f) && !f.querySelector('fieldset'));
  const button = () => [...document.querySelectorAll('#app button')].filter(seen).find(e => /^(Start|Continue)$/.test(e.innerText.trim()));
  await until('the first question', () => questions().length && button());
  let pages = 0;
  for (; pages < 60 && !document.querySelector('#app .answer'); pages++) {
    const told = new Set();
    for (let f; (f = questions().find(f => !told.has(f))); told.add(f)) {
      const labels = [...f.querySelectorAll('label')].filter(seen);
      if (!labels.length) throw new Error('no choice in ' + f.innerText);
      labels[labels.length - 1].click();
    }
    const title = document.title;
    button().click();
    await until('the page after ' + title, () => document.title !== title);
  }
  if (pages < 3) throw new Error('only ' + pages + ' pages of questions');
  return (await until('the answer', () => document.querySelector('#app .answer'))).innerText;
})()`

// takeQuiz takes the quiz of a site in Chromium.
func takeQuiz(t *testing.T, base string) {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext())
	defer cancel()
	ctx, stop := context.WithTimeout(ctx, time.Minute)
	defer stop()
	if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument,
		page.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
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
	if !strings.Contains(results, "record first.") {
		t.Errorf("for who knows nothing the engine does not put the record first: %s", results)
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
