package closure

import "fmt"

// A compiled Go function takes one wasm parameter, the block to resume at (PC_B), and returns whether the stack is being
// unwound. Its arguments lie on a stack in memory; the stack pointer is a global that it copies to local 1, and before a
// call it pushes a return address that only the goroutine switch would read. Here no goroutine is ever switched. So plain
// rewrites every function to take the stack pointer of its caller as its one parameter and to return nothing:
//
//	before  local.get 1  i32.const 8  i32.sub  local.tee 1  global.set 0       push
//	        local.get 1  i64.const PC  i64.store
//	        i32.const 0  call f  global.get 0  local.set 1  br_if unwinding    call, see whether to unwind
//	after   local.get 0  call f
//
// The stack lies at the bottom of memory. One that grows too large passes zero, and the address becomes larger than the
// memory: WebAssembly itself traps. The check at the head of each function is therefore dropped.
//
// What is not exactly of the shape that the compiler writes is refused.
type calls struct {
	in    []instr
	out   []instr
	frame int64 // size of the frame of this function
	raise int64 // what the epilogue has added to the stack pointer so far
}

// assembly lists the functions that take and return values as wasm does, with their types, as the linker has them.
var assembly = map[string]signature{
	"runtime.wasmDiv":    {[]byte{i64, i64}, []byte{i64}},
	"runtime.wasmTruncS": {[]byte{f64}, []byte{i64}},
	"runtime.wasmTruncU": {[]byte{f64}, []byte{i64}},
	"cmpbody":            {[]byte{i64, i64, i64, i64}, []byte{i64}},
	"memeqbody":          {[]byte{i64, i64, i64}, []byte{i64}},
	"memcmp":             {[]byte{i32, i32, i32}, []byte{i32}},
	"memchr":             {[]byte{i32, i32, i32}, []byte{i32}},
}

// Locals before: 0 is PC_B, 1 the stack pointer. They change places.
const (
	oldPC, oldSP = 0, 1
	localSP      = 0
	localPC      = 1
)

// Globals of a Go module that code may meet, and what it does with those that are left when its calls are plain.
const (
	globalSP      = 0
	globalContext = 1 // the variables of the closure that is called
	globalG       = 2 // the running goroutine
)

var registers = [...]string{
	globalSP:      "moves the stack pointer",
	globalContext: "calls a function that is not known before the run",
	globalG:       "asks which goroutine runs",
	3:             "uses a register of the runtime", 4: "uses a register of the runtime",
	5: "uses a register of the runtime", 6: "uses a register of the runtime", 7: "pauses the program",
}

// plain rewrites the calls of a function. Calls that can only fail become unreachable. It also gives the size of the
// frame, with the 8 bytes of the return address, which the function must take off the stack pointer when it starts.
func plain(code []instr) ([]instr, int64, error) {
	c := &calls{in: code}
	if !c.shape(opGlobalGet, opLocalSet) || c.in[0].a != globalSP || c.in[1].a != oldSP {
		return nil, 0, fmt.Errorf("does not begin as a Go function does")
	}
	c.skip(2)
	for len(c.in) > 0 {
		if err := c.step(); err != nil {
			return nil, 0, err
		}
	}
	return c.out, c.frame + 8, nil
}

