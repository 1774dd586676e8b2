package law

// verdict is what a relief comes to on one day.
type verdict struct {
	status  Status
	decider int32  // the requirement, or the grant counted after them, that decides
	event   int32  // what a not_yet waits for; 0 for nothing
	open    bool   // at least one candidate is open
	doubts  int32  // how many terms before it are unknown; Engine.doubts has them
	since   Day    // the verdict is the same from here
	until   Day    // to the day before here
	decided Status // the status of what decides, also where the verdict is unsure
}

// leads reports whether a relief is open today, or would be if every answer that
// is still missing were a good one.
func (e *decider) leads(r *rule) bool {
	var v verdict
	e.judge(&v, r, e.asOf, false)
	return v.decided.Open()
}

// judge decides a relief on one day. With collect, the facts that are missing
// are marked.
func (e *decider) judge(v *verdict, r *rule, day Day, collect bool) {
	e.on(day)
	*v = verdict{status: Unsure, decider: -1}
	set, isFirm := uint32(0), false
	// What comes after the decider does not matter, nor do its days.
	for i := r.first; i < r.end && v.decider < 0; i++ {
		term := &e.terms[i&(maxTerms-1)]
		t := e.value(term.node)
		if i < r.grants {
			t = t.not() // a requirement decides when it does not hold
		}
		if t != No {
			s := Status(term.outcome &^ firm)
			set |= 1 << (uint32(s) & 31)
			if t == Yes {
				v.decider, v.event = i-r.first, term.event
				v.status, isFirm = s, term.outcome&firm != 0
			} else {
				e.doubts[v.doubts&(maxConds-1)] = i
				v.doubts++
			}
		}
	}
	v.since, v.until = e.since, e.until
	v.open = set&openSet != 0
	decided := v.status
	v.decided = decided
	v.status = conclude(set, decided, isFirm)
	if v.status == Unsure {
		v.event = 0
	}
	if set == 1<<(uint32(decided)&31) && !decided.Open() {
		return // nothing is missing; what is open may be asked for in several ways
	}
	if collect {
		e.collectFrom(r, v)
	}
}

// conclude says what can be known from the statuses of the candidates, one of
// which decides.
func conclude(set uint32, decided Status, isFirm bool) Status {
	switch {
	case set == 1<<(uint32(decided)&31):
		return decided // everything that could be so says the same
	case set&^(1<<Shall|1<<May) == 0:
		return May
	case isFirm && set&^(1<<Barred|1<<NotYet) == 0:
		return NotYet
	}
	return Unsure
}

// collectFrom marks the facts that keep a relief from being decided: those of
// every unknown condition whose outcome would differ from the one that decides,
// and where that is open, of every other grant that may apply.
func (e *decider) collectFrom(r *rule, v *verdict) {
	for k := int32(0); k < v.doubts; k++ {
		i := e.doubts[k&(maxConds-1)]
		term := &e.terms[i&(maxTerms-1)]
		if Status(term.outcome&^firm) != v.decided || i >= r.grants && v.decided.Open() {
			e.collect(term.node)
		}
	}
}

// collect marks the facts that make a condition unknown, if it is.
func (e *valuer) collect(i int32) {
	if i < 0 {
		i = ^i
	}
	n := &e.nodes[i&(maxNodes-1)]
	if n.op == opIs { // the most frequent: the sooner the better
		if e.facts[n.fact&(MaxFacts-1)].state != known {
			e.mark(n.fact)
		}
		return
	}
	if e.value(i) != Unknown {
		return
	}
	switch n.op {
	case opAll, opAny:
		for k := int32(0); k < n.n; k++ {
			e.collect(e.part(n, k))
		}
	case opIf:
		// Only the branch that is taken matters.
		t := e.value(e.part(n, 0))
		e.collect(e.part(n, 0))
		if t != No {
			e.collect(e.part(n, 1))
		}
		if t != Yes {
			e.collect(e.part(n, 2))
		}
	default:
		e.looking(forMissing, n)
	}
}

// segment is a run of days with one verdict.
type segment struct {
	start   Day
	status  Status
	decider int32
	open    bool
}

