package law

// flips writes the fewest answers that would open a relief that is closed
// today, as far as the answers tell: what was not asked, because it is closed
// already, may still stand in the way. For each way found it writes how many
// answers it takes (one or two) and, for each, the fact and the value as int32s.
// Two are tried only where no single one is enough. Ways that the person can go
// (Fact.Self) come first. Only answers that a person or time can
// exchange for others are tried (Book.Becomes); what the calendar alone changes is
// told by the dates. A way is written only
// when the engine, run again with those answers, says that it leads there.
func (e *Engine) flips(relief, c int32) {
	e.loadCase(c)
	r := &e.reliefs[relief&(maxReliefs-1)]
	if e.leads(r) {
		return // only answers are missing
	}
	e.allow()
	n := e.flippable(r)
	found := false
	for _, self := range [2]bool{true, false} {
		for i := int32(0); i < n; i++ {
			f := e.missing[i&(MaxFacts-1)]
			if e.self(f) == self {
				found = e.flip(r, f, none, 0) || found
			}
		}
	}
	if found {
		return
	}
	for others := 0; others <= 2; others++ { // how many of the two the person cannot change
		for i := int32(0); i < n; i++ {
			f := e.missing[i&(MaxFacts-1)]
			a := &e.facts[f&(MaxFacts-1)]
			was := *a
			for value := int32(0); value < e.valuesOf(f); value++ {
				if value == was.lo || !e.can(f, value) {
					continue
				}
				*a = answer{state: known, lo: value, hi: value}
				for k := i + 1; k < n; k++ {
					g := e.missing[k&(MaxFacts-1)]
					count := 0
					if !e.self(f) {
						count++
					}
					if !e.self(g) {
						count++
					}
					if count == others {
						e.flip(r, g, f, value)
					}
				}
			}
			*a = was
		}
	}
}

// flip tries every other value of a fact and writes those that open the relief
// at r, after another fact and its value if there is one.
func (e *Engine) flip(r *rule, f, other, otherValue int32) bool {
	a := &e.facts[f&(MaxFacts-1)]
	was, found := *a, false
	for value := int32(0); value < e.valuesOf(f); value++ {
		if value == was.lo || !e.can(f, value) {
			continue
		}
		*a = answer{state: known, lo: value, hi: value}
		e.implyAgain()
		if e.leads(r) {
			found = true
			if other != none {
				e.put(2)
				e.put(other)
				e.put(otherValue)
			} else {
				e.put(1)
			}
			e.put(f)
			e.put(value)
		}
	}
	*a = was
	e.implyAgain()
	return found
}

// allow notes what the person or time can still bring about: only that is offered,
// and no relief that is closed to this case.
func (e *searcher) allow() {
	for i := range e.allowed {
		e.allowed[i] = 0
	}
	for i := int32(0); i < e.nBecomes; i++ {
		b := &e.becomes[i&(maxBecomes-1)]
		e.on(e.asOf)
		if e.value(b.when) == Yes && (b.relief == 0 || e.leads(&e.reliefs[(b.relief-1)&(maxReliefs-1)])) {
			e.allowed[b.fact&(MaxFacts-1)] |= 1 << (uint32(b.value) & 31)
		}
	}
}

// can reports whether a fact can get a value.
func (e *searcher) can(fact, value int32) bool {
	return e.allowed[fact&(MaxFacts-1)]>>(uint32(value)&31)&1 == 1
}

// flippable lists, as missing facts, those that the relief at r reads and that
// have an answer that can be exchanged for another.
func (e *searcher) flippable(r *rule) int32 {
	e.clearMissing()
	e.why = forEvery
	for i := r.first; i < r.end; i++ {
		e.list(e.terms[i&(maxTerms-1)].node)
	}
	e.why = forValue
	kept := int32(0)
	for i := int32(0); i < e.nMissing; i++ {
		f := e.missing[i&(MaxFacts-1)]
		if a := &e.facts[f&(MaxFacts-1)]; a.state == known && !a.implied && e.allowed[f&(MaxFacts-1)] != 0 {
			e.missing[kept&(MaxFacts-1)] = f
			kept++
		}
	}
	return kept
}

// list marks every fact that a condition reads.
func (e *valuer) list(i int32) {
	if i < 0 {
		i = ^i
	}
	n := &e.nodes[i&(maxNodes-1)]
	if n.op < opSurely {
		e.leaf(n)
		return
	}
	for k := int32(0); k < n.n && !(e.why == forKnown && e.found); k++ {
		e.list(e.part(n, k))
	}
}
