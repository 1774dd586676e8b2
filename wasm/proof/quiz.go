package proof

import (
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

// Seed says which people are made up. What holds of some must hold of others.
var Seed uint64 = 1

// quiz shows properties 1 and 6: made-up people take the quiz of one relief;
// it always ends, every question that it asks could still change the status or
// what decides, and when it ends no answer could change the status any more. One
// answer in six is "I don't know". What follows from the answers counts as answered
// (law.Follow), and what makes no sense after them is not missed (law.Supposition).
// While the status is open, or after a "don't know", a question that
// could only change the mark beside a requirement is counted as spare, and so is the
// one that is asked before everything else (Book.First). And every fact that a rule reads matters to somebody: two real
// answers to it end differently.
func quiz(book *law.Book, ask asker, settle settler, s *space, r *Report) (q Quiz, err error) {
	start := s.said
	for _, a := range s.tries { // left out means that the offense was not only attempted
		start = s.restrict(start, a, len(s.values[a])-1)
	}
	rng := rand.New(rand.NewPCG(Seed, uint64(len(s.facts))))
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
		asked := map[*law.Fact]bool{}
		pages := map[string]bool{}
		var settled []law.Settled
		noRecord := false
		for {
			fs, err := ask(rec)
			if err != nil {
				return q, err
			}
			if len(fs) == 0 {
				if what := s.missed(path, settled); what != "" && !noRecord {
					complain(6, "the quiz ends though "+what+" could change the status", path)
				}
				break
			}
			f := fs[rng.IntN(len(fs))]
			n, known := s.number[f]
			if asked[f] {
				complain(1, "the quiz asks "+f.ID+" twice", path)
				break
			}
			asked[f] = true
			q.Asked++
			switch {
			case known && left.reads(n):
			case s.settles(book, f):
			case slices.Contains(book.First, f), known && (s.unsureOf(path) || left.fact != leafLevel && s.finding(n, path)):
				q.Spare++
			default:
				complain(6, "the quiz asks "+f.ID+" though no answer can change the page", path)
			}
			shown := s.answerTo(rng, f)
			pages[page(book, f)] = true
			a := record.Answer{Key: f.ID, Value: shown}
			if f.Scope == law.Person {
				rec.Person = append(rec.Person, a)
			} else {
				rec.Cases[0].Answers = append(rec.Cases[0].Answers, a)
			}
			if settled, noRecord, err = settle(rec); err != nil {
				return q, err
			}
			if known {
				path[n] = s.classOf(n, shown)
				left = s.restrict(left, n, path[n])
			}
			for _, t := range settled {
				if n, ok := s.number[book.Facts[t.Fact]]; ok && t.Follows {
					if _, have := path[n]; !have {
						path[n] = s.classOfGiven(n, law.Given{Fact: t.Fact, State: 2, Lo: t.Lo, Hi: t.Hi})
						left = s.restrict(left, n, path[n])
					}
				}
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

// missed names a fact that was not asked and could change the status.
func (s *space) missed(path map[int]int, settled []law.Settled) string {
	left := s.settled
	for f, class := range path {
		if class < len(s.within[f]) && s.within[f][class] != nil {
			return "" // only a parent section is known: the engine is free to be unsure, see loose
		}
		left = s.restrict(left, f, class)
	}
	now := left
	for f := range s.facts {
		if _, asked := path[f]; asked {
			continue
		}
		unknown := len(s.values[f])
		noSense := slices.ContainsFunc(settled, func(t law.Settled) bool { return t.NoSense && s.book.Facts[t.Fact] == s.facts[f] })
		if s.isAttempt(f) {
			unknown-- // left out means no, also where a rule asks whether it was told
			left = s.restrict(left, f, unknown)
		} else if usual, ok := s.usualOf(f, path); ok {
			unknown = usual
			left = s.restrict(left, f, unknown)
		} else if s.volunteered(f) || noSense {
			left = s.restrict(left, f, unknown)
		}
		now = s.restrict(now, f, unknown)
	}
	if now.leaf < 0 || s.ends[now.leaf].status != law.Unsure && s.ends[now.leaf].status != law.May {
		return "" // sure already, see property 3
	}
	for _, t := range settled {
		if f, ok := s.number[s.book.Facts[t.Fact]]; ok && t.Between {
			left = s.between(left, f, t.Lo, t.Hi)
		}
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

// between lets a date lie only where the other dates leave it: the classes
// elsewhere make no difference any more.
func (s *space) between(n *node, f int, lo, hi int32) *node {
	inside := func(class int) bool {
		v := s.values[f][class]
		return len(v.told) == 1 && lo <= v.told[0].Lo && v.told[0].Lo <= hi
	}
	first := 0
	for first < len(s.values[f]) && !inside(first) {
		first++
	}
	if first == len(s.values[f]) {
		return s.restrict(n, f, first) // none of the days that stand for a class
	}
	kids := make([]*node, s.sizes[f])
	for class := range kids {
		at := class
		if class < len(s.values[f]) && !inside(class) {
			at = first
		}
		kids[class] = s.restrict(n, f, at)
	}
	out := kids[first]
	for class, k := range kids { // where they agree the date makes no difference
		if class < len(s.values[f]) && k != out {
			return n
		}
	}
	return out
}
