package law

// nextFact returns the number of the fact to ask next for the reliefs in
// scope, or -1 when no answer can change a determination any more. It prefers
// the fact that stands first in the most undecided reliefs, so that what rules
// most out is asked first.
func (e *Engine) nextFact(scope []byte) int32 {
	for i := range e.weights {
		e.weights[i] = 0
	}
	for r := int32(0); r < e.nReliefs; r++ {
		pc := e.relief(r)
		if !within(scope, r) || len(scope) == 0 && !e.applies(pc) {
			continue
		}
		e.clearMissing()
		v := e.judge(pc, e.asOf, true)
		if e.nMissing == 0 || !v.status.Open() && !e.canChange(pc) {
			continue
		}
		place := int32(1)
		for i := int32(0); i < e.nMissing; i++ {
			fact := e.missing[i&(MaxFacts-1)]
			if e.facts[fact&(MaxFacts-1)].state != notAsked {
				continue // asked already; the person does not know
			}
			e.weights[fact&(MaxFacts-1)] += 840 / place
			place++
		}
	}
	best := int32(-1)
	for i := int32(0); i < e.nFacts; i++ {
		if w := e.weights[i&(MaxFacts-1)]; w > 0 && (best < 0 || w > e.weights[best&(MaxFacts-1)]) {
			best = i
		}
	}
	return best
}

// maxSets bounds the sets of candidates that canChange follows.
const maxSets = 64

// canChange reports whether the status of the relief at pc could still come out
// in two ways, whatever is answered to what was not asked yet. What the person
// does not know stays unknown. It errs towards yes.
func (e *Engine) canChange(pc int32) bool {
	e.at, e.day, e.next = pc+1, e.asOf, LastDay
	var sets [maxSets]uint32
	n := 1 // one set of candidates so far, the empty one
	ends := uint32(0)
	for part := 0; part < 2; part++ {
		for k := e.word(); k > 0; k-- {
			could := e.possible()
			outcome := e.byte()
			e.word()
			if part == 0 {
				could = turned(could) // a requirement decides when it fails
			}
			bit := uint32(1) << (uint32(outcome&^firm) & 31)
			kept := 0
			var next [maxSets]uint32
			for i := 0; i < n; i++ {
				if could&(1<<Yes) != 0 {
					ends |= 1 << (uint32(conclude(sets[i]|bit, Status(outcome&^firm), outcome&firm != 0)) & 31)
				}
				if could&(1<<No) != 0 {
					kept = addSet(&next, kept, sets[i])
				}
				if could&(1<<Unknown) != 0 {
					kept = addSet(&next, kept, sets[i]|bit)
				}
			}
			if kept >= maxSets {
				return true
			}
			sets, n = next, kept
		}
	}
	return ends&(ends-1) != 0
}

func addSet(sets *[maxSets]uint32, n int, set uint32) int {
	for i := 0; i < n && i < maxSets; i++ {
		if sets[i] == set {
			return n
		}
	}
	if n < maxSets {
		sets[n] = set
		n++
	}
	return n
}

// possible reads a condition and returns the values that it could come to, a
// bit for each, when what was not asked is answered in some way.
func (e *Engine) possible() uint32 {
	start := e.at
	switch op(e.byte()) {
	case opNot:
		return turned(e.possible())
	case opAll:
		return e.possibleOf(1<<Yes, false)
	case opAny:
		return e.possibleOf(1<<No, true)
	case opIf:
		c, then, otherwise := e.possible(), e.possible(), e.possible()
		out := uint32(0)
		if c&(1<<Yes) != 0 {
			out |= then
		}
		if c&(1<<No) != 0 {
			out |= otherwise
		}
		if c&(1<<Unknown) != 0 {
			out |= then & otherwise
			if then != otherwise || then&(then-1) != 0 {
				out |= 1 << Unknown
			}
		}
		return out
	case opSurely:
		c := e.possible()
		if c&^(1<<Yes) != 0 {
			return c&(1<<Yes) | 1<<No
		}
		return c
	}
	e.at, e.marking, e.probing, e.found, e.stuck, e.loose = start, true, true, false, false, false
	t := e.cond()
	e.marking, e.probing = false, false
	kind := op(e.code[start])
	switch {
	case e.found && (kind == opTold || kind == opAsked):
		return 1<<No | 1<<Yes
	case t != Unknown && kind != opListed:
		return 1 << t // what is sure stays so
	case e.found && (!e.stuck || e.loose):
		return 7
	}
	return 1 << t // one fact that is not known leaves a whole comparison unknown
}

// turned swaps yes and no in a set of values.
func turned(c uint32) uint32 { return c>>2&1 | c&2 | c<<2&4 }

// possibleOf combines the parts of a conjunction or a disjunction.
func (e *Engine) possibleOf(so uint32, any bool) uint32 {
	for n := e.byte(); n > 0; n-- {
		c := e.possible()
		both := uint32(0)
		for a := uint32(0); a < 3; a++ {
			for b := uint32(0); b < 3; b++ {
				if so>>a&1 == 1 && c>>b&1 == 1 {
					if any == (a > b) {
						both |= 1 << a
					} else {
						both |= 1 << b
					}
				}
			}
		}
		so = both
	}
	return so
}
