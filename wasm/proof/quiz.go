package proof

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Quiz is how many pages a quiz takes.
type Quiz struct {
	Mean    float64
	Longest int
}

// people is how many made-up people take the quiz of each relief.
const people = 60

// quiz shows properties 1 and 6: made-up people take the quiz of one relief;
// it always ends, and every question that it asks could still change the
// status. One answer in six is "I don't know".
func quiz(book *record.Codebook, s *space, start *state, r *Report) (Quiz, error) {
	_, relief, err := book.Relief(s.relief.ID)
	if err != nil {
		return Quiz{}, err
	}
	rng := rand.New(rand.NewPCG(1, uint64(relief)))
	total, q := 0, Quiz{}
	for range people {
		rec := &record.Record{AsOf: s.asOf, Cases: []record.CaseAnswers{{}}}
		st, asked := start, map[*law.Fact]bool{}
		pages := map[string]bool{}
		var path []string
		for {
			f, err := nextFact(book, rec, relief)
			if err != nil || f == nil {
				if err != nil {
					return q, err
				}
				break
			}
			if asked[f] {
				r.fault(1, s.relief.ID, "the quiz asks "+f.ID+" twice", path)
				break
			}
			asked[f] = true
			if !s.canChange(st, f) {
				r.fault(6, s.relief.ID, "the quiz asks "+f.ID+" though no answer can change the status", slices.Clone(path))
				break
			}
			class := unknownValue
			var value any = "unknown"
			if n := len(s.values[f]); n > 0 && rng.IntN(6) > 0 {
				class = rng.IntN(n)
				value = s.values[f][class]
			}
			st = s.assign(st, f, class)
			path = append(path, fmt.Sprintf("%s: %v", f.ID, value))
			pages[page(book.Book, f)] = true
			a := record.Answer{Key: f.ID, Value: value}
			if f.Scope == law.Person {
				rec.Person = append(rec.Person, a)
			} else {
				rec.Cases[0].Answers = append(rec.Cases[0].Answers, a)
			}
		}
		total += len(pages)
		q.Longest = max(q.Longest, len(pages))
	}
	q.Mean = float64(total) / people
	return q, nil
}

// page is the page of the quiz on which a fact is asked.
func page(book *law.Book, f *law.Fact) string {
	for _, q := range book.Questions {
		if slices.Contains(q.Facts, f) {
			return "group " + q.ID
		}
	}
	return f.ID
}

// nextFact asks the engine for the next question; nil when there is none.
func nextFact(book *record.Codebook, r *record.Record, relief int) (*law.Fact, error) {
	message, err := book.Message(r, law.NextFact, 0, 0, []int{relief})
	if err != nil {
		return nil, err
	}
	reply, err := book.Run(message)
	if err != nil {
		return nil, err
	}
	n := int32(binary.LittleEndian.Uint32(reply))
	if n < 0 {
		return nil, nil
	}
	return book.Facts[n], nil
}

// canChange reports whether two answers to a fact can end in different
// statuses, or in another decider, whatever way the rest is filled in.
func (s *space) canChange(st *state, f *law.Fact) bool {
	classes := len(s.values[f])
	w := &pairWalk{space: s, seen: map[[3]int]bool{}, facts: s.order()}
	w.differs = func(a, b *state) bool {
		x, dx := s.verdict(a)
		y, dy := s.verdict(b)
		return x != y || dx != dy
	}
	for a := unknownValue; a < classes; a++ {
		for b := a + 1; b < classes; b++ {
			if _, found := w.walk(0, s.assign(st, f, a), s.assign(st, f, b)); found {
				return true
			}
		}
	}
	return false
}
