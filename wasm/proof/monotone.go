package proof

import (
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// maxPairs bounds one walk of two states.
const maxPairs = 20_000

// monotone shows property 4 for every harmful fact of a relief: whatever else
// is answered, and whatever is not known, its yes never comes to a better
// status than its no. Two states, one with each answer, are walked together.
func monotone(s *space, start *state, r *Report) {
	for _, f := range s.model.facts {
		if !f.Harmful {
			continue
		}
		r.Harmful++
		yes, no := slices.Index(s.values[f], any("yes")), slices.Index(s.values[f], any("no"))
		if yes < 0 || no < 0 {
			continue // the two answers come to the same everywhere
		}
		w := &pairWalk{space: s, seen: map[[3]int]bool{}, facts: s.order()}
		w.differs = func(a, b *state) bool {
			with, _ := s.verdict(a)
			without, _ := s.verdict(b)
			return with != law.Unsure && without != law.Unsure && goodness(with) > goodness(without)
		}
		w.unknowns = true
		if answers, found := w.walk(0, s.assign(start, f, yes), s.assign(start, f, no)); found {
			r.fault(4, s.relief.ID, f.ID+" is harmful, yet its yes comes to a better status", answers)
		}
	}
}

// goodness orders the statuses by what they open.
func goodness(s law.Status) int {
	switch s {
	case law.Barred, law.RightNo:
		return 0
	case law.NotYet:
		return 1
	case law.Unsettled:
		return 2
	case law.May, law.RightPartly:
		return 3
	case law.Shall:
		return 4
	}
	return 5
}

// pairWalk walks two states that got different answers to one fact through all
// answers to the others, until they differ in the way that is looked for.
type pairWalk struct {
	*space
	facts    []*law.Fact
	unknowns bool // also "I don't know"
	differs  func(a, b *state) bool
	seen     map[[3]int]bool
	path     []string
}

func (w *pairWalk) walk(i int, a, b *state) ([]string, bool) {
	if a == b || len(w.seen) > maxPairs {
		return nil, false
	}
	for i < len(w.facts) && !w.reads(a, w.facts[i]) && !w.reads(b, w.facts[i]) {
		i++
	}
	key := [3]int{i, a.id, b.id}
	if w.seen[key] {
		return nil, false
	}
	w.seen[key] = true
	if i == len(w.facts) {
		return slices.Clone(w.path), w.differs(a, b)
	}
	f := w.facts[i]
	first := 0
	if w.unknowns {
		first = unknownValue
	}
	for class := first; class < len(w.values[f]); class++ {
		value := any("unknown")
		if class >= 0 {
			value = w.values[f][class]
		}
		w.path = append(w.path, fmt.Sprintf("%s: %v", f.ID, value))
		answers, found := w.walk(i+1, w.assign(a, f, class), w.assign(b, f, class))
		w.path = w.path[:len(w.path)-1]
		if found {
			return answers, true
		}
	}
	return nil, false
}
