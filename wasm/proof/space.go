package proof

import (
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// space is one relief as decision diagrams.
type space struct {
	*model
	*diagrams
	conds []*node // the value of each condition, a law.Truth
	sharp []*node // the same, where an AskAgain decides

	// said is what the law package would say of every set of answers, partial
	// ones too: a verdict (see ends), where the last branch of a fact is "I
	// don't know".
	said *node

	unasked *law.Fact // while conditions are made: its Asked is no

	settled *node // said, with -1 where the answers are to be corrected

	// whole is the same of the complete answers of possible people, as a set
	// of what they come to, with one bit each; all other answers have the empty
	// set.
	whole *node

	// could is the set of what the ways to fill in what is not known
	// come to.
	could *node

	ends    []end
	comes   []outcome // what the bits of a set stand for
	endOf   map[end]int32
	tells   []telling
	people  *node           // 1 where complete answers belong to a possible person
	main    int             // the offense of the case; -1
	without map[int][]*node // of a fact that stands for the usual case until it is asked: the conditions where it was not
	within  map[int][][]int // of an offense: for each class that is known by a parent section only, the classes it may be
}

// toCorrect stands in a set for complete answers that a rule asks to correct.
const toCorrect = 1 << 30

func newSpace(m *model) *space {
	sizes := make([]int, len(m.facts))
	for f := range sizes {
		sizes[f] = len(m.values[f]) + 1
	}
	s := &space{model: m, diagrams: newDiagrams(sizes), endOf: map[end]int32{}}
	s.within, s.main = map[int][][]int{}, -1
	for f, fact := range s.facts {
		if fact == m.book.Offense {
			s.main = f
		}
		if fact.Kind == law.Section {
			s.within[f] = s.parents(f)
		}
	}
	memo := map[string]*node{}
	for _, c := range conditions(m.relief) {
		s.conds = append(s.conds, s.condition(c, law.Unknown, memo))
	}
	s.sharp = s.doubting(law.No, law.Yes)
	s.said = s.verdict(s.conds)
	s.people = s.possible()
	s.settled = s.settle()
	right := s.mistaken()
	s.whole = s.apply(s.settled, s.people, func(e, possible int32) int32 {
		switch {
		case possible == 0:
			return 0
		case e < 0:
			return toCorrect
		}
		return s.outcomeBit(s.ends[e])
	})
	s.whole = s.apply(s.whole, right, func(set, right int32) int32 {
		if right == 0 && set != 0 {
			return toCorrect
		}
		return set
	})
	s.people = s.apply(s.people, right, func(a, b int32) int32 { return a & b })
	for f := range s.facts {
		if s.presumed(f) {
			s.whole = s.presume(s.whole, f)
		}
	}
	s.could = s.fill(s.whole)
	s.without = s.leftOut()
	return s
}

// settle is said, with -1 for the answers that a rule asks to correct: those
// where only an AskAgain keeps the relief unsure.
func (s *space) settle() *node {
	out := s.said
	if !slices.ContainsFunc(s.leaves, law.Cond.IsDoubt) {
		return out
	}
	for _, as := range []law.Truth{law.Yes, law.No} {
		out = s.apply(out, s.verdict(s.doubting(as, as)), func(a, b int32) int32 {
			if a >= 0 && s.ends[a].status == law.Unsure && s.ends[b].status != law.Unsure {
				return -1
			}
			return a
		})
	}
	return out
}

// doubting are the conditions with every AskAgain of a requirement, and of a
// grant, taken for a value.
func (s *space) doubting(inRequirement, inGrant law.Truth) []*node {
	var out []*node
	for i, c := range conditions(s.relief) {
		as := inRequirement
		if i >= len(s.relief.Requires) {
			as = inGrant
		}
		out = append(out, s.condition(c, as, map[string]*node{}))
	}
	return out
}

// condition turns a condition into a diagram; doubt is what an AskAgain comes to.
func (s *space) condition(c law.Cond, doubt law.Truth, memo map[string]*node) *node {
	shape, kids := c.Shape()
	switch shape {
	case law.Ever:
		return s.diagrams.constant(int32(law.Yes))
	case law.Never:
		return s.diagrams.constant(int32(law.No))
	case law.Negation:
		return s.turn(s.condition(kids[0], doubt, memo), func(t int32) int32 { return int32(law.Yes) - t })
	case law.Leaf:
		key := fmt.Sprintf("%+v", c)
		if have, ok := memo[key]; ok {
			return have
		}
		out := s.diagrams.constant(int32(doubt))
		switch {
		case c.IsAsked() && c.Facts()[0] == s.unasked:
			out = s.diagrams.constant(int32(law.No))
		case !c.IsDoubt():
			out = s.leafDiagram(s.leafOf[key])
		}
		memo[key] = out
		return out
	}
	if f, answer := c.Told(); f != nil && s.said == nil {
		if n, ok := s.number[f]; ok { // where the rule reads it at all
			s.tells = append(s.tells, telling{s.condition(kids[0], doubt, memo), n, answer})
		}
	}
	out := s.diagrams.constant(int32(law.Yes))
	op := func(a, b int32) int32 { return min(a, b) }
	if shape == law.Disjunction {
		out = s.diagrams.constant(int32(law.No))
		op = func(a, b int32) int32 { return max(a, b) }
	}
	for _, k := range kids {
		out = s.apply(out, s.condition(k, doubt, memo), op)
	}
	return out
}

// leafDiagram asks the engine for every combination of classes of a leaf.
func (s *space) leafDiagram(leaf int) *node {
	reads := s.model.reads[leaf]
	values := make([]*value, len(reads))
	var build func(i int) *node
	build = func(i int) *node {
		if i == len(reads) {
			return s.diagrams.constant(int32(s.truth(leaf, values)))
		}
		kids := make([]*node, s.sizes[reads[i]])
		for class := range kids {
			values[i] = nil
			if class < len(s.values[reads[i]]) {
				values[i] = s.values[reads[i]][class]
			}
			kids[class] = build(i + 1)
		}
		return s.branch(reads[i], kids)
	}
	return build(0)
}

func (s *space) name(index int) string {
	if n := len(s.relief.Requires); index >= n {
		return s.relief.Grants[index-n].ID
	}
	return s.relief.Requires[index].ID
}

// verdict applies the rules of the law package, written a second time to
// check the first, to the values of the conditions: the conditions in order,
// with the statuses of those that were unknown so far.
func (s *space) verdict(conds []*node) *node {
	type key struct {
		index int
		set   uint32
	}
	memo := map[key]*node{}
	var from func(index int, set uint32) *node
	from = func(index int, set uint32) *node {
		if index == len(conds) {
			return s.end(end{law.Unsure, -1})
		}
		k := key{index, set}
		if have, ok := memo[k]; ok {
			return have
		}
		o := s.outcome(index)
		decides := s.end(conclude(set|1<<o.Status, o, index))
		passes, unknown := from(index+1, set), from(index+1, set|1<<o.Status)
		if index < len(s.relief.Requires) { // a requirement decides when it fails
			memo[k] = s.choose(conds[index], decides, unknown, passes)
		} else {
			memo[k] = s.choose(conds[index], passes, unknown, decides)
		}
		return memo[k]
	}
	return from(0, 0)
}

// answers says a path through a diagram in words.
func (s *space) answers(path map[int]int) []string {
	var out []string
	for f, fact := range s.facts {
		class, ok := path[f]
		if !ok {
			continue
		}
		shown := any("unknown")
		if class < len(s.values[f]) {
			shown = s.values[f][class].shown
		}
		out = append(out, fmt.Sprintf("%s: %v", fact.ID, shown))
	}
	return out
}

// telling is a condition that tells the answer to a fact.
type telling struct {
	cond   *node
	fact   int
	answer law.Truth
}