func (c *calls) step() error {
	in := c.in[0]
	switch {
	case c.shape(opLocalGet, opGlobalGet, opI32Wrap, opI32Load) && in.a == oldSP && c.in[1].a == globalG:
		return c.check()
	case c.shape(opLocalGet, opI32Const, opI32Sub, opLocalTee, opGlobalSet) && in.a == oldSP && c.in[1].to == nil:
		n := c.in[1].a
		c.skip(5)
		if c.shape(opLocalGet, opI64Const, opI64Store) && c.in[1].to != nil && c.in[1].to.kind == function {
			c.skip(3)
			return c.call(0)
		}
		if c.frame != 0 || c.raise != 0 {
			return fmt.Errorf("moves the stack pointer")
		}
		c.frame = n
		return nil
	case c.shape(opLocalGet, opI32Const, opI32Add, opLocalTee, opGlobalSet) && in.a == oldSP && c.in[1].to == nil:
		c.raise += c.in[1].a
		c.skip(5)
		return nil
	case c.shape(opI32Const, opReturn) && in.a == 0 && c.raise == c.frame+8:
		c.raise = 0
		c.put(c.in[1])
		c.skip(2)
		return nil
	case c.shape(opI32Const, opCall) && in.a == 0 && c.raise == c.frame && takesSP(c.in[1].to):
		c.raise = 0
		return c.call(c.frame + 8) // instead of a return
	case in.op == opCall:
		return c.call(-1)
	case in.op == opIndirect:
		return fmt.Errorf("calls a function that is not known before the run")
	case in.op == opGlobalGet || in.op == opGlobalSet:
		return fmt.Errorf("%s", registers[in.a])
	case in.op == opI64Const && in.to != nil && in.to.kind == function:
		return fmt.Errorf("makes a value of the function %s", in.to.name)
	case in.op == opMemoryGrow:
		return fmt.Errorf("grows the memory")
	case c.raise != 0:
		return fmt.Errorf("moves the stack pointer")
	case in.op >= opLocalGet && in.op <= opLocalTee && in.a == oldPC:
		in.a = localPC
	case in.op >= opLocalGet && in.op <= opLocalTee && in.a == oldSP:
		if in.op != opLocalGet {
			return fmt.Errorf("moves the stack pointer")
		}
		in.a = localSP
	}
	c.out = append(c.out, in)
	c.skip(1)
	return nil
}

// check drops the test at the head of a function whether the stack must grow.
func (c *calls) check() error {
	c.skip(4)
	if c.shape(opI32Const, opI32Add) {
		c.skip(2)
	}
	if !c.shape(opI32LeU, opIf) {
		return fmt.Errorf("uses the goroutine")
	}
	for i, in := range c.in {
		if in.op == opEnd {
			c.skip(i + 1)
			return nil
		}
		if in.op == opCall && (in.to == nil || !fails(in.to.name)) {
			break
		}
	}
	return fmt.Errorf("uses the goroutine")
}

// call rewrites one call and what follows it. The stack pointer to pass is local SP plus raise; raise is -1 for a
// function that takes its arguments as wasm does.
func (c *calls) call(raise int64) error {
	if c.shape(opI32Const, opCall) && takesSP(c.in[1].to) {
		c.skip(1)
	}
	if !c.shape(opCall) || c.in[0].to == nil {
		return fmt.Errorf("calls a function that is not known before the run")
	}
	to := c.in[0].to
	if c.in[0].b != 0 {
		return fmt.Errorf("is imported from the host")
	}
	c.skip(1)
	if c.shape(opGlobalGet, opLocalSet) && c.in[0].a == globalSP && c.in[1].a == oldSP {
		c.skip(2)
	}
	if fails(to.name) {
		c.after()
		c.put(instr{op: opUnreachable})
		return nil
	}
	if takesSP(to) != (raise >= 0) {
		return fmt.Errorf("calls %s in a way that is not known here", to.name)
	}
	if raise < 0 {
		c.put(instr{op: opCall, to: to})
		return nil
	}
	if raise == 0 && idle[to.name] && c.after() {
		return nil
	}
	c.put(instr{op: opLocalGet, a: localSP})
	if raise > 0 {
		c.put(instr{op: opI32Const, a: raise})
		c.put(instr{op: opI32Add})
	}
	c.put(instr{op: opCall, to: to})
	if raise > 0 && !c.shape(opReturn) || !c.after() {
		return fmt.Errorf("calls %s in a way that is not known here", to.name)
	}
	return nil
}

// after drops the look at whether the function called wants to unwind the stack: none does.
func (c *calls) after() bool {
	switch {
	case c.shape(opBrIf), c.shape(opDrop):
		c.skip(1)
	case c.shape(opIf, opUnreachable, opEnd):
		c.skip(3)
	case c.shape(opReturn):
		c.put(c.in[0])
		c.skip(1)
	default:
		return false
	}
	return true
}

func (c *calls) shape(ops ...op) bool {
	if len(c.in) < len(ops) {
		return false
	}
	for i, o := range ops {
		if c.in[i].op != o {
			return false
		}
	}
	return true
}

// takesSP says whether a function takes its arguments on the stack in memory, as all but assembly do.
func takesSP(s *symbol) bool {
	if s == nil {
		return false
	}
	_, ok := assembly[s.name]
	return !ok
}

func (c *calls) skip(n int)   { c.in = c.in[n:] }
func (c *calls) put(in instr) { c.out = append(c.out, in) }
