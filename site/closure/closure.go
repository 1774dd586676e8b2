// Package closure makes a small WebAssembly module from a Go program: the exported functions, what they call, and the data
// that these can point at, and nothing else. The module has no imports, no start function, no runtime and no collector;
// a host instantiates it and calls. A program of this kind is written for it: its exports (//go:wasmexport) call functions
// whose names are known, work on variables of fixed size that the compiler can lay out beforehand, and allocate nothing.
// Whatever does not fit is refused with the path of calls that leads there; nothing is left out in silence.
//
// # Why not cut it out of the linked module
//
// The module that the Go linker writes holds 1,300 functions for an empty program, because each has a place in the call
// table. One can cut the closure out of it, but not exactly: the linker writes no symbols for data (go tool nm does not
// read WebAssembly, -ldflags=-dumpdep names symbols without addresses, and no DWARF is made), and in linked code an address
// cannot be told from a number. The compiler's object files have what is missing: the name, kind, size and alignment of
// every symbol, and a relocation wherever an address goes. So this package is a linker of its own, for the part of a
// program that needs no runtime. It guesses nothing, and may therefore also move data together and drop what is not used.
//
// # The way of a program
//
//	Read       archives in: packages, symbols, relocations           object.go, program.go
//	decode     the code of a function as instructions                code.go
//	plain      Go's calls turned into wasm's; failures into traps    call.go, fail.go
//	flow       the jump table taken apart                            flow.go
//	structure  blocks and loops in its place                         structure.go, tidy.go
//	collect    from function to function, to data                    reach.go
//	receivers  an argument that is always the same, not passed       receiver.go, holding.go
//	place      addresses for the data                                place.go
//	module     the module out                                        module.go
//
// Build does all of it for a package, without the runtime where it can (alone.go); Whole lets the go tool link the module
// with the runtime, which works for any program and stands in for one that is refused. The sub-package replay runs both
// and compares.
//
// # What a program must avoid
//
// Anything that allocates (new or & of what outlives the call, append, make, string concatenation, conversion between
// string and []byte, boxing into an interface), maps, channels, goroutines, defer, recover, print, calls through function
// values and interfaces, and variables that are set when the program starts. A panic, whether written or for an index out
// of range, nil, or a division by zero, is a trap: the host sees an exception. The
// stack is as large as the calls need, with 64 KiB more for those that call themselves; beyond that, a trap as well. The
// functions that only mean failure are listed in fail.go.
//
// The format of object files and the shape of compiled code belong to one version of Go. A version that is not known
// here is refused, as is code of any other shape.
package closure

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Version is the version of Go whose object files and code are known here.
const Version = "go1.26"

// Link writes the module for the exported functions named, or for all that the main package exports.
func Link(p *Program, names ...string) (module []byte, err error) {
	defer func() { // an index out of range in a table or in code: not what this version of Go writes
		if r := recover(); r != nil {
			err = fmt.Errorf("the objects are not as they should be: %v", r)
		}
	}()
	c := &closure{program: p, index: map[*symbol]int{}, user: map[*symbol]*fn{}}
	exports, err := p.exports()
	if err != nil {
		return nil, err
	}
	for _, e := range exports {
		if len(names) == 0 || slices.Contains(names, e.name) {
			c.exports = append(c.exports, e)
		}
	}
	if len(c.exports) == 0 || len(c.exports) < len(names) {
		return nil, fmt.Errorf("the program has no //go:wasmexport function, or not all of %v", names)
	}
	if err := c.collect(); err != nil {
		return nil, err
	}
	c.dropReceivers()
	m, err := place(c.data, c.stack())
	if err != nil {
		return nil, err
	}
	return c.module(m), nil
}

// exports lists the exported functions of the main package, by name.
func (p *Program) exports() ([]export, error) {
	o := p.packages["main"]
	if o == nil {
		return nil, fmt.Errorf("there is no package main")
	}
	if o.version != Version && !strings.HasPrefix(o.version, Version+".") {
		return nil, fmt.Errorf("compiled by %s; only the code of %s is known here", o.version, Version)
	}
	var list []export
	for _, s := range o.defs {
		if typ := o.exportType(s); typ != nil {
			e, err := newExport(s, typ)
			if err != nil {
				return nil, err
			}
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b export) int { return cmp.Compare(a.name, b.name) })
	return list, nil
}
