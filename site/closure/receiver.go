package closure

// A program that works on one variable gives its address to every method. What all calls of a function agree on need not
// be passed: drop finds the functions whose first argument is one address whoever calls, writes the address where they read
// it, and takes the argument from the calls, which lose four instructions each.
//
// A function keeps its first argument where the caller stored it, at its frame's end (see plain). Nothing else than the
// function itself can change it there: Go has no pointers into the arguments of a call that is being made.
type receivers struct {
	*closure
	value map[*fn]instr // what makes the address that a function always gets, as far as calls were looked at
	mixed map[*fn]bool  // gets something else as well, or needs it on the stack
}

func (c *closure) dropReceivers() {
	r := &receivers{c, map[*fn]instr{}, map[*fn]bool{}}
	for _, f := range c.funcs {
		if _, ok := assembly[f.symbol.name]; ok || !f.keepsFirst() {
			r.mixed[f] = true
		}
	}
	for _, e := range c.exports {
		r.mixed[c.funcs[c.index[e.goName]]] = true
	}
	for more := true; more; {
		more = false
		for _, f := range c.funcs {
			holds := f.holding()
			for at, in := range f.code {
				if in.op == opCall && r.learn(f, at, holds) {
					more = true
				}
			}
		}
	}
	for _, f := range c.funcs {
		r.dropFrom(f)
	}
}

// learn looks at one call, and reports whether it tells anything new of the function called.
func (r *receivers) learn(from *fn, at int, holds []uint64) bool {
	to := r.funcs[r.index[from.code[at].to]]
	if r.mixed[to] {
		return false
	}
	was, known := r.value[to]
	var value instr
	if _, last := from.firstArgument(at); last > 0 {
		switch made := from.code[last-1]; {
		case made.op == opI64Const && made.to != nil:
			value = made
		case from.makesFirst(last-1, holds) && !r.mixed[from]:
			if value = r.value[from]; value.to == nil {
				return false // nothing is known of the caller yet
			}
		}
	}
	switch {
	case value.to == nil, known && (value.to != was.to || value.a != was.a):
		r.mixed[to] = true
		delete(r.value, to)
	case known:
		return false
	default:
		r.value[to] = value
	}
	return true
}

// dropFrom takes the first argument from the calls in a function that do without, and from the function itself.
func (r *receivers) dropFrom(f *fn) {
	holds := f.holding()
	for at, in := range f.code {
		if in.op != opCall {
			continue
		}
		if _, ok := r.value[r.funcs[r.index[in.to]]]; ok {
			first, last := f.firstArgument(at)
			f.dropPointer(first)
			clear(f.code[first+1 : last+1])
			for i := first + 1; i <= last; i++ {
				f.code[i].op = opNop
			}
		}
	}
	own, ok := r.value[f]
	for i := 4; i < len(f.code) && ok; i++ {
		switch in := f.code[i]; {
		case f.readsFirst(i):
			f.dropPointer(i - 1)
			f.code[i] = instr{op: opI64Const, to: own.to, a: own.a}
			if in.op == opI32Load {
				f.code[i].op = opI32Const
			}
		case in.op == opLocalGet && in.a != localSP && holds[i]>>in.a&1 != 0:
			f.code[i] = own
		}
	}
	f.code = tidy(f.code)
}

// dropPointer takes out the stack pointer on which a load or store was based.
func (f *fn) dropPointer(at int) {
	if f.code[at].op == opLocalTee {
		f.code[at].op = opLocalSet
	} else {
		f.code[at] = instr{op: opNop}
	}
}

// pointer says whether an instruction makes the stack pointer.
func (f *fn) pointer(at int) bool {
	return at >= 0 && (f.code[at].op == opLocalGet || f.code[at].op == opLocalTee) && f.code[at].a == localSP
}

// firstArgument finds the instructions that store the first argument of a call, from the stack pointer to the store. Between
// them and the call there is nothing to which the run could come from elsewhere, and nothing that could store another. Last is
// -1 where this is not so.
func (f *fn) firstArgument(call int) (first, last int) {
	if !f.pointer(call - 1) { // instead of a return: the arguments are those of the caller
		return 0, -1
	}
	for i := call - 2; i > 0; i-- {
		switch in := f.code[i]; {
		case in.op == opEnd && i >= 2 && f.code[i-1].op == opUnreachable && f.code[i-2].op == opIf:
			i -= 2
		case in.control() || in.op == opCall || in.op > opLastPlain:
			return 0, -1
		case in.op.stores() && in.b < 8:
			if at := valueAt(f.code[:i]); f.pointer(at - 1) {
				if in.op != opI64Store || in.b != 0 {
					return 0, -1
				}
				return at - 1, i
			}
		}
	}
	return 0, -1
}

// readsFirst says whether an instruction reads the first argument off the stack.
func (f *fn) readsFirst(at int) bool {
	in := f.code[at]
	return (in.op == opI64Load || in.op == opI32Load) && in.b == f.frame && f.pointer(at-1)
}

// makesFirst says whether an instruction makes the first argument.
func (f *fn) makesFirst(at int, holds []uint64) bool {
	in := f.code[at]
	return in.op == opI64Load && f.readsFirst(at) || in.op == opLocalGet && in.a != localSP && holds[at]>>in.a&1 != 0
}

// keepsFirst says whether a function neither changes its first argument nor takes its address: wherever it uses the stack
// pointer, it is for something that is known here and lies elsewhere.
func (f *fn) keepsFirst() bool {
	stores := map[int]int64{} // where the pointer is the base of a store, and the offset
	for i, in := range f.code {
		if in.op.stores() {
			stores[valueAt(f.code[:i])-1] = in.b
		}
	}
	apart := func(offset int64) bool { return offset+8 <= f.frame || offset >= f.frame+8 }
	for i := 4; i < len(f.code); i++ { // after the pointer was moved
		if !f.pointer(i - 1) {
			continue
		}
		next := f.code[i:]
		offset, isStore := stores[i-1]
		switch {
		case next[0].op.loads() && (f.readsFirst(i) || apart(next[0].b)):
		case next[0].op == opCall:
		case next[0].op == opI32Const && next[1].op == opI32Add && next[0].a != f.frame:
		case next[0].op == opI64ExtendU && next[1].op == opI64Const && next[2].op == opI64Add && next[1].a != f.frame:
		case isStore && apart(offset):
		default:
			return false
		}
	}
	return true
}
