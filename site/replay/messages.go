package replay

import (
	"fmt"
	"iter"
	"math/rand/v2"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Messages makes up n messages, always the same ones: records with answers to
// the facts of a few reliefs, dates of every precision, "I don't know", several
// cases, and all commands of the engine.
func Messages(codes *record.Codebook, n int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		g := &maker{codes: codes, rng: rand.New(rand.NewPCG(2026, 7))}
		for range n {
			if !yield(g.message()) {
				return
			}
		}
	}
}

type maker struct {
	codes *record.Codebook
	rng   *rand.Rand
}

func (g *maker) message() []byte {
	scope := make([]int, 1+g.rng.IntN(3))
	asked := map[*law.Fact]bool{}
	for i := range scope {
		scope[i] = g.rng.IntN(len(g.codes.Reliefs))
		for _, f := range g.codes.Reliefs[scope[i]].Facts() {
			asked[f] = true
		}
	}
	r := &record.Record{AsOf: law.On(2026, 1, 1) + law.Day(g.rng.IntN(400))}
	cases := 1
	if g.rng.IntN(10) == 0 {
		cases = 2 + g.rng.IntN(3)
	}
	for i := range cases {
		r.Cases = append(r.Cases, record.CaseAnswers{ID: fmt.Sprint(i)})
	}
	for _, f := range g.codes.Facts { // in order, so that every run is the same
		if !asked[f] {
			continue
		}
		if f.Scope == law.Person {
			r.Person = g.answer(r.Person, f)
			continue
		}
		for i := range r.Cases {
			r.Cases[i].Answers = g.answer(r.Cases[i].Answers, f)
		}
	}
	command, arg := byte(law.Determine), 0
	switch g.rng.IntN(12) {
	case 0, 1:
		command = law.NextFact
	case 2:
		command, arg = law.Flips, scope[0]
	case 3:
		command, arg = law.Ask, law.AskArg(g.rng.IntN(2), len(scope), g.rng.IntN(2) == 0)
	case 4:
		command, arg = law.Ask, law.Deep
	case 5:
		command = law.Further
	case 6:
		command = law.NoRecord
	}
	message, err := g.codes.Message(r, command, arg, 0, scope)
	if err != nil {
		panic(fmt.Sprintf("replay: a made-up record is not well formed: %v", err)) // a fault of this generator
	}
	return message
}

func (g *maker) answer(to []record.Answer, f *law.Fact) []record.Answer {
	if g.rng.IntN(6) == 0 {
		return to // not asked
	}
	return append(to, record.Answer{Key: f.ID, Value: g.value(f)})
}

func (g *maker) value(f *law.Fact) any {
	if g.rng.IntN(8) == 0 {
		return "unknown"
	}
	switch f.Kind {
	case law.YesNo:
		return []any{"yes", "no"}[g.rng.IntN(2)]
	case law.Choice:
		return f.Values[g.rng.IntN(len(f.Values))].ID
	case law.Date:
		return g.date()
	case law.DateList:
		list := []any{}
		for range g.rng.IntN(3) {
			list = append(list, g.date())
		}
		return list
	case law.Count:
		return float64(g.rng.IntN(480)) / 10
	case law.Money:
		return float64(g.rng.IntN(200000)) / 100
	}
	return g.codes.Offenses[g.rng.IntN(len(g.codes.Offenses))].Section
}

func (g *maker) date() string {
	day := record.FormatDay(law.On(2027, 6, 1) - law.Day(g.rng.IntN(365*8)))
	if g.rng.IntN(4) == 0 {
		day = record.FormatDay(law.On(2020, 1, 1) - law.Day(g.rng.IntN(365*50)))
	}
	switch g.rng.IntN(8) {
	case 0:
		return day[:4]
	case 1:
		return day[:7]
	}
	return day
}
