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
		e.judge(pc, e.asOf, true)
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
