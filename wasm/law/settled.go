package law

// Settled is what the answers of a message say of a fact that was not asked: the
// answer that follows, the days between which a date lies, or that the question
// makes no sense.
type Settled struct {
	Fact    int
	Follows bool
	Between bool
	NoSense bool
	Lo, Hi  int32
}

// Settle tells what the answers of a message settle in one of its cases, and
// whether the record must come first. It is for the proof of the law; the download
// does not hold it.
func (e *Engine) Settle(in []byte, each func(Settled)) (noRecord bool) {
	if _, ok := e.take(in); !ok {
		return false
	}
	which := int32(in[3])
	if e.cases == 0 {
		which = -1
	}
	e.loadCase(which)
	for i := int32(0); i < e.nFacts; i++ {
		a := &e.facts[i&(MaxFacts-1)]
		s := Settled{Fact: int(i), Follows: a.implied, Between: a.bounded, NoSense: a.state == notAsked && e.root(i) < 0, Lo: a.lo,
			Hi: a.hi}
		if s.Follows || s.Between || s.NoSense {
			each(s)
		}
	}
	return e.noRecord()
}
