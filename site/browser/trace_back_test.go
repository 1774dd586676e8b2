package browser

import (
	"strings"
	"testing"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// firstSight notes what a page that comes back from the browser's memory shows and
// holds before its own scripts can mend it.
const firstSight = `addEventListener("pageshow", (e) => {
  if (!e.persisted) return;
  const fields = [...document.querySelectorAll("input, textarea, select")];
  window.atFirst = document.body.innerText + fields.map((f) => f.type === "radio" || f.type === "checkbox" ? (f.checked && !f.hidden ? " chosen " + f.value : "") : " " + f.value).join("");
}, true)`

const quizRuns = `document.documentElement.classList.contains("engine")`

// somePage is a page that holds what a person tells it: how it is told, and what
// it holds then.
type somePage struct {
	path, ready, tell, told string
	holds                   []string
}

var somePages = []somePage{
	{
		path: "/quiz/", ready: quizRuns,
		tell: `(document.getElementById("pick-guns").click(), document.querySelector("#app form").requestSubmit(), true)`,
		told: `!!document.querySelector("#app legend") && !document.querySelector("#app [name=pick]")`,
	},
	{
		path: "/quiz/", ready: quizRuns,
		tell: `(document.getElementById("pick-guns").click(), true)`, told: `document.getElementById("pick-guns").checked`,
		holds: []string{"chosen guns"},
	},
	{
		path: "/rap-sheet/", ready: `!document.getElementById("record").hidden`,
		tell: `(document.getElementById("sheet").value = "NAM/01 QUIXOTE,ZEBULON", true)`, told: `document.getElementById("sheet").value !== ""`,
		holds: []string{"ZEBULON"},
	},
	{
		path: "/rap-sheet/", ready: `!document.getElementById("record").hidden`,
		tell:  `(document.getElementById("sheet").value = ` + quote(sheet) + `, document.querySelector("#record button").click(), true)`,
		told:  `document.querySelectorAll("#read section").length >= 3`,
		holds: []string{"PC-BATTERY", "BATTERY"},
	},
	{
		path: "/papers/", ready: `!document.getElementById("papers").hidden`,
		tell: `(() => { const fold = document.querySelector("#papers details.fold"); fold.open = true; return true; })()`,
		told: `(() => { const name = document.querySelector("#papers details.fold input[type=text], #papers details.fold input:not([type])"); if (!name) return false;
		  name.value = "Zebulon Quixote"; return true; })()`,
		holds: []string{"Zebulon"},
	},
}

// TestTraceOfEachPage tells each page that can be told something, types another
// address over it and goes back: the browser kept the page, and the page nothing.
func TestTraceOfEachPage(t *testing.T) {
	s, other := serve(t, public), elsewhere(t)
	p, closed := ordinary(t, t.TempDir())
	if _, err := chromedp.Call(p.ctx, cdp.AddScriptToEvaluateOnNewDocument, cdp.AddScriptToEvaluateOnNewDocumentParams{Source: firstSight}); err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"/en", "/es"} {
		for _, page := range somePages {
			p.open(s.URL + lang + page.path)
			p.until("the page is ready", page.ready)
			eval[bool](p, page.tell)
			p.until("the page to be told", page.told)
			holds := page.holds
			if holds == nil {
				holds = []string{eval[string](p, `document.querySelector("#app legend").innerText`)}
			}
			p.open(other)
			p.back(1)
			p.until("the page again", `"atFirst" in window`)
			for _, text := range holds {
				if got := eval[string](p, `window.atFirst`); strings.Contains(got, text) {
					t.Errorf("%s%s: after another address and Back it has %q: %.300s", lang, page.path, text, got)
				}
				if got := eval[string](p, `document.documentElement.outerHTML`); strings.Contains(got, ">"+text) {
					t.Errorf("%s%s: after another address and Back %q is in the page", lang, page.path, text)
				}
			}
		}
	}
	closed()
}

// TestTraceOfAStepUnderWay goes away while the quiz is still at work, so that an
// answer is taken after the page was left: coming back, it is gone.
func TestTraceOfAStepUnderWay(t *testing.T) {
	s, other := serve(t, public), elsewhere(t)
	p, closed := ordinary(t, t.TempDir())
	p.open(s.URL + "/en/quiz/")
	p.until("the quiz runs", quizRuns)
	eval[bool](p, `(addEventListener("pagehide", () => document.querySelector("#app [name=pick][value=guns]").click()),
	  addEventListener("pageshow", (e) => { window.kept = e.persisted; }), true)`)
	p.open(other)
	p.back(1)
	p.until("the quiz again", `window.kept === true`)
	if eval[bool](p, `[...document.querySelectorAll("#app [name=pick]")].some((r) => r.checked)`) {
		t.Error("what was answered as the page was left is still chosen")
	}
	closed()
}

// TestTraceWhileLeaving looks at the moment after Leave, as the other page may take a
// while: there is a cover, and the quiz behind it is empty already.
func TestTraceWhileLeaving(t *testing.T) {
	s, other := serve(t, public), elsewhere(t)
	p := tab(t)
	p.open(s.URL + "/en/quiz/")
	p.until("the quiz runs", quizRuns)
	eval[bool](p, somePages[0].tell)
	p.until("a question", somePages[0].told)
	if !eval[bool](p, `(document.getElementById("leave").href = `+quote(other)+`, document.getElementById("leave").click(),
	  !!document.querySelector(".cover") && !!document.querySelector("#app [name=pick]") && !document.querySelector("#app :checked:not([hidden])"))`) {
		t.Error("after Leave the quiz still has an answer or a question")
	}
}
