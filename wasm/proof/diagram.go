package proof

import (
	"encoding/binary"
	"slices"
)

// node is a decision diagram over the facts of a relief, in order: a branch
// for each class of a fact, the last for "I don't know"; or a leaf with a
// value. A branch that makes no difference is left out and equal diagrams are
// one node, so that two conditions are equal when their nodes are.
type node struct {
	id   int32
	fact int32 // of a leaf: leafLevel
	leaf int32 // of a leaf: its value
	kids []*node
}

const leafLevel = 1 << 20

// maxNodes bounds the memory that one relief may take.
const maxNodes = 4_000_000

// tooLarge is what a diagram panics with when it meets maxNodes.
type tooLarge struct{}

// diagrams makes nodes.
type diagrams struct {
	sizes     []int // how many branches each fact has
	nodes     map[string]*node
	constants map[int32]*node
	key       []byte
}

func newDiagrams(sizes []int) *diagrams {
	return &diagrams{sizes: sizes, nodes: map[string]*node{}, constants: map[int32]*node{}}
}

func (d *diagrams) constant(value int32) *node {
	n, ok := d.constants[value]
	if !ok {
		n = &node{id: int32(len(d.nodes) + len(d.constants)), fact: leafLevel, leaf: value}
		d.constants[value] = n
	}
	return n
}

func (d *diagrams) branch(fact int, kids []*node) *node {
	same := true
	for _, k := range kids[1:] {
		same = same && k == kids[0]
	}
	if same {
		return kids[0]
	}
	d.key = binary.LittleEndian.AppendUint32(d.key[:0], uint32(fact))
	for _, k := range kids {
		d.key = binary.LittleEndian.AppendUint32(d.key, uint32(k.id))
	}
	if have, ok := d.nodes[string(d.key)]; ok {
		return have
	}
	if len(d.nodes) > maxNodes {
		panic(tooLarge{})
	}
	n := &node{id: int32(len(d.nodes) + len(d.constants)), fact: int32(fact), kids: slices.Clone(kids)}
	d.nodes[string(d.key)] = n
	return n
}

// kid is the diagram that remains when a fact takes a class.
func (n *node) kid(fact int32, class int) *node {
	if n.fact != fact {
		return n // the fact makes no difference here
	}
	return n.kids[class]
}

func top(ns ...*node) int32 {
	least := int32(leafLevel)
	for _, n := range ns {
		least = min(least, n.fact)
	}
	return least
}

// apply combines two diagrams leaf by leaf.
func (d *diagrams) apply(a, b *node, op func(a, b int32) int32) *node {
	memo := map[[2]int32]*node{}
	var run func(a, b *node) *node
	run = func(a, b *node) *node {
		f := top(a, b)
		if f == leafLevel {
			return d.constant(op(a.leaf, b.leaf))
		}
		key := [2]int32{a.id, b.id}
		if have, ok := memo[key]; ok {
			return have
		}
		kids := make([]*node, d.sizes[f])
		for class := range kids {
			kids[class] = run(a.kid(f, class), b.kid(f, class))
		}
		out := d.branch(int(f), kids)
		memo[key] = out
		return out
	}
	return run(a, b)
}

// choose takes, for each leaf of the test, the diagram of that number.
func (d *diagrams) choose(test *node, from ...*node) *node {
	memo := map[[4]int32]*node{}
	var run func(t *node, from [3]*node) *node
	run = func(t *node, from [3]*node) *node {
		if t.fact == leafLevel {
			return from[t.leaf]
		}
		if from[0] == from[1] && from[1] == from[2] {
			return from[0]
		}
		key := [4]int32{t.id, from[0].id, from[1].id, from[2].id}
		if have, ok := memo[key]; ok {
			return have
		}
		f := top(t, from[0], from[1], from[2])
		kids := make([]*node, d.sizes[f])
		for c := range kids {
			kids[c] = run(t.kid(f, c), [3]*node{from[0].kid(f, c), from[1].kid(f, c), from[2].kid(f, c)})
		}
		out := d.branch(int(f), kids)
		memo[key] = out
		return out
	}
	return run(test, [3]*node{from[0], from[1], from[2]})
}

// turn gives every leaf another value.
func (d *diagrams) turn(n *node, op func(int32) int32) *node {
	memo := map[*node]*node{}
	var run func(n *node) *node
	run = func(n *node) *node {
		if n.fact == leafLevel {
			return d.constant(op(n.leaf))
		}
		if have, ok := memo[n]; ok {
			return have
		}
		kids := make([]*node, len(n.kids))
		for i, k := range n.kids {
			kids[i] = run(k)
		}
		out := d.branch(int(n.fact), kids)
		memo[n] = out
		return out
	}
	return run(n)
}

// restrict gives a fact a class.
func (d *diagrams) restrict(n *node, fact, class int) *node {
	memo := map[*node]*node{}
	var run func(n *node) *node
	run = func(n *node) *node {
		if int(n.fact) > fact {
			return n
		}
		if int(n.fact) == fact {
			return n.kids[class]
		}
		if have, ok := memo[n]; ok {
			return have
		}
		kids := make([]*node, len(n.kids))
		for i, k := range n.kids {
			kids[i] = run(k)
		}
		out := d.branch(int(n.fact), kids)
		memo[n] = out
		return out
	}
	return run(n)
}

// each visits every node of a diagram once.
func (n *node) each(visit func(*node)) {
	seen := map[*node]bool{}
	var run func(n *node)
	run = func(n *node) {
		if seen[n] {
			return
		}
		seen[n] = true
		visit(n)
		for _, k := range n.kids {
			run(k)
		}
	}
	run(n)
}

// reads reports whether a fact makes a difference.
func (n *node) reads(fact int) bool {
	found := false
	n.each(func(n *node) { found = found || int(n.fact) == fact })
	return found
}

// values returns the leaves of a diagram, each once.
func (n *node) values() map[int32]bool {
	out := map[int32]bool{}
	n.each(func(n *node) {
		if n.fact == leafLevel {
			out[n.leaf] = true
		}
	})
	return out
}
