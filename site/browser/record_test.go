package browser

import (
	"strings"
	"testing"
)

// sheet is an invented rap sheet: one case that ended well, one arrest, a line that
// nobody can read.
const sheet = `CII/A00000000
DOB/19700101 SEX/F
NAM/01 EXAMPLE,PAT
* * * *
ARR/DET/CITE:         NAM:01
20050310  CAPD SOMETOWN
CNT:01     #1
  TOC:M
  242 PC-BATTERY
 DISPO:PROS REJ-LACK OF EVIDENCE
* * * *
COURT:                NAM:01
20060402  CASC SOMETOWN
CNT:01     #M-77
  484(A)/488 PC-PETTY THEFT
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: 3 YEARS PROBATION, FINE
CNT:02
  99999 PC-SOMETHING
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
* * * END OF MESSAGE * * *
`

// TestRecordPage pastes a rap sheet, mends a case, and goes on with the questions. Nothing
// is asked for after the page is there, and nothing of the person is handed on.
func TestRecordPage(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.phone(360)
	p.open(s.URL + "/en/rap-sheet/")
	p.until("the page is ready", `!document.getElementById('record').hidden`)
	s.seen()
	eval[bool](p, `(() => { const open = window.open; window.open = (...a) => (window.child = open.apply(window, a)); return true; })()`)
	p.touch("Read it")
	p.until("it says that there is no text", `document.querySelector('[role=alert]').textContent.includes('Paste the text first')`)
	eval[bool](p, `(document.getElementById('paper').value = `+quote(sheet)+`, true)`)
	p.touch("Read it")
	p.until("the cases", `document.querySelectorAll('#read section').length >= 3`)
	text := p.text()
	for _, want := range []string{"Cases read: 3", "an arrest without a conviction, 2005", "Petty theft", "99999 PC-SOMETHING", "Line 19 could not be read"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "EXAMPLE") {
		t.Error("the page shows the name")
	}
	// The person takes the case that could not be read out.
	eval[bool](p, `([...document.querySelectorAll('input[type=checkbox]')].pop().click(), true)`)
	p.barriers("a record that was read")
	if got := s.seen(); len(got) > 0 {
		t.Errorf("the page asked for %v", got)
	}
	p.touch("Go on to the questions")
	p.until("the questions know the record", `!!window.child && !!child.document.querySelector('#app h1, #app h2') && child.document.getElementById('load-part').hidden`)
	handed := eval[string](p, `child.document.body.innerText`)
	if strings.Contains(handed, "EXAMPLE") || !strings.Contains(handed, "Continue") {
		t.Errorf("the page of the questions says %.600s", handed)
	}
	p.until("the page is empty again", `document.getElementById('paper').value === '' && !document.querySelector('#read section')`)
}
