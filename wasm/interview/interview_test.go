package interview_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

func codebook(t testing.TB) *record.Codebook {
	t.Helper()
	c, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// nobody is what most people answer about themselves.
const nobody = `"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "on_parole_other_case": "no",
	"on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no", "age_18_or_over": "yes", "military_service": "no",
	"must_register_now": "no", "certificate_granted": "no", "all_cases_listed": "yes", "lives_in_california": "yes"`

// stories are people with an aim, the pages that they bear, and a fact that
// decides: it stands on one of the first three pages.
var stories = []struct {
	name, aim, record string
	most              int
	decides           string
}{
	{"probation kept, a job", "work", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 487", "probation_granted": "yes", "probation_outcome": "completed_clean", "probation_end_date": "2016",
		"conviction_date": "2013", "sentencing_date": "2013", "now_in_this_case": "finished", "relief_obtained": "none"}]}`, 10, "probation_granted"},
	{"jail for a felony, a home", "housing", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "HS 11352", "probation_granted": "no", "sentence_type": "jail_1170h_split", "release_date": "2013",
		"supervision_end_date": "2015", "sentence_completed": "yes", "conviction_date": "2012", "sentencing_date": "2012",
		"now_in_this_case": "finished", "relief_obtained": "none"}]}`, 10, "probation_granted"},
	{"a plea that brings deportation", "immigration", `{"person": {` + nobody + `, "us_citizen": "no"}, "cases": [{"id": "a",
		"jurisdiction": "california", "level": "misdemeanor", "offense": "PC 273.5", "conviction_date": "2018", "sentencing_date": "2018",
		"how_convicted": "plea", "now_in_this_case": "finished", "did_not_understand_immigration": "yes",
		"would_have_chosen_differently": "yes"}]}`, 10, "did_not_understand_immigration"},
	{"felony murder, inside", "custody", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 187(a)", "offense_degree": "second", "conviction_date": "2001", "sentencing_date": "2001",
		"sentence_type": "state_prison", "now_in_this_case": "prison", "murder_theory": "natural_and_probable_consequences",
		"actual_killer": "no", "meant_to_kill_and_helped": "no"}]}`, 10, "age_at_offense"}, // a hearing comes before a petition
	{"25 to life from 19, inside", "custody", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 187(a)", "offense_degree": "first", "conviction_date": "1998", "sentencing_date": "1998",
		"how_convicted": "trial", "age_at_offense": 19, "sentence_type": "state_prison", "longest_term_kind": "life_25",
		"incarceration_start_date": "1998", "now_in_this_case": "prison", "probation_granted": "no"}]}`, 5, "age_at_offense"},
	{"two old felonies, guns", "guns", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 211", "conviction_date": "1999", "sentencing_date": "1999", "sentence_type": "state_prison",
		"relief_obtained": "none"}, {"id": "b", "jurisdiction": "california", "level": "misdemeanor", "offense": "PC 242",
		"conviction_date": "2019", "sentencing_date": "2019", "relief_obtained": "none"}]}`, 12, "relief_obtained"},
	{"on parole, a vote", "vote", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 211", "now_in_this_case": "parole"}]}`, 6, "us_citizen"},
	{"never charged, a license", "license", `{"person": {` + nobody + `, "us_citizen": "yes", "licensing_board": "dca_board"}, "cases": [{"id": "a",
		"arrest_date": "2019", "arrest_level": "felony", "arrest_outcome": "no_charges", "limitations_period_over": "yes"}]}`, 8, "arrest_outcome"},
	{"acquitted", "arrest", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "arrest_date": "2021",
		"arrest_level": "misdemeanor", "arrest_outcome": "acquitted"}]}`, 8, "arrest_outcome"},
	{"sentenced last week", "sentenced", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "felony", "offense": "PC 245(a)(4)", "how_convicted": "trial", "conviction_date": "2026-10-20", "sentencing_date": "2026-11-20",
		"sentence_type": "state_prison", "now_in_this_case": "prison", "decision_type": "conviction_or_sentence", "felony_charged": "yes"}]}`, 10, "sentencing_date"},
	{"pleaded last month", "sentenced", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "misdemeanor", "offense": "PC 242", "how_convicted": "plea", "conviction_date": "2026-11-10", "sentencing_date": "2026-11-10",
		"probation_granted": "yes", "sentence_type": "probation", "now_in_this_case": "informal_probation", "had_lawyer_at_plea": "yes"}]}`, 10, "sentencing_date"},
	{"still on probation", "probation", `{"person": {` + nobody + `, "us_citizen": "yes"}, "cases": [{"id": "a", "jurisdiction": "california",
		"level": "misdemeanor", "offense": "PC 484", "conviction_date": "2025", "sentencing_date": "2025", "probation_granted": "yes",
		"probation_term_months": 24, "now_in_this_case": "informal_probation"}]}`, 10, "now_in_this_case"},
}

func take(t *testing.T, c *record.Codebook, aim, text string, deep bool) *interview.Course {
	t.Helper()
	r, err := record.Parse("story", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	r.AsOf = law.On(2026, 11, 29)
	i, err := interview.New(c, aim, deep)
	if err != nil {
		t.Fatal(err)
	}
	course, err := i.Take(r)
	if err != nil {
		t.Fatal(err)
	}
	return course
}

func pages(course *interview.Course) string {
	var out strings.Builder
	for n, p := range course.Pages {
		var ids []string
		for _, f := range p.Facts {
			ids = append(ids, f.ID)
		}
		fmt.Fprintf(&out, "\n%2d. %s", n+1, strings.Join(ids, ", "))
	}
	return out.String()
}

// TestStories holds people to the pages that they bear, and wants what decides on
// the first three.
func TestStories(t *testing.T) {
	c := codebook(t)
	for _, s := range stories {
		course := take(t, c, s.aim, s.record, false)
		if len(course.Pages) > s.most {
			t.Errorf("%s: %d pages, at most %d%s", s.name, len(course.Pages), s.most, pages(course))
		}
		at := slices.IndexFunc(course.Pages, func(p interview.Page) bool {
			return slices.ContainsFunc(p.Facts, func(f *law.Fact) bool { return f.ID == s.decides })
		})
		if at < 0 || at > 2 {
			t.Errorf("%s: %s is not on the first three pages%s", s.name, s.decides, pages(course))
		}
	}
}

// TestRuledOut asks nobody what their other answers rule out: what only excuses a
// late notice where it is not late, and whether a number of years is death.
func TestRuledOut(t *testing.T) {
	c := codebook(t)
	for _, s := range []struct {
		days, offense, term string
		never               []string
	}{
		{"2026", "unknown", "fixed", []string{"death_sentence"}},
		{"2026-11-09", "unknown", "fixed", []string{"told_lawyer_to_appeal", "locked_up_without_lawyer", "officials_caused_delay", "death_sentence"}},
		{"2026-08-03", "PC 211", "fixed", []string{"death_sentence"}},
		{"2026-11-09", "PC 187(a)", "fixed", []string{"told_lawyer_to_appeal", "locked_up_without_lawyer", "officials_caused_delay", "death_sentence"}},
	} {
		text := `{"person": {` + nobody + `}, "cases": [{"id": "a", "jurisdiction": "california", "level": "felony", "offense": "` + s.offense +
			`", "how_convicted": "trial", "conviction_date": "` + s.days + `", "sentencing_date": "` + s.days + `", "sentence_type": "state_prison",
			"longest_term_kind": "` + s.term + `", "now_in_this_case": "prison", "decision_type": "conviction_or_sentence"}]}`
		for _, aim := range []string{"sentenced", "wrong"} {
			course := take(t, c, aim, text, true)
			for _, p := range course.Pages {
				for _, f := range p.Facts {
					if slices.Contains(s.never, f.ID) {
						t.Errorf("%s, %s of %s: asks %s%s", aim, s.offense, s.days, f.ID, pages(course))
					}
				}
			}
		}
	}
}

// TestDeepEnds goes on until nothing is left to ask, within the pages for one case.
func TestDeepEnds(t *testing.T) {
	c := codebook(t)
	for _, s := range stories {
		course := take(t, c, s.aim, s.record, true)
		cases := len(course.Told.Cases)
		if most := law.MostPages(cases, true); len(course.Pages) > most {
			t.Errorf("%s: %d pages, at most %d%s", s.name, len(course.Pages), most, pages(course))
		}
	}
}

// TestCitizen asks citizens nothing about immigration.
func TestCitizen(t *testing.T) {
	c := codebook(t)
	for _, s := range stories {
		if !strings.Contains(s.record, `"us_citizen": "yes"`) {
			continue
		}
		for _, p := range take(t, c, s.aim, s.record, true).Pages {
			for _, f := range p.Facts {
				if strings.Contains(f.ID, "immigration") || strings.Contains(f.ID, "removal") || f.ID == "deportation_ground" {
					told := take(t, c, s.aim, s.record, true).Told.Person
					if slices.ContainsFunc(told, func(a record.Answer) bool { return a.Key == "us_citizen" }) && f.ID != "judge_gave_immigration_warning" {
						t.Errorf("%s: a citizen is asked %s", s.name, f.ID)
					}
				}
			}
		}
	}
}

// TestNobodyClashes takes no people for who contradicts themselves.
func TestNobodyClashes(t *testing.T) {
	c := codebook(t)
	for _, s := range stories {
		for _, x := range take(t, c, s.aim, s.record, true).Told.Cases {
			said := map[string]any{}
			for _, a := range x.Answers {
				said[a.Key] = a.Value
			}
			for _, clash := range c.Clashes {
				first, _ := said[clash.Fact.ID].(string)
				second, _ := said[clash.Other.ID].(string)
				if slices.Contains(clash.Is, first) && slices.Contains(clash.With, second) {
					t.Errorf("%s: %s is %s and %s %s", s.name, clash.Fact.ID, first, clash.Other.ID, second)
				}
			}
		}
	}
}
