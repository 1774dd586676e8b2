package proof

import (
	"fmt"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// tree is a condition of which some leaves are decided. Trees are interned, so
// that equal residues are the same pointer.
type tree struct {
	id    int
	shape law.Shape
	leaf  int
	slots []int // of a leaf: the class of each fact it reads, open or unknownValue
	kids  []*tree
}

// open marks a fact of a leaf that is not assigned yet.
const open = -2

// forest interns trees.
type forest struct {
	byKey        map[string]*tree
	yes, no, dun *tree // the constants; dun is unknown
}

func newForest() *forest {
	f := &forest{byKey: map[string]*tree{}}
	f.yes = f.intern("y", &tree{shape: law.Ever})
	f.no = f.intern("n", &tree{shape: law.Never})
	f.dun = f.intern("u", &tree{shape: 99})
	return f
}

func (f *forest) intern(key string, t *tree) *tree {
	if have, ok := f.byKey[key]; ok {
		return have
	}
	t.id = len(f.byKey)
	f.byKey[key] = t
	return t
}

func (f *forest) constant(t law.Truth) *tree {
	switch t {
	case law.Yes:
		return f.yes
	case law.No:
		return f.no
	}
	return f.dun
}

func (f *forest) isConstant(t *tree) bool { return t == f.yes || t == f.no || t == f.dun }

func (f *forest) leaf(n int, slots []int) *tree {
	return f.intern(fmt.Sprintf("l%d%v", n, slots), &tree{shape: law.Leaf, leaf: n, slots: slots})
}

func (f *forest) negate(t *tree) *tree {
	switch t {
	case f.yes:
		return f.no
	case f.no:
		return f.yes
	case f.dun:
		return t
	}
	return f.intern(fmt.Sprintf("!%d", t.id), &tree{shape: law.Negation, kids: []*tree{t}})
}

// combine makes a conjunction or a disjunction, simplified.
func (f *forest) combine(shape law.Shape, kids []*tree) *tree {
	decides, neutral := f.no, f.yes
	if shape == law.Disjunction {
		decides, neutral = f.yes, f.no
	}
	var kept []*tree
	for _, k := range kids {
		if k == decides {
			return decides
		}
		if k != neutral && !containsTree(kept, k) {
			kept = append(kept, k)
		}
	}
	switch len(kept) {
	case 0:
		return neutral
	case 1:
		return kept[0]
	}
	var key strings.Builder
	key.WriteByte("-n!&|"[shape])
	for _, k := range kept {
		fmt.Fprintf(&key, "%d,", k.id)
	}
	return f.intern(key.String(), &tree{shape: shape, kids: kept})
}

func containsTree(ts []*tree, t *tree) bool {
	for _, have := range ts {
		if have == t {
			return true
		}
	}
	return false
}

// plant turns a condition into a tree over the leaves of a model.
func (m *model) plant(f *forest, c law.Cond) *tree {
	shape, kids := c.Shape()
	switch shape {
	case law.Ever:
		return f.yes
	case law.Never:
		return f.no
	case law.Negation:
		return f.negate(m.plant(f, kids[0]))
	case law.Leaf:
		n := m.leafOf[fmt.Sprintf("%+v", c)]
		slots := make([]int, len(m.reads[n]))
		for i := range slots {
			slots[i] = open
		}
		return f.leaf(n, slots)
	}
	var planted []*tree
	for _, k := range kids {
		planted = append(planted, m.plant(f, k))
	}
	return f.combine(shape, planted)
}

// assign gives a fact a class in every leaf of a tree that reads it.
func (m *model) assign(f *forest, t *tree, fact *law.Fact, class int, memo map[*tree]*tree) *tree {
	if f.isConstant(t) {
		return t
	}
	if have, ok := memo[t]; ok {
		return have
	}
	out := t
	switch t.shape {
	case law.Leaf:
		if at := slices.Index(m.reads[t.leaf], fact); at >= 0 && t.slots[at] == open {
			slots := slices.Clone(t.slots)
			slots[at] = class
			if truth, sure := m.settled(t.leaf, slots); sure {
				out = f.constant(truth)
			} else {
				out = f.leaf(t.leaf, slots)
			}
		}
	case law.Negation:
		out = f.negate(m.assign(f, t.kids[0], fact, class, memo))
	default:
		kids := make([]*tree, len(t.kids))
		for i, k := range t.kids {
			kids[i] = m.assign(f, k, fact, class, memo)
		}
		out = f.combine(t.shape, kids)
	}
	memo[t] = out
	return out
}

// settled says what a leaf comes to when its open facts no longer matter.
func (m *model) settled(leaf int, slots []int) (law.Truth, bool) {
	values := make([]any, len(slots))
	first, sure := law.Unknown, true
	none := true
	var try func(i int)
	try = func(i int) {
		if !sure {
			return
		}
		if i == len(slots) {
			t := m.leafTruth(leaf, values)
			if none {
				first, none = t, false
			} else if t != first {
				sure = false
			}
			return
		}
		options := m.values[m.reads[leaf][i]]
		switch slots[i] {
		case unknownValue:
			values[i] = nil
			try(i + 1)
		case open:
			for _, v := range options {
				values[i] = v
				try(i + 1)
			}
			values[i] = nil
			try(i + 1)
		default:
			values[i] = options[slots[i]]
			try(i + 1)
		}
	}
	try(0)
	return first, sure
}
