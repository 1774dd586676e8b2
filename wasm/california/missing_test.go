package california_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// usual are the facts that may be left out: most people are alike in them, or another
// answer tells.
var usual = []string{
	// California, adult, a finished crime, as it was at first, nobody asked for the person.
	"jurisdiction", "arrest_jurisdiction", "court", "attempt", "reduced_to_misdemeanor", "sentence_type", "judgment_suspended",
	"death_sentence", "referral_from",

	// Rare turns of the case law, not asked of everyone.
	"conviction_date", "plea_date", // for crimes left out of 1203.4, whether it was before 1998
	"offense_date", // for petty theft with probation of 2025, whether it was before
	"private_room", "juvenile_super_strike", "other_conviction_life_term", "caused_indirectly", "third_strike_term",
	"violent_felony", "ground_other", "pardon_full",
	"appeal_notice_filed", "told_lawyer_to_appeal", "locked_up_without_lawyer", "officials_caused_delay", // of a sentence of ten years ago
	"decision_type",   // of an old sentence: what else can be appealed, a later order, is asked for
	"domestic_victim", // of a crime that is not against a person

	// The section, the outcome, or the days around it tell.
	"level", "arrest_level", "wobbler", "offense_degree", "probation_granted", "probation_ever_revoked", "probation_granted_date",
	"sentencing_date",
}

// usualFor are those that may be left out of one relief, where the outcome names them.
var usualFor = map[string][]string{
	// Whoever is held or supervised in another case only is asked which it is. Of the others
	// the answer says that another case counts.
	"rights/vote": {"serving_sentence_other_case", "on_parole_other_case"},
	"rights/jury": {"serving_sentence_other_case", "on_parole_other_case", "on_prcs_other_case", "on_mandatory_supervision_other_case",
		"on_probation_other_case"},

	// Few who are convicted of a crime that is on no list have to register (PC 290.006).
	"end-registration": {"must_register_now"},

	// Few sentences with an old added term are for life without parole; the note tells them.
	"prison-prior-resentencing": {"life_without_parole"},
	"drug-prior-resentencing":   {"life_without_parole"},
}

// presumed are the facts of which "I don't know" decides as well.
var presumed = []string{
	// Nothing was granted until the record shows it: to ask again does no harm.
	"relief_obtained", "dismissed_under_1203_4", "arrest_cleared", "cleared_automatically",

	// The prosecutor has to prove them (HS 11361.8(b), (f)).
	"across_state_line", "employed_under_21", "environmental_crime", "prior_same_section_count", "registrable_conviction",
	"super_strike_conviction", "sale_to_under_18",

	// The section tells, or the last day of probation does.
	"no_limitations_offense", "fire_camp_barred_crime_ever", "wobbler", "offense_degree", "level", "arrest_level", "probation_outcome",

	"judgment_suspended", // asked again

	"court", // for guns, an adult court
}

// TestMissingAnswers takes each answer out of each story, and then has the person not
// know it. Where some answer would lead elsewhere, the relief is not decided.
func TestMissingAnswers(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	codes, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	again := "" // an answer that is told and asked again: it does not fit the others
	status := func(s record.Scenario) (string, bool) {
		_, d, err := codes.RunScenario(s)
		if err != nil || d == nil {
			return "", false
		}
		if again != "" && d.Status == "unsure" && slices.Contains(d.Missing, again) {
			return "", false
		}
		return d.Status, d.Status == "not_yet" && firm(codes, d)
	}
	for _, s := range stories(t) {
		for key, told := range s.Facts {
			for _, missing := range []string{"left out", "unknown"} {
				if told == "unknown" || missing == "left out" &&
					(slices.Contains(usual, key) || slices.Contains(usualFor[s.Relief], key)) || slices.Contains(presumed, key) {
					continue
				}
				without := s
				without.Facts = maps.Clone(s.Facts)
				if without.Facts[key] = missing; missing == "left out" {
					delete(without.Facts, key)
				}
				again = ""
				got, firm := status(without)
				if firm || slices.Contains([]string{"", "unsure", "unsettled", "may"}, got) {
					continue
				}
				f, _, err := codes.Fact(key)
				if err != nil {
					t.Fatal(err)
				}
				again = key
				for _, v := range valuesOf(f) {
					if without.Facts[key] = v; cannotBe(book, without.Facts) {
						continue
					}
					if other, _ := status(without); other != "" && other != got {
						t.Errorf("%s: %s: %s although %s is %s, and %v gives %s", s.Place, s.ID, got, key, missing, v, other)
						break
					}
				}
			}
		}
	}
}

// cannotBe reports whether two answers stand together that no case has.
func cannotBe(book *law.Book, facts map[string]any) bool {
	return slices.ContainsFunc(book.Clashes, func(x law.Clash) bool {
		first, _ := facts[x.Fact.ID].(string)
		second, _ := facts[x.Other.ID].(string)
		return slices.Contains(x.Is, first) && slices.Contains(x.With, second)
	})
}

// firm reports whether a not_yet stands although an earlier bar is not known.
func firm(codes *record.Codebook, d *record.Determination) bool {
	r, _, err := codes.Relief(d.Relief)
	if err != nil {
		return false
	}
	for _, c := range r.Requires {
		if c.ID == d.Decider {
			return c.Else.Firm
		}
	}
	return false
}

// valuesOf are some answers to a fact.
func valuesOf(f *law.Fact) (out []any) {
	switch f.Kind {
	case law.YesNo:
		return []any{"yes", "no"}
	case law.Choice:
		for _, v := range f.Values {
			out = append(out, v.ID)
		}
	case law.Date:
		for _, year := range []int{1965, 1985, 1996, 2003, 2009, 2013, 2017, 2019, 2021, 2023, 2025} {
			out = append(out, fmt.Sprintf("%d-06-01", year))
		}
	case law.Count, law.Money:
		for _, n := range []float64{0, 1, 2, 6, 7, 12, 13, 17, 18, 20, 21, 24, 25, 26, 29, 36, 48, 60, 72, 900, 1000} {
			out = append(out, n)
		}
	}
	return out
}
