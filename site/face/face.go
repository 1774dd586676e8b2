// Package face holds the letters in which papers are set, and what is embedded
// of them in a PDF.
package face

import (
	"encoding/binary"
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/go-fonts/liberation/liberationsansregular"
)

// Face is a TrueType font, cut down to what setting a name takes: for each
// letter its width, its height and its outline. The page carries it in this
// form, so that no script has to read a font file; what is embedded in a filled
// form is cut from it again (see [Face.Embed]).
//
// The letters are as wide as those of Arial, which the forms name but do not
// hold. So a measure taken here is right for both.
type Face struct {
	Letters string `json:"letters"` // in order; glyph i+1 draws letter i. Glyph 0 stands for none
	Advance []int  `json:"advance"` // of the letters and of the parts that they are made of, in 1/Units
	Low     []int  `json:"low"`
	High    []int  `json:"high"`
	Ends    []int  `json:"ends"` // where the outline of each glyph ends
	Outline []byte `json:"outline"`
	Head    []byte `json:"head"`
	Hhea    []byte `json:"hhea"`
	Maxp    []byte `json:"maxp"`

	glyph map[rune]int
}

// Units is the size of the square in which letters are drawn.
const Units = 2048

// Covered are the letters that forms can be filled with: Latin with all its
// marks (Vietnamese, Polish, Yoruba, Navajo, Hawaiian, …), Greek, Cyrillic and the signs
// of a typed letter.
var covered = [][2]rune{{0x20, 0x7e}, {0xa0, 0xac}, {0xae, 0x2af}, {0x2b0, 0x36f}, {0x370, 0x3ff}, {0x400, 0x4ff},
	{0x1e00, 0x1eff}, {0x2010, 0x2027}, {0x2030, 0x203e}, {0x20a0, 0x20bf},
	{0x2116, 0x2122}, {0x2610, 0x2612}}

var errFont = errors.New("the font is not a TrueType font of the expected kind")

// Sans is the face of all papers. It is made from the font once.
var Sans = sync.OnceValues(func() (*Face, error) { return newFace(liberationsansregular.TTF) })

// sfnt reads the tables of a TrueType file.
type sfnt struct {
	tables map[string][]byte
	loca   []int
	glyf   []byte
}

func u16(b []byte, at int) int { return int(binary.BigEndian.Uint16(b[at:])) }
func i16(b []byte, at int) int { return int(int16(binary.BigEndian.Uint16(b[at:]))) }
func u32(b []byte, at int) int { return int(binary.BigEndian.Uint32(b[at:])) }

func readFont(b []byte) (*sfnt, error) {
	s := &sfnt{tables: map[string][]byte{}}
	for i := range u16(b, 4) {
		row := b[12+16*i:]
		s.tables[string(row[:4])] = b[u32(row, 8) : u32(row, 8)+u32(row, 12)]
	}
	head, maxp, loca := s.tables["head"], s.tables["maxp"], s.tables["loca"]
	if len(head) < 54 || u16(head, 18) != Units || len(maxp) < 32 || s.tables["cmap"] == nil {
		return nil, errFont
	}
	s.glyf = s.tables["glyf"]
	for i := range u16(maxp, 4) + 1 {
		if u16(head, 50) == 0 {
			s.loca = append(s.loca, 2*u16(loca, 2*i))
		} else {
			s.loca = append(s.loca, u32(loca, 4*i))
		}
	}
	return s, nil
}

// glyphs reads the table of characters: format 4, for Unicode.
func (s *sfnt) glyphs() map[rune]int {
	cmap := s.tables["cmap"]
	out := map[rune]int{}
	for i := range u16(cmap, 2) {
		if u16(cmap, 4+8*i) != 3 || u16(cmap, 6+8*i) != 1 {
			continue
		}
		t := cmap[u32(cmap, 8+8*i):]
		n := u16(t, 6) / 2
		ends, starts, deltas, offsets := 14, 16+2*n, 16+4*n, 16+6*n
		for j := range n {
			from, to := u16(t, starts+2*j), u16(t, ends+2*j)
			for c := from; c <= to && c != 0xffff; c++ {
				g := c
				if o := u16(t, offsets+2*j); o != 0 {
					g = u16(t, offsets+2*j+o+2*(c-from))
				}
				if g = (g + u16(t, deltas+2*j)) & 0xffff; g != 0 {
					out[rune(c)] = g
				}
			}
		}
	}
	return out
}