// sweep runs along the timeline of a relief from a day on, whose verdict on one day
// is known.
func (e *decider) sweep(r *rule, here *verdict, first Day) {
	e.nSegments = 0
	var there verdict
	for day := first; day < LastDay; {
		v := here
		if day < here.since || day >= here.until {
			v = &there
			e.judge(v, r, day, false)
		}
		n := e.nSegments
		if n == 0 || e.segments[n-1].status != v.status || e.segments[n-1].decider != v.decider || e.segments[n-1].open != v.open {
			if n == maxSegments {
				return
			}
			e.segments[n] = segment{day, v.status, v.decider, v.open}
			e.nSegments++
		}
		day = v.until
	}
}

// dates are what is read off the timeline.
type dates struct {
	from, by, early Day
	late            bool
}

// datesOf finds the days that matter on the swept timeline, seen from a day.
func (e *decider) datesOf(r *rule, asOf Day) dates {
	d := dates{NoDay, NoDay, NoDay, false}
	n := e.nSegments
	now := 0
	for now+1 < n && e.segments[now+1].start <= asOf {
		now++
	}
	here := e.segments[now]
	switch {
	case here.status.Open():
		first := now
		for first > 0 && e.segments[first-1].status.Open() {
			first--
		}
		if first > 0 && closed(e.segments[first-1].status) {
			d.from = e.segments[first].start
		}
		for i := now + 1; i < n; i++ {
			if !e.segments[i].status.Open() {
				d.by = e.lastDay(r, i)
				break
			}
		}
	case here.status == NotYet || here.status == RightNo:
		for i := now + 1; i < n; i++ {
			s := e.segments[i]
			if s.status == here.status {
				if s.decider != e.segments[i-1].decider {
					d.from = s.start // one wait is over; another goes on
				}
				continue
			}
			if s.status != Barred {
				d.from = s.start
			}
			break
		}
	case here.open: // unsure, and it may be open
		for i := now + 1; i < n; i++ {
			if !e.segments[i].open {
				d.by = e.lastDay(r, i)
				break
			}
		}
	}
	if !here.open && here.status != NotYet && d.from == NoDay {
		for i := now - 1; i >= 0; i-- {
			if e.segments[i].open {
				d.by = e.lastDay(r, i+1)
				d.late = d.by != NoDay
				break
			}
		}
	}
	return d
}

// turnsOn reports whether a condition has another value on a day than the day before.
func (e *decider) turnsOn(node int32, day Day) bool {
	e.on(day - 1)
	before := e.value(node)
	e.on(day)
	return e.value(node) != before
}

// turnsOnTold is the same by the days that were told alone.
func (e *decider) turnsOnTold(node int32, day Day) bool {
	e.told = true
	e.last++
	e.run, e.tried = e.last, ^uint64(0) // whatever was kept may hang on a day that is bounded
	turns := e.turnsOn(node, day)
	e.told = false
	e.run, e.tried = e.base, 0
	return turns
}

// lastDay is the day before a closed segment, where the law itself sets a last
// day that then is over: what a later event closed had none, nor has a right, nor what
// hangs on a day that nobody told.
func (e *decider) lastDay(r *rule, segment int) Day {
	if Status(e.terms[(r.end-1)&(maxTerms-1)].outcome&^firm) >= RightNo {
		return NoDay
	}
	day := e.segments[segment&(maxSegments-1)].start
	for i := r.first; i < r.end; i++ {
		node := e.terms[i&(maxTerms-1)].node
		if e.turnsOn(node, day) && e.hasDeadline(node, true) && e.turnsOnTold(node, day) {
			return day - 1
		}
	}
	return NoDay
}

func closed(s Status) bool { return s == NotYet || s == RightNo }

// turns returns the first day, from day on, on which a condition has another
// value than t, or NoDay.
func (e *decider) turns(node int32, t Truth, day Day) Day {
	for i := 0; i < maxSegments && day < LastDay; i++ {
		e.on(day)
		if e.value(node) != t {
			return day
		}
		day = e.until
	}
	return NoDay
}
