package law

// Short is a determination without findings and timeline, for those who answer
// many records; see writeDetermination for what each part is. It holds until the next
// one.
type Short struct {
	Relief, Case   int32
	Status         Status
	Late           bool
	From, By       Day
	Part           bool // a day that is half remembered moves From or By: the first, or the last, that it may be
	Event, Decider int32
	Missing        []int32

	// Kept says that another one that is the same, but for Case, From and By, will be told
	// without being worked out. Note is then a place for what the reader makes of it, the same
	// for all of these; a Screen that works out only what is open has none.
	Kept bool
	Note *[]byte
}

// Screen is an engine for those who answer many records. The download does not hold it.
type Screen struct {
	Engine
	Without  []bool // reliefs that are not judged
	OnlyOpen bool   // of what is neither open nor has a day ahead the status alone is worked out
	Afresh   bool   // nothing is remembered, see recall

	short  Short // not on the stack, which its reader would have it leave
	recall recall
}

// Load takes up compiled code; see Engine.Load. What the Screen is for must be set.
func (s *Screen) Load(code []byte) {
	s.Engine.Load(code)
	s.prepare()
}

// Determine answers a message to Determine like Run, for the first cases only: the others
// stand beside them. It hands over each determination instead of writing it, without findings
// and timeline, and reports whether the message is well formed.
func (s *Screen) Determine(in []byte, first int32, each func(*Short)) bool {
	scope, ok := s.takeUp(in)
	if !ok {
		return false
	}
	if s.linked() {
		s.derive()
	}
	for c := int32(0); c < max(min(s.cases, first), 1); c++ {
		which := c
		if s.cases == 0 {
			which = -1
		}
		s.load(which, false)
		for i := int32(0); i < s.nReliefs; i++ {
			if int(i) < len(s.Without) && s.Without[i] || !s.asked(scope, i) {
				continue
			}
			d := s.remember(i)
			d.Case = which
			each(d)
		}
	}
	return true
}

// decide works out the determination of a relief.
func (s *Screen) decide(relief int32) *Short {
	r := &s.reliefs[relief&(maxReliefs-1)]
	var v verdict
	if s.OnlyOpen {
		if s.judge(&v, r, s.asOf, false); !v.status.Open() && v.status != NotYet {
			s.short = Short{Relief: relief, Status: v.status, From: NoDay, By: NoDay}
			return &s.short
		}
	}
	s.today(&v, r)
	d := s.determine(&v, r, s.behind(&v, r))
	s.short = Short{Relief: relief, Status: v.status, Late: d.late, From: d.from, By: d.by, Event: v.event, Decider: v.decider}
	s.short.Missing = s.missing[:min(s.nMissing, MaxFacts)]
	s.short.Part = s.inPart(r, &s.short)
	return &s.short
}

// inPart reports whether what is closed is not surely open from its day on, or whether what
// may be open is not surely closed by what was told the day after its last.
func (e *decider) inPart(r *rule, s *Short) bool {
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
func (e *decider) behind(v *verdict, r *rule) Day {
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
