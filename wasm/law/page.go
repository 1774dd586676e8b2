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
	e.shown.clear()
	e.shown.add(fact)
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
			e.shown.add(root)
			if e.group(i) == group && e.copied(i) == none {
				e.shown.add(i)
			}
		}
	}
	e.tidy(fact)
	at, n := e.used, int32(0)
	e.put(0)
	if e.shown.empty() {
		e.shown.add(fact)
	}
	for i := int32(0); i < e.nFacts; i++ {
		if e.shown.has(i) {
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
			if e.shown.has(i) && (e.waits(i) || i != fact && !e.unfolds(i)) {
				e.shown.remove(i)
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
			if m := e.missing[k&(MaxFacts-1)]; m != fact && e.shown.has(m) {
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
		if !e.shown.has(e.missing[k&(MaxFacts-1)]) {
			return false
		}
	}
	return n > 0
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
