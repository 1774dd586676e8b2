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

	settled *node // said, with -1 where the answers are to be corrected

	// whole is the same of the complete answers of possible people, as a set
	// of what they come to, with one bit each; all other answers have the empty
	// set.
	whole *node

	// could is the set of what the ways to fill in what is not known
	// come to.
	could *node

	ends   []end
	comes  []outcome // what the bits of a set stand for
	endOf  map[end]int32
	tells  []telling
	people *node           // 1 where complete answers belong to a possible person
	main   int             // the offence of the case; -1
	within map[int][][]int // of an offence: for each class that is known by a parent section only, the classes it may be
}

// outcome is what a relief comes to for the reader.
type outcome struct {
	status law.Status
	route  string
}

// telling is a condition that tells the answer to a fact.
type telling struct {
	cond   *node
	fact   int
	answer law.Truth
}

// toCorrect stands in a set for complete answers that a rule asks to correct.
const toCorrect = 1 << 30

// outcomeBit is the bit of an end in a set.
func (s *space) outcomeBit(e end) int32 {
	o := outcome{status: e.status}
	if e.decider >= 0 {
		o.route = s.outcome(e.decider).Route
	}
	at := slices.Index(s.comes, o)
	if at < 0 {
		at = len(s.comes)
		s.comes = append(s.comes, o)
	}
	if at >= 30 {
		panic("proof: " + s.relief.ID + " has too many outcomes; make the sets larger")
	}
	return 1 << at
}

// statuses are those of a set of outcomes, with one bit each.
func (s *space) statuses(set int32) uint32 {
	out := uint32(0)
	for i, o := range s.comes {
		if set>>i&1 == 1 {
			out |= 1 << o.status
		}
	}
	return out
}

// end is how a relief ends: what decides and the status.
type end struct {
	status  law.Status
	decider int // -1 where it is unsure
}

