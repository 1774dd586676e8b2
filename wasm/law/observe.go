package law

// fact returns what is known of a fact. While missing facts are collected, one
// that is not known exactly is marked.
func (e *observer) fact(id int32) *answer {
	a := &e.facts[id&(MaxFacts-1)]
	if e.why != forValue && (e.why == forEvery || e.why == forKnown || !a.exact()) {
		e.mark(id)
	}
	return a
}

// mark adds a fact to those that are missing, once.
func (e *observer) mark(fact int32) {
	switch a := &e.facts[fact&(MaxFacts-1)]; e.why {
	case forKnown:
		e.found = e.found || a.placed()
		e.stuck = e.stuck || !a.placed()
		return
	case forPossible:
		e.found = e.found || a.unasked()
		e.stuck = e.stuck || a.state == dontKnow || a.senseless
		return
	}
	if !e.marked.has(fact) {
		e.marked.add(fact)
		e.missing[e.nMissing&(MaxFacts-1)] = fact
		e.nMissing++
	}
}

func (e *observer) clearMissing() {
	e.nMissing = 0
	e.marked.clear()
}

// probeListed marks the facts that could still change a Listed condition. A
// list answer stands in for an offense that is not known, and the offense
// overrules it; so one that is stuck does not hold the other up.
func (e *observer) probeListed(a *answer, id int32, attr int, fallback int32) {
	e.loose = true
	if a.state == notAsked {
		e.mark(id)
	}
	if fallback == none || a.state == notAsked {
		return
	}
	if a.state == known && e.attr(int(a.lo), attr) != Unknown {
		if id != e.offense || e.attempt == none || e.facts[e.attempt&(MaxFacts-1)].state == notAsked {
			return // the section tells
		}
	}
	e.mark(fallback)
}

// markPart marks an offense of which the part would tell: its degree, where the
// parts are degrees.
func (e *observer) markPart(id int32, a *answer) {
	if id == e.offense && a.state == known && e.degree != none && e.flag(int(a.lo), flagDegrees) {
		id = e.degree
	}
	e.mark(id)
}

// markAttempt marks whether it was only an attempt, where nobody knows.
func (e *observer) markAttempt() {
	if e.attempt != none && e.facts[e.attempt&(MaxFacts-1)].state == dontKnow {
		e.mark(e.attempt)
	}
}
