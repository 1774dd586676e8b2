package law

// page writes the facts of a page: one fact, and those that share its page and
// could still change what a relief in scope comes to. A case is opened by the fact
// that the book wants first, if it matters to any.
func (e *Engine) page(fact int32, scope, whole []byte) {
	fact = e.opening(fact, scope)
	group := e.group(fact)
	if group&groupList != 0 {
		scope = whole
	}
	for i := range e.shown {
		e.shown[i] = 0
	}
	e.show(fact)
	if group > 0 {
		if !e.weighed {
			e.weigh(scope, false)
		}
		e.presumeBeside(group, scope)
		for i := int32(0); i < e.nFacts; i++ {
			root := e.roots[i&(MaxFacts-1)]
			if e.weights[i&(MaxFacts-1)] == 0 || root < 0 || e.group(root) != group {
				continue
			}
			// What the page shows now, and what it unfolds.
			e.show(root)
			if e.group(i) == group && e.copied(i) == none {
				e.show(i)
			}
		}
	}
	e.tidy(fact)
	at, n := e.used, int32(0)
	e.put(0)
	if e.blank() {
		e.show(fact)
	}
	for i := int32(0); i < e.nFacts; i++ {
		if e.isShown(i) {
			e.put(i)
			n++
		}
	}
	if !e.full {
		e.out[at], e.out[at+1] = byte(n), byte(n>>8)
	}
}

// tidy takes off a page what another of its facts can answer, and what supposes
// a fact that is not on it.
func (e *asker) tidy(fact int32) {
	for changed := true; changed; {
		changed = false
		for i := int32(0); i < e.nFacts; i++ {
			if e.isShown(i) && (e.waits(i) || i != fact && !e.unfolds(i)) {
				e.shown[uint32(i)>>5&(MaxFacts/32-1)] &^= 1 << (uint32(i) & 31)
				changed = true
			}
		}
	}
}

// waits reports whether another fact of the page can answer one.
func (e *asker) waits(fact int32) bool {
	for i := int32(0); i < e.nFollows; i++ {
		f := &e.follows[i&(maxFollows-1)]
		if f.fact != fact {
			continue
		}
		e.on(e.asOf)
		if e.value(f.when) != Unknown {
			continue
		}
		e.clearMissing()
		e.collect(f.when)
		for k := int32(0); k < e.nMissing; k++ {
			if m := e.missing[k&(MaxFacts-1)]; m != fact && e.isShown(m) {
				return true
			}
		}
	}
	return false
}

// unfolds reports whether a question makes sense already, or will by what the
// page asks beside it.
func (e *asker) unfolds(fact int32) bool {
	s := e.supposes[fact&(MaxFacts-1)]
	if s == 0 {
		return true
	}
	e.on(e.asOf)
	if t := e.value(s >> 1); t != Unknown {
		return t == Yes
	}
	e.clearMissing()
	e.collect(s >> 1)
	n := e.nMissing
	if n > 1 && s > 0 && e.nodes[s>>1&(maxNodes-1)].op == opAny {
		n = 1 // the others may come later, on a page of their own
	}
	for k := int32(0); k < n; k++ {
		if !e.isShown(e.missing[k&(MaxFacts-1)]) {
			return false
		}
	}
	return n > 0
}

// blank reports whether nothing is on the page.
func (e *asker) blank() bool {
	for _, word := range e.shown {
		if word != 0 {
			return false
		}
	}
	return true
}

func (e *asker) isShown(fact int32) bool {
	return e.shown[uint32(fact)>>5&(MaxFacts/32-1)]>>(uint32(fact)&31)&1 == 1
}

func (e *asker) show(fact int32) {
	e.shown[uint32(fact)>>5&(MaxFacts/32-1)] |= 1 << (uint32(fact) & 31)
}

// copied returns the date that a fact will share once that is asked, or none.
func (e *asker) copied(fact int32) int32 {
	for i := int32(0); i < e.nFollows; i++ {
		f := &e.follows[i&(maxFollows-1)]
		if f.fact != fact || f.copy == none || f.value == past || e.facts[f.copy&(MaxFacts-1)].state != notAsked {
			continue
		}
		e.on(e.asOf)
		if e.value(f.when) != No {
			return f.copy
		}
	}
	return none
}

func (e *program) group(fact int32) int32 {
	return e.info(fact, 2)
}

func (e *program) scopeOf(fact int32) Scope {
	return Scope(e.info(fact, 0) >> 4 & 3)
}