func newSpace(m *model) *space {
	sizes := make([]int, len(m.facts))
	for f := range sizes {
		sizes[f] = len(m.values[f]) + 1
	}
	s := &space{model: m, diagrams: newDiagrams(sizes), endOf: map[end]int32{}}
	s.within, s.main = map[int][][]int{}, -1
	for f, fact := range s.facts {
		if fact == m.book.Offence {
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
		if !c.IsDoubt() {
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

func (s *space) outcome(index int) law.Outcome {
	if n := len(s.relief.Requires); index >= n {
		return s.relief.Grants[index-n].Outcome
	}
	return s.relief.Requires[index].Else
}

func (s *space) name(index int) string {
	if n := len(s.relief.Requires); index >= n {
		return s.relief.Grants[index-n].ID
	}
	return s.relief.Requires[index].ID
}

func (s *space) end(e end) *node {
	n, ok := s.endOf[e]
	if !ok {
		n = int32(len(s.ends))
		s.ends = append(s.ends, e)
		s.endOf[e] = n
	}
	return s.diagrams.constant(n)
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

func conclude(set uint32, o law.Outcome, index int) end {
	only := func(allowed ...law.Status) bool {
		left := set
		for _, a := range allowed {
			left &^= 1 << a
		}
		return left == 0
	}
	switch {
	case only(o.Status):
		return end{o.Status, index}
	case only(law.Shall, law.May):
		return end{law.May, index}
	case o.Firm && o.Status == law.NotYet && only(law.Barred, law.NotYet):
		return end{law.NotYet, index}
	}
	return end{law.Unsure, -1}
}

// possible is 1 where complete answers belong to a possible person. Nothing is
// unknown to such a person; but a list answer ("is your offence on this
// list?") agrees with the section where the catalogue tells, and is not asked
// at all where the rule has its own rule for the section.
func (s *space) possible() *node {
	out := s.diagrams.constant(1)
	both := func(a, b int32) int32 { return a & b }
	lists := map[[2]int][]int{}
	fallbacks := map[int]bool{}
	for leaf, c := range s.leaves {
		if offence, fallback, ok := c.Fallback(); ok {
			pair := [2]int{s.number[offence], s.number[fallback]}
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

// agree is 1 where the answer to a list agrees with the offence.
func (s *space) agree(offence, list int, leaves []int, among *node) *node {
	own := s.ownRule(offence)
	for class := range own { // the rule may read the list for something else all the same
		own[class] = own[class] && !s.needed(s.restrict(s.said, offence, class), list, among)
	}
	tries, hasAttempt := s.tries[offence]
	row := func(class int, tried *value) *node {
		kids := make([]*node, s.sizes[list])
		told, sure := s.listed(offence, class, leaves, tried)
		var not *value // an attempt
		if hasAttempt {
			not = s.values[tries][len(s.values[tries])-1]
		}
		_, catalogued := s.listed(offence, class, leaves, not)
		for answer := range kids {
			allowed := int32(0)
			switch {
			case class == len(s.values[offence]): // not known, so not a complete answer
			case own[class] && !catalogued && !(tried != nil && tried.shown == "yes" && !sameEntries(s.values[offence][class])):
				allowed = truth(answer == len(kids)-1)
			case answer == len(kids)-1:
				allowed = truth(s.presumed(list))
			case told == law.Yes && tried != nil && tried.shown == "yes" && sameEntries(s.values[offence][class]) &&
				s.restrict(s.restrict(s.said, tries, slices.Index(s.values[tries], tried)), offence, class).reads(list):
				allowed = 1 // the rule asks the list all the same: it may not reach attempts
			case !sure || s.values[list][answer].shown == told.String():
				allowed = 1
			}
			kids[answer] = s.diagrams.constant(allowed)
		}
		return s.branch(list, kids)
	}
	rows := func(tried *value) *node {
		kids := make([]*node, s.sizes[offence])
		for class := range kids {
			kids[class] = row(class, tried)
		}
		return s.order(offence, list, kids)
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

// wholeSections is 1 where an offence is more than a parent section. The attempt
// may have a row of its own where the crime has none.
func (s *space) wholeSections(offence int, within [][]int) *node {
	row := func(tried bool) *node {
		kids := make([]*node, s.sizes[offence])
		for class := range kids {
			partly := class < len(within) && within[class] != nil && !(tried && !sameEntries(s.values[offence][class]))
			kids[class] = s.diagrams.constant(truth(!partly))
		}
		return s.branch(offence, kids)
	}
	tries, ok := s.tries[offence]
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

// listed is what the catalogue alone says of an offence for a list, which may
// serve several attributes: on one of them is on the list.
func (s *space) listed(offence, class int, leaves []int, tried *value) (law.Truth, bool) {
	if class == len(s.values[offence]) {
		return law.Unknown, false
	}
	out := law.No
	for _, leaf := range leaves {
		values := make([]*value, len(s.model.reads[leaf]))
		for i, r := range s.model.reads[leaf] {
			if r == offence {
				values[i] = s.values[offence][class]
			} else if t, ok := s.tries[offence]; ok && r == t {
				values[i] = tried
			}
		}
		out = max(out, s.truth(leaf, values))
	}
	return out, out != law.Unknown
}

// ownRule tells for each class of an offence whether the law has a special rule
// for it, so that a list is not asked.
func (s *space) ownRule(offence int) []bool {
	out := make([]bool, len(s.values[offence])+1)
	for leaf, c := range s.leaves {
		if !c.IsSurely() || len(c.Facts()) != 1 || c.Facts()[0] != s.facts[offence] {
			continue
		}
		for class, v := range s.values[offence] {
			values := make([]*value, len(s.model.reads[leaf]))
			for i, r := range s.model.reads[leaf] {
				if r == offence {
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

// parents finds the classes of an offence that do not tell what a rule asks but
// are only a parent of sections that do ("PC 647" for "PC 647(b)"), and the
// classes of what lies under them: the offence may be any of these.
func (s *space) parents(offence int) [][]int {
	out := make([][]int, len(s.values[offence]))
	for class, v := range s.values[offence] {
		partly := false
		for leaf, c := range s.leaves {
			_, _, list := c.Fallback()
			if !list && !c.ChoosesSource() && slices.Contains(s.model.reads[leaf], offence) {
				values := make([]*value, len(s.model.reads[leaf]))
				for i, r := range s.model.reads[leaf] {
					if values[i] = v; r != offence {
						values[i] = s.values[r][len(s.values[r])-1] // not an attempt
					}
				}
				partly = partly || s.truth(leaf, values) == law.Unknown
			}
		}
		if !partly {
			continue
		}
		for other, o := range s.values[offence] {
			if slices.ContainsFunc(o.sections, func(section string) bool {
				return slices.ContainsFunc(v.sections, func(parent string) bool { return section != parent && law.SectionWithin(section, parent) })
			}) {
				out[class] = append(out[class], other)
			}
		}
	}
	return out
}

// fill unites, for every "I don't know", what the answers would come to.
func (s *space) fill(n *node) *node {
	type place struct {
		n     *node
		tried int // the offence that was only attempted; -1
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
			for offence, t := range s.tries {
				if t == int(n.fact) && offence == s.main && i < len(s.values[t]) && s.values[t][i].shown == "yes" {
					below = offence
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
				kids[class] = s.apply(kids[class], kids[c], union)
			}
		}
		out := s.branch(int(n.fact), kids)
		memo[place{n, tried}] = out
		return out
	}
	return run(n, -1)
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
