package proof

import (
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// live shows property 5: every status that the relief can say is reached by
// complete answers, and every requirement and grant has an independence pair:
// two sets of complete answers of possible people under which it alone differs
// and the relief ends differently (the coverage that avionics calls MC/DC).
// What decides only on some days (the day after a closed one) is looked for on
// the days of the week before as well.
func live(s *space, r *Report, before func(days int) (*space, error)) error {
	reached := uint32(0)
	for set := range s.whole.values() {
		reached |= s.statuses(set)
	}
	for status := range law.Statuses {
		if reached>>status&1 == 1 {
			r.Statuses = append(r.Statuses, status)
		}
	}
	for i := range s.conds {
		status := s.outcome(i).Status
		if s.asksAgain(i) && s.sharp[i] != s.conds[i] {
			r.Paired++ // it decides by asking for an answer, complete answers never meet it
			continue
		}
		last := i == len(s.conds)-1
		switch {
		case s.sharp[i].fact == leafLevel && !last: // settled by the day alone: another day of the law decides
			r.Paired++
			continue
		case reached>>status&1 == 0:
			r.fault(5, s.relief.ID, fmt.Sprintf("%s: no complete answers end in %s", s.name(i), status), nil)
		}
		if last && s.decides(i) || !last && s.paired(i) {
			r.Paired++
		} else {
			found := false
			for days := 1; days < 7 && !found && !last; days++ {
				earlier, err := before(days)
				if err != nil {
					return err
				}
				found = earlier.paired(i)
			}
			if found {
				r.Paired++
				continue
			}
			r.fault(5, s.relief.ID, s.name(i)+" decides nothing: no two answers differ in it alone and end differently", nil)
		}
	}
	return nil
}

// asksAgain reports whether a condition holds an AskAgain.
func (s *space) asksAgain(i int) bool {
	return slices.ContainsFunc(conditions(s.relief)[i].Leaves(), law.Cond.IsDoubt)
}

// where is 1 for the answers in among under which a condition is t.
func (s *space) where(among *node, cond int, t law.Truth) *node {
	return s.apply(among, s.sharp[cond], func(in, v int32) int32 { return truth(in == 1 && v == int32(t)) })
}

// against is the value under which a condition decides; the other lets pass.
func (s *space) against(i int) (decides, passes law.Truth) {
	if i < len(s.relief.Requires) {
		return law.No, law.Yes
	}
	return law.Yes, law.No
}

// before are the answers that every condition before the ith lets pass.
func (s *space) before(i int) *node {
	among := s.people
	for k := range i {
		_, passes := s.against(k)
		among = s.where(among, k, passes)
	}
	return among
}

// decides reports whether there are answers that the last grant, which always
// applies, decides.
func (s *space) decides(i int) bool {
	return s.before(i) != s.diagrams.constant(0)
}

// paired looks for the independence pair of a condition. Of the answers that
// reach it, those where it decides and those where it passes are followed
// through the rest of the conditions, which must agree.
func (s *space) paired(i int) bool {
	none := s.diagrams.constant(0)
	among := s.before(i)
	decides, passes := s.against(i)
	var follow func(k int, a, b *node, ended bool) bool
	follow = func(k int, a, b *node, ended bool) bool {
		if a == none || b == none {
			return false
		}
		if k == len(s.conds) {
			return ended
		}
		decides, passes := s.against(k)
		if follow(k+1, s.where(a, k, passes), s.where(b, k, passes), ended) {
			return true
		}
		if !ended && same(s.outcome(k), s.outcome(i)) {
			return false // the pair would end alike
		}
		return follow(k+1, s.where(a, k, decides), s.where(b, k, decides), true)
	}
	return follow(i+1, s.where(among, i, decides), s.where(among, i, passes), false)
}

// same reports whether two outcomes look the same to the reader, who sees the
// status, what it waits for, and why.
func same(a, b law.Outcome) bool {
	return a.Status == b.Status && a.Route == b.Route && a.Event == b.Event && a.Why == b.Why
}
