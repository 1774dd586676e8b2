package closure

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// module writes the closure as a WebAssembly module: types, functions, one memory, exports, code, data.
func (c *closure) module(m *image) []byte {
	var types, functions, memory, exports, code, data section
	var known []signature
	typeOf := func(s signature) uint64 {
		for i, k := range known {
			if slices.Equal(k.params, s.params) && slices.Equal(k.results, s.results) {
				return uint64(i)
			}
		}
		known = append(known, s)
		types.n++
		types.b = append(types.b, 0x60)
		types.b = append(appendU(types.b, uint64(len(s.params))), s.params...)
		types.b = append(appendU(types.b, uint64(len(s.results))), s.results...)
		return uint64(len(known) - 1)
	}
	add := func(s signature, b body) {
		functions.n++
		functions.b = appendU(functions.b, typeOf(s))
		code.n++
		w := b.encode(func(s *symbol) int64 {
			if s.kind == function {
				return int64(c.index[s])
			}
			return m.address[s]
		})
		code.b = append(appendU(code.b, uint64(len(w))), w...)
	}
	for _, f := range c.funcs {
		add(f.signature, f.body)
	}
	for i, e := range c.exports {
		add(e.signature, e.wrapper(m.stack))
		exports.name(e.name, 0, len(c.funcs)+i)
	}
	memory.n = 1
	memory.b = appendU([]byte{0}, uint64(m.pages))
	exports.name("memory", 2, 0)
	for _, run := range runs(m.bytes) {
		data.n++
		data.b = appendS(append(data.b, 0, byte(opI32Const)), m.stack+int64(run[0]))
		data.b = append(data.b, byte(opEnd))
		data.b = append(appendU(data.b, uint64(run[1]-run[0])), m.bytes[run[0]:run[1]]...)
	}
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id byte
		section
	}{{1, types}, {3, functions}, {5, memory}, {7, exports}, {10, code}, {11, data}} {
		if s.n == 0 {
			continue
		}
		b := append(appendU(nil, uint64(s.n)), s.b...)
		out = append(appendU(append(out, s.id), uint64(len(b))), b...)
	}
	return out
}

type section struct {
	n int
	b []byte
}

func (s *section) name(name string, kind byte, index int) {
	s.n++
	s.b = append(appendU(s.b, uint64(len(name))), name...)
	s.b = appendU(append(s.b, kind), uint64(index))
}

func (b body) encode(value func(*symbol) int64) []byte {
	var w []byte
	groups := 0
	for i := 0; i < len(b.locals); {
		n := 1
		for i+n < len(b.locals) && b.locals[i+n] == b.locals[i] {
			n++
		}
		w = append(appendU(w, uint64(n)), b.locals[i])
		i += n
		groups++
	}
	w = append(appendU(nil, uint64(groups)), w...)
	for _, in := range b.code {
		w = in.append(w, value)
	}
	return w
}

// runs cuts the image where more than a few zeros stand, for memory begins as zero.
func runs(b []byte) [][2]int {
	const few = 8
	var list [][2]int
	for i := 0; i < len(b); {
		if b[i] == 0 {
			i++
			continue
		}
		start, end := i, i
		for ; i < len(b) && i-end <= few; i++ {
			if b[i] != 0 {
				end = i + 1
			}
		}
		list = append(list, [2]int{start, end})
		i = end
	}
	return list
}

// The kinds of a parameter or a result, as the compiler writes them for an exported function.
const (
	kindI32 = iota
	kindI64
	kindF32
	kindF64
	kindPointer
	kindBool
)

// newExport reads how an exported function is called: what the compiler's own wrapper of it calls, and the types.
func newExport(s *symbol, typ []byte) (export, error) {
	e := export{name: s.name}
	relocs, err := s.relocs()
	if err != nil {
		return e, err
	}
	for _, r := range relocs {
		if r.kind == relocCall && !fails(r.to.name) && r.to.name != "runtime.notInitialized" && r.to.name != "wasm_pc_f_loop_export" {
			e.goName = r.to
		}
	}
	if e.goName == nil {
		return e, fmt.Errorf("export %s: calls nothing", s.name)
	}
	wasm := []byte{kindI32: i32, kindI64: i64, kindF32: f32, kindF64: f64, kindPointer: i32, kindBool: i32}
	slots := func() (list []slot, types []byte) {
		n := binary.LittleEndian.Uint32(typ)
		typ = typ[4:]
		for ; n > 0; n-- {
			list = append(list, slot{typ[0], int64(binary.LittleEndian.Uint64(typ[1:]))})
			types = append(types, wasm[typ[0]])
			typ = typ[9:]
		}
		return
	}
	e.params, e.signature.params = slots()
	e.result, e.signature.results = slots()
	return e, nil
}

// wrapper stores the parameters at the top of the stack, calls the function and loads the result.
func (e export) wrapper(stack int64) (b body) {
	top := stack
	for _, s := range append(e.params[:len(e.params):len(e.params)], e.result...) {
		top = min(top, (stack-8-s.offset)&^15)
	}
	store := []op{opI32Store, opI64Store, opF32Store, opF64Store, opI64Store, opI32Store8}
	load := []op{opI32Load, opI64Load, opF32Load, opF64Load, opI32Load, opI32Load8U}
	put := func(list ...instr) { b.code = append(b.code, list...) }
	for i, s := range e.params {
		put(instr{op: opI32Const, a: top}, instr{op: opLocalGet, a: int64(i)})
		if s.typ == kindPointer {
			put(instr{op: opI64ExtendU})
		}
		put(instr{op: store[s.typ], b: s.offset})
	}
	put(instr{op: opI32Const, a: top}, instr{op: opCall, to: e.goName})
	for _, s := range e.result {
		put(instr{op: opI32Const, a: top}, instr{op: load[s.typ], b: s.offset})
	}
	put(instr{op: opEnd})
	return b
}
