package law

// Facts that stand for the usual until they are asked: a case whose court nobody
// mentioned is a Californian one, and nobody has had a new sentence yet. A rule says so
// with Asked, Told, Unproved or Shown, and then misses nothing; the interview asks for
// them all the same where another answer would change what a relief comes to.

// presumed are the facts that a relief takes for the usual and that are asked all the
// same. They have values to try.
func (b *Book) presumed(r *Relief) []*Fact {
	var out, taken []*Fact
	for _, t := range b.Taken {
		taken = append(taken, t.Fact)
	}
	add := func(c Cond) {
		for _, leaf := range c.Leaves() {
			f := leaf.fact
			if !leaf.ChoosesSource() || leaf.IsSurely() || holds(out, f) || holds(taken, f) {
				continue
			}
			if f.Scope == Person || (f.Scope == Arrest) == r.Arrest {
				out = append(out, f)
			}
		}
	}
	for _, c := range r.Requires {
		add(c.Holds)
	}
	for _, g := range r.Grants {
		add(g.When)
	}
	return out
}

// opening returns the fact that is asked before another of the same kind of case, or
// that other.
func (e *searcher) opening(fact int32, scope []byte) int32 {
	for i := int32(0); i < e.nFirst; i++ {
		first := e.first[i&(maxFirst-1)]
		if e.scopeOf(first) != e.scopeOf(fact) || e.facts[first&(MaxFacts-1)].state != notAsked {
			continue
		}
		for k := 0; k+1 < len(scope); k += 2 {
			r := &e.reliefs[(int32(scope[k])|int32(scope[k+1])<<8)&(maxReliefs-1)]
			if !e.takesForUsual(r, first) {
				continue
			}
			e.prospects(r)
			if _, alike := e.tryAll(r, first); !alike {
				return first
			}
		}
	}
	return fact
}

// takesForUsual reports whether a fact is among those of a relief.
func (e *program) takesForUsual(r *rule, fact int32) bool {
	for k := int32(0); k < r.nPresumes; k++ {
		if e.cells[(r.presumes+k)&(maxCells-1)] == fact {
			return true
		}
	}
	return false
}

// presume gives the least weight to the facts that a relief takes for the usual, where
// another answer would change what it comes to. With later, what may change it once
// others are answered is kept too, and what such an answer brings up.
func (e *asker) presume(r *rule, later bool) {
	for k := int32(0); k < r.nPresumes; k++ {
		fact := e.cells[(r.presumes+k)&(maxCells-1)]
		a, w := &e.facts[fact&(MaxFacts-1)], &e.weights[fact&(MaxFacts-1)]
		if !a.unasked() {
			continue
		}
		was := *a
		if other, changes := e.overturns(r, fact); changes {
			*w++
			if later {
				*a = other
				e.changed()
				e.addWeights(r, false)
				*a = was
				e.changed()
			}
		} else if later && *w == 0 && e.matters(r, fact) {
			*w = -1
		}
	}
}

// presumeBeside does the same for the facts of a page that is about to be shown, also
// where another fact of the page has to be known before they tell: it is shown once.
func (e *asker) presumeBeside(group int32, scope []byte) {
	for i := 0; i+1 < len(scope); i += 2 {
		r := &e.reliefs[(int32(scope[i])|int32(scope[i+1])<<8)&(maxReliefs-1)]
		for k := int32(0); k < r.nPresumes; k++ {
			fact := e.cells[(r.presumes+k)&(maxCells-1)]
			if e.group(fact) == group && e.facts[fact&(MaxFacts-1)].unasked() && e.matters(r, fact) {
				e.weights[fact&(MaxFacts-1)]++
			}
		}
	}
}

// matters reports whether an answer to a fact can change what a relief that is unsure
// will come to.
func (e *searcher) matters(r *rule, fact int32) bool {
	var v verdict
	if e.judge(&v, r, e.asOf, false); v.status != Unsure {
		return false
	}
	e.prospects(r)
	if e.valuesOf(fact) > 0 {
		_, alike := e.tryAll(r, fact)
		return !alike
	}
	was := e.facts[fact&(MaxFacts-1)]
	e.try(fact, was)
	e.endings(r, openSet) // of which only the trace is wanted
	could := e.prints
	e.try(fact, answer{state: dontKnow})
	e.endings(r, openSet)
	e.tryNoMore(fact, was)
	return e.prints != could
}

// overturns finds an answer to a fact that changes what a relief comes to today, or in
// which way an open one is asked for.
func (e *searcher) overturns(r *rule, fact int32) (other answer, changes bool) {
	var now, then verdict
	e.judge(&now, r, e.asOf, false)
	if !e.heard(r, &now, fact) {
		return other, false
	}
	was := e.facts[fact&(MaxFacts-1)]
	for k := int32(0); !changes; k++ {
		var more bool
		if other, more = e.extreme(fact, k); !more {
			break
		}
		e.try(fact, other)
		e.judge(&then, r, e.asOf, false)
		changes = then.status != now.status || now.status.Open() && then.decider != now.decider
	}
	e.tryNoMore(fact, was)
	return other, changes
}

// extreme is the kth of the answers to try for a fact: each of a few values, the first
// and the last day, or none and many.
func (e *answers) extreme(fact, k int32) (a answer, ok bool) {
	lo, hi := int32(0), e.valuesOf(fact)-1
	switch e.kindOf(fact) {
	case YesNo, Choice:
		return answer{state: known, lo: k, hi: k}, k <= hi
	case Date:
		lo, hi = int32(FirstDay)+1, int32(e.asOf)
	case Count, Money:
		lo, hi = 0, 1<<24
	case Section:
		hi = int32(e.rows) - 1
		return answer{state: known, lo: k, hi: k}, k <= hi
	default:
		return a, false
	}
	if k == 1 {
		lo = hi
	}
	return answer{state: known, lo: lo, hi: lo}, k <= 1
}

// heard reports whether a condition of a relief up to the one that decides may read a
// fact.
func (e *program) heard(r *rule, v *verdict, fact int32) bool {
	for i := r.first; i < r.end; i++ {
		if e.reads(e.terms[i&(maxTerms-1)].node)&bitOf(fact) != 0 {
			return true
		}
		if i-r.first == v.decider {
			break
		}
	}
	return false
}
