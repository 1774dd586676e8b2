package closure

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Program is the compiled packages of a Go program: everything that the linker would be given.
type Program struct {
	packages map[string]*object // by import path: the part compiled from Go
	objects  []*object
	symbols  map[string]*symbol // by name
	builtins []string           // the runtime functions that objects refer to by number
}

// A symbol is a function or a variable, with its exact extent.
type symbol struct {
	object *object
	index  int
	name   string
	kind   kind
	static bool // visible in its own object only
	size   int
	align  int
	data   []byte // shorter than size where the rest is zero
}

type kind byte

const (
	unknown  kind = iota // referred to, defined nowhere
	function             // code
	constant             // data that is never written
	variable             // data
)

func kindOf(b byte) kind {
	switch {
	case b == 1 || b == 2:
		return function
	case b == 3 || b == 4:
		return constant
	case b >= 5 && b <= 10:
		return variable
	}
	return unknown
}

// A reloc is a place in a symbol's code or data where the address of another symbol belongs. In code the place has no
// width: the operand is absent and goes in at the offset.
type reloc struct {
	off, size int
	kind      relocKind
	to        *symbol // nil: nothing
	add       int64
}

type relocKind uint16

const (
	relocAddr   relocKind = 1       // the address of a symbol
	relocOffset relocKind = 5       // its offset, in the description of a type
	relocCall   relocKind = 7       // the index of a function
	relocMethod relocKind = 26      // the offset of a method, in the description of a type
	relocImport relocKind = 96      // the index of an import
	relocWeak   relocKind = 1 << 15 // a flag: zero will do if nothing else needs the symbol
)

// Read takes in archives by import path (the main package under the name "main") and the names of the runtime functions
// that the compiler refers to by number.
func Read(archives map[string][]byte, builtins []string) (*Program, error) {
	p := &Program{packages: map[string]*object{}, symbols: map[string]*symbol{}, builtins: builtins}
	for _, pkg := range slices.Sorted(maps.Keys(archives)) {
		objects, err := archive(p, pkg, archives[pkg])
		if err != nil {
			return nil, err
		}
		if len(objects) > 0 {
			p.packages[pkg], p.packages[escape(pkg)] = objects[0], objects[0]
		}
		p.objects = append(p.objects, objects...)
	}
	for _, o := range p.objects {
		for _, s := range o.defs {
			if s.static || s.name == "" {
				continue
			}
			if old := p.symbols[s.name]; old == nil || old.kind == unknown {
				p.symbols[s.name] = s
			}
		}
	}
	for name, size := range quiet {
		if s := p.symbols[name]; s == nil || s.kind == unknown {
			p.symbols[name] = &symbol{name: name, kind: variable, size: size}
		}
	}
	return p, nil
}

// first returns the definition that stands for all of the same name: a function made by the compiler (the equality of a
// type, a generic instance) is defined in every package that needs it.
func (p *Program) first(s *symbol) *symbol {
	if s.static {
		return s
	}
	return p.named(s.name)
}

func (p *Program) named(name string) *symbol {
	s := p.symbols[name]
	if s == nil {
		s = &symbol{name: name}
		p.symbols[name] = s
	}
	return s
}

func (s *symbol) relocs() ([]reloc, error) {
	if s.object == nil {
		return nil, nil
	}
	return s.object.relocs(s)
}

// escape writes an import path as it stands in symbol names: dots of the last element, and what is not plain, in hex.
func escape(path string) string {
	last := strings.LastIndexByte(path, '/')
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		c := path[i]
		if c <= ' ' || c == '%' || c == '"' || c >= 0x7f || c == '.' && i > last {
			fmt.Fprintf(&b, "%%%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
