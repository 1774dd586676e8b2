package browser

import (
	"fmt"
	"strings"
	"testing"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestIdle lets twenty minutes pass on the page's clock: it asks, keeps the
// answers of someone who is there, and clears those of someone who is not.
func TestIdle(t *testing.T) {
	s := serve(t, public)
	w := languages[0]
	p := tab(t)
	clock := `{ const now = Date.now; window.skip = 0; Date.now = () => now() + window.skip }`
	if _, err := chromedp.Call(p.ctx, cdp.AddScriptToEvaluateOnNewDocument, cdp.AddScriptToEvaluateOnNewDocumentParams{Source: clock}); err != nil {
		t.Fatal(err)
	}
	p.open(s.URL + "/en/quiz/#dismissal-after-probation")
	p.until("the quiz starts", fmt.Sprintf(`!!%s(%s)`, named, quote(w.start)))
	p.choose(w.me)
	p.activate(w.start)
	p.until("the first question", `[...document.querySelectorAll('h1')].some(h => h.offsetParent && h.innerText.includes('Which court'))`)
	p.choose("A federal court")

	asked := `!!document.querySelector('dialog[open]') && document.querySelector('dialog[open]').innerText.includes('Are you still there?')`
	eval[bool](p, `(window.skip += 21 * 60000, true)`)
	p.until("the question whether someone is there", asked)
	p.barriers("idle question")
	p.activate("Keep my answers")
	p.until("the question to go", `!document.querySelector('dialog[open]')`)
	if !eval[bool](p, `[...document.querySelectorAll('input')].some(i => i.checked)`) {
		t.Error("the answer of someone who was there is gone")
	}

	eval[bool](p, `(window.skip += 23 * 60000, true)`)
	p.until("the answers to be cleared", `![...document.querySelectorAll('input')].some(i => i.checked)`)
	if strings.Contains(p.text(), "Which court") {
		t.Error("the question stays although the answers were cleared")
	}
}
