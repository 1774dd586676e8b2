package closure

import "slices"

// tidy shortens what the compiler and structure write at length, without a change in what it does: each case replaces a
// few instructions, with nothing between them that a branch could arrive at, by fewer.
func tidy(code []instr) []instr {
	t := &tidier{}
	for _, in := range code {
		t.add(in)
	}
	return t.out
}

type tidier struct{ out []instr }

func (t *tidier) add(in instr) {
	switch {
	case in.op == opNop:
		return
	case t.wraps(in) || t.narrows(in) || t.tests(in):
		return
	case in.op == opI64Add && t.ends(opI64Const, opI64Const) && t.last(1).to == nil:
		t.last(2).a += t.last(1).a
		t.cut(1)
		return
	case in.op == opLocalGet && t.ends(opLocalSet) && t.last(1).a == in.a:
		t.last(1).op = opLocalTee
		return
	case in.op.loads() && t.ends(opLocalGet, opI32Const, opI32Add) && t.last(3).a == localSP && t.last(2).to == nil && t.last(2).a >= 0:
		in.b += t.last(2).a // a place on the stack, which grows from the bottom of memory: the sum cannot pass its end
		t.cut(2)
	case in.op.loads() && t.ends(opI32Const) && t.last(1).to != nil:
		t.last(1).a += in.b
		in.b = 0
	case in.op.stores():
		if at := valueAt(t.out); at >= 1 && t.out[at-1].op == opI32Const && t.out[at-1].to != nil {
			t.out[at-1].a += in.b
			in.b = 0
		}
		// The same, with what is stored made in between.
		if at := valueAt(t.out); at >= 3 && t.out[at-3].op == opLocalGet && t.out[at-3].a == localSP && t.out[at-2].op == opI32Const &&
			t.out[at-2].to == nil && t.out[at-2].a >= 0 && t.out[at-1].op == opI32Add {
			in.b += t.out[at-2].a
			t.out = slices.Delete(t.out, at-2, at)
		}
	}
	t.out = append(t.out, in)
}

// valueAt is where the instructions begin that make the last value, or -1 where one of them does more than that.
func valueAt(code []instr) int {
	wanted := 1
	for at := len(code) - 1; at >= 0; at-- {
		takes := code[at].op.takes()
		if takes < 0 {
			return -1
		}
		if wanted += takes - 1; wanted == 0 {
			return at
		}
	}
	return -1
}

// wraps shortens the way from Go's addresses, 64 bits wide, to those of wasm.
func (t *tidier) wraps(in instr) bool {
	switch {
	case in.op != opI32Wrap:
		return false
	case t.ends(opI64Const):
		t.last(1).op = opI32Const
	case t.ends(opLocalGet, opI64ExtendU, opI64Const, opI64Add) && t.last(2).to == nil:
		t.last(3).op, t.last(3).a = opI32Const, t.last(2).a
		t.cut(2)
		t.out = append(t.out, instr{op: opI32Add})
	case t.ends(opI64ExtendU):
		t.cut(1)
	case t.ends(opI64Load):
		t.last(1).op, t.last(1).a = opI32Load, min(t.last(1).a, 2) // the low half comes first
	default:
		return false
	}
	return true
}

// narrows drops a cut to 32 bits of what has no more.
func (t *tidier) narrows(in instr) bool {
	const low = 1<<32 - 1
	isLow := in.op == opI64And && t.ends(opI64Const) && t.last(1).a == low && t.last(1).to == nil
	bits := func(at int) (n int64, ok bool) { // the most that the value of a load or an and before the last "at" can be
		if len(t.out) <= at {
			return 0, false
		}
		switch in := t.last(at + 1); {
		case in.op == opI64Load8U:
			return 1<<8 - 1, true
		case in.op == opI64Load16U:
			return 1<<16 - 1, true
		case in.op == opI64Load32U:
			return low, true
		case in.op == opI64And && len(t.out) > at+1 && t.last(at+2).op == opI64Const && t.last(at+2).to == nil && t.last(at+2).a >= 0:
			return t.last(at + 2).a, true
		}
		return 0, false
	}
	switch {
	case in.op == opExtend32 && t.ends(opI64Const) && t.last(1).to == nil:
		t.last(1).a = int64(int32(t.last(1).a))
		return true
	case in.op == opExtend32 && t.ends(opI64Load32S):
		return true
	case isLow && len(t.out) > 1 && t.last(2).op == opI64Load32S:
		t.last(2).op = opI64Load32U
		t.cut(1)
		return true
	case in.op == opExtend32:
		n, ok := bits(0)
		return ok && n < 1<<31
	case isLow:
		if n, ok := bits(1); ok && n <= low {
			t.cut(1)
			return true
		}
	case in.op == opI64And && t.ends(opI64Const, opI64And, opI64Const) && t.last(3).to == nil && t.last(1).to == nil:
		t.last(3).a &= t.last(1).a
		t.cut(1)
		return true
	}
	return false
}

// tests shortens what is asked before a branch.
func (t *tidier) tests(in instr) bool {
	switch {
	case in.op == opI64Eqz && t.ends(opI64ExtendU): // a truth value, widened
		t.last(1).op = opI32Eqz
		return true
	case in.op == opI32Eqz && len(t.out) > 0 && inverse[t.last(1).op] != 0:
		t.last(1).op = inverse[t.last(1).op]
		return true
	case (in.op == opIf || in.op == opBrIf) && t.ends(opI32Eqz, opI32Eqz):
		t.cut(2)
	case in.op == opEnd && t.ends(opIf, opBr) && t.last(1).a > 0 && t.last(2).a == 0x40:
		to := t.last(1).a - 1
		t.cut(2)
		t.out = append(t.out, instr{op: opBrIf, a: to})
		return true
	}
	return false
}

func (t *tidier) last(n int) *instr { return &t.out[len(t.out)-n] }
func (t *tidier) cut(n int)         { t.out = t.out[:len(t.out)-n] }

func (t *tidier) ends(ops ...op) bool {
	for i, o := range ops {
		if len(t.out) < len(ops) || t.last(len(ops)-i).op != o {
			return false
		}
	}
	return true
}

// inverse gives the comparison of integers that is true where the other is false.
var inverse = map[op]op{
	0x51: 0x52, 0x52: 0x51, // eq, ne
	0x53: 0x59, 0x59: 0x53, // lt, ge signed
	0x54: 0x5a, 0x5a: 0x54, // lt, ge unsigned
	0x55: 0x57, 0x57: 0x55, // gt, le signed
	0x56: 0x58, 0x58: 0x56, // gt, le unsigned
}
