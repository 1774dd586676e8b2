package law_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// determineOne determines one relief of a made-up record.
func determineOne(t *testing.T, c *record.Codebook, r *record.Record, relief int) record.Determination {
	t.Helper()
	message, err := c.Message(r, law.Determine, 0, 0, []int{relief})
	if err != nil {
		t.Fatal(err)
	}
	reply, err := c.Run(message)
	if err != nil {
		t.Fatal(err)
	}
	ds, err := c.Decode(reply, r)
	if err != nil {
		t.Fatal(err)
	}
	return ds[0]
}

// TestNothingMetUntold makes up people and holds every requirement that is said
// to be met against their answers: one of the facts that it reads was answered, or
// follows from an answer.
func TestNothingMetUntold(t *testing.T) {
	c := codebook(t)
	rng := rand.New(rand.NewPCG(5, 11))
	e := new(law.Engine)
	e.Load(c.Code)
	met, not := 0, 0
	for n, relief := range c.Reliefs {
		for range 40 {
			r := anyRecord(rng, c, relief)
			r.Person = thin(rng, r.Person)
			r.Cases[0].Answers = thin(rng, r.Cases[0].Answers)
			told := map[*law.Fact]bool{}
			for _, a := range append(slices.Clone(r.Person), r.Cases[0].Answers...) {
				f, _, _ := c.Fact(a.Key)
				told[f] = a.Value != "unknown"
			}
			message, err := c.Message(r, law.Determine, 0, 0, nil)
			if err != nil {
				t.Fatal(err)
			}
			e.Settle(message, func(s law.Settled) {
				if s.Follows || s.Between {
					told[c.Facts[s.Fact]] = true
				}
			})
			d := determineOne(t, c, r, n)
			for i, q := range relief.Requires {
				facts := q.InForce().Facts()
				switch d.Findings[i].Value {
				case "does_not_apply":
					not++
				case "yes":
					met++
					if len(facts) > 0 && !slices.ContainsFunc(facts, func(f *law.Fact) bool { return told[f] }) {
						t.Errorf("%s/%s is met, but nothing was told\n%v", relief.ID, q.ID, r)
					}
				}
			}
		}
	}
	if met < 1000 || not < 100 {
		t.Errorf("only %d findings were met and %d did not apply", met, not)
	}
}

// thin drops half of the answers.
func thin(rng *rand.Rand, answers []record.Answer) []record.Answer {
	return slices.DeleteFunc(answers, func(record.Answer) bool { return rng.IntN(2) == 0 })
}

// TestLastDayOfTheLaw makes up people and wants a last day only from a
// requirement that has one: "today is on or before".
func TestLastDayOfTheLaw(t *testing.T) {
	c := codebook(t)
	rng := rand.New(rand.NewPCG(5, 12))
	have := map[string]bool{}
	for n, relief := range c.Reliefs {
		for range 600 {
			if d := determineOne(t, c, anyRecord(rng, c, relief), n); d.By != "" {
				have[relief.ID] = true
			}
		}
	}
	for id := range have {
		if !slices.Contains([]string{"appeal", "withdraw-plea", "federal-habeas", "habeas-corpus", "factual-innocence", "fraud-motion",
			"resentencing-recall",
			"prison-prior-resentencing", "drug-prior-resentencing"}, id) { // until 2025, (f) of both sections
			t.Errorf("%s has a last day", id)
		}
	}
	if !have["appeal"] || !have["withdraw-plea"] {
		t.Errorf("appeals and pleas lost their last day: %v", have)
	}
}

// TestUnsettledIsTheLaw makes up people and takes their "I don't know" away: no
// relief is unsettled because of it. Unsettled is the law, a missing answer is not.
func TestUnsettledIsTheLaw(t *testing.T) {
	c := codebook(t)
	rng := rand.New(rand.NewPCG(5, 14))
	known := func(answers []record.Answer) []record.Answer {
		return slices.DeleteFunc(slices.Clone(answers), func(a record.Answer) bool { return a.Value == "unknown" })
	}
	said := map[string]bool{}
	unsettled := 0
	for n, relief := range c.Reliefs {
		for range 150 {
			r := anyRecord(rng, c, relief)
			d := determineOne(t, c, r, n)
			if d.Status != "unsettled" {
				continue
			}
			unsettled++
			without := &record.Record{AsOf: r.AsOf, Person: known(r.Person),
				Cases: []record.CaseAnswers{{Answers: known(r.Cases[0].Answers)}}}
			if o := determineOne(t, c, without, n); o.Status == "unsure" && !said[relief.ID+d.Decider] {
				said[relief.ID+d.Decider] = true
				t.Errorf("%s: unsettled by %s only after “I don't know”\n%v", relief.ID, d.Decider, r)
			}
		}
	}
	if unsettled < 100 {
		t.Errorf("only %d were unsettled", unsettled)
	}
}
