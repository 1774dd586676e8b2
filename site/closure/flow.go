package closure

import (
	"fmt"
	"slices"
)

// The compiler knows only jumps, so it writes a function as one large switch in a loop:
//
//	loop  block … block  local.get PC_B  br_table 0 1 2 …  end  segment 0  end  segment 1  end  segment 2 …  end
//
// and jumps by setting PC_B and going round. flow takes that apart into segments that jump to each other by number;
// structure puts them together again with blocks and loops of their own, which is smaller and much faster.

// opJump goes to the segment whose number is the operand. It stands only between flow and structure.
const opJump op = 0xffff

// flow cuts a function into segments. Segment 0 is the entry; each ends in a jump, a return or a trap.
func flow(code []instr) ([][]instr, error) {
	// All is in a block that is left when the stack unwinds, if some call could have wanted that.
	if n := len(code); code[0].op == opBlock && n > 4 && code[n-2].op == opI32Const && code[n-3].op == opEnd {
		code = code[1 : n-2]
	}
	blocks, loop := 0, code[0].op == opLoop
	rest := code
	if loop {
		rest = rest[1:]
	}
	for rest[blocks].op == opBlock {
		blocks++
	}
	rest = rest[blocks:]
	if len(rest) < 3 || rest[0].op != opLocalGet || rest[0].a != localPC || rest[1].op != opBrTable || rest[2].op != opEnd {
		whole, err := jumps(code[:len(code)-1], nil, 0)
		return [][]instr{ends(sweep(whole), 0)}, err
	}
	table := rest[1].rest
	rest = rest[3:]
	segments := make([][]instr, blocks)
	for i := range segments {
		n := reach(rest)
		if n == len(rest) {
			return nil, errLayout
		}
		s, err := jumps(rest[:n], table, blocks-1-i)
		if err != nil {
			return nil, err
		}
		segments[i] = ends(sweep(s), i+1)
		rest = rest[n+1:]
	}
	// The last segment runs into an unreachable.
	if l := segments[blocks-1]; l[len(l)-1].op == opJump && l[len(l)-1].a == int64(blocks) {
		segments[blocks-1] = sweep(append(l[:len(l)-1], instr{op: opUnreachable}))
	}
	for _, s := range segments {
		for _, in := range s {
			if in.op == opJump && (in.a < 0 || in.a >= int64(blocks)) {
				return nil, errLayout
			}
		}
	}
	return segments, nil
}

var errLayout = fmt.Errorf("is not laid out as the compiler lays out a function")

// reach gives the index of the end, or the else, of the block that code is in.
func reach(code []instr) int {
	depth := 0
	for i, in := range code {
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opElse:
			if depth == 0 {
				return i
			}
		case opEnd:
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return len(code)
}

// jumps turns "PC_B = k, go round" into a jump to the segment that the table has for k. outer is the number of blocks
// around this segment, inside the loop.
func jumps(code []instr, table []int64, outer int) ([]instr, error) {
	var out []instr
	depth := 0
	for i := 0; i < len(code); i++ {
		in := code[i]
		inside := true
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opI32Const:
			if i+2 < len(code) && code[i+1].op == opLocalSet && code[i+1].a == localPC && code[i+2].op == opBr {
				inside = in.a >= 0 && in.a < int64(len(table)) && code[i+2].a == int64(depth+outer)
				if inside {
					in = instr{op: opJump, a: table[in.a]}
					i += 2
				}
			}
		case opBr, opBrIf:
			inside = in.a < int64(depth)
		case opBrTable:
			inside = slices.Max(in.rest) < int64(depth)
		case opLocalGet, opLocalSet, opLocalTee:
			inside = in.a != localPC
		}
		if !inside {
			return nil, errLayout
		}
		out = append(out, in)
	}
	return out, nil
}

// sweep drops what never runs, and what runs only on the way to a certain trap: nobody can see it.
func sweep(code []instr) []instr {
	var out []instr
	for i := 0; i < len(code); i++ {
		in := code[i]
		if in.op == opUnreachable {
			for len(out) > 0 && !out[len(out)-1].control() {
				out = out[:len(out)-1]
			}
		}
		out = append(out, in)
		if !in.leaves() {
			continue
		}
		i += reach(code[i+1:])
	}
	return out
}

// ends makes a segment that would run into the next one jump there.
func ends(code []instr, next int) []instr {
	if len(code) > 0 && code[len(code)-1].leaves() {
		return code
	}
	return append(code, instr{op: opJump, a: int64(next)})
}

// control says whether an instruction may send the run elsewhere, or is where it may arrive.
func (in instr) control() bool {
	return in.op >= opBlock && in.op <= opReturn || in.op == opUnreachable || in.op == opJump
}

// leaves says whether the instruction after this one is never reached from it.
func (in instr) leaves() bool {
	switch in.op {
	case opUnreachable, opBr, opBrTable, opReturn, opJump:
		return true
	}
	return false
}
