package paper

import (
	"strings"

	"example.org/relief/site/face"
)

// All measures are whole numbers in thousandths of a point, and divisions cut
// toward zero, so that the script of the page reckons the same
// (site/scripts/paperlayout.ts).
const (
	margin   = 1500 // left and right of a single line
	border   = 2000 // around several lines
	usual    = 9000 // the size where the blank names none
	smallest = 5500 // a line is not set smaller
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

// single sets one line in the middle of its field, smaller if need be. It
// reports false if that would be too small to read.
func single(f *face.Face, p *Place, text []rune) (set, bool) {
	w, h := p.Rect[2]-p.Rect[0], p.Rect[3]-p.Rect[1]
	size := p.Size
	if size == 0 {
		size = usual
	}
	low, high := f.Extent(text)
	size = min(size, h*face.Units/(high-low))
	if n := f.Width(text); n > 0 {
		size = min(size, (w-2*margin)*face.Units/n)
	}
	size -= size % 100
	if size < smallest {
		return set{}, false
	}
	x := margin
	if free := w - 2*margin - f.Width(text)*size/face.Units; p.Align == 1 {
		x += free / 2
	} else if p.Align == 2 {
		x += free
	}
	y := (h-(high-low)*size/face.Units)/2 - low*size/face.Units
	return set{size: size, runs: []run{{x, y, text}}}, true
}

// several sets a text in lines. If it does not fit, the last line says where
// it goes on, and rest is what goes there.
func several(f *face.Face, p *Place, text []rune, more string) set {
	w, h := p.Rect[2]-p.Rect[0]-2*border, p.Rect[3]-p.Rect[1]-2*border
	size := p.Size
	if size == 0 {
		size = usual
	}
	low, high := f.Extent(text)
	leading := max(size*23/20, 0)
	room := (h-(high-low)*size/face.Units)/leading + 1
	if h < (high-low)*size/face.Units {
		room = 0
	}
	lines := f.Wrap(text, w*face.Units/size)
	out := set{size: size}
	if len(lines) > room {
		keep := max(0, room-1)
		from := len(text)
		if keep < len(lines) {
			from = lines[keep].From
		}
		out.rest = strings.Trim(string(text[from:]), " \n")
		lines = lines[:keep]
		if room > 0 {
			lines = append(lines, face.Line{Text: []rune(more)})
		}
	}
	y := border + h - high*size/face.Units
	for _, l := range lines {
		if len(l.Text) > 0 {
			out.runs = append(out.runs, run{border, y, l.Text})
		}
		y -= leading
	}
	return out
}
