package closure

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
)

// An object is one Go object file: a member of a package's archive. Its layout is that of cmd/internal/goobj, whose
// magic number names the revision; any other revision is refused.
type object struct {
	program *Program
	pkg     string // import path
	version string // "go1.26.8"
	bytes   []byte
	block   [numBlocks + 1]uint32
	imports []string // import paths by package index
	defs    []*symbol
	count   [5]int // symbols in: package, hashed64, hashed, named, references
}

const objectMagic = "\x00go120ld"

// Blocks of an object file, in order. Those not needed here have no name.
const (
	blockPackages = 1
	blockSymbols  = 3 // five tables: package, short hashed, hashed, named definitions; named references
	blockRelocIdx = 11
	blockAuxIdx   = 12
	blockDataIdx  = 13
	blockRelocs   = 14
	blockAux      = 15
	blockData     = 16
	numBlocks     = 18
)

// Sizes of the records.
const (
	symbolSize = 21
	relocSize  = 23
	auxSize    = 9
)

// Package indices with a meaning of their own, from the top.
const (
	refNamed = 1<<31 - 1 - iota
	refHashed64
	refHashed
	refBuiltin
	refSelf
)

// archive returns the object files in a package's archive.
func archive(p *Program, pkg string, file []byte) ([]*object, error) {
	const magic = "!<arch>\n"
	if !bytes.HasPrefix(file, []byte(magic)) {
		return nil, fmt.Errorf("package %s: not an archive", pkg)
	}
	var objects []*object
	for rest := file[len(magic):]; len(rest) >= 60; {
		name := strings.TrimSpace(string(rest[:16]))
		size, err := strconv.Atoi(strings.TrimSpace(string(rest[48:58])))
		if err != nil || size < 0 || size > len(rest)-60 {
			return nil, fmt.Errorf("package %s: damaged archive", pkg)
		}
		body := rest[60 : 60+size]
		rest = rest[60+min(size+size&1, len(rest)-60):]
		if name == "__.PKGDEF" {
			continue
		}
		o, err := newObject(p, pkg, body)
		if err != nil {
			return nil, fmt.Errorf("package %s: %v", pkg, err)
		}
		objects = append(objects, o)
	}
	return objects, nil
}

// newObject reads the header: a line of text "go object wasip1 wasm go1.26.8 …", a line "!", and the blocks.
func newObject(p *Program, pkg string, b []byte) (o *object, err error) {
	line, _, _ := bytes.Cut(b, []byte("\n"))
	words := strings.Fields(string(line))
	if len(words) < 5 || words[0] != "go" || words[1] != "object" {
		return nil, fmt.Errorf("not a Go object")
	}
	if words[3] != "wasm" {
		return nil, fmt.Errorf("compiled for %s, not wasm", words[3])
	}
	_, b, _ = bytes.Cut(b, []byte("\n!\n"))
	if !bytes.HasPrefix(b, []byte(objectMagic)) {
		return nil, fmt.Errorf("object format of %s is not known here", words[4])
	}
	defer func() {
		if recover() != nil {
			err = fmt.Errorf("damaged object")
		}
	}()
	o = &object{program: p, pkg: pkg, version: words[4], bytes: b}
	for i := range o.block {
		o.block[i] = o.u32(uint32(len(objectMagic) + 8 + 4 + 4*i))
	}
	for at := o.block[blockPackages]; at < o.block[blockPackages+1]; at += 8 {
		o.imports = append(o.imports, o.str(at))
	}
	for i := range o.count {
		o.count[i] = int(o.block[blockSymbols+i+1]-o.block[blockSymbols+i]) / symbolSize
	}
	o.defs = make([]*symbol, o.count[0]+o.count[1]+o.count[2]+o.count[3])
	for i := range o.defs {
		o.defs[i] = o.define(i)
	}
	return o, nil
}

func (o *object) u32(at uint32) uint32 { return binary.LittleEndian.Uint32(o.bytes[at:]) }

// str reads a string: its length, then its place.
func (o *object) str(at uint32) string {
	n, p := o.u32(at), o.u32(at+4)
	return string(o.bytes[p : p+n])
}

func (o *object) record(i int) uint32 { return o.block[blockSymbols] + uint32(i*symbolSize) }

func (o *object) define(i int) *symbol {
	at := o.record(i)
	s := &symbol{
		object: o,
		index:  i,
		name:   o.str(at),
		static: o.bytes[at+8] == 0xff && o.bytes[at+9] == 0xff,
		kind:   kindOf(o.bytes[at+10]),
		size:   int(o.u32(at + 13)),
		align:  int(o.u32(at + 17)),
	}
	index := o.block[blockDataIdx] + uint32(4*i)
	s.data = o.bytes[o.block[blockData]+o.u32(index) : o.block[blockData]+o.u32(index+4)]
	return s
}

// relocs lists the places in a symbol that hold the address of another.
func (o *object) relocs(s *symbol) ([]reloc, error) {
	index := o.block[blockRelocIdx] + uint32(4*s.index)
	var list []reloc
	for k := o.u32(index); k < o.u32(index+4); k++ {
		b := o.bytes[o.block[blockRelocs]+k*relocSize:]
		r := reloc{
			off:  int(int32(binary.LittleEndian.Uint32(b))),
			size: int(b[4]),
			kind: relocKind(binary.LittleEndian.Uint16(b[5:])),
			add:  int64(binary.LittleEndian.Uint64(b[7:])),
		}
		if r.size == 0 { // a note to the linker
			continue
		}
		var err error
		if r.to, err = o.resolve(binary.LittleEndian.Uint32(b[15:]), binary.LittleEndian.Uint32(b[19:])); err != nil {
			return nil, fmt.Errorf("%s: %v", s.name, err)
		}
		list = append(list, r)
	}
	return list, nil
}

// exportType returns the bytes that describe the type of a //go:wasmexport wrapper; nil if s is not one.
func (o *object) exportType(s *symbol) []byte {
	const auxWasmType = 13
	index := o.block[blockAuxIdx] + uint32(4*s.index)
	for k := o.u32(index); k < o.u32(index+4); k++ {
		b := o.bytes[o.block[blockAux]+k*auxSize:]
		if b[0] != auxWasmType {
			continue
		}
		if t, err := o.resolve(binary.LittleEndian.Uint32(b[1:]), binary.LittleEndian.Uint32(b[5:])); err == nil {
			return t.data
		}
	}
	return nil
}

// resolve finds the symbol that a reference (package index, symbol index) means.
func (o *object) resolve(pkg, sym uint32) (*symbol, error) {
	i := int(sym)
	switch pkg {
	case 0:
		return nil, nil
	case refSelf:
		return o.defs[i], nil
	case refHashed64:
		return o.defs[o.count[0]+i], nil
	case refHashed:
		return o.defs[o.count[0]+o.count[1]+i], nil
	case refNamed:
		i += o.count[0] + o.count[1] + o.count[2]
		if i < len(o.defs) {
			return o.program.first(o.defs[i]), nil
		}
		return o.program.named(o.str(o.record(i))), nil
	case refBuiltin:
		if i >= len(o.program.builtins) {
			return nil, fmt.Errorf("the compiler's list of runtime functions has no number %d", i)
		}
		return o.program.named(o.program.builtins[i]), nil
	}
	if int(pkg) >= len(o.imports) {
		return nil, fmt.Errorf("damaged object")
	}
	other := o.program.packages[o.imports[pkg]]
	if other == nil || i >= other.count[0] {
		return nil, fmt.Errorf("package %s is not among the objects", o.imports[pkg])
	}
	return other.defs[i], nil
}
