package closure

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

const pageSize = 64 << 10

// An image is the memory as it is before the first call: the stack from 0 upward, then constants and variables with a
// value, then variables that are zero.
type image struct {
	stack   int64
	address map[*symbol]int64
	bytes   []byte // from the end of the stack on; all after it is zero
	pages   int
}

func place(data []*symbol, stack int64) (*image, error) {
	m := &image{stack: stack, address: map[*symbol]int64{}}
	zero := func(s *symbol) bool {
		relocs, _ := s.relocs()
		return len(relocs) == 0 && !slices.ContainsFunc(s.data, func(b byte) bool { return b != 0 })
	}
	next := stack
	put := func(s *symbol) {
		align := int64(max(s.align, 1))
		if s.align == 0 && s.size > 1 && !strings.HasPrefix(s.name, "go:string.") { // the linker's rule: as its size allows
			align = 32
			for align > 8 || int64(s.size)%align != 0 {
				align /= 2
			}
		}
		next = (next + align - 1) / align * align
		m.address[s] = next
		next += int64(s.size)
	}
	constants := map[string]int64{}
	for _, s := range data {
		if zero(s) {
			continue
		}
		relocs, _ := s.relocs()
		key := string(s.data)
		if at, ok := constants[key]; ok && s.kind == constant && len(relocs) == 0 && len(s.data) == s.size &&
			at%int64(max(s.align, 1)) == 0 {
			m.address[s] = at
			continue
		}
		put(s)
		if s.kind == constant && len(relocs) == 0 && len(s.data) == s.size {
			constants[key] = m.address[s]
		}
	}
	m.bytes = make([]byte, next-stack)
	for _, s := range data {
		if zero(s) {
			put(s)
		}
	}
	for _, s := range data {
		if zero(s) {
			continue
		}
		at := m.address[s] - stack
		copy(m.bytes[at:], s.data)
		relocs, err := s.relocs()
		if err != nil {
			return nil, err
		}
		for _, r := range relocs {
			b := m.bytes[at+int64(r.off):]
			switch {
			case r.kind == relocAddr && r.size == 8 && r.to != nil && r.to.kind != function:
				binary.LittleEndian.PutUint64(b, uint64(m.address[r.to]+r.add))
			case r.kind == relocAddr || r.kind == relocOffset || r.kind == relocMethod || r.kind&relocWeak != 0:
				clear(b[:r.size]) // a function, or an offset in the description of a type: no code here can use it
			default:
				return nil, fmt.Errorf("%s holds an address of kind %d, which is not known here", s.name, r.kind)
			}
		}
	}
	m.pages = int((next + pageSize - 1) / pageSize)
	return m, nil
}
