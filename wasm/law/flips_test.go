package law_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

var asOf = law.On(2026, 11, 24)

func codebook(t testing.TB) *record.Codebook {
	t.Helper()
	c, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// anyAnswer makes up an answer to a fact; nil is none.
func anyAnswer(rng *rand.Rand, c *record.Codebook, f *law.Fact) any {
	switch n := rng.IntN(12); {
	case n == 0:
		return nil
	case n == 1:
		return "unknown"
	}
	day := func() string { return record.FormatDay(asOf - law.Day(rng.IntN(9000)) + 60) }
	switch f.Kind {
	case law.YesNo:
		return []string{"yes", "no"}[rng.IntN(2)]
	case law.Choice:
		return f.Values[rng.IntN(len(f.Values))].ID
	case law.Section:
		return c.Offenses[rng.IntN(len(c.Offenses))].Section
	case law.Date:
		return day()
	case law.DateList:
		return [][]any{{}, {day()}}[rng.IntN(2)]
	}
	return float64(rng.IntN(60))
}

// anyRecord makes up a record with answers to the facts of a relief.
func anyRecord(rng *rand.Rand, c *record.Codebook, relief *law.Relief) *record.Record {
	r := &record.Record{AsOf: asOf, Cases: []record.CaseAnswers{{}}}
	for _, f := range relief.Facts() {
		v := anyAnswer(rng, c, f)
		if v == nil {
			continue
		}
		a := record.Answer{Key: f.ID, Value: v}
		if f.Scope == law.Person {
			r.Person = append(r.Person, a)
		} else {
			r.Cases[0].Answers = append(r.Cases[0].Answers, a)
		}
	}
	return r
}

// leads determines one relief of a record in which some answers are exchanged,
// and reports whether it is open, or what decides it would be.
func leads(t *testing.T, c *record.Codebook, r *record.Record, relief int, changed ...record.Answer) bool {
	t.Helper()
	exchange := func(answers []record.Answer) []record.Answer {
		out := slices.Clone(answers)
		for i := range out {
			for _, a := range changed {
				if out[i].Key == a.Key {
					out[i] = a
				}
			}
		}
		return out
	}
	other := &record.Record{AsOf: r.AsOf, Person: exchange(r.Person), Cases: []record.CaseAnswers{{Answers: exchange(r.Cases[0].Answers)}}}
	message, err := c.Message(other, law.Determine, 0, 0, []int{relief})
	if err != nil {
		t.Fatal(err)
	}
	reply, err := c.Run(message)
	if err != nil {
		t.Fatal(err)
	}
	ds, err := c.Decode(reply, other)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range c.Reliefs[relief].Grants {
		if g.ID == ds[0].Decider && g.Outcome.Status.Open() {
			return true
		}
	}
	for _, q := range c.Reliefs[relief].Requires {
		if q.ID == ds[0].Decider && q.Else.Status.Open() {
			return true
		}
	}
	return false
}

// exchanges are all single answers that a person or time could exchange for
// others, of those that do not depend on another answer.
func exchanges(t *testing.T, c *record.Codebook, r *record.Record) []record.Answer {
	var out []record.Answer
	for _, b := range c.Becomes {
		if !b.When.Zero() {
			continue
		}
		if b.Relief != "" {
			if _, n, _ := c.Relief(b.Relief); !leads(t, c, r, n) {
				continue
			}
		}
		for _, a := range append(slices.Clone(r.Person), r.Cases[0].Answers...) {
			if a.Key == b.Fact.ID && a.Value != b.Value && a.Value != "unknown" {
				out = append(out, record.Answer{Key: a.Key, Value: b.Value})
			}
		}
	}
	return out
}

// TestWays makes up people for every relief and holds "what would change it"
// against the engine: each way, taken, opens the relief; where two answers are
// named, no single one opens it; where none is named, none does; where one
// opens it, it is named; the person's own ways come first; and nothing is named
// that neither the person nor time can change.
func TestWays(t *testing.T) {
	c := codebook(t)
	rng := rand.New(rand.NewPCG(3, 7))
	found := map[int]int{}
	for n, relief := range c.Reliefs {
		for range 130 {
			r := anyRecord(rng, c, relief)
			ways, err := c.Ways(r, n, 0)
			if err != nil {
				t.Fatal(err)
			}
			if leads(t, c, r, n) {
				if len(ways) > 0 {
					t.Errorf("%s is open, yet could be opened: %v", relief.ID, ways)
				}
				continue
			}
			named := map[string]bool{}
			last := 0
			for _, way := range ways {
				found[len(way)]++
				if !leads(t, c, r, n, way...) {
					t.Errorf("%s does not open with %v\n%v", relief.ID, way, r)
				}
				if len(way) != len(ways[0]) {
					t.Errorf("%s: ways of %d and %d answers", relief.ID, len(way), len(ways[0]))
				}
				others := 0
				for _, a := range way {
					named[fmt.Sprint(a)] = true
					if !slices.ContainsFunc(c.Becomes, func(b law.Becoming) bool { return b.Fact.ID == a.Key && b.Value == a.Value }) {
						t.Errorf("%s: nobody can change %v", relief.ID, a)
					}
					if f, _, _ := c.Fact(a.Key); !f.Self {
						others++
					}
				}
				if others < last {
					t.Errorf("%s: a way of the person's own comes after another: %v", relief.ID, ways)
				}
				last = others
			}
			single := len(ways) > 0 && len(ways[0]) == 1
			for _, a := range exchanges(t, c, r) {
				if opens := leads(t, c, r, n, a); opens && (!single || !named[fmt.Sprint(a)]) {
					t.Errorf("%s opens with %v alone; the ways are %v\n%v", relief.ID, a, ways, r)
				} else if opens != (single && named[fmt.Sprint(a)]) {
					t.Errorf("%s: %v is named but does not open it", relief.ID, a)
				}
			}
		}
	}
	if found[1] < 100 || found[2] < 20 {
		t.Errorf("only %d ways of one answer and %d of two were met", found[1], found[2])
	}
}

// TestOwnWayFirst is a story: probation that the person can finish is named
// before what cannot be changed.
func TestOwnWayFirst(t *testing.T) {
	c := codebook(t)
	_, n, err := c.Relief("dismissal-after-probation")
	if err != nil {
		t.Fatal(err)
	}
	r, err := record.Parse("story", []byte(`{"as_of": "2026-11-24",
		"person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "on_parole_other_case": "no",
			"on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no"},
		"cases": [{"level": "misdemeanor", "offense": "PC 484", "jurisdiction": "california", "probation_granted": "yes",
			"probation_outcome": "still_on", "probation_end_date": "2027-05-01", "other_fines_unpaid": "no"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	ways, err := c.Ways(r, n, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(ways) == 0 || len(ways[0]) != 1 || ways[0][0].Key != "probation_outcome" {
		t.Errorf("the ways are %v", ways)
	}
}
