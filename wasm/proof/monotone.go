package proof

import (
	"example.org/relief/wasm/law"
)

// monotone shows property 4 for every harmful fact of a relief: whatever else
// is answered, and whatever is not known, its yes never comes to a better
// status than its no. The two diagrams, one with each answer, are walked
// together.
func monotone(s *space, r *Report) {
	for f, fact := range s.facts {
		if !fact.Harmful {
			continue
		}
		r.Harmful++
		with, without := s.restrict(s.said, f, 0), s.restrict(s.said, f, 1)
		path := map[int]int{}
		seen := map[[2]*node]bool{}
		var walk func(a, b *node) bool
		walk = func(a, b *node) bool {
			if a == b || seen[[2]*node{a, b}] {
				return false
			}
			seen[[2]*node{a, b}] = true
			f := top(a, b)
			if f == leafLevel {
				yes, no := s.ends[a.leaf].status, s.ends[b.leaf].status
				return yes != law.Unsure && no != law.Unsure && goodness(yes) > goodness(no)
			}
			for class := range s.sizes[f] {
				path[int(f)] = class
				if walk(a.kid(f, class), b.kid(f, class)) {
					return true
				}
			}
			delete(path, int(f))
			return false
		}
		if walk(with, without) {
			r.fault(4, s.relief.ID, fact.ID+" is harmful, yet its yes comes to a better status", s.answers(path))
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
