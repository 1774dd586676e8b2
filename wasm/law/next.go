package law

// nextFact returns the number of the fact to ask next for the reliefs in
// scope, or -1 when no answer can change a determination any more. It prefers
// the fact that stands first in the most undecided reliefs, so that what rules
// most out is asked first.
func (e *asker) nextFact(scope []byte) int32 {
	e.unweigh()
	for r := int32(0); r < e.nReliefs; r++ {
		if e.asked(scope, r) {
			e.addWeights(&e.reliefs[r&(maxReliefs-1)], false)
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

// A worked example. A relief asks for probation (else barred) and for no open
// case (else not yet), and then grants may. Before anything is answered:
//
//	condition      could come to         candidates before it
//	probation      pass, unknown, fail   {}
//	no open case   pass, unknown, fail   {} {barred}
//	granted        applies               {} {barred} {not yet} {barred, not yet}
//
// Probation differs: where it fails the relief ends barred, where it passes and the
// rest does, may. So it is wanted, and so is the open case. Once probation is answered
// with no, the relief ends barred on every road, and the open case is not asked. Once
// it is "I don't know", barred stays a candidate: the ends are unsure, may be closed or
// not yet, and the open case is still asked. A road holds what two values of one
// condition have led to; where its two ends part, the condition is wanted.

// Bounds of what wanted follows. An assembled relief has no more conditions;
// where there are more sets or roads, the answer errs towards asking.
const (
	maxConds = 64
	maxSets  = 64
	maxRoads = 512
)

// prospect is one condition with what could become of it.
type prospect struct {
	node    int32
	now     Truth
	could   uint32 // a bit for each value: No lets pass, Yes decides
	outcome int32
	grant   bool
}

// wanted marks the facts that could still change the status of the relief at
// r, whatever is answered to what was not asked yet; where it is open, also
// those that tell which of the ways to ask for it applies. What the person does
// not know stays unknown. With later, the ways of one that is not open yet count as
// well. It reports whether the relief is open.
func (e *searcher) wanted(r *rule, later bool) bool {
	var v verdict
	e.judge(&v, r, e.asOf, false)
	n := e.prospects(r)
	e.sets[0], e.nSets = 0, 1 // the sets of candidates so far: the empty one
	for i := int32(0); i < n; i++ {
		p := &e.conds[i&(maxConds-1)]
		if p.now == Unknown && (p.grant && (v.status.Open() || later && v.decided.Open()) && p.could&(1<<Yes) != 0 || e.differs(i, n)) {
			e.collect(p.node)
		}
		if p.now == Yes {
			break
		}
		e.widen(p)
	}
	return v.status.Open()
}

// tryAll gives a fact each of its values and none, and tells whether a relief could end
// in several statuses, and whether the traces are all alike; no more than that. The
// prospects of the relief are known; only those that read the fact are looked at again.
func (e *searcher) tryAll(r *rule, fact int32) (several, alike bool) {
	was := e.facts[fact&(MaxFacts-1)]
	prints, ends := uint32(0), uint32(0)
	alike = true
	for value := int32(-1); value < e.valuesOf(fact) && !(several && !alike); value++ {
		a := answer{state: dontKnow}
		if value >= 0 {
			a = answer{state: known, lo: value, hi: value}
		}
		e.try(fact, a)
		ends = e.endings(r, ends)
		several = ends&(ends-1) != 0
		alike = alike && (value < 0 || e.prints == prints)
		prints = e.prints
	}
	e.tryNoMore(fact, was)
	return several, alike
}

// try gives a fact an answer for a while. What does not read it keeps its value.
func (e *searcher) try(fact int32, a answer) {
	e.facts[fact&(MaxFacts-1)] = a
	e.last++
	e.run, e.tried = e.last, bitOf(fact)
}

// tryNoMore gives a fact back its answer.
func (e *searcher) tryNoMore(fact int32, was answer) {
	e.facts[fact&(MaxFacts-1)] = was
	e.run, e.tried = e.base, 0
}

// endings adds the statuses that a relief could still come to, a bit for each, as long
// as there are not two, and leaves a trace of what each condition that reads the fact that
// is tried could come to in prints. The
// trace is a hash: traces that differ in one condition never collide, for each step is a
// bijection; others may, one time in four billion, and then a question is left out, which
// the proof would find.
func (e *searcher) endings(r *rule, ends uint32) uint32 {
	e.on(e.asOf)
	e.prints = 0
	e.sets[0], e.nSets = 0, 1
	for i := int32(0); i < r.end-r.first; i++ {
		p := &e.conds[i&(maxConds-1)]
		if e.reads(p.node)&e.tried != 0 {
			again := *p
			p = &again
			e.outlook(p)
			e.prints = e.prints*1000003 + p.could
		}
		if ends&(ends-1) != 0 {
			continue
		}
		bit := uint32(1) << (uint32(p.outcome&^firm) & 31)
		for k := int32(0); k < e.nSets && p.could&(1<<Yes) != 0; k++ {
			ends |= 1 << (uint32(conclude(e.sets[k&(maxSets-1)]|bit, Status(p.outcome&^firm), p.outcome&firm != 0)) & 31)
		}
		e.widen(p)
	}
	return ends
}

// prospects looks at the conditions of a relief and returns how many there are.
func (e *searcher) prospects(r *rule) int32 {
	e.on(e.asOf)
	for i := r.first; i < r.end; i++ {
		term, p := &e.terms[i&(maxTerms-1)], &e.conds[(i-r.first)&(maxConds-1)]
		p.node, p.outcome, p.grant = term.node, term.outcome, i >= r.grants
		if p.now = e.value(p.node); !p.grant { // a requirement decides when it fails
			p.now = p.now.not()
		}
		e.outlook(p)
	}
	return r.end - r.first
}

// outlook looks at what one condition of a relief could come to.
func (e *searcher) outlook(p *prospect) {
	if p.could = e.possible(p.node); !p.grant {
		p.could = turned(p.could)
	}
}

// widen adds to the sets of candidates those in which a condition stays
// unknown, and drops those in which it lets pass when it cannot.
func (e *searcher) widen(p *prospect) {
	bit := uint32(1) << (uint32(p.outcome&^firm) & 31)
	kept := int32(0)
	for i := int32(0); i < e.nSets; i++ {
		set := e.sets[i&(maxSets-1)]
		if p.could&(1<<No) != 0 {
			kept = addOnce(e.spare[:maxSets], kept, set)
		}
		if p.could&(1<<Unknown) != 0 {
			kept = addOnce(e.spare[:maxSets], kept, set|bit)
		}
	}
	for i := int32(0); i < kept; i++ {
		e.sets[i&(maxSets-1)] = e.spare[i&(maxRoads-1)]
	}
	e.nSets = kept
}

// A road is what two answers have led to so far, in two halves: for each, the
// set of candidates or, with fixed, the status in which it ended.
const fixed = 1 << 15

// differs reports whether some continuation makes two of the values that the
// ith of n conditions could take end in two statuses.
func (e *searcher) differs(i, n int32) bool {
	p := &e.conds[i&(maxConds-1)]
	bit := uint32(1) << (uint32(p.outcome&^firm) & 31)
	roads := int32(0)
	for k := int32(0); k < e.nSets; k++ {
		set := e.sets[k&(maxSets-1)]
		end := (fixed | uint32(conclude(set|bit, Status(p.outcome&^firm), p.outcome&firm != 0))) << 16
		if p.could&(1<<Yes|1<<No) == 1<<Yes|1<<No {
			roads = addOnce(e.roads[:], roads, end|set)
		}
		if p.could&(1<<Yes|1<<Unknown) == 1<<Yes|1<<Unknown {
			roads = addOnce(e.roads[:], roads, end|set|bit)
		}
		if p.could&(1<<No|1<<Unknown) == 1<<No|1<<Unknown && set&bit == 0 {
			roads = addOnce(e.roads[:], roads, set<<16|set|bit)
		}
	}
	for k := i + 1; k < n && roads > 0; k++ {
		if roads >= maxRoads || e.nSets >= maxSets {
			return true
		}
		if roads = e.follow(&e.conds[k&(maxConds-1)], roads); roads < 0 {
			return true
		}
	}
	return false
}

// follow takes the roads past one more condition. It returns how many are left,
// or -1 when one has ended in two statuses.
func (e *searcher) follow(p *prospect, roads int32) int32 {
	status, isFirm := Status(p.outcome&^firm), p.outcome&firm != 0
	bit := uint32(1) << (uint32(status) & 31)
	kept := int32(0)
	for i := int32(0); i < roads; i++ {
		a, b := e.roads[i&(maxRoads-1)]>>16, e.roads[i&(maxRoads-1)]&(1<<16-1)
		end, bitA := Status(a&^fixed), uint32(0)
		if a&fixed == 0 {
			end, bitA = conclude(a|bit, status, isFirm), bit
		}
		if p.could&(1<<Yes) != 0 && end != conclude(b|bit, status, isFirm) {
			return -1
		}
		if p.could&(1<<No) != 0 {
			kept = addOnce(e.spare[:], kept, a<<16|b)
		}
		if p.could&(1<<Unknown) != 0 && a|bitA != b|bit {
			kept = addOnce(e.spare[:], kept, (a|bitA)<<16|b|bit)
		}
	}
	for i := int32(0); i < kept; i++ {
		e.roads[i&(maxRoads-1)] = e.spare[i&(maxRoads-1)]
	}
	return kept
}

// addOnce adds a number to the first n of a list. A full list stays as it is.
func addOnce(list []uint32, n int32, x uint32) int32 {
	for i := int32(0); i < n && int(i) < len(list); i++ {
		if list[i] == x {
			return n
		}
	}
	if int(n) < len(list) {
		list[n] = x
		n++
	}
	return n
}
