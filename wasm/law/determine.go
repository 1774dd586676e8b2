package law

// determineAll writes a determination for every relief in scope.
func (e *Engine) determineAll(c int32, scope []byte) {
	for r := int32(0); r < e.nReliefs; r++ {
		if e.asked(scope, r) {
			e.writeDetermination(r, c)
		}
	}
}

// Flags of a determination.
const (
	Late = 1 // the last day has passed
)

// writeDetermination writes one determination as int32s:
//
//	relief, case (-1: none), status, flags, from, by, early from (NoDay: none),
//	event (0: none; else 1 + number among events and then reliefs), decider
//	(-1: none), number of findings, then for each finding its value and the
//	first day after today on which the value differs (NoDay: never), number of
//	missing facts and their numbers, number of segments and for each its first
//	day and its status.
//
// Findings are the requirements and then the grants, in the order of the relief.
func (e *Engine) writeDetermination(number, c int32) {
	r := &e.reliefs[number&(maxReliefs-1)]
	var v verdict
	e.today(&v, r)
	d := e.determine(&v, r, FirstDay)
	flags := int32(0)
	if d.late {
		flags |= Late
	}
	e.put(number)
	e.put(c)
	e.put(int32(v.status))
	e.put(flags)
	e.put(int32(d.from))
	e.put(int32(d.by))
	e.put(int32(d.early))
	e.put(v.event)
	e.put(v.decider)
	e.findings(r)
	e.put(e.nMissing)
	for i := int32(0); i < e.nMissing; i++ {
		e.put(e.missing[i&(MaxFacts-1)])
	}
	e.put(int32(e.nSegments))
	for i := 0; i < e.nSegments; i++ {
		e.put(int32(e.segments[i&(maxSegments-1)].start))
		e.put(int32(e.segments[i&(maxSegments-1)].status))
	}
}

// today decides a relief as of today. What is missing is in e.missing.
func (e *decider) today(v *verdict, r *rule) {
	e.clearMissing()
	e.judge(v, r, e.asOf, true)
}

// determine works out the rest of a determination: its timeline from a day on, in
// e.segments, and its dates.
func (e *decider) determine(v *verdict, r *rule, first Day) dates {
	e.sweep(r, v, first)
	d := e.datesOf(r, e.asOf)
	if v.status.Open() && d.by != NoDay {
		// What decides whether the door stays open longer is missing too.
		var next verdict
		if e.judge(&next, r, d.by+1, false); next.status == Unsure && next.open {
			e.judge(&next, r, d.by+1, true)
		}
	}
	if v.status == NotYet && d.from != NoDay {
		d.early = e.early(r, d.from)
	}
	return d
}

// findings writes the value of every requirement and grant today, and when it
// next changes.
func (e *Engine) findings(r *rule) {
	e.put(r.end - r.first)
	for i := r.first; i < r.end; i++ {
		node := e.terms[i&(maxTerms-1)].node
		e.on(e.asOf)
		t := e.value(node)
		until := e.until
		e.put(e.said(i, t, i < r.grants))
		e.put(int32(e.turns(node, t, until))) // until then it stays the same
	}
}

// DoesNotApply is the value of a finding that holds only because it is not about
// this person.
const DoesNotApply = 3

// said is what a page says of a requirement or grant: its value, but that what
// holds is met only where it applies, and only by an answer.
func (e *decider) said(term int32, t Truth, requirement bool) int32 {
	if !requirement || t != Yes {
		return int32(t)
	}
	if e.value(e.terms[term&(maxTerms-1)].applies) == No {
		return DoesNotApply
	}
	if node := e.terms[term&(maxTerms-1)].node; !e.carried(node) {
		return int32(Unknown)
	}
	return int32(Yes)
}

// carried reports whether an answer carries a condition: one of the facts that it
// reads is known, or it reads none.
func (e *decider) carried(node int32) bool {
	e.why, e.found, e.stuck = forKnown, false, false
	e.list(node)
	e.why = forValue
	return e.found || !e.stuck
}

// early returns the first day on which an early request can be made, if it
// comes before the day the relief opens.
func (e *decider) early(r *rule, before Day) Day {
	for day := FirstDay; day < before; day = e.until {
		e.on(day)
		if e.value(r.early) == Yes {
			return day
		}
	}
	return NoDay
}
