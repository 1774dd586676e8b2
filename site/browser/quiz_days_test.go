package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestDaysOutOfOrder types a day that comes before one that it cannot come before: the
// page says against which answer it is, and goes on with a day that fits. A file with
// such days has both asked again.
func TestDaysOutOfOrder(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/quiz/", "immigration") // convicted in February 2015
	p.touch("Change")
	p.on("Check your answers")
	p.unfold()
	const its = `([...document.querySelectorAll('#app dl > div')].find(d => d.innerText.includes('did your probation end'))`
	if !strings.Contains(eval[string](p, its+` || {innerText: ''}).innerText`), "2018") {
		t.Fatal("the answers have no end of probation")
	}
	eval[bool](p, its+`.querySelector('button').click(), true)`)
	p.on("did your probation end")
	year := func(y string) {
		eval[bool](p, `((e) => { e.value = `+quote(y)+`; e.dispatchEvent(new Event('input', {bubbles: true})); })(
		  [...document.querySelectorAll('#app fieldset')].filter(f => f.innerText.includes('did your probation end')).pop().querySelector('input[id$="-y"]')) || true`)
		p.touch("Continue")
	}
	year("2012")
	p.until("the complaint", `document.querySelector('#app').innerText.includes('This does not fit your answer to “On what day were you convicted?” (February 2015)')`)
	p.barriers("days out of order")
	p.shot("days-out-of-order")
	year("2017")
	p.until("the answer", onAnswer)

	file := filepath.Join(t.TempDir(), "answers.json")
	if err := os.WriteFile(file, []byte(strings.NewReplacer("2015-06-30", "2019-06-30").Replace(ben)), 0o644); err != nil {
		t.Fatal(err)
	}
	p = tab(t)
	p.open(s.URL + "/en/quiz/")
	p.until("the quiz takes over", `!document.getElementById('load-part').hidden`)
	p.touch("Open saved answers")
	p.until("the field", `!!document.querySelector('#file')`)
	p.do(chromedp.SetUploadFiles(`input[type=file]`, []string{file}))
	p.touch("Continue")
	p.until("the answer", onAnswer)
	p.touch("Change")
	p.on("Check your answers")
	p.unfold()
	if text := p.text(); strings.Contains(text, "2018") || strings.Contains(text, "were you convicted? June") || !strings.Contains(text, "sentence you? June 30, 2019") {
		t.Errorf("days that contradict each other stay: %s", text)
	}
}
