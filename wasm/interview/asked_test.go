package interview_test

import (
	"slices"
	"testing"
)

// TestAsked takes people through the interview who were once asked what could not decide,
// or not asked what did.
func TestAsked(t *testing.T) {
	c := codebook(t)
	const prison = `"jurisdiction": "california", "how_convicted": "trial", "conviction_date": "2005", "sentencing_date": "2005",
		"age_at_offense": 30, "sentence_type": "state_prison", "incarceration_start_date": "2004", "longest_term_kind": "fixed",
		"now_in_this_case": "prison", "probation_granted": "no", "relief_obtained": "none", "new_sentence_under": "none"`
	const arrest = `"arrest_outcome": "dismissed", "arrest_date": "2020", "arrest_level": "misdemeanor", "arrest_offense": "PC 242",
		"arrest_jurisdiction": "california", "arrest_cleared": "none"`
	const plea = `"jurisdiction": "california", "level": "misdemeanor", "offense": "PC 273.5", "how_convicted": "plea", "conviction_date": "2018",
		"sentencing_date": "2018", "now_in_this_case": "finished", "relief_obtained": "none", "did_not_understand_immigration": "no", `
	const unknown = `"jurisdiction": "california", "offense": "unknown", "level": "misdemeanor", "probation_granted": "yes",
		"probation_outcome": "completed_clean", "conviction_date": "2015", "sentencing_date": "2015", "now_in_this_case": "finished",
		"relief_obtained": "none", `
	for _, s := range []struct {
		name, aim, person, answers string
		asked, never               []string
	}{
		{"an attempt at murder", "shorter", `"us_citizen": "yes"`, prison + `, "offense": "PC 664/187", "murder_theory": "natural_and_probable_consequences"`,
			[]string{"murder_theory", "meant_to_kill_and_helped"}, []string{"actual_killer", "caused_indirectly", "major_participant_finding", "major_participant_own_view"}},
		{"murder", "shorter", `"us_citizen": "yes"`, prison + `, "offense": "PC 187(a)", "murder_theory": "felony_murder"`,
			[]string{"murder_theory", "actual_killer", "major_participant_finding"}, nil},
		{"prison is for a felony", "vote", `"us_citizen": "yes"`, `"now_in_this_case": "parole"`, []string{"now_in_this_case"}, []string{"level"}},
		{"dropped long ago", "arrest", `"us_citizen": "yes"`, arrest + `, "arrest_dismissed_date": "2022"`,
			[]string{"arrest_dismissed_date"}, []string{"charges_can_be_refiled"}},
		{"dropped last month", "arrest", `"us_citizen": "yes"`, arrest + `, "arrest_dismissed_date": "2026-11-02"`,
			[]string{"arrest_dismissed_date", "charges_can_be_refiled"}, nil},
		{"vacated", "arrest", `"us_citizen": "yes"`, `"arrest_outcome": "conviction_vacated", "arrest_date": "2020", "arrest_level": "misdemeanor",
			"arrest_offense": "PC 242", "arrest_jurisdiction": "california", "arrest_cleared": "none"`,
			[]string{"charges_can_be_refiled"}, []string{"arrest_dismissed_date"}},
		{"who knew, and was not warned", "immigration", `"us_citizen": "no"`, plea + `"judge_gave_immigration_warning": "no"`,
			[]string{"judge_gave_immigration_warning", "would_have_chosen_differently"}, nil},
		{"who knew, and was warned", "immigration", `"us_citizen": "no"`, plea + `"judge_gave_immigration_warning": "yes"`,
			[]string{"judge_gave_immigration_warning"}, []string{"would_have_chosen_differently"}},
		{"no time inside, no fire crew", "work", `"us_citizen": "yes"`, `"jurisdiction": "california", "level": "felony", "offense": "PC 487",
			"conviction_date": "2013", "sentencing_date": "2013", "probation_granted": "yes", "probation_outcome": "completed_clean",
			"probation_end_date": "2016", "now_in_this_case": "finished", "relief_obtained": "none"`, []string{"probation_granted"}, []string{"fire_program_successful"}},
		{"a vote, not yet the jury", "vote", `"us_citizen": "yes"`, `"now_in_this_case": "finished", "relief_obtained": "none"`,
			[]string{"us_citizen", "now_in_this_case"}, []string{"must_register_now", "must_register_for_felony", "felony_probation_other_case", "relief_obtained", "offense", "level"}},
		{"who does not know the section", "work", `"us_citizen": "yes"`, unknown + `"crime_kind": "theft"`,
			[]string{"crime_kind"}, []string{"wobbler", "barred_from_1203_4", "listed_driving_offense", "serious_felony"}},
		{"nor the kind", "work", `"us_citizen": "yes"`, unknown + `"crime_kind": "unknown"`,
			[]string{"crime_kind"}, []string{"wobbler", "barred_from_1203_4", "serious_felony"}},
		{"who knows it", "work", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "PC 459", "level": "felony", "probation_granted": "yes"`,
			[]string{"offense"}, []string{"crime_kind"}},
		{"prostitution", "record", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "PC 647(b)", "probation_granted": "no", "victim_of": "human_trafficking"`,
			[]string{"victim_of"}, nil},
		{"theft", "record", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "PC 484/488", "probation_granted": "no"`,
			[]string{"offense"}, []string{"victim_of"}},
		{"nobody knows the crime or its level", "work", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "unknown", "level": "unknown"`,
			[]string{"offense"}, []string{"victim_of"}},
		{"a section in parts, a misdemeanor", "record", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "PC 647", "level": "misdemeanor",
			"probation_granted": "no", "sentence_type": "county_jail"`, []string{"level"}, []string{"wobbler"}},
		{"a federal court", "guns", `"us_citizen": "yes"`, `"jurisdiction": "federal", "level": "felony", "relief_obtained": "none"`,
			[]string{"jurisdiction", "level"}, []string{"offense"}},
		{"a court that nobody remembers", "guns", `"us_citizen": "yes"`, `"jurisdiction": "unknown", "offense": "PC 459", "level": "felony"`,
			[]string{"jurisdiction", "offense"}, nil},
		{"probation, and why the custody is wrong", "wrong", `"us_citizen": "yes"`, `"jurisdiction": "california", "offense": "PC 459", "level": "felony",
			"now_in_this_case": "formal_probation", "how_convicted": "trial", "sentencing_date": "2024", "conviction_date": "2024"`,
			[]string{"now_in_this_case"}, []string{"ground_conditions_or_parole"}},
	} {
		course := take(t, c, s.aim, `{"person": {`+nobody+`, `+s.person+`}, "cases": [{"id": "a", `+s.answers+`}]}`, false)
		var asked []string
		for _, a := range slices.Concat(course.Told.Person, course.Told.Cases[0].Answers) {
			asked = append(asked, a.Key)
		}
		for _, f := range s.asked {
			if !slices.Contains(asked, f) {
				t.Errorf("%s: nobody asks %s%s", s.name, f, pages(course))
			}
		}
		for _, f := range s.never {
			if slices.Contains(asked, f) {
				t.Errorf("%s: asks %s%s", s.name, f, pages(course))
			}
		}
	}
}
