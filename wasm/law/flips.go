package law

// flips writes the fewest answers that would open a relief that is closed
// today: for each way found, how many answers it takes (one or two) and, for
// each, the fact and the value as int32s. Only yes-or-no facts and choices that
// were answered are tried; what time will change is told by the dates. A way
// is written only when the engine, run again with those answers, says open.
func (e *Engine) flips(r, c int32) {
	e.loadCase(c)
	pc := e.relief(r)
	if e.judge(pc, e.asOf, false).status.Open() {
		return
	}
	if e.flipFrom(pc, 0, -1, 0) {
		return
	}
	for f := int32(0); f < e.nFacts; f++ {
		a := &e.facts[f&(MaxFacts-1)]
		if a.state != known || !e.relevant(pc, f) {
			continue
		}
		was := *a
		for value := int32(0); value < e.valuesOf(f); value++ {
			if value == was.lo {
				continue
			}
			a.lo, a.hi = value, value
			e.flipFrom(pc, f+1, f, value)
		}
		*a = was
	}
}

// flipFrom tries every single change of a fact from number first on. With
// outer, the change is the second of two.
func (e *Engine) flipFrom(pc, first, outer, outerValue int32) bool {
	found := false
	for f := first; f < e.nFacts; f++ {
		a := &e.facts[f&(MaxFacts-1)]
		if a.state != known || !e.relevant(pc, f) {
			continue
		}
		was := *a
		for value := int32(0); value < e.valuesOf(f); value++ {
			if value == was.lo {
				continue
			}
			a.lo, a.hi = value, value
			if e.judge(pc, e.asOf, false).status.Open() {
				found = true
				if outer >= 0 {
					e.put(2)
					e.put(outer)
					e.put(outerValue)
				} else {
					e.put(1)
				}
				e.put(f)
				e.put(value)
			}
		}
		*a = was
	}
	return found
}

// valuesOf returns how many values can be tried for a fact.
func (e *Engine) valuesOf(f int32) int32 { return int32(e.code[e.kinds+f*2+1]) }

// relevant reports whether some value of the fact could matter to the relief
// at all: with the fact taken away, the verdict is no longer sure.
func (e *Engine) relevant(pc, f int32) bool {
	if e.valuesOf(f) == 0 {
		return false
	}
	a := &e.facts[f&(MaxFacts-1)]
	was := *a
	*a = answer{}
	e.at, e.day, e.next = pc+1, e.asOf, LastDay
	changed := false
	for part := 0; part < 2 && !changed; part++ {
		for n := e.word(); n > 0; n-- {
			if e.cond() == Unknown {
				changed = true
			}
			e.byte()
			e.word()
		}
	}
	*a = was
	return changed
}
