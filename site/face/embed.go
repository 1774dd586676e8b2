package face

import (
	"encoding/binary"
	"slices"
)

// Embed makes a TrueType font of some glyphs of the face, with what they are
// made of. It returns the font and the new number of each glyph asked for.
func (f *Face) Embed(glyphs []int) (font []byte, number map[int]int) {
	old := []int{0}
	number = map[int]int{0: 0}
	add := func(g int) int {
		n, ok := number[g]
		if !ok {
			n = len(old)
			number[g] = n
			old = append(old, g)
		}
		return n
	}
	for _, g := range glyphs {
		add(g)
	}
	var glyf, loca, hmtx []byte
	for i := 0; i < len(old); i++ {
		outline := slices.Clone(f.outline(old[i]))
		for _, at := range parts(outline) {
			binary.BigEndian.PutUint16(outline[at:], uint16(add(u16(outline, at))))
		}
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = append(glyf, outline...)
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(f.Advance[old[i]]))
		left := 0
		if len(outline) > 0 {
			left = i16(outline, 2)
		}
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(left))
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	head, hhea, maxp := slices.Clone(f.Head), slices.Clone(f.Hhea), slices.Clone(f.Maxp)
	binary.BigEndian.PutUint32(head[8:], 0)
	binary.BigEndian.PutUint16(head[50:], 1) // long offsets
	binary.BigEndian.PutUint16(hhea[34:], uint16(len(old)))
	binary.BigEndian.PutUint16(maxp[4:], uint16(len(old)))
	return file([]table{{"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}}), number
}

func (f *Face) outline(g int) []byte {
	from := 0
	if g > 0 {
		from = f.Ends[g-1]
	}
	return f.Outline[from:f.Ends[g]]
}

type table struct {
	tag  string
	data []byte
}

// file puts tables into a TrueType file.
func file(tables []table) []byte {
	n := len(tables)
	out := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, v := range []int{n, 64, 2, n*16 - 64} { // of six tables
		out = binary.BigEndian.AppendUint16(out, uint16(v))
	}
	at := 12 + 16*n
	for _, t := range tables {
		out = append(out, t.tag...)
		for _, v := range []uint32{checksum(t.data), uint32(at), uint32(len(t.data))} {
			out = binary.BigEndian.AppendUint32(out, v)
		}
		at += (len(t.data) + 3) &^ 3
	}
	for _, t := range tables {
		out = append(out, t.data...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	return out
}

func checksum(b []byte) uint32 {
	sum := uint32(0)
	for i := 0; i < len(b); i += 4 {
		var word [4]byte
		copy(word[:], b[i:])
		sum += binary.BigEndian.Uint32(word[:])
	}
	return sum
}
