package browser

import (
	"strings"
	"testing"
)

// TestCounty chooses the county of the case in the card: it tells whom to call there, and
// stands on the sheet of the person.
func TestCounty(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.opens(s.URL+"/en/clear-my-record/", "three")
	const call = `[...document.querySelectorAll('.next .tel')].map((e) => e.parentElement.innerText).join('; ')`
	before := eval[string](p, call)
	eval[bool](p, `((e) => { e.value = 'Los Angeles'; e.dispatchEvent(new Event('change')); return true; })(document.querySelector('.next select'))`)
	after := eval[string](p, call)
	if before == "" || !strings.Contains(after, before) || len(after) <= len(before) {
		t.Errorf("in Los Angeles one calls %q, elsewhere %q", after, before)
	}
	if paper := p.printed(); !strings.Contains(paper, "County of the courtLos Angeles") || !strings.Contains(paper, "Legal Aid Foundation") {
		t.Errorf("the sheet does not know the county: %s", paper)
	}
	p.barriers("a county")
}
