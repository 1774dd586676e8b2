package law

// The interview. It stops at the first useful answer: the rights that are the
// answer to an aim are settled one after another, and then the roads to it, the
// most useful first, until one is open. What the rest would take is counted.

// Deep is the argument of Ask for going on until nothing is left to ask.
const Deep = 1<<16 - 1

// AskArg is the argument of Ask: how many of the reliefs in scope are rights,
// how many after them are roads, and whether the roads are asked first.
func AskArg(rights, roads int, roadsFirst bool) int {
	arg := rights | roads<<8
	if roadsFirst {
		arg |= askRoadsFirst
	}
	return arg
}

const askRoadsFirst = 1 << 15

// ask writes the page to ask next about the loaded case as int32s: how many
// facts the page asks, and their numbers. It writes nothing when there is nothing
// to ask.
func (e *Engine) ask(scope []byte, arg int32) {
	if e.noRecord() {
		return
	}
	e.makeSense()
	e.weighed = false
	if arg == Deep {
		e.weigh(scope)
		e.weighed = true
		if fact := e.heaviest(); fact >= 0 {
			e.page(fact, scope, scope)
		}
		return
	}
	n, rights, roads := int32(len(scope)/2), arg&255, arg>>8&127
	rights = min(rights, n)
	n = min(n, rights+roads)
	if arg&askRoadsFirst == 0 {
		if !e.askEach(scope, n, 0, rights, false) {
			e.askEach(scope, n, rights, n, true)
		}
		return
	}
	if !e.askEach(scope, n, rights, n, true) {
		e.askEach(scope, n, 0, rights, false)
	}
}

// askEach asks for the reliefs from one place in the scope to another, one after
// the other, and reports whether it wrote a page. Of roads the first that is open
// is enough, or may be open by all that decides it.
func (e *Engine) askEach(scope []byte, n, from, to int32, roads bool) bool {
	for i := from; i < to; i++ {
		one := scope[2*i : 2*i+2]
		r := &e.reliefs[(int32(one[0])|int32(one[1])<<8)&(maxReliefs-1)]
		var v verdict
		e.judge(&v, r, e.asOf, false)
		if v.status == Unsure {
			e.weigh(one)
			e.prefer(r)
			if fact := e.heaviest(); fact >= 0 {
				e.page(fact, scope[:2*n], scope)
				return true
			}
		}
		if roads && (v.status.Open() || v.status == Unsure && v.decided.Open() && e.decisive(r)) {
			return false
		}
	}
	return false
}

// decisive reports whether all that decides a relief is known.
func (e *Engine) decisive(r *rule) bool {
	for k := int32(0); k < r.nDecides; k++ {
		if e.facts[e.cells[(r.decides+k)&(maxCells-1)]&(MaxFacts-1)].state != known {
			return false
		}
	}
	return r.nDecides > 0
}

// heaviest returns the fact to ask first of those that have a weight, or -1.
func (e *Engine) heaviest() int32 {
	best := int32(-1)
	for i := int32(0); i < e.nFacts; i++ {
		if w := e.weights[i&(MaxFacts-1)]; w > 0 && e.roots[i&(MaxFacts-1)] >= 0 && (best < 0 || w > e.weights[best&(MaxFacts-1)]) {
			best = i
		}
	}
	if best < 0 {
		return -1
	}
	return e.roots[best&(MaxFacts-1)]
}

// weigh gives a weight to each fact whose answer could still change what a relief
// in scope comes to: the more, the sooner it is read and the more reliefs read it.
func (e *Engine) weigh(scope []byte) {
	for i := range e.weights {
		e.weights[i] = 0
	}
	for k := 0; k+1 < len(scope); k += 2 {
		e.addWeights(&e.reliefs[(int32(scope[k])|int32(scope[k+1])<<8)&(maxReliefs-1)])
	}
}

// addWeights adds the weights of one relief. The roads of wanted take one
// condition to know nothing of another; here each missing fact is given its
// values in turn. One whose values all leave the same trace does not matter; and
// where every case of one fact ends in the same status, nothing does.
func (e *Engine) addWeights(r *rule) {
	e.clearMissing()
	open := e.wanted(r)
	kept := int32(0)
	for i := int32(0); i < e.nMissing; i++ {
		fact := e.missing[i&(MaxFacts-1)]
		if !e.facts[fact&(MaxFacts-1)].unasked() {
			continue // the person does not know
		}
		if !open && e.valuesOf(fact) > 0 {
			ends, alike := e.tryAll(r, fact)
			if ends&(ends-1) == 0 {
				return
			}
			if alike {
				continue
			}
		}
		e.missing[kept&(MaxFacts-1)] = fact
		kept++
	}
	for i := int32(0); i < kept; i++ {
		e.weights[e.missing[i&(MaxFacts-1)]&(MaxFacts-1)] += 840 / (i + 1)
	}
}

