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
	Asked   int // questions asked in all
	Spare   int // of them, those that could only change a finding, not the status or what decides
}

// people is how many made-up people take the quiz of each relief.
const people = 200

// quiz shows properties 1 and 6: made-up people take the quiz of one relief;
// it always ends, every question that it asks could still change the status or
// what decides, and when it ends no answer could change the status any more. One
// answer in six is "I don't know". While the status is open, or after a "don't know", a question that
// could only change the mark beside a requirement is counted as spare. And every fact that a rule reads matters to somebody: two real
// answers to it end differently.
func quiz(book *law.Book, ask func(*record.Record) (*law.Fact, error), s *space, r *Report) (q Quiz, err error) {
	start := s.said
	for _, a := range s.tries { // left out means that the offense was not only attempted
		start = s.restrict(start, a, len(s.values[a])-1)
	}
	rng := rand.New(rand.NewPCG(1, uint64(len(s.facts))))
	total := 0
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
			f, err := ask(rec)
			if err != nil {
				return q, err
			}
			if f == nil {
				if what := s.unasked(path); what != "" {
					complain(6, "the quiz ends though "+what+" could change the status", path)
				}
				break
			}
			n, known := s.number[f]
			if _, twice := path[n]; twice && known {
				complain(1, "the quiz asks "+f.ID+" twice", path)
				break
			}
			q.Asked++
			switch {
			case known && left.reads(n):
			case known && (s.unsureOf(path) || left.fact != leafLevel && s.finding(n, path)):
				q.Spare++
			default:
				complain(6, "the quiz asks "+f.ID+" though no answer can change the page", path)
			}
			if !known {
				break
			}
			class := len(s.values[n])
			var shown any = "unknown"
			if class > 0 && rng.IntN(6) > 0 {
				if k := rng.IntN(class); !s.values[n][k].edge {
					class, shown = k, s.values[n][k].shown
				}
			}
			path[n] = class
			left = s.restrict(left, n, class)
			pages[page(book, f)] = true
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

// unsureOf reports whether "I don't know" is among the answers.
func (s *space) unsureOf(path map[int]int) bool {
	for f, class := range path {
		if class == len(s.values[f]) {
			return true
		}
	}
	return false
}

// finding reports whether a fact can still change the value of a condition.
func (s *space) finding(f int, path map[int]int) bool {
	for _, c := range s.conds {
		for asked, class := range path {
			c = s.restrict(c, asked, class)
		}
		if c.reads(f) {
			return true
		}
	}
	return false
}

// matter complains of the facts that a rule reads for nothing: no two real
// answers of possible people end differently, so it need not be asked.
func matter(s *space, r *Report) {
	ends := s.apply(s.settled, s.people, func(e, possible int32) int32 {
		if possible == 0 {
			return -1
		}
		return e // -1 as well where the answers are to be corrected
	})
	standsIn := map[*law.Fact]bool{} // where the offense is not known, and only there
	for _, c := range s.leaves {
		if _, fallback, ok := c.Fallback(); ok {
			standsIn[fallback] = true
		}
	}
	for f, fact := range s.facts {
		if fact.Kind == law.Section || standsIn[fact] || s.isAttempt(f) || fact.ID == "offense_degree" || s.volunteered(f) || !s.said.reads(f) {
			continue
		}
		answers := make([]*node, len(s.values[f]))
		for class := range answers {
			answers[class] = s.restrict(ends, f, class)
		}
		if len(answers) > 1 && !s.told(answers) {
			r.fault(6, s.relief.ID, "the rule reads "+fact.ID+", but no two answers to it end differently", nil)
		}
	}
}

// isAttempt reports whether a fact says that an offense was only attempted. It
// belongs to the offense, as its degree does.
func (s *space) isAttempt(f int) bool {
	for _, a := range s.tries {
		if a == f {
			return true
		}
	}
	return false
}

// told reports whether two of the diagrams differ where both have a value.
func (s *space) told(ns []*node) bool {
	for i, a := range ns {
		for _, b := range ns[:i] {
			if a != b && s.apply(a, b, func(x, y int32) int32 { return truth(x != y && x >= 0 && y >= 0) }) != s.diagrams.constant(0) {
				return true
			}
		}
	}
	return false
}

// unasked names a fact that was not asked and could change the status.
func (s *space) unasked(path map[int]int) string {
	left := s.settled
	for f, class := range path {
		left = s.restrict(left, f, class)
	}
	now := left
	for f := range s.facts {
		if _, asked := path[f]; asked {
			continue
		}
		unknown := len(s.values[f])
		if s.isAttempt(f) {
			unknown-- // left out means no
			left = s.restrict(left, f, unknown)
		} else if s.volunteered(f) {
			left = s.restrict(left, f, unknown)
		}
		now = s.restrict(now, f, unknown)
	}
	if now.leaf < 0 || s.ends[now.leaf].status != law.Unsure && s.ends[now.leaf].status != law.May {
		return "" // sure already, see property 3
	}
	left = s.turn(left, func(e int32) int32 {
		if e < 0 {
			return int32(law.Unsure)
		}
		return int32(s.ends[e].status)
	})
	for f, fact := range s.facts {
		if left.reads(f) {
			return fact.ID
		}
	}
	return ""
}

// volunteered reports whether a rule only asks if the fact was told, or uses it
// only where it is sure: then it is used when given and not missed when not.
func (s *space) volunteered(f int) bool {
	only, told := true, false
	for leaf, c := range s.leaves {
		if slices.Contains(s.model.reads[leaf], f) {
			only = only && c.ChoosesSource()
			told = told || c.ChoosesSource() && !c.IsSurely()
		}
	}
	return only || told
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

// engineAsks asks the engine for the next question about a relief; nil when
// there is none.
func engineAsks(book *record.Codebook, relief int) func(*record.Record) (*law.Fact, error) {
	return func(r *record.Record) (*law.Fact, error) {
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
}
