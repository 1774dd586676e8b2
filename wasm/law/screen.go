package law

// Short is a determination without findings and timeline, for those who answer
// many records; see writeDetermination for what each part is. Missing holds
// until the next one.
type Short struct {
	Relief, Case   int32
	Status         Status
	Late           bool
	From, By       Day
	Part           bool // a day that is half remembered moves From or By: the first, or the last, that it may be
	Event, Decider int32
	Missing        []int32
}

// Screen answers a message to Determine like Run, but hands over each
// determination instead of writing it, without findings and timeline. It reports
// whether the message is well formed. The download does not hold it.
func (e *Engine) Screen(in []byte, each func(*Short)) bool {
	return e.ScreenSome(in, MaxCases, nil, false, each)
}

// ScreenSome is Screen for the first cases only, the others stand beside them, and
// without some reliefs. With onlyOpen, of what is neither open nor has a day ahead the status alone is worked
// out.
func (e *Engine) ScreenSome(in []byte, first int32, without []bool, onlyOpen bool, each func(*Short)) bool {
	scope, ok := e.take(in)
	if !ok {
		return false
	}
	s := &e.short // not on the stack, which each would have it leave
	var v verdict
	for c := int32(0); c < max(min(e.cases, first), 1); c++ {
		s.Case = c
		if e.cases == 0 {
			s.Case = -1
		}
		e.loadCase(s.Case)
		for i := int32(0); i < e.nReliefs; i++ {
			if int(i) < len(without) && without[i] || !e.asked(scope, i) {
				continue
			}
			if onlyOpen {
				if e.judge(&v, &e.reliefs[i&(maxReliefs-1)], e.asOf, false); !v.status.Open() && v.status != NotYet {
					*s = Short{Relief: i, Case: s.Case, Status: v.status, From: NoDay, By: NoDay}
					each(s)
					continue
				}
			}
			r := &e.reliefs[i&(maxReliefs-1)]
			e.today(&v, r)
			d := e.determine(&v, r, e.behind(&v, r))
			s.Relief, s.Status, s.Late, s.From, s.By, s.Event, s.Decider = i, v.status, d.late, d.from, d.by, v.event, v.decider
			s.Missing = e.missing[:min(e.nMissing, MaxFacts)]
			s.Part = e.inPart(r, s)
			each(s)
		}
	}
	return true
}

// inPart reports whether what is closed is not surely open from its day on, or whether what
// may be open is not surely closed by what was told the day after its last.
func (e *Engine) inPart(r *rule, s *Short) bool {
	if s.Status == NotYet && s.From != NoDay {
		for _, g := range e.segments[:e.nSegments] {
			if g.start == s.From {
				return !g.status.Open()
			}
		}
	}
	if s.Status != Unsure || s.By == NoDay {
		return false
	}
	for i := r.first; i < r.end; i++ {
		if node := e.terms[i&(maxTerms-1)].node; e.turnsOn(node, s.By+1) && e.hasDeadline(node, true) {
			e.on(s.By)
			return e.value(node) == Unknown
		}
	}
	return false
}

// behind returns the day from which the timeline of a relief has to be swept for its
// dates: for what is open, from when it was not; for what is closed, from when it was
// last open; else from here.
func (e *Engine) behind(v *verdict, r *rule) Day {
	open := v.status.Open()
	if v.status == NotYet || v.open && !open {
		return v.since
	}
	for w := *v; w.since > FirstDay; {
		if e.judge(&w, r, w.since-1, false); open && !w.status.Open() || !open && w.open {
			return w.since
		}
	}
	return v.since
}
