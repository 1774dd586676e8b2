package law

// possible returns the values that a condition could come to, a bit for each,
// when what was not asked is answered in some way.
func (e *searcher) possible(i int32) uint32 {
	if i < 0 {
		return turned(e.possible(^i))
	}
	n := &e.nodes[i&(maxNodes-1)]
	if n.op == opIs { // the most frequent: the sooner the better
		switch a := &e.facts[n.fact&(MaxFacts-1)]; {
		case a.state == known:
			return 1 << (n.a >> uint(a.lo&31) & 1 * int32(Yes))
		case a.unasked():
			return 7
		}
		return 1 << Unknown
	}
	c := &e.could[i&(maxNodes-1)]
	if !e.fresh(c.run, i) {
		prints := e.prints
		e.prints = 0
		c.set = e.possibleNow(n)
		c.run, c.prints = e.run, e.prints
		e.prints = prints
	}
	e.prints = e.prints*1000003 + c.prints
	return c.set
}

// could is what a condition could come to, kept as its value is, and the trace of it.
type could struct {
	run, prints, set uint32
}

// possibleNow is possible, worked out.
func (e *searcher) possibleNow(n *node) uint32 {
	switch n.op {
	case opAll:
		return e.possibleOf(n, 1<<Yes, false)
	case opAny:
		return e.possibleOf(n, 1<<No, true)
	case opIf:
		c, then, otherwise := e.possible(e.part(n, 0)), uint32(0), uint32(0)
		if c != 1<<No {
			then = e.possible(e.part(n, 1))
		}
		if c != 1<<Yes {
			otherwise = e.possible(e.part(n, 2))
		}
		e.prints = ((e.prints*31+c)*31+then)*31 + otherwise // what each branch that can be taken holds leaves a trace
		out := uint32(0)
		if c&(1<<Yes) != 0 {
			out |= then
		}
		if c&(1<<No) != 0 {
			out |= otherwise
		}
		if c&(1<<Unknown) != 0 {
			out |= then & otherwise
			if then != otherwise || then&(then-1) != 0 {
				out |= 1 << Unknown
			}
		}
		return out
	case opSurely:
		c := e.possible(e.part(n, 0))
		if c&^(1<<Yes) != 0 {
			return c&(1<<Yes) | 1<<No
		}
		return c
	}
	t := e.looking(forPossible, n)
	switch {
	case e.found && (n.op == opTold || n.op == opAsked):
		return 1<<No | 1<<Yes
	case t != Unknown && n.op != opListed:
		return 1 << t // what is sure stays so
	case e.found && (!e.stuck || e.loose):
		return 7
	}
	return 1 << t // one fact that is not known leaves a whole comparison unknown
}

// turned swaps yes and no in a set of values.
func turned(c uint32) uint32 { return c>>2&1 | c&2 | c<<2&4 }

// possibleOf combines the parts of a conjunction or a disjunction: what the least of
// two values can be, or the most.
func (e *searcher) possibleOf(n *node, so uint32, any bool) uint32 {
	if any {
		so = turned(so)
	}
	for k := int32(0); k < n.n; k++ {
		c := e.possible(e.part(n, k))
		if any {
			c = turned(c)
		}
		both := (so|c)&(1<<No) | so&c&(1<<Yes)
		if so >= 1<<Unknown && c >= 1<<Unknown && (so|c)&(1<<Unknown) != 0 {
			both |= 1 << Unknown
		}
		so = both
	}
	if any {
		so = turned(so)
	}
	return so
}
