package closure

import (
	"fmt"
	"slices"
)

// structure writes segments that jump to each other as blocks and loops, by the method of Norman Ramsey's "Beyond
// Relooper" (2022). A segment that dominates others holds them: what has one way in is put where the jump to it was; what
// has more follows a block that is left to get there; what is jumped back to opens a loop.
func structure(segments [][]instr) ([]instr, error) {
	g := &graph{segments: segments}
	if err := g.analyse(); err != nil {
		return nil, err
	}
	g.tree(0, nil)
	g.drop(opReturn)
	return tidy(append(g.out, instr{op: opEnd})), nil
}

type graph struct {
	segments [][]instr
	order    []int   // segments in reverse postorder: those from which one is reached come before it, loops apart
	number   []int   // place in the order; -1 if never reached
	idom     []int   // the immediate dominator
	children [][]int // the segments immediately dominated that several jumps lead to, last first
	ahead    []int   // how many jumps lead forward to it
	loop     []bool  // whether a jump leads back to it
	out      []instr
}

// A label is what a branch can go to: the head of a loop, the segment after a block, or neither (-1).
type label struct {
	segment int
	loop    bool
}

func (g *graph) analyse() error {
	n := len(g.segments)
	g.number, g.idom = make([]int, n), make([]int, n)
	g.children, g.ahead, g.loop = make([][]int, n), make([]int, n), make([]bool, n)
	for i := range g.number {
		g.number[i], g.idom[i] = -1, -1
	}
	g.thread()
	seen := make([]bool, n)
	var visit func(int)
	visit = func(s int) {
		seen[s] = true
		for _, t := range slices.Backward(g.targets(s)) {
			if !seen[t] {
				visit(t)
			}
		}
		g.order = append(g.order, s)
	}
	visit(0)
	slices.Reverse(g.order)
	for i, s := range g.order {
		g.number[s] = i
	}
	g.idom[0] = 0
	for changed := true; changed; {
		changed = false
		for _, s := range g.order {
			for _, t := range g.targets(s) {
				d := s
				if g.idom[t] >= 0 {
					d = g.common(g.idom[t], s)
				}
				if t != 0 && g.idom[t] != d {
					g.idom[t], changed = d, true
				}
			}
		}
	}
	for _, s := range g.order {
		for _, t := range g.targets(s) {
			if !g.back(s, t) {
				g.ahead[t]++
			} else if g.loop[t] = true; g.common(s, t) != t {
				return fmt.Errorf("has a loop with two ways in")
			}
		}
	}
	for _, s := range slices.Backward(g.order) {
		if g.ahead[s] > 1 {
			g.children[g.idom[s]] = append(g.children[g.idom[s]], s)
		}
	}
	return nil
}

// thread lets jumps to a segment that only jumps on, or only traps, do so at once.
func (g *graph) thread() {
	for _, code := range g.segments {
		for i := range code {
			for hops := 0; code[i].op == opJump && hops < len(g.segments); hops++ {
				next := g.segments[code[i].a][0]
				if next.op != opJump && next.op != opUnreachable && next.op != opReturn {
					break
				}
				code[i] = next
			}
		}
	}
	for i := range g.segments {
		g.segments[i] = sweep(g.segments[i])
	}
}

func (g *graph) targets(s int) []int {
	var list []int
	for _, in := range g.segments[s] {
		if in.op == opJump {
			list = append(list, int(in.a))
		}
	}
	return list
}

// back says whether a jump from s to t leads back.
func (g *graph) back(s, t int) bool { return g.number[t] <= g.number[s] }

// common gives the closest segment that dominates both.
func (g *graph) common(a, b int) int {
	for a != b {
		for g.number[a] > g.number[b] {
			a = g.idom[a]
		}
		for g.number[b] > g.number[a] {
			b = g.idom[b]
		}
	}
	return a
}

// tree writes a segment and all that it dominates.
func (g *graph) tree(s int, around []label) {
	if !g.loop[s] {
		g.within(s, g.children[s], around)
		return
	}
	g.put(instr{op: opLoop, a: 0x40})
	g.within(s, g.children[s], append(around[:len(around):len(around)], label{s, true}))
	g.put(instr{op: opEnd})
}

// within writes a segment inside one block for each of the segments to follow it.
func (g *graph) within(s int, follow []int, around []label) {
	if len(follow) > 0 {
		g.put(instr{op: opBlock, a: 0x40})
		g.within(s, follow[1:], append(around[:len(around):len(around)], label{follow[0], false}))
		g.drop(opBr)
		g.put(instr{op: opEnd})
		g.tree(follow[0], around)
		return
	}
	for _, in := range g.segments[s] {
		switch in.op {
		case opBlock, opLoop, opIf:
			around = append(around[:len(around):len(around)], label{-1, false})
		case opEnd:
			around = around[:len(around)-1]
		case opJump:
			g.jump(s, int(in.a), around)
			continue
		}
		g.put(in)
	}
}

func (g *graph) jump(s, t int, around []label) {
	want := label{t, g.back(s, t)}
	if !want.loop && g.ahead[t] == 1 {
		g.tree(t, around)
		return
	}
	for i, l := range slices.Backward(around) {
		if l == want {
			g.put(instr{op: opBr, a: int64(len(around) - 1 - i)})
			return
		}
	}
	panic("closure: a jump out of the tree of dominators")
}

func (g *graph) put(in instr) { g.out = append(g.out, in) }

// drop takes back a return, or a branch to the innermost block, where the end is next anyway.
func (g *graph) drop(o op) {
	if n := len(g.out); n > 0 && g.out[n-1].op == o && g.out[n-1].a == 0 {
		g.out = g.out[:n-1]
	}
}
