package proof

import (
	"fmt"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// state is what a relief still says after some facts were assigned: the
// conditions that may yet decide, in order. States are interned.
type state struct {
	id    int
	items []item
}

type item struct {
	index int // of the requirement, or of the grant counted after them
	tree  *tree
}

// space holds the states of one relief.
type space struct {
	*model
	forest *forest
	byKey  map[string]*state
	moves  map[move]*state
}

type move struct {
	from  *state
	fact  *law.Fact
	class int
}

func newSpace(m *model) (*space, *state) {
	s := &space{model: m, forest: newForest(), byKey: map[string]*state{}, moves: map[move]*state{}}
	var items []item
	for i, c := range conditions(m.relief) {
		items = append(items, item{i, m.plant(s.forest, c)})
	}
	return s, s.intern(items)
}

// intern drops the conditions that can no longer decide and returns the one
// state with what remains.
func (s *space) intern(items []item) *state {
	var kept []item
	var key strings.Builder
	for _, it := range items {
		decides, passes := s.forest.no, s.forest.yes // a requirement decides when it fails
		if it.index >= len(s.relief.Requires) {
			decides, passes = s.forest.yes, s.forest.no
		}
		if it.tree == passes {
			continue
		}
		kept = append(kept, it)
		fmt.Fprintf(&key, "%d:%d ", it.index, it.tree.id)
		if it.tree == decides {
			break
		}
	}
	if have, ok := s.byKey[key.String()]; ok {
		return have
	}
	st := &state{id: len(s.byKey), items: kept}
	s.byKey[key.String()] = st
	return st
}

// assign gives a fact a class.
func (s *space) assign(st *state, f *law.Fact, class int) *state {
	k := move{st, f, class}
	if have, ok := s.moves[k]; ok {
		return have
	}
	items := make([]item, len(st.items))
	memo := map[*tree]*tree{}
	for i, it := range st.items {
		items[i] = item{it.index, s.model.assign(s.forest, it.tree, f, class, memo)}
	}
	out := s.intern(items)
	s.moves[k] = out
	return out
}

// reads reports whether a fact can still matter in a state.
func (s *space) reads(st *state, f *law.Fact) bool {
	var in func(t *tree) bool
	in = func(t *tree) bool {
		if s.forest.isConstant(t) {
			return false
		}
		if t.shape == law.Leaf {
			at := slices.Index(s.model.reads[t.leaf], f)
			return at >= 0 && t.slots[at] == open
		}
		return slices.ContainsFunc(t.kids, in)
	}
	return slices.ContainsFunc(st.items, func(it item) bool { return in(it.tree) })
}

func (s *space) outcome(index int) law.Outcome {
	if n := len(s.relief.Requires); index >= n {
		return s.relief.Grants[index-n].Outcome
	}
	return s.relief.Requires[index].Else
}

// verdict is the status of a state whose facts are all assigned: the rules of
// the law package, written a second time to check the first.
func (s *space) verdict(st *state) (law.Status, int) {
	if len(st.items) == 0 {
		return law.Unsure, -1
	}
	last := st.items[len(st.items)-1]
	decided := s.outcome(last.index)
	same, justRight, closed := true, true, true
	for _, it := range st.items {
		o := s.outcome(it.index).Status
		same = same && o == decided.Status
		justRight = justRight && (o == law.Shall || o == law.May)
		closed = closed && (o == law.Barred || o == law.NotYet)
	}
	switch {
	case same:
		return decided.Status, last.index
	case justRight:
		return law.May, last.index
	case decided.Firm && decided.Status == law.NotYet && closed:
		return law.NotYet, last.index
	}
	return law.Unsure, -1
}
