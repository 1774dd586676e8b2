package california_test

import (
	"maps"
	"slices"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// TestNotMetIsTold wants a reason in the answers for every requirement that is said not to be
// met: one of the facts that it reads was told, or follows. What nobody told is not known.
func TestNotMetIsTold(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	follows := map[*law.Fact]bool{}
	for _, f := range codes.Follows {
		follows[f.Fact] = true
	}
	seen := 0
	for _, s := range stories(t) {
		_, d, err := codes.RunScenario(s)
		if err != nil || d == nil {
			continue
		}
		r, _, err := codes.Relief(d.Relief)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range r.Requires {
			i := slices.IndexFunc(d.Findings, func(f record.Finding) bool { return f.Criterion == c.ID })
			if i < 0 || d.Findings[i].Value != "no" {
				continue
			}
			seen++
			facts := c.Holds.Facts()
			told := func(f *law.Fact) bool {
				v, ok := s.Facts[f.ID]
				return ok && v != "unknown" || follows[f]
			}
			if len(facts) > 0 && !slices.ContainsFunc(facts, told) {
				t.Errorf("%s: %s: %q is said not to be met, and nothing was told of it", s.Place, s.ID, c.Says.En)
			}
		}
	}
	if seen < 1000 {
		t.Errorf("only %d requirements are not met", seen)
	}
}

// supposing are the reasons that say more than that their requirement is not met, with what
// they suppose: they may not be shown where the person says otherwise.
var supposing = []struct {
	relief, requirement, fact string
	not                       []string
}{
	{"felony-reduction", "wobbler", "level", []string{"misdemeanor", "infraction"}},
	{"dismissal-misdemeanor-no-probation", "no-probation", "probation_granted", []string{"no"}},
	{"dismissal-felony-sentence", "not-probation", "probation_granted", []string{"no"}},
	{"dismissal-felony-sentence", "not-probation", "probation_outcome", []string{"revoked_and_sentenced"}},
	{"treatment-dismissal", "treatment-finished", "probation_outcome", []string{"ended_early", "revoked_and_sentenced"}},
	{"treatment-dismissal", "treatment-in-time", "drug_treatment_finished", []string{"yes"}},
	{"minor-conviction-sealing", "adult-court", "court", []string{"adult"}},
	{"juvenile-sealing", "juvenile-court", "court", []string{"juvenile"}},
	{"juvenile-sealing", "no-registration-for-a-grave-crime", "juvenile_registration", []string{"no"}},
	{"juvenile-sealing", "grave-crime-supervision-over", "grave_juvenile_crime_at_14", []string{"no"}},
	{"juvenile-sealing", "grave-crime-old-enough", "grave_juvenile_crime_at_14", []string{"no"}},
	{"automatic-conviction-relief", "not-a-serious-felony", "level", []string{"misdemeanor", "infraction"}},
	{"automatic-conviction-relief", "not-a-registrable-felony", "level", []string{"misdemeanor", "infraction"}},
	{"automatic-conviction-relief", "no-new-felony", "level", []string{"misdemeanor", "infraction"}},
	{"prop-47", "taken-not-driven-later", "vehicle_taken_or_driven", []string{"taken"}},
	{"prop-47", "no-connected-identity-theft", "also_identity_theft", []string{"no"}},
	{"plea-advisement", "pleaded", "how_convicted", []string{"plea"}},
	{"withdraw-plea", "pleaded", "how_convicted", []string{"plea"}},
	{"withdraw-plea", "within-six-months", "sentenced", []string{"no"}},
	{"murder-resentencing", "not-the-killer", "actual_killer", []string{"no"}},
	{"murder-resentencing", "not-found-a-major-participant", "major_participant_finding", []string{"none", "found_not"}},
	{"probation-cap", "still-on-probation", "now_in_this_case", []string{"formal_probation", "informal_probation"}},
	{"certificate-of-rehabilitation", "not-a-death-sentence", "sentence_type", []string{"probation"}},
	{"certificate-of-rehabilitation", "not-on-life-parole", "sentence_type", []string{"probation"}},
	{"certificate-of-rehabilitation", "not-on-other-felony-probation", "felony_probation_other_case", []string{"no"}},
	{"pardon", "out-of-custody", "now_in_this_case", []string{"parole", "finished"}},
	{"commutation", "sentence-not-over", "now_in_this_case", []string{"prison", "parole"}},
	{"end-registration", "must-register", "registration_tier", []string{"tier_1", "tier_3"}},
	{"end-registration", "not-tier-three-for-life", "registration_tier", []string{"tier_1", "tier_3_risk"}},
	{"end-registration", "tier-three-crime-can-end", "registration_tier", []string{"tier_1", "tier_2"}},
	{"rights/jury", "no-felony-supervision", "level", []string{"misdemeanor", "infraction"}},
	{"rights/firearm-state", "no-juvenile-ban", "court", []string{"adult"}},
	{"rights/firearm-state", "full-pardon-elsewhere", "jurisdiction", []string{"california", "federal"}},
	{"rights/firearm-state", "pardon-gives-guns", "relief_obtained", []string{"none", "certificate-of-rehabilitation"}},
	{"rights/firearm-state", "not-by-proposition-47", "relief_obtained", []string{"none", "felony-reduction"}},
	{"rights/firearm-state", "not-by-a-certificate", "relief_obtained", []string{"none", "pardon"}},
	{"rights/firearm-state", "no-standing-felony", "level", []string{"misdemeanor", "infraction"}},
	{"rights/firearm-state", "ten-years-over", "level", []string{"infraction"}},
	{"rights/firearm-federal", "no-standing-felony", "level", []string{"misdemeanor", "infraction"}},
	{"rights/immigration", "full-pardon", "relief_obtained", []string{"none", "felony-reduction"}},
	{"rights/private-job", "not-only-a-commutation", "relief_obtained", []string{"none", "pardon"}},
	{"rights/peace-officer", "no-vacated-felony-since-2004", "relief_obtained", []string{"none", "felony-reduction"}},
	{"rights/peace-officer", "no-vacated-felony-since-2004", "level", []string{"misdemeanor"}},
}

// TestReasonsHold wants the reason that decides to hold of each person of the stories.
func TestReasonsHold(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	all := stories(t)
	for _, x := range supposing {
		shown := 0
		for _, s := range all {
			if s.Relief != x.relief {
				continue
			}
			if showsReason(codes, s, x.requirement) {
				shown++
			}
			for _, v := range x.not {
				with := s
				with.Facts = maps.Clone(s.Facts)
				with.Facts[x.fact] = v
				if showsReason(codes, with, x.requirement) {
					t.Errorf("%s: %s: the reason of %s is shown though %s is %s", s.Place, s.ID, x.requirement, x.fact, v)
				}
			}
		}
		if shown == 0 {
			t.Errorf("%s: no story shows the reason of %s", x.relief, x.requirement)
		}
	}
}

// showsReason tells whether the reason of a requirement decides.
func showsReason(codes *record.Codebook, s record.Scenario, requirement string) bool {
	_, d, err := codes.RunScenario(s)
	return err == nil && d != nil && d.Decider == requirement && d.Status != "unsure"
}
