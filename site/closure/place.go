package closure

import (
	"encoding/binary"
	"slices"
	"strings"
)

// The memory: the stack from 0 up to stackSize, then constants and variables with a value, then variables that are zero.
const (
	stackSize = 64 << 10
	pageSize  = 64 << 10
)

// An image is the memory as it is before the first call.
type image struct {
	address map[*symbol]int64
	bytes   []byte // from stackSize on; all after it is zero
	pages   int
}

func place(data []*symbol) (*image, error) {
	m := &image{address: map[*symbol]int64{}}
	zero := func(s *symbol) bool {
		relocs, _ := s.relocs()
		return len(relocs) == 0 && !slices.ContainsFunc(s.data, func(b byte) bool { return b != 0 })
	}
	next := int64(stackSize)
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
		if at, ok := constants[key]; ok && s.kind == constant && len(relocs) == 0 && len(s.data) == s.size && at%int64(max(s.align, 1)) == 0 {
			m.address[s] = at
			continue
		}
		put(s)
		if s.kind == constant && len(relocs) == 0 && len(s.data) == s.size {
			constants[key] = m.address[s]
		}
	}
	m.bytes = make([]byte, next-stackSize)
	for _, s := range data {
		if zero(s) {
			put(s)
		}
	}
	for _, s := range data {
		if zero(s) {
			continue
		}
		at := m.address[s] - stackSize
		copy(m.bytes[at:], s.data)
		relocs, err := s.relocs()
		if err != nil {
			return nil, err
		}
		for _, r := range relocs {
			b := m.bytes[at+int64(r.off):]
			switch {
			case r.size == 8 && r.kind == relocAddr && r.to != nil && r.to.kind != function:
				binary.LittleEndian.PutUint64(b, uint64(m.address[r.to]+r.add))
			default: // the address of a function, or an offset in a description of a type: nothing here can use it
				clear(b[:r.size])
			}
		}
	}
	m.pages = int((next + pageSize - 1) / pageSize)
	return m, nil
}
