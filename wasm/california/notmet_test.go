package california_test

import (
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
// they suppose: it may not be known to be otherwise where they are shown.
var supposing = []struct {
	relief, requirement, fact string
	not                       []string
}{
	{"felony-reduction", "wobbler", "level", []string{"misdemeanor", "infraction"}},
}

// TestReasonsHold wants the reason that decides to hold of each person of the stories.
func TestReasonsHold(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range stories(t) {
		for _, x := range supposing {
			if s.Relief != x.relief {
				continue
			}
			for _, v := range append(x.not, "felony") {
				with := s
				with.Facts = map[string]any{}
				for k, f := range s.Facts {
					with.Facts[k] = f
				}
				with.Facts[x.fact] = v
				_, d, err := codes.RunScenario(with)
				if err == nil && d != nil && d.Decider == x.requirement && d.Status != "unsure" && slices.Contains(x.not, v) {
					t.Errorf("%s: %s: the reason of %s is shown though %s is %s", s.Place, s.ID, x.requirement, x.fact, v)
				}
			}
		}
	}
}
