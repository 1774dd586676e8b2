package browser

import (
	"strings"
	"testing"

	"example.org/relief/site/packet"
	"example.org/relief/wasm/record"
)

// alike compares what the page made with what relief packet makes: the cover, and each form
// whose blank is there.
func alike(t *testing.T, office *packet.Office, codes *record.Codebook, got map[string][]byte, recordText, personText string) {
	t.Helper()
	r, err := record.Parse("record", []byte(recordText))
	if err != nil {
		t.Fatal(err)
	}
	ds, err := codes.Determine(r)
	if err != nil {
		t.Fatal(err)
	}
	person, err := packet.ReadPerson("person", []byte(personText), office.Asks())
	if err != nil {
		t.Fatal(err)
	}
	want, err := office.Make(r, ds, person)
	if err != nil || len(want) != 1 {
		t.Fatal(want, err)
	}
	compared := 0
	for _, f := range want[0].Files {
		if strings.Contains(f.Name, "answers") { // these are on the page itself
			continue
		}
		if string(got[f.Name]) != string(f.Data) {
			i := 0
			for i < len(got[f.Name]) && i < len(f.Data) && got[f.Name][i] == f.Data[i] {
				i++
			}
			t.Errorf("%s differs at %d: %.150q, want %.150q", f.Name, i, got[f.Name][i:], f.Data[i:])
		}
		compared++
	}
	if compared == 0 || compared != len(got) {
		t.Errorf("%d files of %d on the page: %v", compared, len(got), want[0].Files)
	}
}

// TestPapersLeftOff: a conviction for which nothing is asked is named on the cover, and the
// fee waiver goes along if the person says so.
func TestPapersLeftOff(t *testing.T) {
	s, office, codes := papersSite(t)
	two := strings.TrimSuffix(ben, "]}") + `, {"id": "2", "jurisdiction": "california", "level": "felony", "offense": "PC 288(a)", "conviction_date": "2015-06-30",
	  "sentencing_date": "2015-06-30", "probation_granted": "yes", "probation_outcome": "completed_clean", "probation_end_date": "2018-06-30", "sentence_type": "probation",
	  "now_in_this_case": "finished", "sentence_completed": "yes", "other_fines_unpaid": "no", "execution_suspended": "no", "relief_obtained": "none"}]}`
	p := papersOf(t, s, two)
	p.types("Your name, as in the court papers", "Ben Lee")
	inPapers[bool](p, `doc.getElementById('f-ask-FW-001').click(); return true`)
	alike(t, office, codes, p.makeForms(), two, `{"name": "Ben Lee", "state": "CA", "cases": {"1": {"yes": ["FW-001"]}}}`)
	if text := inPapers[string](p, `return doc.getElementById('papers').innerText`); !strings.Contains(text, "FW-001: copy these answers by hand") {
		t.Errorf("the page has no answers for FW-001: %s", text)
	}
}

// TestPapersArrest: what the answers tell is not asked again, and an arrest without charges
// has no case.
func TestPapersArrest(t *testing.T) {
	s, office, codes := papersSite(t)
	arrest := `{"as_of": "2026-11-29", "person": {"us_citizen": "yes"}, "cases": [{"id": "1", "arrest_jurisdiction": "california", "arrest_date": "2018-02-03", "arrest_level": "misdemeanor",
	  "arrest_outcome": "no_charges", "limitations_period_over": "yes", "no_limitations_offense": "no", "found_factually_innocent": "no", "evaded_prosecution": "no",
	  "abuse_pattern": "no", "arrest_cleared": "none"}]}`
	p := papersOf(t, s, arrest)
	asked := inPapers[string](p, `return [...doc.querySelectorAll('#papers form label')].filter(l => l.offsetParent).map(l => l.textContent).join('; ')`)
	for _, not := range []string{"Day of the arrest", "Case number", "The charges that were filed"} {
		if strings.Contains(asked, not) {
			t.Errorf("the page asks for %q: %s", not, asked)
		}
	}
	p.types("Your name, as in the court papers", "Ann Lee")
	p.types("The language of an interpreter, if you need one in court", "Spanish")
	alike(t, office, codes, p.makeForms(), arrest, `{"name": "Ann Lee", "state": "CA", "interpreter": "Spanish", "cases": {"1": {}}}`)
	for _, want := range []string{"February 3, 2018", "Leave the rest empty."} {
		if text := inPapers[string](p, `return doc.getElementById('papers').textContent`); !strings.Contains(text, want) {
			t.Errorf("the answers do not say %q: %s", want, text)
		}
	}
}

// TestPapersSecond: the one thing to do next is Proposition 47, for which there is no form;
// the way to the form of another road is shown all the same.
func TestPapersSecond(t *testing.T) {
	s, _, _ := papersSite(t)
	p := papersOf(t, s, `{"as_of": "2026-11-29", "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no",
	 "on_parole_other_case": "no", "on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no", "all_cases_listed": "yes", "must_register_now": "no",
	 "super_strike_conviction": "no", "registrable_conviction": "no"}, "cases": [{"id": "1", "jurisdiction": "california", "level": "felony", "offense": "HS 11377",
	 "conviction_date": "2010-06-30", "sentencing_date": "2010-07-20", "probation_granted": "yes", "probation_outcome": "revoked_and_sentenced", "sentence_type": "state_prison",
	 "release_date": "2012-01-01", "supervision_end_date": "2015-01-01", "now_in_this_case": "finished", "sentence_completed": "yes"}]}`)
	if card := eval[string](p, `document.querySelector('.next').innerText`); !strings.Contains(card, "Proposition 47") || !strings.Contains(card, "Make my forms") {
		t.Errorf("the card says %s", card)
	}
	if text := inPapers[string](p, `return doc.getElementById('papers').innerText`); !strings.Contains(text, "CR-180") {
		t.Errorf("the page of papers says %s", text)
	}
}
