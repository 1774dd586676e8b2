package law

// The interview. It stops at the first useful answer: the rights that are the
// answer to an aim are settled one after another, and then the roads to it, the
// most useful first, until one is open. What the rest would take is counted.

// Deep is the argument of Ask for going on until nothing is left to ask.
const Deep = 1<<16 - 1

// AskArg is the argument of Ask: how many of the reliefs in scope are rights,
// and how many after them are roads.
func AskArg(rights, roads int) int { return rights | roads<<8 }

// ask writes the page to ask next about the loaded case as int32s: the relief
// that it serves, how many facts the page asks, and their numbers. It writes
// nothing when there is nothing to ask.
func (e *Engine) ask(scope []byte, arg int32) {
	if e.noRecord() {
		return
	}
	n, deep := int32(len(scope)/2), arg == Deep
	rights, roads := arg&255, arg>>8
	if deep {
		rights, roads = n, 0
	}
	asked := scope[:2*min(n, rights+roads)]
	for i := int32(0); i < rights+roads && i < n; i++ {
		one := scope[2*i : 2*i+2]
		number := int32(one[0]) | int32(one[1])<<8
		r := &e.reliefs[number&(maxReliefs-1)]
		var v verdict
		e.judge(&v, r, e.asOf, false)
		if deep || v.status == Unsure {
			if fact := e.lacks(r, one); fact >= 0 {
				e.put(number)
				e.page(fact, asked, deep || roads > 0)
				return
			}
		}
		if i >= rights && (v.status.Open() || v.status == Unsure && v.decided.Open()) {
			return
		}
	}
}

// lacks returns the fact to ask next for one relief, or -1. The facts that decide
// it come first, then those that stand first in its requirements.
func (e *Engine) lacks(r *rule, one []byte) int32 {
	e.weigh(r)
	for k := int32(0); k < r.nDecides; k++ {
		w := &e.weights[e.cells[(r.decides+k)&(maxCells-1)]&(MaxFacts-1)]
		if *w > 0 {
			*w = 1<<20 - k
		}
	}
	for {
		best := int32(-1)
		for i := int32(0); i < e.nFacts; i++ {
			if w := e.weights[i&(MaxFacts-1)]; w > 0 && (best < 0 || w > e.weights[best&(MaxFacts-1)]) {
				best = i
			}
		}
		if best < 0 {
			return -1
		}
		if e.worth(best, one) {
			if root := e.root(best); root >= 0 {
				return root
			}
		}
		e.weights[best&(MaxFacts-1)] = 0
	}
}

// weigh gives a weight to each fact that could still change what a relief comes
// to and can be asked: the more, the sooner it is read.
func (e *Engine) weigh(r *rule) {
	for i := range e.weights {
		e.weights[i] = 0
	}
	e.clearMissing()
	e.wanted(r)
	for i := int32(0); i < e.nMissing; i++ {
		fact := e.missing[i&(MaxFacts-1)]
		if e.facts[fact&(MaxFacts-1)].unasked() {
			e.weights[fact&(MaxFacts-1)] = 1<<12 - i
		}
	}
}

// maxDepth is how far one question may suppose another.
const maxDepth = 4

// root returns the fact to ask so that a question makes sense: the fact itself,
// or one that must be known before; -1 when the question makes no sense.
func (e *Engine) root(fact int32) int32 {
	for depth := 0; depth < maxDepth; depth++ {
		s := e.supposes[fact&(MaxFacts-1)]
		if s == 0 {
			return fact
		}
		e.on(e.asOf)
		switch e.value(s >> 1) {
		case Yes:
			return fact
		case No:
			return -1
		}
		e.clearMissing()
		e.collect(s >> 1)
		before := fact
		for i := int32(0); i < e.nMissing && fact == before; i++ {
			if m := e.missing[i&(MaxFacts-1)]; e.facts[m&(MaxFacts-1)].unasked() {
				fact = m
			}
		}
		if fact == before {
			return -1 // the person does not know what it supposes
		}
	}
	return -1
}

// page writes the facts of a page: one fact, and those that share its page and
// could still change what a relief in scope comes to. With court, a case is
// opened by the question which court it was.
func (e *Engine) page(fact int32, scope []byte, court bool) {
	if court && e.court != none && e.facts[e.court&(MaxFacts-1)].state == notAsked && e.scopeOf(fact) == Case {
		fact = e.court
	}
	at := e.used
	e.put(0)
	group, n := e.group(fact), int32(0)
	for i := int32(0); i < e.nFacts; i++ {
		if i == fact || group > 0 && e.group(i) == group && e.facts[i&(MaxFacts-1)].unasked() && e.worth(i, scope) && e.onPage(i, group) {
			e.put(i)
			n++
		}
	}
	if !e.full {
		e.out[at], e.out[at+1] = byte(n), byte(n>>8)
	}
}

// onPage reports whether a fact can be asked on a page: it makes sense, or it
// does once another fact of the page is answered.
func (e *Engine) onPage(fact, group int32) bool {
	root := e.root(fact)
	return root == fact || root >= 0 && e.group(root) == group
}

func (e *Engine) group(fact int32) int32 {
	return int32(e.code[(e.kinds+fact*factBytes+2)&(MaxCode-1)])
}

func (e *Engine) scopeOf(fact int32) Scope {
	return Scope(e.code[(e.kinds+fact*factBytes)&(MaxCode-1)] >> 4 & 3)
}

// further writes, for each relief in scope that could still be told more
// exactly, its number and how many pages at most that takes.
func (e *Engine) further(scope []byte) {
	for k := 0; k+1 < len(scope); k += 2 {
		number := int32(scope[k]) | int32(scope[k+1])<<8
		e.weigh(&e.reliefs[number&(maxReliefs-1)])
		pages := int32(0)
		for i := range e.pages {
			e.pages[i] = 0
		}
		for i := int32(0); i < e.nFacts; i++ {
			if e.weights[i&(MaxFacts-1)] == 0 || !e.worth(i, scope[k:k+2]) || e.root(i) < 0 {
				continue
			}
			g := e.group(i)
			if bit := uint32(1) << (uint32(g) & 31); g == 0 || e.pages[g>>5&7]&bit == 0 {
				e.pages[g>>5&7] |= bit
				pages++
			}
		}
		if pages > 0 {
			e.put(number)
			e.put(pages)
		}
	}
}

// noRecord reports whether the person knows none of a row of facts that the
// record shows: then it has to be fetched before anything else is asked.
func (e *Engine) noRecord() bool {
	at := e.record
	for rows := e.cells[at&(maxCells-1)]; rows > 0; rows-- {
		at++
		all := true
		for n := e.cells[at&(maxCells-1)]; n > 0; n-- {
			at++
			all = all && e.facts[e.cells[at&(maxCells-1)]&(MaxFacts-1)].state == dontKnow
		}
		if all {
			return true
		}
	}
	return false
}
