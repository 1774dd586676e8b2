package proof

import (
	"slices"

	"example.org/relief/wasm/law"
)

// possible is 1 where complete answers belong to a possible person. Nothing is
// unknown to such a person; but a list answer ("is your offense on this
// list?") agrees with the section where the catalogue tells, and is not asked
// at all where the rule has its own rule for the section.
func (s *space) possible() *node {
	out := s.diagrams.constant(1)
	both := func(a, b int32) int32 { return a & b }
	lists := map[[2]int][]int{}
	fallbacks := map[int]bool{}
	for leaf, c := range s.leaves {
		if offense, fallback, ok := c.Fallback(); ok {
			pair := [2]int{s.number[offense], s.number[fallback]}
			lists[pair] = append(lists[pair], leaf)
			fallbacks[pair[1]] = true
		}
	}
	for f := range s.facts {
		kids := make([]*node, s.sizes[f])
		for class := range kids {
			kids[class] = s.diagrams.constant(1)
		}
		if !fallbacks[f] && !s.presumed(f) {
			kids[len(kids)-1] = s.diagrams.constant(0)
		}
		out = s.apply(out, s.branch(f, kids), both)
	}
	for f, within := range s.within {
		out = s.apply(out, s.wholeSections(f, within), both)
	}
	base := out
	for pair, leaves := range lists {
		out = s.apply(out, s.agree(pair[0], pair[1], leaves, base), both)
	}
	return out
}

// agree is 1 where the answer to a list agrees with the offense.
func (s *space) agree(offense, list int, leaves []int, among *node) *node {
	own := s.ownRule(offense)
	for class := range own { // the rule may read the list for something else all the same
		own[class] = own[class] && !s.needed(s.restrict(s.said, offense, class), list, among)
	}
	tries, hasAttempt := s.tries[offense]
	row := func(class int, tried *value) *node {
		kids := make([]*node, s.sizes[list])
		told, sure := s.listed(offense, class, leaves, tried)
		var not *value // an attempt
		if hasAttempt {
			not = s.values[tries][len(s.values[tries])-1]
		}
		_, catalogued := s.listed(offense, class, leaves, not)
		for answer := range kids {
			allowed := int32(0)
			switch {
			case class == len(s.values[offense]): // not known, so not a complete answer
			case own[class] && !catalogued && !(tried != nil && tried.shown == "yes" && !sameEntries(s.values[offense][class])):
				allowed = truth(answer == len(kids)-1)
			case answer == len(kids)-1:
				allowed = truth(s.presumed(list))
			case told == law.Yes && tried != nil && tried.shown == "yes" && sameEntries(s.values[offense][class]) &&
				s.restrict(s.restrict(s.said, tries, slices.Index(s.values[tries], tried)), offense, class).reads(list):
				allowed = 1 // the rule asks the list all the same: it may not reach attempts
			case !sure || s.values[list][answer].shown == told.String():
				allowed = 1
			}
			kids[answer] = s.diagrams.constant(allowed)
		}
		return s.branch(list, kids)
	}
	rows := func(tried *value) *node {
		kids := make([]*node, s.sizes[offense])
		for class := range kids {
			kids[class] = row(class, tried)
		}
		return s.order(offense, list, kids)
	}
	if !hasAttempt {
		return rows(nil)
	}
	kids := make([]*node, s.sizes[tries])
	for class := range kids {
		kids[class] = s.diagrams.constant(0)
		if class < len(s.values[tries]) {
			kids[class] = rows(s.values[tries][class])
		}
	}
	return s.branch(tries, kids)
}

// wholeSections is 1 where an offense is more than a parent section. The attempt
// may have a row of its own where the crime has none.
func (s *space) wholeSections(offense int, within [][]int) *node {
	row := func(tried bool) *node {
		kids := make([]*node, s.sizes[offense])
		for class := range kids {
			partly := class < len(within) && within[class] != nil && !(tried && !sameEntries(s.values[offense][class]))
			kids[class] = s.diagrams.constant(truth(!partly))
		}
		return s.branch(offense, kids)
	}
	tries, ok := s.tries[offense]
	if !ok {
		return row(false)
	}
	kids := make([]*node, s.sizes[tries])
	for class := range kids {
		kids[class] = row(class < len(s.values[tries]) && s.values[tries][class].shown == "yes")
	}
	return s.branch(tries, kids)
}

