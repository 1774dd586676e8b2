package california_test

import (
	"maps"
	"slices"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// granted says how a person tells that they have a relief already.
var granted = map[string]map[string]any{
	"dismissal-after-probation":          {"relief_obtained": "dismissal-after-probation"},
	"dismissal-misdemeanor-no-probation": {"relief_obtained": "dismissal-misdemeanor-no-probation"},
	"dismissal-felony-sentence":          {"relief_obtained": "dismissal-felony-sentence"},
	"dismissal-pre-realignment":          {"relief_obtained": "dismissal-pre-realignment"},
	"deferred-entry":                     {"relief_obtained": "deferred-entry"},
	"minor-conviction-sealing":           {"relief_obtained": "minor-conviction-sealing"},
	"fire-camp-dismissal":                {"relief_obtained": "fire-camp-dismissal"},
	"trafficking-prostitution-dismissal": {"relief_obtained": "trafficking-prostitution-dismissal"},
	"treatment-dismissal":                {"relief_obtained": "treatment-dismissal"},
	"juvenile-sealing":                   {"relief_obtained": "juvenile-sealing"},
	"automatic-conviction-relief":        {"relief_obtained": "automatic-conviction-relief"},
	"automatic-arrest-relief":            {"arrest_cleared": "automatic-arrest-relief"},
	"arrest-sealing":                     {"arrest_cleared": "arrest-sealing"},
	"factual-innocence":                  {"arrest_cleared": "factual-innocence"},
	"diversion-sealing":                  {"arrest_cleared": "arrest-sealing"},
	"dna-expungement":                    {"dna_sample_taken": "no"},
	"felony-reduction":                   {"relief_obtained": "felony-reduction"},
	"prop-47":                            {"relief_obtained": "prop-47"},
	"prop-64":                            {"relief_obtained": "prop-64"},
	"vacate-immigration":                 {"relief_obtained": "vacate-immigration"},
	"vacate-innocence":                   {"relief_obtained": "conviction-vacated"},
	"vacate-racial-bias":                 {"relief_obtained": "conviction-vacated"},
	"plea-advisement":                    {"relief_obtained": "conviction-vacated"},
	"withdraw-plea":                      {"relief_obtained": "conviction-vacated"},
	"fraud-motion":                       {"relief_obtained": "conviction-vacated"},
	"trafficking-vacatur":                {"relief_obtained": "trafficking-vacatur"},
	"violence-survivor-vacatur":          {"relief_obtained": "violence-survivor-vacatur"},
	"resentencing-recall":                {"new_sentence_under": "resentencing-recall"},
	"murder-resentencing":                {"new_sentence_under": "murder-resentencing"},
	"prison-prior-resentencing":          {"new_sentence_under": "prison-prior-resentencing"},
	"drug-prior-resentencing":            {"new_sentence_under": "drug-prior-resentencing"},
	"veterans-resentencing":              {"new_sentence_under": "veterans-resentencing"},
	"compassionate-release":              {"new_sentence_under": "compassionate-release"},
	"juvenile-lwop":                      {"new_sentence_under": "juvenile-lwop"},
	"youth-offender-parole":              {"now_in_this_case": "parole"},
	"elderly-parole":                     {"now_in_this_case": "parole"},
	"youth-record-motion":                {"youth_evidence_on_record": "yes"},
	"probation-early-end":                {"now_in_this_case": "finished"},
	"probation-cap":                      {"now_in_this_case": "finished"},
	"veterans-probation-relief":          {"relief_obtained": "veterans-probation-relief"},
	"certificate-of-rehabilitation":      {"relief_obtained": "certificate-of-rehabilitation"},
	"pardon":                             {"relief_obtained": "pardon"},
	"commutation":                        {"relief_obtained": "commutation"},
	"end-registration":                   {"registration_tier": "none"},

	// A conviction that a court reversed or vacated is not attacked again.
	"appeal":         {"relief_obtained": "conviction-vacated"},
	"habeas-corpus":  {"relief_obtained": "conviction-vacated"},
	"federal-habeas": {"relief_obtained": "conviction-vacated"},

	// Conditions may be changed again at any time (PC 1203.3(a)).
	"probation-change": nil,
}

// TestGrantedIsNotOffered tells the people of every story to whom a relief is open
// that they have it already. It is not open to them then.
func TestGrantedIsNotOffered(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	codes, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range book.Reliefs {
		if _, ok := granted[r.ID]; !ok && r.Family != "rights" {
			t.Errorf("%s: nothing says how it was granted", r.ID)
		}
	}
	open := map[string]int{}
	for _, s := range stories(t) {
		how := granted[s.Relief]
		if how == nil || !isOpen(s.Expect.Status) {
			continue
		}
		open[s.Relief]++
		s.Facts = maps.Clone(s.Facts)
		maps.Copy(s.Facts, how)
		_, d, err := codes.RunScenario(s)
		if err != nil {
			t.Errorf("%s: %s: %v", s.Place, s.ID, err)
		} else if d != nil && isOpen(d.Status) {
			t.Errorf("%s: %s: %s although %v", s.Place, s.ID, d.Status, how)
		}
	}
	for id, how := range granted {
		relief, _, err := codes.Relief(id)
		if err != nil {
			t.Error(err)
			continue
		}
		offered := false
		for _, g := range relief.Grants {
			offered = offered || g.Outcome.Status.Open()
		}
		if offered && how != nil && open[id] == 0 {
			t.Errorf("%s: no story in which it is open", id)
		}
	}
}

func isOpen(status string) bool {
	return slices.Contains([]string{"may", "shall", "automatic"}, status)
}
