package paper

import (
	"strings"
)

// All measures are whole numbers in thousandths of a point, and divisions cut
// toward zero, so that the script of the page reckons the same
// (site/scripts/paperlayout.ts).
const (
	margin   = 1500 // left and right of a single line
	border   = 2000 // around several lines
	usual    = 9000 // the size where the blank names none
	smallest = 5500 // a line is not set smaller
	ascent   = 1466 // of a capital letter, in Units
	descent  = -434
)

// run is a line of text at a place, relative to the corner of its field.
type run struct {
	x, y int
	text []rune
}

// set is the text of a field, laid out.
type set struct {
	size int
	runs []run
	rest string // what did not fit
}

// width measures text in Units.
func (f *Face) width(text []rune) int {
	w := 0
	for _, r := range text {
		w += f.Advance[f.glyph[r]]
	}
	return w
}

// extent returns how far letters reach below and above the line.
func (f *Face) extent(text []rune) (low, high int) {
	low, high = descent, ascent
	for _, r := range text {
		g := f.glyph[r]
		low, high = min(low, f.Low[g]), max(high, f.High[g])
	}
	return low, high
}

// single sets one line in the middle of its field, smaller if need be. It
// reports false if that would be too small to read.
func (f *Face) single(p *Place, text []rune) (set, bool) {
	w, h := p.Rect[2]-p.Rect[0], p.Rect[3]-p.Rect[1]
	size := p.Size
	if size == 0 {
		size = usual
	}
	low, high := f.extent(text)
	size = min(size, h*Units/(high-low))
	if n := f.width(text); n > 0 {
		size = min(size, (w-2*margin)*Units/n)
	}
	size -= size % 100
	if size < smallest {
		return set{}, false
	}
	x := margin
	if free := w - 2*margin - f.width(text)*size/Units; p.Align == 1 {
		x += free / 2
	} else if p.Align == 2 {
		x += free
	}
	y := (h-(high-low)*size/Units)/2 - low*size/Units
	return set{size: size, runs: []run{{x, y, text}}}, true
}

// several sets a text in lines. If it does not fit, the last line says where
// it goes on, and rest is what goes there.
func (f *Face) several(p *Place, text []rune, more string) set {
	w, h := p.Rect[2]-p.Rect[0]-2*border, p.Rect[3]-p.Rect[1]-2*border
	size := p.Size
	if size == 0 {
		size = usual
	}
	low, high := f.extent(text)
	leading := max(size*23/20, 0)
	room := (h-(high-low)*size/Units)/leading + 1
	if h < (high-low)*size/Units {
		room = 0
	}
	lines := f.wrap(text, w*Units/size)
	out := set{size: size}
	if len(lines) > room {
		keep := max(0, room-1)
		from := len(text)
		if keep < len(lines) {
			from = lines[keep].from
		}
		out.rest = strings.TrimSpace(string(text[from:]))
		lines = lines[:keep]
		if room > 0 {
			lines = append(lines, piece{text: []rune(more)})
		}
	}
	y := border + h - high*size/Units
	for _, l := range lines {
		if len(l.text) > 0 {
			out.runs = append(out.runs, run{border, y, l.text})
		}
		y -= leading
	}
	return out
}

// piece is a line of a longer text.
type piece struct {
	text []rune
	from int // where it begins in the whole
}

// wrap breaks a text into lines of at most limit Units: at line ends, between
// words, and inside a word only if it is longer than a line.
func (f *Face) wrap(text []rune, limit int) []piece {
	var out []piece
	from, space, width := 0, -1, 0
	emit := func(to, next int) {
		end := to
		for end > from && text[end-1] == ' ' {
			end--
		}
		out = append(out, piece{text[from:end], from})
		from, space, width = next, -1, 0
	}
	for i := 0; i < len(text); i++ {
		r := text[i]
		if r == '\n' {
			emit(i, i+1)
			continue
		}
		width += f.Advance[f.glyph[r]]
		if r == ' ' {
			space = i
			continue
		}
		if width <= limit || i == from {
			continue
		}
		if space >= from {
			i = space
			emit(space, space+1)
		} else {
			emit(i, i)
			i--
		}
	}
	emit(len(text), len(text))
	return out
}
