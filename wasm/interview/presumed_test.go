package interview_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// TestNothingTakenForGranted goes through the interview for one relief to its end, and
// then tells what was not asked of the facts that the relief takes for the usual
// (law.Told, Asked, Shown, Unproved): it changes nothing. What is taken without asking
// all the same is in Book.Taken, with the reason.
func TestNothingTakenForGranted(t *testing.T) {
	c := codebook(t)
	taken := map[*law.Fact]bool{}
	for _, x := range c.Taken {
		if taken[x.Fact] = true; x.Why == "" {
			t.Errorf("%s: why is it not asked?", x.Fact.ID)
		}
	}
	asked := map[*law.Fact]bool{}
	for number, r := range c.Reliefs {
		facts, sections := takenFor(r)
		i := &interview.Interview{Book: c, Aim: &law.Aim{ID: "one", Roads: []string{r.ID}}, Deep: true}
		p := &person{c: c, rng: rand.New(rand.NewPCG(9, uint64(number))), asOf: law.On(2026, 11, 29), unsure: 12, engine: new(law.Engine)}
		p.engine.Load(c.Code)
		for n := range 25 {
			p.told = &record.Record{AsOf: p.asOf, Cases: []record.CaseAnswers{{}}}
			if len(sections) > 0 {
				p.section = sections[n%len(sections)]
			}
			if p.take(t, i, r.Arrest); p.needsRecord(t) {
				continue
			}
			before, settled := p.comesTo(t, number), p.settled(t)
			for _, f := range facts {
				switch {
				case p.knows(f):
					asked[f] = true
				case !taken[f] && settled[f] == "":
					for _, v := range p.every(f) {
						// Who answers against what was said before is asked again, and unsure until then. A
						// day bounds the days behind it: it may decide what was unsure, and not taken so.
						bounds := f.Kind == law.Date && before == law.Unsure
						if now := p.with(f, v).comesTo(t, number); now != before && now != law.Unsure && !bounds {
							t.Errorf("%s: %s was not asked, but %v makes %d of %d\n%v", r.ID, f.ID, v, now, before, p.told)
						}
					}
				}
			}
		}
	}
	if len(asked) < 30 {
		t.Errorf("only %d facts were asked that a relief takes for the usual", len(asked))
	}
}

// takenFor are the facts that a relief takes for the usual, and the sections that it
// names.
func takenFor(r *law.Relief) (facts []*law.Fact, sections []string) {
	conds := []law.Cond{}
	for _, c := range r.Requires {
		conds = append(conds, c.Holds)
	}
	for _, g := range r.Grants {
		conds = append(conds, g.When)
	}
	for _, leaf := range law.All(conds...).Leaves() {
		switch {
		case leaf.ChoosesSource() && !leaf.IsSurely():
			for _, f := range leaf.Facts() {
				if f.Scope == law.Person || (f.Scope == law.Arrest) == r.Arrest {
					facts = append(facts, f)
				}
			}
		case leaf.IsUnder():
			sections = append(sections, leaf.Choices()...)
		}
	}
	return facts, sections
}

func (p *person) knows(f *law.Fact) bool {
	return slices.ContainsFunc(append(slices.Clone(p.told.Person), p.told.Cases[0].Answers...), func(a record.Answer) bool { return a.Key == f.ID })
}

// every are the answers to try.
func (p *person) every(f *law.Fact) (out []any) {
	switch f.Kind {
	case law.YesNo:
		return []any{"yes", "no"}
	case law.Choice:
		for _, v := range f.Values {
			out = append(out, v.ID)
		}
		return out
	}
	for range 4 {
		out = append(out, p.value(f))
	}
	return slices.DeleteFunc(out, func(v any) bool { return v == "unknown" })
}

// with is the person who told one thing more.
func (p *person) with(f *law.Fact, v any) *person {
	told := &record.Record{AsOf: p.asOf, Person: slices.Clone(p.told.Person),
		Cases: []record.CaseAnswers{{Answers: slices.Clone(p.told.Cases[0].Answers)}}}
	to := &told.Person
	if f.Scope != law.Person {
		to = &told.Cases[0].Answers
	}
	*to = append(*to, record.Answer{Key: f.ID, Value: v})
	return &person{c: p.c, asOf: p.asOf, told: told}
}

// needsRecord reports whether the record has to be fetched before anything else is asked.
func (p *person) needsRecord(t *testing.T) bool {
	t.Helper()
	message, err := p.c.Message(p.told, law.NoRecord, 0, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	reply, err := p.c.Run(message)
	if err != nil {
		t.Fatal(err)
	}
	return reply[0] == 1
}

// comesTo is the status of a relief after the answers.
func (p *person) comesTo(t *testing.T, relief int) law.Status {
	t.Helper()
	message, err := p.c.Message(p.told, law.Determine, 0, 0, []int{relief})
	if err != nil {
		t.Fatal(err)
	}
	reply, err := p.c.Run(message)
	if err != nil {
		t.Fatal(err)
	}
	return law.Status(reply[8])
}

// TestAsksWhatDecides are people for whom one answer, that rules take for the usual until
// it is told, decides: the quiz asks them for it, not only those who go on.
func TestAsksWhatDecides(t *testing.T) {
	c := codebook(t)
	const old = `"jurisdiction": "california", "level": "felony", "conviction_date": "2008", "sentencing_date": "2008", "offense_date": "2007",
		"relief_obtained": "none", `
	for _, s := range []struct{ aim, answers, asked string }{
		{"arrest", `"arrest_date": "2021", "arrest_level": "misdemeanor", "arrest_outcome": "acquitted"`, "arrest_jurisdiction"},
		{"arrest", `"arrest_date": "2021", "arrest_level": "misdemeanor", "arrest_outcome": "acquitted", "arrest_jurisdiction": "california"`,
			"arrest_cleared"},
		{"shorter", old + `"offense": "VC 10851", "value_taken": 500, "vehicle_taken_or_driven": "taken", "sentence_type": "state_prison",
			"commitment_date": "2008", "now_in_this_case": "prison"`, "took_vehicle"},
		{"shorter", old + `"offense": "PC 459", "place": "commercial_store", "store_open": "yes", "meant_to_steal": "yes", "value_taken": 100,
			"sentence_type": "state_prison", "commitment_date": "2008", "now_in_this_case": "prison"`, "private_room"},
		{"custody", old + `"offense": "PC 187(a)", "murder_theory": "felony_murder", "actual_killer": "yes", "now_in_this_case": "prison"`,
			"caused_indirectly"},
		{"custody", old + `"offense": "PC 187(a)", "murder_theory": "natural_and_probable_consequences", "actual_killer": "no",
			"meant_to_kill_and_helped": "no", "now_in_this_case": "prison", "sentence_type": "state_prison"`, "new_sentence_under"},
	} {
		course := take(t, c, s.aim, `{"person": {`+nobody+`, "us_citizen": "yes"}, "cases": [{"id": "a", `+s.answers+`}]}`, false)
		if !strings.Contains(pages(course), s.asked) {
			t.Errorf("%s: nobody is asked %s%s", s.aim, s.asked, pages(course))
		}
	}
}
