package lawpage

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// drawer draws ways over time.
type drawer struct{ *writer }

// Pictures are drawn from the same texts as the lists. They are upright, so
// that they can be read on a narrow phone; colors come from the style sheet,
// through the classes of their parts. What a picture says, its text says too.

// stop is one stop on a road.
type stop struct {
	kind string // class: done, wait, open, closed
	text string
}

const (
	stopWidth = 320 // of the picture
	stopChars = 30  // in a line; a wide font such as DejaVu Sans must fit
	lineStep  = 22
)

// stops draws a road with stops, from the first to the last.
func (w drawer) stops(class, title string, ss []stop) {
	type placed struct {
		stop
		y     int
		lines []string
	}
	var ps []placed
	y := 24
	for _, s := range ss {
		lines := wrap(s.text, stopChars)
		ps = append(ps, placed{s, y, lines})
		y += len(lines)*lineStep + 26
	}
	last := ps[len(ps)-1].y
	fmt.Fprintf(&w.b, "<figure class=\"%s\">\n<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">\n",
		class, stopWidth, y, stopWidth, y, html.EscapeString(title))
	fmt.Fprintf(&w.b, "<path class=\"road-line\" d=\"M20 %dV%d\" stroke=\"currentColor\" stroke-width=\"4\" fill=\"none\"/>\n", ps[0].y, last)
	for _, p := range ps {
		fmt.Fprintf(&w.b, "<circle class=\"stop stop-%s\" cx=\"20\" cy=\"%d\" r=\"9\" fill=\"currentColor\"/>\n<text x=\"44\" y=\"%d\" font-size=\"16\" fill=\"currentColor\">", p.kind, p.y, p.y+6)
		for i, l := range p.lines {
			if i == 0 {
				w.write(html.EscapeString(l))
			} else {
				fmt.Fprintf(&w.b, "<tspan x=\"44\" dy=\"%d\">%s</tspan>", lineStep, html.EscapeString(l))
			}
		}
		w.write("</text>\n")
	}
	w.write("</svg>\n<figcaption>", html.EscapeString(title), "</figcaption>\n</figure>\n")
}

// wrap breaks words into lines of at most n letters.
func wrap(s string, n int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		switch {
		case line == "":
			line = word
		case len([]rune(line))+1+len([]rune(word)) <= n:
			line += " " + word
		default:
			lines = append(lines, line)
			line = word
		}
	}
	return append(lines, line)
}

// road draws the way from conviction to relief.
func road(to *writer) {
	w := drawer{to}
	var ss []stop
	for i, kind := range []string{"done", "wait", "wait", "open", "open"} {
		ss = append(ss, stop{kind, w.words.Word(fmt.Sprintf("road-%d", i+1))})
	}
	w.stops("road", w.words.Word("road-title"), ss)
}

// timeline draws a relief over time: what has to pass, and what is open then.
func timeline(to *writer, r *law.Relief) {
	w := drawer{to}
	ss := []stop{{"done", w.words.Word("timeline-start")}}
	for i := range r.Requires {
		if c := &r.Requires[i]; c.Else.Status == law.NotYet && inForceOn(c, w.s.Law.Book.AsOf) {
			ss = append(ss, stop{"wait", c.Says.In(w.Lang)})
		}
	}
	for _, s := range r.Steps {
		if s.Kind == "time" {
			ss = append(ss, stop{"wait", s.Says.In(w.Lang)})
		}
	}
	// The last grant is the one for everybody else.
	for _, g := range slices.Backward(r.Grants) {
		if g.Outcome.Status.Open() {
			ss = append(ss, stop{"open", w.words.Word("status-" + g.Outcome.Status.String())})
			break
		}
	}
	w.stops("timeline", w.words.Word("timeline-title", r.Name.In(w.Lang)), ss)
}
