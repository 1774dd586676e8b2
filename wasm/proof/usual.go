package proof

import (
	"slices"

	"example.org/relief/wasm/law"
)

// leftOut is, for each fact of which a rule says that it stands for the usual case
// until it is asked (law.Asked), the conditions where it was not. "I don't know" is
// another answer.
func (s *space) leftOut() map[int][]*node {
	out := map[int][]*node{}
	for f, fact := range s.facts {
		if slices.ContainsFunc(s.leaves, func(c law.Cond) bool { return c.IsAsked() && c.Facts()[0] == fact }) {
			s.unasked = fact
			out[f] = s.doubting(law.No, law.Yes)
			s.unasked = nil
		}
	}
	return out
}

// usualOf finds the answer to a fact that, after the answers of a path, comes to the
// same as leaving it out.
func (s *space) usualOf(f int, path map[int]int) (class int, ok bool) {
	without, ok := s.without[f]
	if !ok {
		return 0, false
	}
	after := func(n *node) *node {
		for at, class := range path {
			n = s.restrict(n, at, class)
		}
		return n
	}
	for class := range s.values[f] {
		alike := true
		for i := range without {
			alike = alike && after(s.restrict(without[i], f, len(s.values[f]))) == after(s.restrict(s.sharp[i], f, class))
		}
		if alike {
			return class, true
		}
	}
	return 0, false
}
