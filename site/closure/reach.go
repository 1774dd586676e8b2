package closure

import (
	"fmt"
	"strings"
)

// A fn is a function of the closure, ready to be written.
type fn struct {
	symbol *symbol
	signature
	body
	frame int64 // how far it moves the stack pointer
	from  *fn   // who called it first
}

type signature struct{ params, results []byte }

// An export is a function that the host calls.
type export struct {
	name   string
	goName *symbol
	signature
	params []slot
	result []slot
}

// A slot is where a parameter or a result lies, counted from the stack pointer, and its kind as Go has it.
type slot struct {
	typ    byte
	offset int64
}

// A closure is what the exports reach by calls whose target is known, and the data that these can point at.
type closure struct {
	program *Program
	exports []export
	funcs   []*fn
	index   map[*symbol]int // place among funcs
	data    []*symbol       // in the order in which they were met
	user    map[*symbol]*fn // the function that first needs a variable
}

// A Refusal says why a program cannot stand alone: the calls that lead there from an export, and what is there. The path is
// empty where the compiler is not known here.
type Refusal struct {
	Path []string
	Why  string
}

func (r *Refusal) Error() string {
	if len(r.Path) == 0 {
		return r.Why
	}
	return strings.Join(r.Path, " -> ") + ": " + r.Why
}

func refuse(f *fn, why string, more ...string) *Refusal {
	for ; f != nil; f = f.from {
		more = append([]string{f.symbol.name}, more...)
	}
	return &Refusal{more, why}
}

// collect follows calls and addresses from the exports, the nearest functions first.
func (c *closure) collect() error {
	for _, e := range c.exports {
		if err := c.call(nil, e.goName); err != nil {
			return err
		}
	}
	for i := 0; i < len(c.funcs); i++ {
		if err := c.compile(c.funcs[i]); err != nil {
			return err
		}
	}
	return c.initialised()
}

// call adds a function to the closure.
func (c *closure) call(from *fn, to *symbol) error {
	if _, ok := c.index[to]; ok {
		return nil
	}
	if why := refusal(to.name); why != "" {
		return refuse(from, why, to.name)
	}
	if to.kind != function {
		return refuse(from, "there is no such function", to.name)
	}
	c.index[to] = len(c.funcs)
	c.funcs = append(c.funcs, &fn{symbol: to, from: from})
	return nil
}

// compile makes the code of a function stand alone, and adds what it needs to the closure.
func (c *closure) compile(f *fn) error {
	relocs, err := f.symbol.relocs()
	if err != nil {
		return refuse(f, err.Error())
	}
	if f.body, err = decode(f.symbol.data, relocs); err != nil {
		return refuse(f, err.Error())
	}
	if err := f.simplify(); err != nil {
		return refuse(f, err.Error())
	}
	for _, in := range f.code {
		if in.to == nil {
			continue
		}
		if in.op == opCall {
			err = c.call(f, in.to)
		} else {
			err = c.address(f, in.to)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (f *fn) simplify() error {
	if sig, ok := assembly[f.symbol.name]; ok {
		f.signature = sig
		for _, in := range f.code {
			if in.op == opGlobalGet || in.op == opGlobalSet || in.op == opIndirect || in.op == opCall && takesSP(in.to) {
				return fmt.Errorf("needs the runtime")
			}
		}
		return nil
	}
	code, frame, err := plain(f.code)
	if err != nil {
		return err
	}
	f.frame = frame
	segments, err := flow(code)
	if err != nil {
		return err
	}
	if code, err = structure(segments); err != nil {
		return err
	}
	f.code = []instr{{op: opLocalGet, a: localSP}, {op: opI32Const, a: frame}, {op: opI32Sub}, {op: opLocalSet, a: localSP}}
	for _, in := range code { // the local that held PC_B is gone
		if in.op >= opLocalGet && in.op <= opLocalTee && in.a > localPC {
			in.a--
		}
		f.code = append(f.code, in)
	}
	f.code = tidy(f.code)
	f.locals = f.locals[1:]
	f.params = []byte{i32}
	return nil
}

// address adds a variable, and all that it points at, to the closure.
func (c *closure) address(f *fn, s *symbol) error {
	if _, ok := c.user[s]; ok || s.kind == function { // a function can only be called through its address, and no such call is let in
		return nil
	}
	c.user[s] = f
	switch {
	case s.kind == unknown:
		return refuse(f, "there is no such variable", s.name)
	case s.kind == variable && quiet[s.name] == 0 &&
		(s.object.pkg == "runtime" || strings.HasPrefix(s.object.pkg, "internal/runtime/") || s.object.pkg == "internal/cpu"):
		return refuse(f, "is kept by the runtime", s.name)
	}
	c.data = append(c.data, s)
	relocs, err := s.relocs()
	if err != nil {
		return refuse(f, err.Error())
	}
	for _, r := range relocs {
		if r.kind == relocAddr && r.to != nil {
			if err := c.address(f, r.to); err != nil {
				return err
			}
		}
	}
	return nil
}

// initialised refuses variables that the program sets before main: here nothing runs before the first call.
func (c *closure) initialised() error {
	seen := map[*symbol]bool{}
	var visit func(s *symbol, path []string) error
	visit = func(s *symbol, path []string) error {
		if seen[s] || s.kind == unknown || fails(s.name) {
			return nil
		}
		seen[s] = true
		if s.kind == variable && !strings.HasSuffix(s.name, "..inittask") {
			if f, used := c.user[s]; used && quiet[s.name] == 0 {
				why := "is set when the program starts, by " + strings.Join(path, " -> ") +
					"; only what the compiler can lay out beforehand may be used"
				return refuse(f, why, s.name)
			}
			return nil
		}
		relocs, err := s.relocs()
		if err != nil {
			return err
		}
		path = append(path[:len(path):len(path)], s.name)
		if s.kind == variable {
			path = nil
		}
		for _, r := range relocs {
			if r.to == nil || r.to.kind == constant {
				continue
			}
			if err := visit(r.to, path); err != nil {
				return err
			}
		}
		return nil
	}
	for _, o := range c.program.objects {
		if strings.HasPrefix(o.pkg, "runtime") || strings.HasPrefix(o.pkg, "internal/") {
			continue
		}
		for _, s := range o.defs {
			if strings.HasSuffix(s.name, "..inittask") && s.kind == variable {
				if err := visit(s, nil); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// stack gives the size of the stack: what the deepest calls need, and spare for those that call themselves.
func (c *closure) stack() int64 {
	const spare = 64 << 10
	depth := make([]int64, len(c.funcs)) // -1 while it is being found
	var deepest func(i int) int64
	deepest = func(i int) int64 {
		if depth[i] != 0 {
			return max(depth[i], 0)
		}
		depth[i] = -1
		below := int64(0)
		for _, in := range c.funcs[i].code {
			if in.op == opCall {
				below = max(below, deepest(c.index[in.to]))
			}
		}
		depth[i] = below + c.funcs[i].frame
		return depth[i]
	}
	need := int64(0)
	for _, e := range c.exports {
		need = max(need, deepest(c.index[e.goName]))
	}
	return (need+15)&^15 + spare
}
