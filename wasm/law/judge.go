package law

// Given is one answer to Judge, in the form of an entry of a message (see Run).
type Given struct {
	Fact   int
	State  uint8 // 1 "I don't know", 2 an answer, 3 one date of a list
	Lo, Hi int32
}

// Judge decides one relief on one day from a few answers, without a message.
// It is for the proof of the law, which asks millions of times; an engine that
// judges must not run messages in between. The download does not hold it.
func (e *decider) Judge(relief int, day Day, told []Given) Status {
	e.nDates = 0
	e.changed()
	for _, t := range told {
		e.set(&entry{state: t.State, fact: int32(t.Fact), lo: t.Lo, hi: t.Hi})
	}
	var v verdict
	e.judge(&v, &e.reliefs[relief&(maxReliefs-1)], day, false)
	for _, t := range told {
		e.facts[t.Fact&(MaxFacts-1)] = answer{}
	}
	return v.status
}
