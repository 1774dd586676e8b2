package proof

import (
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// complete is one complete set of answers: a class for each fact that matters.
type complete map[*law.Fact]int

// keptPaths is how many complete answers are kept for each decider, to look
// for an independence pair among them.
const keptPaths = 40

// live shows property 5: every status that the relief can say is reached by
// complete answers, and every requirement and grant has an independence pair:
// two sets of complete answers under which it alone differs and the status
// differs too (the coverage that avionics calls MC/DC).
func live(s *space, start *state, r *Report) {
	paths := map[int][]complete{}
	reached := map[law.Status]bool{}
	seen := map[*state]int{}
	facts := s.order()
	var walk func(i int, st *state, path complete)
	walk = func(i int, st *state, path complete) {
		for i < len(facts) && !s.reads(st, facts[i]) {
			i++
		}
		if seen[st] >= 6 { // a state is entered by a few different roads only
			return
		}
		seen[st]++
		if i == len(facts) {
			status, decider := s.verdict(st)
			reached[status] = true
			if len(paths[decider]) < keptPaths {
				kept := complete{}
				for f, c := range path {
					kept[f] = c
				}
				paths[decider] = append(paths[decider], kept)
			}
			return
		}
		for class := range s.values[facts[i]] {
			path[facts[i]] = class
			walk(i+1, s.assign(st, facts[i], class), path)
		}
		delete(path, facts[i])
	}
	walk(0, start, complete{})

	for status := range reached {
		r.Statuses = append(r.Statuses, status)
	}
	slices.Sort(r.Statuses)
	conds := conditions(s.relief)
	for i := range conds {
		status := s.outcome(i).Status
		if !reached[status] && !s.constant(i) {
			r.fault(5, s.relief.ID, fmt.Sprintf("%s: no complete answers end in %s", s.name(i), status), nil)
		}
		if s.constant(i) {
			r.Paired++ // settled by the day alone: another day of the law decides
			continue
		}
		if i == len(conds)-1 && len(s.relief.Grants) == 1 {
			r.Paired++ // the only grant: what is left when nothing fails
			continue
		}
		if s.paired(i, paths) {
			r.Paired++
		} else {
			r.fault(5, s.relief.ID, s.name(i)+" decides nothing: no two answers differ in it alone and end differently", nil)
		}
	}
}

func (r *Report) fault(property int, relief, what string, answers []string) {
	r.Faults = append(r.Faults, Fault{property, relief, what, answers})
}

func (s *space) name(i int) string {
	if n := len(s.relief.Requires); i >= n {
		return s.relief.Grants[i-n].ID
	}
	return s.relief.Requires[i].ID
}

// paired looks for an independence pair of one condition.
func (s *space) paired(i int, paths map[int][]complete) bool {
	own := conditions(s.relief)[i].Facts()
	if i == len(conditions(s.relief))-1 {
		// The last grant always applies; it decides when the others do not.
		return len(paths[i]) > 0
	}
	// Both from answers that the condition decides and from answers that
	// another one decides: in the second it may be varied into deciding.
	starts := slices.Clone(paths[i])
	for k := len(conditions(s.relief)) - 1; k > i; k-- {
		starts = append(starts, paths[k]...)
	}
	for _, path := range starts {
		if s.varies(i, own, path) {
			return true
		}
	}
	return false
}

// varies tries every value of a condition's own facts on top of some complete
// answers.
func (s *space) varies(i int, own []*law.Fact, path complete) bool {
	before, end := s.vector(path)
	try := complete{}
	for f, c := range path {
		try[f] = c
	}
	var vary func(k int) bool
	vary = func(k int) bool {
		if k == len(own) {
			after, other := s.vector(try)
			return other != end && differOnlyIn(before, after, i)
		}
		was, had := try[own[k]]
		for class := range s.values[own[k]] {
			try[own[k]] = class
			if vary(k + 1) {
				return true
			}
		}
		if had {
			try[own[k]] = was
		} else {
			delete(try, own[k])
		}
		return false
	}
	return vary(0)
}

// constant reports whether a condition has one value on the day, whatever is
// answered.
func (s *space) constant(i int) bool {
	return s.forest.isConstant(s.model.plant(s.forest, conditions(s.relief)[i])) || len(conditions(s.relief)[i].Facts()) == 0
}

// end is how a relief ends for the reader: its status, and the words for it.
type end struct {
	status law.Status
	route  string
}

func differOnlyIn(a, b []law.Truth, i int) bool {
	for k := range a {
		if (a[k] != b[k]) != (k == i) {
			return false
		}
	}
	return true
}

// vector is the value of every condition under complete answers, and the
// end. A fact that the answers leave out takes its first class.
func (s *space) vector(c complete) ([]law.Truth, end) {
	var out []law.Truth
	decider := -1
	for i, cond := range conditions(s.relief) {
		t := s.truth(cond, c)
		out = append(out, t)
		decides := law.No
		if i >= len(s.relief.Requires) {
			decides = law.Yes
		}
		if decider < 0 && t == decides {
			decider = i
		}
	}
	o := s.outcome(decider)
	return out, end{o.Status, o.Route}
}

func (s *space) truth(c law.Cond, answers complete) law.Truth {
	shape, kids := c.Shape()
	switch shape {
	case law.Ever:
		return law.Yes
	case law.Never:
		return law.No
	case law.Negation:
		return law.Yes - s.truth(kids[0], answers)
	case law.Conjunction, law.Disjunction:
		out := law.Yes
		if shape == law.Disjunction {
			out = law.No
		}
		for _, k := range kids {
			t := s.truth(k, answers)
			if shape == law.Conjunction {
				out = min(out, t)
			} else {
				out = max(out, t)
			}
		}
		return out
	}
	leaf := s.leafOf[fmt.Sprintf("%+v", c)]
	values := make([]any, len(s.model.reads[leaf]))
	for i, f := range s.model.reads[leaf] {
		values[i] = s.values[f][answers[f]]
	}
	return s.leafTruth(leaf, values)
}