// prefer lets the facts that decide a relief come first.
func (e *Engine) prefer(r *rule) {
	for k := int32(0); k < r.nDecides; k++ {
		w := &e.weights[e.cells[(r.decides+k)&(maxCells-1)]&(MaxFacts-1)]
		if *w > 0 {
			*w = 1<<20 - k
		}
	}
}

// makeSense finds, for each question, the one to ask so that it makes sense, and
// notes those that make none after the answers.
func (e *Engine) makeSense() {
	for i := int32(0); i < e.nFacts; i++ {
		a := &e.facts[i&(MaxFacts-1)]
		root := i
		if a.state == notAsked {
			root = e.root(i)
		}
		e.roots[i&(MaxFacts-1)] = root
		a.senseless = root < 0
	}
	e.run++
}

// maxDepth is how far one question may suppose another.
const maxDepth = 4

// root returns the fact to ask so that a question makes sense: the fact itself,
// or one that must be known before; -1 when the question makes no sense.
func (e *Engine) root(fact int32) int32 {
	for depth := 0; depth < maxDepth; depth++ {
		if from := e.copied(fact); from != none {
			fact = from
			continue
		}
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
// could still change what a relief in scope comes to. A case is opened by the
// question which court it was, if that matters to any.
func (e *Engine) page(fact int32, scope, whole []byte) {
	if e.court != none && e.facts[e.court&(MaxFacts-1)].state == notAsked && e.scopeOf(fact) == Case && e.courtMatters(scope) {
		fact = e.court
	}
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
			e.weigh(scope)
		}
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
func (e *Engine) tidy(fact int32) {
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
func (e *Engine) waits(fact int32) bool {
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
func (e *Engine) unfolds(fact int32) bool {
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
	for k := int32(0); k < e.nMissing; k++ {
		if !e.isShown(e.missing[k&(MaxFacts-1)]) {
			return false
		}
	}
	return e.nMissing > 0
}

// blank reports whether nothing is on the page.
func (e *Engine) blank() bool {
	for _, word := range e.shown {
		if word != 0 {
			return false
		}
	}
	return true
}

func (e *Engine) isShown(fact int32) bool {
	return e.shown[uint32(fact)>>5&(MaxFacts/32-1)]>>(uint32(fact)&31)&1 == 1
}

func (e *Engine) show(fact int32) {
	e.shown[uint32(fact)>>5&(MaxFacts/32-1)] |= 1 << (uint32(fact) & 31)
}

func (e *Engine) courtMatters(scope []byte) bool {
	for k := 0; k+1 < len(scope); k += 2 {
		r := &e.reliefs[(int32(scope[k])|int32(scope[k+1])<<8)&(maxReliefs-1)]
		if _, alike := e.tryAll(r, e.court); r.court && !alike {
			return true
		}
	}
	return false
}

// copied returns the date that a fact will share once that is asked, or none.
func (e *Engine) copied(fact int32) int32 {
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

func (e *Engine) group(fact int32) int32 {
	return int32(e.code[(e.kinds+fact*factBytes+2)&(MaxCode-1)])
}

func (e *Engine) scopeOf(fact int32) Scope {
	return Scope(e.code[(e.kinds+fact*factBytes)&(MaxCode-1)] >> 4 & 3)
}

// further writes, for each relief in scope that could still be told more
// exactly, its number and how many pages at most that takes.
func (e *Engine) further(scope []byte) {
	e.makeSense()
	for k := 0; k+1 < len(scope); k += 2 {
		number := int32(scope[k]) | int32(scope[k+1])<<8
		e.weigh(scope[k : k+2])
		for i := range e.shown {
			e.shown[i] = 0
		}
		for i := int32(0); i < e.nFacts; i++ {
			if root := e.roots[i&(MaxFacts-1)]; e.weights[i&(MaxFacts-1)] > 0 && root >= 0 {
				e.show(root)
				e.show(i)
			}
		}
		pages := e.countPages()
		if pages > 0 {
			e.put(number)
			e.put(pages)
		}
	}
}

// countPages returns on how many pages the shown facts are asked.
func (e *Engine) countPages() int32 {
	pages := int32(0)
	for i := range e.pages {
		e.pages[i] = 0
	}
	for i := int32(0); i < e.nFacts; i++ {
		if !e.isShown(i) {
			continue
		}
		g := e.group(i)
		if bit := uint32(1) << (uint32(g) & 31); g == 0 || e.pages[g>>5&7]&bit == 0 {
			e.pages[g>>5&7] |= bit
			pages++
		}
	}
	return pages
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
