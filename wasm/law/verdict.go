package law

// verdict is what a relief comes to on one day.
type verdict struct {
	status  Status
	decider int32  // the requirement, or the grant counted after them, that decides
	event   int32  // what a not_yet waits for; 0 for nothing
	open    bool   // at least one candidate is open
	next    Day    // the next day on which the verdict may change
	decided Status // the status of what decides, also where the verdict is unsure
}

// leads reports whether the relief is open, or would be if every answer that
// is still missing were a good one.
func (v verdict) leads() bool { return v.decided.Open() }

const firm = 0x80 // bit of an outcome's status byte

// judge decides the relief whose code starts at pc on one day. With collect,
// the facts that are missing are marked.
func (e *Engine) judge(pc int32, day Day, collect bool) verdict {
	e.at, e.day, e.next, e.moves = pc+1, day, LastDay, false
	v := verdict{status: Unsure, decider: -1}
	set, isFirm := uint32(0), false
	index := int32(0)
	for part := 0; part < 2 && v.decider < 0; part++ { // requirements, then grants
		// What comes after the decider does not matter, nor do its days.
		for n := e.word(); n > 0 && v.decider < 0; n-- {
			t := e.cond()
			outcome, event := e.byte(), e.word()
			if part == 0 {
				t = t.not() // a requirement decides when it does not hold
			}
			if t != No {
				s := Status(outcome &^ firm)
				set |= 1 << (uint32(s) & 31)
				if t == Yes {
					v.decider, v.event = index, event
					v.status, isFirm = s, outcome&firm != 0
				}
			}
			index++
		}
	}
	v.next = e.next
	v.open = set&openSet != 0
	decided := v.status
	v.decided = decided
	v.status = conclude(set, decided, isFirm)
	if v.status == Unsure {
		v.event = 0
	}
	if set == 1<<(uint32(decided)&31) && !decided.Open() {
		return v // nothing is missing; what is open may be asked for in several ways
	}
	if collect {
		e.collectFrom(pc, decided)
	}
	return v
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

const openSet = 1<<May | 1<<Shall | 1<<Automatic | 1<<RightYes | 1<<RightPartly

// collectFrom marks the facts that keep the relief at pc from being decided:
// those of every unknown condition whose outcome would differ from the one
// that decides, and where that is open, of every other grant that may apply.
func (e *Engine) collectFrom(pc int32, decided Status) {
	e.at = pc + 1
	for part := 0; part < 2; part++ {
		for n := e.word(); n > 0; n-- {
			start := e.at
			t := e.cond()
			outcome := e.byte()
			e.word()
			end := e.at
			if t == Unknown && (Status(outcome&^firm) != decided || part == 1 && decided.Open()) {
				e.at = start
				e.collect()
			}
			e.at = end
			if part == 0 && t == No || part == 1 && t == Yes {
				return
			}
		}
	}
}

// collect reads a condition and marks the facts that make it unknown.
func (e *Engine) collect() {
	start := e.at
	if e.cond() != Unknown {
		return
	}
	end := e.at
	e.at = start
	switch op(e.byte()) {
	case opNot:
		e.collect()
	case opAll, opAny:
		for n := e.byte(); n > 0; n-- {
			e.collect()
		}
	case opIf:
		// Only the branch that is taken matters.
		test := e.at
		t := e.cond()
		if t == Unknown {
			e.at = test
			e.collect()
		}
		for _, taken := range [2]Truth{Yes, No} {
			if t == Unknown || t == taken {
				e.collect()
			} else {
				e.cond()
			}
		}
	default:
		e.at = start
		e.marking = true
		e.cond()
		e.marking = false
	}
	e.at = end
}

// mark adds a fact to those that are missing, once.
func (e *Engine) mark(fact int32) {
	if e.probing {
		a := &e.facts[fact&(MaxFacts-1)]
		e.found = e.found || a.unasked()
		e.stuck = e.stuck || a.state == dontKnow
		return
	}
	bit := uint32(1) << (uint32(fact) & 31)
	word := &e.marked[uint32(fact)>>5&(MaxFacts/32-1)]
	if *word&bit == 0 {
		*word |= bit
		e.missing[e.nMissing&(MaxFacts-1)] = fact
		e.nMissing++
	}
}

func (e *Engine) clearMissing() {
	e.nMissing = 0
	for i := range e.marked {
		e.marked[i] = 0
	}
}

// segment is a run of days with one verdict.
type segment struct {
	start   Day
	status  Status
	decider int32
	open    bool
}

// sweep runs along the whole timeline of the relief at pc, whose verdict on one
// day is v. When that did not turn on the day, it is the same on all.
func (e *Engine) sweep(pc int32, v verdict) {
	if !e.moves {
		e.segments[0], e.nSegments = segment{FirstDay, v.status, v.decider, v.open}, 1
		return
	}
	e.nSegments = 0
	for day := FirstDay; day < LastDay; {
		v := e.judge(pc, day, false)
		n := e.nSegments
		if n == 0 || e.segments[n-1].status != v.status || e.segments[n-1].decider != v.decider || e.segments[n-1].open != v.open {
			if n == maxSegments {
				return
			}
			e.segments[n] = segment{day, v.status, v.decider, v.open}
			e.nSegments++
		}
		day = v.next
	}
}

// dates are what is read off the timeline.
type dates struct {
	from, by, early Day
	late            bool
}

// read finds the days that matter on the swept timeline, seen from a day.
func (e *Engine) read(asOf Day) dates {
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
				d.by = e.segments[i].start - 1
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
				d.by = e.segments[i].start - 1
				break
			}
		}
	}
	if !here.open && here.status != NotYet && d.from == NoDay {
		for i := now - 1; i >= 0; i-- {
			if e.segments[i].open {
				d.by, d.late = e.segments[i+1].start-1, true
				break
			}
		}
	}
	return d
}

func closed(s Status) bool { return s == NotYet || s == RightNo }

// turns returns the first day, from day on, on which the condition at pc has
// another value than t, or NoDay.
func (e *Engine) turns(pc int32, t Truth, day Day) Day {
	for i := 0; i < maxSegments && day < LastDay; i++ {
		e.at, e.day, e.next = pc, day, LastDay
		if e.cond() != t {
			return day
		}
		day = e.next
	}
	return NoDay
}
