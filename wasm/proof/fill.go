package proof

import (
	"slices"

	"example.org/relief/wasm/law"
)

// presumed reports whether the law says what follows where nobody knows a fact,
// or whether a rule takes a list answer instead of the section where one was given.
func (s *space) presumed(f int) bool {
	list := slices.ContainsFunc(s.leaves, func(c law.Cond) bool { _, fallback, ok := c.Fallback(); return ok && fallback == s.facts[f] })
	return slices.ContainsFunc(s.leaves, func(c law.Cond) bool {
		return c.Presumes() == s.facts[f] || list && c.ChoosesSource() && !c.IsSurely() && slices.Contains(c.Facts(), s.facts[f])
	})
}

// presume lets "I don't know" stand as an answer of its own where the relief
// then has a status, and be any answer where it has none.
func (s *space) presume(n *node, fact int) *node {
	memo := map[*node]*node{}
	var run func(n *node) *node
	run = func(n *node) *node {
		if int(n.fact) > fact {
			return n // "I don't know" makes no difference
		}
		if have, ok := memo[n]; ok {
			return have
		}
		kids := slices.Clone(n.kids)
		if int(n.fact) == fact {
			all := s.diagrams.constant(0)
			for _, k := range kids[:len(kids)-1] {
				all = s.apply(all, k, func(a, b int32) int32 { return a | b })
			}
			kids[len(kids)-1] = s.apply(kids[len(kids)-1], all, func(a, b int32) int32 {
				if a == 0 || s.statuses(a)&(1<<law.Unsure) != 0 {
					return b
				}
				return a
			})
		} else {
			for i, k := range kids {
				kids[i] = run(k)
			}
		}
		out := s.branch(int(n.fact), kids)
		memo[n] = out
		return out
	}
	return run(n)
}

// parents finds the classes of an offense that do not tell what a rule asks but
// are only a parent of sections that do ("PC 647" for "PC 647(b)"), and the
// classes of what lies under them: the offense may be any of these.
func (s *space) parents(offense int) [][]int {
	out := make([][]int, len(s.values[offense]))
	for class, v := range s.values[offense] {
		partly := false
		for leaf, c := range s.leaves {
			_, _, list := c.Fallback()
			if !list && !c.ChoosesSource() && slices.Contains(s.model.reads[leaf], offense) {
				values := make([]*value, len(s.model.reads[leaf]))
				for i, r := range s.model.reads[leaf] {
					if values[i] = v; r != offense {
						values[i] = s.values[r][len(s.values[r])-1] // not an attempt
					}
				}
				partly = partly || s.truth(leaf, values) == law.Unknown
			}
		}
		if !partly {
			continue
		}
		for other, o := range s.values[offense] {
			if slices.ContainsFunc(o.sections, func(section string) bool {
				return slices.ContainsFunc(v.sections, func(parent string) bool { return section != parent && law.SectionWithin(section, parent) })
			}) {
				out[class] = append(out[class], other)
			}
		}
	}
	return out
}

// misdemeanors reports whether the sections of a class under a parent are all misdemeanors:
// who names the parent and a felony means another of them.
func (s *space) misdemeanors(offense, parent, class int) bool {
	if offense != s.main {
		return false
	}
	for _, o := range s.book.Offenses {
		if o.Attrs[law.IsMisdemeanor] != law.Yes && slices.Contains(s.values[offense][class].sections, o.Section) &&
			slices.ContainsFunc(s.values[offense][parent].sections, func(p string) bool { return law.SectionWithin(o.Section, p) }) {
			return false
		}
	}
	return true
}

// notFelonies takes the felonies away.
func (s *space) notFelonies(n *node) *node {
	level := slices.IndexFunc(s.facts, func(f *law.Fact) bool { return f.ID == "level" })
	if level < 0 {
		return n
	}
	kids := make([]*node, s.sizes[level])
	for answer := range kids {
		felony := answer < len(s.values[level]) && s.values[level][answer].shown == "felony"
		kids[answer] = s.diagrams.constant(truth(!felony))
	}
	return s.apply(n, s.branch(level, kids), func(set, possible int32) int32 { return set * possible })
}

// fill unites, for every "I don't know", what the answers would come to.
func (s *space) fill(n *node) *node {
	type place struct {
		n     *node
		tried int // the offense that was only attempted; -1
	}
	memo := map[place]*node{}
	union := func(a, b int32) int32 { return a | b }
	var run func(n *node, tried int) *node
	run = func(n *node, tried int) *node {
		if n.fact == leafLevel {
			return n
		}
		if have, ok := memo[place{n, tried}]; ok {
			return have
		}
		kids := make([]*node, len(n.kids))
		all := s.diagrams.constant(0)
		for i, k := range n.kids {
			below := tried
			for offense, t := range s.tries {
				if t == int(n.fact) && offense == s.main && i < len(s.values[t]) && s.values[t][i].shown == "yes" {
					below = offense
				}
			}
			kids[i] = run(k, below)
			all = s.apply(all, kids[i], union)
		}
		if !s.presumed(int(n.fact)) {
			kids[len(kids)-1] = all
		}
		for class, may := range s.within[int(n.fact)] {
			if tried == int(n.fact) && !sameEntries(s.values[n.fact][class]) {
				continue // the attempt has a row of its own
			}
			for i, c := range may {
				if i == 0 {
					kids[class] = s.diagrams.constant(0)
				}
				part := kids[c]
				if s.misdemeanors(int(n.fact), class, c) {
					part = run(s.notFelonies(n.kids[c]), tried)
				}
				kids[class] = s.apply(kids[class], part, union)
			}
		}
		out := s.branch(int(n.fact), kids)
		memo[place{n, tried}] = out
		return out
	}
	return run(n, -1)
}
