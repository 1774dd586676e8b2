package interview_test

import (
	"slices"
	"testing"
)

// TestInside asks about somebody in prison nothing that was said: what the longest term
// tells, how long it was since the day of the lock-up, whether who was 22 in 1996 is 50, and
// what an officer was doing where there was none.
func TestInside(t *testing.T) {
	c := codebook(t)
	officer := []string{"officer_killed_first_degree", "murder_of_officer", "victim_known_officer_on_duty", "officer_victim_proved"}
	for _, s := range []struct {
		name, term, age, more string
		never                 []string
	}{
		{"life without parole", "life_without_parole", "22", "", append([]string{"minimum_term_years", "turns_50_date", "years_served"}, officer...)},
		{"a minor with it", "life_without_parole", "16", "", append([]string{"minimum_term_years", "years_served"}, officer...)},
		{"25 to life", "life_25", "22", "", append([]string{"death_sentence", "life_without_parole", "turns_50_date", "years_served"}, officer...)},
		{"an officer", "life_25", "22", `"victim_officer": "yes",`, []string{"death_sentence", "life_without_parole", "years_served"}},
	} {
		text := `{"person": {` + nobody + `}, "cases": [{"id": "a", "jurisdiction": "california", "offense": "PC 187(a)", "how_convicted": "trial",
			"conviction_date": "1996-05", "sentencing_date": "1996-09", "age_at_offense": ` + s.age + `, "sentence_type": "state_prison",
			"incarceration_start_date": "1995", ` + s.more + ` "longest_term_kind": "` + s.term + `", "now_in_this_case": "prison"}]}`
		for _, aim := range []string{"custody", "shorter"} {
			course := take(t, c, aim, text, true)
			asked := false
			for _, a := range course.Told.Cases[0].Answers {
				asked = asked || slices.Contains(officer, a.Key)
				if slices.Contains(s.never, a.Key) {
					t.Errorf("%s, %s: asks %s%s", s.name, aim, a.Key, pages(course))
				}
			}
			if s.more != "" && aim == "custody" && !asked {
				t.Errorf("%s: nothing more is asked%s", s.name, pages(course))
			}
		}
	}
}

// TestMoot asks a citizen who fears for the stay nothing more.
func TestMoot(t *testing.T) {
	c := codebook(t)
	course := take(t, c, "immigration", `{"person": {"us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california", "offense": "PC 459"}]}`, false)
	if len(course.Pages) != 1 {
		t.Errorf("a citizen is asked%s", pages(course))
	}
}