func newFace(ttf []byte) (*Face, error) {
	s, err := readFont(ttf)
	if err != nil {
		return nil, err
	}
	f := &Face{Head: slices.Clone(s.tables["head"][:54]),
		Hhea: slices.Clone(s.tables["hhea"][:36]), Maxp: slices.Clone(s.tables["maxp"][:32])}
	cmap := s.glyphs()
	old := []int{0}
	for _, span := range covered {
		for r := span[0]; r <= span[1]; r++ {
			if g := cmap[r]; g != 0 {
				f.Letters += string(r)
				old = append(old, g)
			}
		}
	}
	number := map[int]int{}
	for i, g := range old {
		if _, ok := number[g]; !ok {
			number[g] = i
		}
	}
	for i := 0; i < len(old); i++ { // grows by the parts of composed letters
		outline := s.glyf[s.loca[old[i]]:s.loca[old[i]+1]]
		outline = unhinted(outline)
		for _, at := range parts(outline) {
			g := u16(outline, at)
			if _, ok := number[g]; !ok {
				number[g] = len(old)
				old = append(old, g)
			}
			binary.BigEndian.PutUint16(outline[at:], uint16(number[g]))
		}
		f.Outline = append(f.Outline, outline...)
		f.Ends = append(f.Ends, len(f.Outline))
		low, high := 0, 0
		if len(outline) > 0 {
			low, high = i16(outline, 4), i16(outline, 8)
		}
		f.Low, f.High = append(f.Low, low), append(f.High, high)
		last := u16(f.Hhea, 34) - 1
		f.Advance = append(f.Advance, u16(s.tables["hmtx"], 4*min(old[i], last)))
	}
	f.index()
	return f, nil
}

func (f *Face) index() {
	f.glyph = map[rune]int{}
	i := 0
	for _, r := range f.Letters {
		i++
		f.glyph[r] = i
	}
}

// parts lists where a composed outline names the glyphs that it is made of.
func parts(outline []byte) []int {
	if len(outline) == 0 || i16(outline, 0) >= 0 {
		return nil
	}
	var out []int
	for at := 10; ; {
		flags := u16(outline, at)
		out = append(out, at+2)
		at += partSize(flags)
		if flags&0x20 == 0 {
			return out
		}
	}
}

func partSize(flags int) int {
	n := 6
	if flags&1 != 0 {
		n += 2
	}
	switch {
	case flags&8 != 0:
		n += 2
	case flags&0x40 != 0:
		n += 4
	case flags&0x80 != 0:
		n += 8
	}
	return n
}

// unhinted copies an outline without the program that fits it to coarse
// screens.
func unhinted(outline []byte) []byte {
	out := slices.Clone(outline)
	if len(out) == 0 {
		return out
	}
	if n := i16(out, 0); n >= 0 {
		at := 10 + 2*n
		size := u16(out, at)
		out[at], out[at+1] = 0, 0
		return even(slices.Delete(out, at+2, at+2+size))
	}
	at := 10
	for {
		flags := u16(out, at)
		binary.BigEndian.PutUint16(out[at:], uint16(flags&^0x100))
		at += partSize(flags)
		if flags&0x20 == 0 {
			return even(out[:at])
		}
	}
}

// even rounds up, since offsets are counted in pairs of bytes.
func even(b []byte) []byte {
	if len(b)%2 != 0 {
		b = append(b, 0)
	}
	return b
}

// Glyph returns the glyph of a letter.
func (f *Face) Glyph(r rune) (int, bool) {
	g, ok := f.glyph[r]
	return g, ok
}

// Width measures text in Units. Letters that are not there have none.
func (f *Face) Width(text []rune) int {
	w := 0
	for _, r := range text {
		if g, ok := f.glyph[r]; ok {
			w += f.Advance[g]
		}
	}
	return w
}

// How far usual letters reach, in Units: a capital, and the tail of a g.
const (
	Ascent  = 1466
	Descent = -434
)

// Extent returns how far letters reach below and above the line.
func (f *Face) Extent(text []rune) (low, high int) {
	low, high = Descent, Ascent
	for _, r := range text {
		g := f.glyph[r]
		low, high = min(low, f.Low[g]), max(high, f.High[g])
	}
	return low, high
}

// Strange returns the signs of a text that cannot be printed.
func (f *Face) Strange(text string) string {
	out := ""
	for _, r := range text {
		if _, ok := f.glyph[r]; !ok && r != '\n' && !strings.ContainsRune(out, r) {
			out += string(r)
		}
	}
	return out
}
