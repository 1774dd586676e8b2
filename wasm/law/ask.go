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
		e.weigh(scope, false)
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
		r := &e.reliefs[(int32(scope[2*i])|int32(scope[2*i+1])<<8)&(maxReliefs-1)]
		var v verdict
		e.judge(&v, r, e.asOf, false)
		e.unweigh()
		if v.status == Unsure {
			e.addWeights(r, false)
			e.prefer(r)
		} else {
			e.presume(r, false)
		}
		if fact := e.heaviest(); fact >= 0 {
			e.page(fact, scope[:2*n], scope)
			return true
		}
		if roads && (v.status.Open() || v.status == Unsure && v.decided.Open() && e.decisive(r)) {
			return false
		}
	}
	return false
}

// decisive reports whether all that decides a relief is known.
func (e *asker) decisive(r *rule) bool {
	for k := int32(0); k < r.nDecides; k++ {
		if e.facts[e.cells[(r.decides+k)&(maxCells-1)]&(MaxFacts-1)].state != known {
			return false
		}
	}
	return r.nDecides > 0
}

// heaviest returns the fact to ask first of those that have a weight, or -1.
func (e *asker) heaviest() int32 {
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
func (e *asker) weigh(scope []byte, later bool) {
	e.unweigh()
	for k := 0; k+1 < len(scope); k += 2 {
		e.addWeights(&e.reliefs[(int32(scope[k])|int32(scope[k+1])<<8)&(maxReliefs-1)], later)
	}
}

func (e *asker) unweigh() {
	for i := range e.weights {
		e.weights[i] = 0
	}
}

// addWeights adds the weights of one relief. The roads of wanted take one
// condition to know nothing of another; here each missing fact is given its
// values in turn. One whose values all leave the same trace does not matter; and
// where every case of one fact ends in the same status, nothing does. With later, what may
// matter once others are answered is kept too.
func (e *asker) addWeights(r *rule, later bool) {
	e.presume(r, later)
	var v verdict
	if e.judge(&v, r, e.asOf, false); v.status != Unsure && v.status != NotYet && !v.status.Open() {
		return // it stays closed, whatever is answered
	}
	e.clearMissing()
	open := e.wanted(r, later)
	kept := int32(0)
	for i := int32(0); i < e.nMissing; i++ {
		fact := e.missing[i&(MaxFacts-1)]
		if !e.facts[fact&(MaxFacts-1)].unasked() {
			continue // the person does not know
		}
		if !open && e.valuesOf(fact) > 0 {
			several, alike := e.tryAll(r, fact)
			if !several {
				return
			}
			if alike {
				if !later {
					continue
				}
				fact |= inTime
			}
		}
		e.missing[kept&(MaxFacts-1)] = fact
		kept++
	}
	for i := int32(0); i < kept; i++ {
		if fact := e.missing[i&(MaxFacts-1)]; fact&inTime != 0 {
			e.weights[fact&(MaxFacts-1)] = -1
		} else {
			e.weights[fact&(MaxFacts-1)] += 840 / (i + 1)
		}
	}
}

// inTime marks a fact that may only matter once others are answered. Its weight
// is below zero.
const inTime = MaxFacts

// prefer lets the facts that decide a relief come first.
func (e *asker) prefer(r *rule) {
	for k := int32(0); k < r.nDecides; k++ {
		w := &e.weights[e.cells[(r.decides+k)&(maxCells-1)]&(MaxFacts-1)]
		if *w > 0 {
			*w = 1<<20 - k
		}
	}
}

// makeSense finds, for each question, the one to ask so that it makes sense, and
// notes those that make none after the answers.
func (e *asker) makeSense() {
	for i := int32(0); i < e.nFacts; i++ {
		a := &e.facts[i&(MaxFacts-1)]
		root := i
		if a.state == notAsked {
			root = e.root(i)
		}
		e.roots[i&(MaxFacts-1)] = root
		a.senseless = root < 0
	}
	e.changed()
}

// maxDepth is how far one question may suppose another.
const maxDepth = 4

// root returns the fact to ask so that a question makes sense: the fact itself,
// or one that must be known before; -1 when the question makes no sense.
func (e *asker) root(fact int32) int32 {
	for depth := 0; depth < maxDepth && fact >= 0; depth++ {
		before := e.before(fact)
		if before == fact {
			return fact
		}
		fact = before
	}
	return -1
}

// before returns the fact that must be known before another is asked, the fact
// itself, or -1.
func (e *asker) before(fact int32) int32 {
	if from := e.copied(fact); from != none {
		return from
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
	for i := int32(0); i < e.nMissing; i++ {
		if m := e.missing[i&(MaxFacts-1)]; m != fact && e.facts[m&(MaxFacts-1)].unasked() {
			return m
		}
	}
	return -1 // the person does not know what it supposes
}
