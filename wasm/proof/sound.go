package proof

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// maxFaults is how many faults of one property are told for each relief.
const maxFaults = 4

// soundAndExact shows properties 1 to 3: every set of answers ends in a
// status, complete ones in one that is not unsure; what is not known never hides
// a filling that contradicts what is said; and unsure is said only when two
// fillings differ. It walks what is said and what could be, together.
func soundAndExact(s *space, r *Report) {
	type state struct {
		said, could *node
		loose       bool
	}
	seen := map[state]bool{}
	path := map[int]int{}
	faults := map[int]int{}
	var walk func(st state)
	walk = func(st state) {
		if seen[st] || st.could == s.diagrams.constant(0) { // the answers contradict each other
			return
		}
		seen[st] = true
		f := top(st.said, st.could)
		if f == leafLevel && st.said.leaf < 0 {
			return // the rule asks to correct an answer
		}
		if f == leafLevel {
			property, what := s.compare(s.ends[st.said.leaf], st.could.leaf, st.loose)
			if what != "" {
				if faults[property]++; faults[property] <= maxFaults {
					r.fault(property, s.relief.ID, what, s.answers(path))
				}
			}
			return
		}
		for class := range s.sizes[f] {
			path[int(f)] = class
			walk(state{st.said.kid(f, class), st.could.kid(f, class), st.loose || s.loose(int(f), class)})
		}
		delete(path, int(f))
	}
	walk(state{s.settled, s.could, false})
	r.States = len(seen)
}

// compare holds a status against those of every filling.
func (s *space) compare(said end, set int32, loose bool) (property int, what string) {
	loose = loose || set&toCorrect != 0
	if set &^= toCorrect; set == 0 {
		return 0, ""
	}
	could := s.statuses(set)
	alike := bits.OnesCount32(could) == bits.OnesCount32(uint32(set)) // one outcome for each status
	only := func(allowed ...law.Status) bool {
		left := could
		for _, a := range allowed {
			left &^= 1 << a
		}
		return left == 0
	}
	switch {
	case could&(1<<law.Unsure) != 0:
		if only(law.Unsure) && said.status == law.Unsure {
			return 2, "a complete set of answers is unsure"
		}
	case said.status == law.Unsure && loose:
	case said.status == law.Unsure && alike && (bits.OnesCount32(could) == 1 || only(law.Shall, law.May)):
		return 3, fmt.Sprintf("said unsure, but every filling is %v", statuses(could))
	case said.status == law.May && !only(law.May, law.Shall),
		said.status == law.NotYet && (!only(law.NotYet, law.Barred) || !loose && could&(1<<law.NotYet) == 0),
		said.status != law.Unsure && said.status != law.May && said.status != law.NotYet && !only(said.status):
		return 3, fmt.Sprintf("said %v, but the fillings are %v", said.status, statuses(could))
	}
	return 0, ""
}

// loose reports whether an answer leaves the engine free to be unsure where
// every filling agrees. An offense that is not known may be any offense: the
// engine does not reason over what the catalogue happens to hold today. And
// beside a day at the end of time every other day happens to lie on one side.
func (s *space) loose(f, class int) bool {
	if may := s.within[f]; class < len(may) && may[class] != nil {
		return true
	}
	if class == len(s.values[f]) {
		return s.facts[f].Kind == law.Section || s.isAttempt(f) || s.moves(f) // the quiz asks an attempt with its offense
	}
	return s.values[f][class].edge
}

// moves reports whether a fact is a number that moves a day: where it is not known the
// engine reckons with any number, and the classes of the two were found one beside the other.
func (s *space) moves(f int) bool {
	return s.facts[f].Kind == law.Count && slices.ContainsFunc(s.model.reads, func(reads []int) bool {
		return slices.Contains(reads, f) && slices.ContainsFunc(reads, func(other int) bool { return s.facts[other].Kind == law.Date })
	})
}

func statuses(set uint32) string {
	var out []string
	for s := range law.Statuses {
		if set>>s&1 == 1 {
			out = append(out, s.String())
		}
	}
	return strings.Join(out, " or ")
}

func (r *Report) fault(property int, relief, what string, answers []string) {
	r.Faults = append(r.Faults, Fault{property, relief, what, answers})
}
