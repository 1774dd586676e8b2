package proof

import (
	"encoding/binary"
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
const people = 200

// quiz shows properties 1 and 6: made-up people take the quiz of one relief;
// it always ends, every question that it asks could still change what is said
// or why, and when it ends no answer could change the status any more. One
// answer in six is "I don't know".
func quiz(book *record.Codebook, s *space, r *Report) (Quiz, error) {
	_, relief, err := book.Relief(s.relief.ID)
	if err != nil {
		return Quiz{}, err
	}
	start := s.said
	for _, a := range s.tries { // left out means that the offence was not only attempted
		start = s.restrict(start, a, len(s.values[a])-1)
	}
	rng := rand.New(rand.NewPCG(1, uint64(relief)))
	total, q := 0, Quiz{}
	faults := map[string]bool{}
	complain := func(property int, what string, path map[int]int) {
		if !faults[what] {
			faults[what] = true
			r.fault(property, s.relief.ID, what, s.answers(path))
		}
	}
	for range people {
		rec := &record.Record{AsOf: s.asOf, Cases: []record.CaseAnswers{{}}}
		left, path := start, map[int]int{}
		pages := map[string]bool{}
		for {
			f, err := nextFact(book, rec, relief)
			if err != nil {
				return q, err
			}
			if f == nil {
				if what := s.unasked(left, path); what != "" {
					complain(6, "the quiz ends though "+what+" could change the status", path)
				}
				break
			}
			n, known := s.number[f]
			if _, twice := path[n]; twice && known {
				complain(1, "the quiz asks "+f.ID+" twice", path)
				break
			}
			if !known || !left.reads(n) {
				complain(6, "the quiz asks "+f.ID+" though no answer can change the status", path)
				break
			}
			class := len(s.values[n])
			var shown any = "unknown"
			if class > 0 && rng.IntN(6) > 0 {
				class = rng.IntN(class)
				shown = s.values[n][class].shown
			}
			path[n] = class
			left = s.restrict(left, n, class)
			pages[page(book.Book, f)] = true
			a := record.Answer{Key: f.ID, Value: shown}
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

// unasked names a fact that was not asked and could change the status.
func (s *space) unasked(left *node, path map[int]int) string {
	left = s.turn(left, func(e int32) int32 { return int32(s.ends[e].status) })
	for f, fact := range s.facts {
		if _, asked := path[f]; !asked && left.reads(f) && !s.volunteered(f) {
			return fact.ID
		}
	}
	return ""
}

// volunteered reports whether a rule only asks if the fact was told: then it is
// used when given and not missed when not.
func (s *space) volunteered(f int) bool {
	for leaf, c := range s.leaves {
		if c.ChoosesSource() && !c.IsSurely() && slices.Contains(s.model.reads[leaf], f) {
			return true
		}
	}
	return false
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
