package proof

import (
	"slices"

	"example.org/relief/wasm/law"
)

// outcome is what a relief comes to for the reader.
type outcome struct {
	status law.Status
	route  string
}

// outcomeBit is the bit of an end in a set.
func (s *space) outcomeBit(e end) int32 {
	o := outcome{status: e.status}
	if e.decider >= 0 {
		o.route = s.outcome(e.decider).Route
	}
	at := slices.Index(s.comes, o)
	if at < 0 {
		at = len(s.comes)
		s.comes = append(s.comes, o)
	}
	if at >= 30 {
		panic("proof: " + s.relief.ID + " has too many outcomes; make the sets larger")
	}
	return 1 << at
}

// statuses are those of a set of outcomes, with one bit each.
func (s *space) statuses(set int32) uint32 {
	out := uint32(0)
	for i, o := range s.comes {
		if set>>i&1 == 1 {
			out |= 1 << o.status
		}
	}
	return out
}

// end is how a relief ends: what decides and the status.
type end struct {
	status  law.Status
	decider int // -1 where it is unsure
}

func (s *space) outcome(index int) law.Outcome {
	if n := len(s.relief.Requires); index >= n {
		return s.relief.Grants[index-n].Outcome
	}
	return s.relief.Requires[index].Else
}

func (s *space) end(e end) *node {
	n, ok := s.endOf[e]
	if !ok {
		n = int32(len(s.ends))
		s.ends = append(s.ends, e)
		s.endOf[e] = n
	}
	return s.diagrams.constant(n)
}

func conclude(set uint32, o law.Outcome, index int) end {
	only := func(allowed ...law.Status) bool {
		left := set
		for _, a := range allowed {
			left &^= 1 << a
		}
		return left == 0
	}
	switch {
	case only(o.Status):
		return end{o.Status, index}
	case only(law.Shall, law.May):
		return end{law.May, index}
	case o.Firm && o.Status == law.NotYet && only(law.Barred, law.NotYet):
		return end{law.NotYet, index}
	}
	return end{law.Unsure, -1}
}