// mistaken is 0 where an answer is not the one that a Tells tells.
func (s *space) mistaken() *node {
	out := s.diagrams.constant(1)
	for _, t := range s.tells {
		kids := make([]*node, s.sizes[t.fact])
		for answer := range kids {
			other := answer < len(s.values[t.fact]) && s.values[t.fact][answer].shown != t.answer.String()
			kids[answer] = s.turn(t.cond, func(v int32) int32 { return truth(!other || v != int32(law.Yes)) })
		}
		out = s.apply(out, s.choosing(t.fact, kids), func(a, b int32) int32 { return a & b })
	}
	return out
}

// choosing branches on a fact although the kids may branch on earlier ones.
func (s *space) choosing(fact int, kids []*node) *node {
	out := s.diagrams.constant(1)
	for answer, k := range kids {
		is := make([]*node, len(kids))
		for i := range is {
			is[i] = s.diagrams.constant(truth(i != answer))
		}
		out = s.apply(out, s.apply(s.branch(fact, is), k, func(elsewhere, v int32) int32 { return elsewhere | v }), func(a, b int32) int32 { return a & b })
	}
	return out
}

// needed reports whether complete answers are unsure without a list answer and
// sure with each.
func (s *space) needed(said *node, list int, among *node) bool {
	if !s.presumed(list) {
		return said.reads(list)
	}
	unknown := len(s.values[list])
	unsure := func(class int) *node {
		return s.turn(s.restrict(said, list, class), func(e int32) int32 { return truth(s.ends[e].status == law.Unsure) })
	}
	without := s.apply(unsure(unknown), s.restrict(among, list, 0), func(a, b int32) int32 { return a & b })
	for class := range s.values[list] {
		without = s.apply(without, unsure(class), func(a, b int32) int32 { return a &^ b })
	}
	return without != s.diagrams.constant(0)
}

// sameEntries reports whether an attempt has no row of its own.
func sameEntries(v *value) bool { return slices.Equal(v.told, v.tried) }

// order branches on a fact although the kids may branch on an earlier one.
func (s *space) order(fact, below int, kids []*node) *node {
	if fact < below {
		return s.branch(fact, kids)
	}
	out := make([]*node, s.sizes[below])
	for answer := range out {
		inner := make([]*node, len(kids))
		for i, k := range kids {
			inner[i] = s.restrict(k, below, answer)
		}
		out[answer] = s.branch(fact, inner)
	}
	return s.branch(below, out)
}

func truth(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// listed is what the catalogue alone says of an offense for a list, which may
// serve several attributes: on one of them is on the list.
func (s *space) listed(offense, class int, leaves []int, tried *value) (law.Truth, bool) {
	if class == len(s.values[offense]) {
		return law.Unknown, false
	}
	out := law.No
	for _, leaf := range leaves {
		values := make([]*value, len(s.model.reads[leaf]))
		for i, r := range s.model.reads[leaf] {
			if r == offense {
				values[i] = s.values[offense][class]
			} else if t, ok := s.tries[offense]; ok && r == t {
				values[i] = tried
			}
		}
		out = max(out, s.truth(leaf, values))
	}
	return out, out != law.Unknown
}

// ownRule tells for each class of an offense whether the law has a special rule
// for it, so that a list is not asked.
func (s *space) ownRule(offense int) []bool {
	out := make([]bool, len(s.values[offense])+1)
	for leaf, c := range s.leaves {
		if !c.IsSurely() || len(c.Facts()) != 1 || c.Facts()[0] != s.facts[offense] {
			continue
		}
		for class, v := range s.values[offense] {
			values := make([]*value, len(s.model.reads[leaf]))
			for i, r := range s.model.reads[leaf] {
				if r == offense {
					values[i] = v
				} else {
					values[i] = s.values[r][len(s.values[r])-1] // not an attempt
				}
			}
			out[class] = out[class] || s.truth(leaf, values) == law.Yes
		}
	}
	return out
}
