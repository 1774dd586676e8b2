package interview_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// TestNoDeadEnd makes up people who know everything and asks them to the end: no relief
// is left open for a question that is never put to them because it makes no sense.
func TestNoDeadEnd(t *testing.T) {
	c := codebook(t)
	asOf := law.On(2026, 11, 29)
	p := &person{c: c, rng: rand.New(rand.NewPCG(9, 3)), asOf: asOf, engine: new(law.Engine), unsure: 1 << 30}
	p.engine.Load(c.Code)
	i, err := interview.New(c, interview.Everything, true)
	if err != nil {
		t.Fatal(err)
	}
	told, people := map[string]bool{}, 0
	fact := func(id string) *law.Fact {
		f, _, err := c.Fact(id)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for n := range 600 {
		p.told = &record.Record{AsOf: asOf, Cases: []record.CaseAnswers{{}}}
		p.take(t, i, n%4 == 0)
		settled := p.settled(t)
		decided, err := c.Determine(p.told)
		if err != nil {
			continue // days that cannot follow each other
		}
		people++
		for _, d := range decided {
			if d.Status != "unsure" || len(d.Missing) == 0 {
				continue
			}
			// PC 290.5(b) counts from the release, and says nothing of who was never locked up.
			if d.Relief == "end-registration" && slices.Equal(d.Missing, []string{"release_date"}) {
				continue
			}
			// A certificate that one answer denies and another tells of.
			if slices.Equal(d.Missing, []string{"certificate_date"}) {
				continue
			}
			if slices.ContainsFunc(d.Missing, func(id string) bool { return settled[fact(id)] == "" }) || told[d.Relief] {
				continue
			}
			told[d.Relief] = true
			t.Errorf("%s waits for %s, which nobody asks\n%s", d.Relief, d.Missing, answersOf(p.told))
		}
	}
	if people < 100 {
		t.Errorf("only %d people could be", people)
	}
}

func answersOf(r *record.Record) string {
	var b strings.Builder
	for _, a := range append(slices.Clone(r.Person), r.Cases[0].Answers...) {
		fmt.Fprintf(&b, "%s=%v ", a.Key, a.Value)
	}
	return b.String()
}
