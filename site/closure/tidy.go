package closure

// tidy shortens what the compiler and structure write at length, without a change in what it does.
func tidy(code []instr) []instr {
	var out []instr
	last := func(ops ...op) bool {
		if len(out) < len(ops) {
			return false
		}
		for i, o := range ops {
			if out[len(out)-len(ops)+i].op != o {
				return false
			}
		}
		return true
	}
	cut := func(n int) { out = out[:len(out)-n] }
	for _, in := range code {
		switch {
		case in.op == opNop:
			continue
		case in.op == opI32Wrap && last(opI64Const): // an address
			out[len(out)-1].op = opI32Const
			continue
		case in.op == opI32Wrap && last(opLocalGet, opI64ExtendU, opI64Const, opI64Add) && out[len(out)-2].to == nil: // a place on the stack
			k := out[len(out)-2].a
			cut(3)
			out = append(out, instr{op: opI32Const, a: k}, instr{op: opI32Add})
			continue
		case in.op == opI32Wrap && last(opI64ExtendU):
			cut(1)
			continue
		case in.op == opI64Eqz && last(opI64ExtendU): // a truth value, widened
			out[len(out)-1].op = opI32Eqz
			continue
		case in.op == opI32Eqz && len(out) > 0 && inverse[out[len(out)-1].op] != 0:
			out[len(out)-1].op = inverse[out[len(out)-1].op]
			continue
		case (in.op == opIf || in.op == opBrIf) && last(opI32Eqz, opI32Eqz):
			cut(2)
		case in.op == opLocalGet && last(opLocalSet) && out[len(out)-1].a == in.a:
			out[len(out)-1].op = opLocalTee
			continue
		case in.op == opEnd && last(opIf, opBr) && out[len(out)-1].a > 0 && out[len(out)-2].a == 0x40:
			to := out[len(out)-1].a - 1
			cut(2)
			out = append(out, instr{op: opBrIf, a: to})
			continue
		}
		out = append(out, in)
	}
	return out
}

// inverse gives the comparison of integers that is true where the other is false.
var inverse = map[op]op{
	0x51: 0x52, 0x52: 0x51, // eq, ne
	0x53: 0x59, 0x59: 0x53, // lt, ge signed
	0x54: 0x5a, 0x5a: 0x54, // lt, ge unsigned
	0x55: 0x57, 0x57: 0x55, // gt, le signed
	0x56: 0x58, 0x58: 0x56, // gt, le unsigned
}
