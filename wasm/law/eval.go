package law

// answer is what is known of one fact. For a yes-or-no fact lo is 1 or 0, for
// a choice the number of the value, for an offense the row of the catalogue (the
// row of the crime and that of its attempt, where it is not known which);
// for counts, money and dates the answer lies between lo and hi.
type answer struct {
	state  uint8 // notAsked, dontKnow or known
	lo, hi int32
	first  int32 // of a date list: its first entry in Engine.dates
	n      int32 // of a date list: how many; of a list that may go on, -1-n
	partly bool  // it follows from other cases that may not be all: still to be asked
	// bounded marks a date that is not known, but lies between lo and hi.
	bounded   bool
	senseless bool // its question supposes what is not so, or what the person does not know
	implied   bool // it follows from other answers of the case
}

// unasked reports whether the person can still be asked.
func (a *answer) unasked() bool {
	return !a.senseless && (a.state == notAsked || a.partly && !a.exact())
}

const (
	notAsked uint8 = iota
	dontKnow
	known
)

type span struct{ lo, hi Day }

// on sets the day that is judged. What is valued from here on narrows since and
// until to the days around it on which nothing changes.
func (e *valuer) on(day Day) {
	e.day, e.since, e.until = day, FirstDay, LastDay
}

// changed drops every value that was kept: facts have changed.
func (e *valuer) changed() {
	e.last++
	e.run, e.base = e.last, e.last
}

// bitOf stands for a fact in a set of facts. Some share a bit, so that a set may hold
// more than was put into it.
func bitOf(fact int32) uint64 { return 1 << (uint32(fact) & 63) }

// reads returns the facts that a condition reads.
func (e *program) reads(i int32) uint64 {
	if i < 0 {
		i = ^i
	}
	return e.factsOf[i&(maxNodes-1)]
}

// fresh reports whether what was worked out of a node in a run is still so.
func (e *valuer) fresh(run uint32, i int32) bool {
	return run == e.run || run == e.base && e.factsOf[i&(maxNodes-1)]&e.tried == 0
}

// still reports whether what was valued is the same on every day.
func (e *valuer) still() bool { return e.since == FirstDay && e.until == LastDay }

// value returns the value of a condition on the engine's day.
func (e *valuer) value(i int32) Truth {
	opposite := i >> 31 // all bits or none
	i ^= opposite
	n := &e.nodes[i&(maxNodes-1)]
	t := Unknown
	switch {
	case n.op == opIs: // the most frequent: the sooner the better
		if a := &e.facts[n.fact&(MaxFacts-1)]; a.state == known {
			t = Truth(n.a>>uint(a.lo&31)&1) * Yes
		}
	case n.op < opKept:
		t = e.leaf(n)
	case n.run == e.run && n.still:
		t = n.value
	default:
		t = e.kept(n, i)
	}
	return Truth((int32(t) ^ opposite) + (int32(Yes)+1)&opposite) // as not
}

// kept is the value of a condition that is kept, as long as nothing that it reads has
// changed.
func (e *valuer) kept(n *node, i int32) Truth {
	if !e.fresh(n.run, i) || e.day < n.since || e.day >= n.until {
		since, until := e.since, e.until
		e.since, e.until = FirstDay, LastDay
		n.value = e.work(n)
		n.run, n.since, n.until = e.run, e.since, e.until
		n.still = e.still()
		e.since, e.until = since, until
	}
	if n.since > e.since {
		e.since = n.since
	}
	if n.until < e.until {
		e.until = n.until
	}
	return n.value
}

// work works out a condition whose value is kept.
func (e *valuer) work(n *node) Truth {
	switch n.op {
	case opSurely:
		return truth(e.value(e.part(n, 0)) == Yes)
	case opAll:
		return e.fold(n, Yes, No)
	case opAny:
		return e.fold(n, No, Yes)
	case opIf:
		switch e.value(e.part(n, 0)) {
		case Yes:
			return e.value(e.part(n, 1))
		case No:
			return e.value(e.part(n, 2))
		}
		then, otherwise := e.value(e.part(n, 1)), e.value(e.part(n, 2))
		if then == otherwise {
			return then
		}
		return Unknown
	}
	return e.leaf(n)
}

// fold combines the parts of a conjunction or a disjunction. One part can decide
// it; then neither the other parts matter nor their days.
func (e *valuer) fold(n *node, t, decides Truth) Truth {
	for k := int32(0); k < n.n; k++ {
		switch e.value(e.part(n, k)) {
		case decides:
			if !e.still() {
				e.since, e.until = FirstDay, LastDay
				e.value(e.part(n, k))
			}
			return decides
		case Unknown:
			t = Unknown
		}
	}
	return t
}

func (e *program) part(n *node, k int32) int32 { return e.cells[(n.cells+k)&(maxCells-1)] }

// leaf works out a condition that has no parts.
func (e *valuer) leaf(n *node) Truth {
	switch n.op {
	case opAlways:
		return Yes
	case opIs:
		a := e.fact(n.fact)
		if a.state != known {
			return Unknown
		}
		return truth(n.a>>uint(a.lo&31)&1 == 1)
	case opAtLeast:
		a := e.fact(n.fact)
		if a.state != known {
			return Unknown
		}
		return compare(a.lo >= n.a, a.hi < n.a)
	case opTold, opAsked: // never marked as missing
		if e.why > forMissing {
			e.mark(n.fact)
		}
		state := e.facts[n.fact&(MaxFacts-1)].state
		return truth(state == known || n.op == opAsked && state == dontKnow)
	case opDoubt:
		if e.why != forValue {
			e.mark(n.fact)
		}
		return Unknown
	case opListed:
		return e.listed(n)
	case opSections:
		return e.sections(n)
	case opNotAfter:
		return e.notAfter(n)
	case opAnyDate:
		return e.anyDate(n)
	}
	return No // the zero Cond
}

func truth(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

func compare(yes, no bool) Truth {
	if yes {
		return Yes
	}
	if no {
		return No
	}
	return Unknown
}

// change notes a day from which on a value may be another.
func (e *valuer) change(d Day) {
	if d > e.day {
		e.until = min(e.until, d)
	} else {
		e.since = max(e.since, d)
	}
}

func (a *answer) exact() bool { return a.state == known && a.lo == a.hi && a.n >= 0 }
