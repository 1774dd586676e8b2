package lawpage

import (
	"fmt"
	"html"
	"strings"

	"example.org/relief/wasm/law"
)

// rightsMap writes the rights map.
type rightsMap struct{ *writer }

// answers are what the law can say of a right, in the order in which they are
// shown: what can be had comes first; most readers have it.
var answers = []law.Status{law.RightYes, law.RightPartly, law.Unsettled, law.RightNo, law.Barred}

// whysOf are the texts of a right by what they answer.
func (w rightsMap) whysOf(r *law.Relief) map[law.Status][]string {
	whys := map[law.Status][]string{}
	add := func(o law.Outcome) {
		if why := w.text(o.Why); why != "" {
			whys[o.Status] = append(whys[o.Status], why)
		}
	}
	for _, c := range r.Today(w.s.Law.Book.AsOf) {
		add(c.Else)
	}
	for _, g := range r.Grants {
		add(g.Outcome)
	}
	return whys
}

// rights is the rights map: a picture of the answers that the law has for each
// right, and a table of what each depends on.
func rights(to *writer) {
	w := rightsMap{to}
	w.rightsPicture()
	w.write(`<div class="scroll" role="region" tabindex="0" aria-label="`, w.word("rights-title"),
		`"><table class="rights">`, "\n<thead><tr>")
	for _, k := range []string{"rights-right", "rights-then", "rights-law"} {
		w.write(`<th scope="col">`, w.word(k), "</th>")
	}
	w.write("</tr></thead>\n<tbody>\n")
	for _, r := range w.s.Law.Book.Reliefs {
		if r.Family != "rights" {
			continue
		}
		w.write(`<tr><th scope="row">`, w.text(r.Name), "</th><td>")
		whys := w.whysOf(r)
		for _, s := range answers {
			w.right(s, whys[s])
		}
		w.write("</td><td>", w.s.Cites.HTML(r.Cite), "</td></tr>\n")
	}
	w.write("</tbody>\n</table></div>\n")
}

// right says when the answer about a right is s.
func (w rightsMap) right(s law.Status, whys []string) {
	if len(whys) == 0 {
		return
	}
	name := s.String()
	w.write(`<p class="right right-`, strings.ReplaceAll(name, "_", "-"), `"><strong>`, w.word("status-"+name), "</strong>")
	if len(whys) == 1 {
		w.write(" ", whys[0], "</p>\n")
		return
	}
	w.write("</p>\n<ul>\n")
	for _, why := range whys {
		w.write("<li>", why, "</li>\n")
	}
	w.write("</ul>\n")
}

// marks are the columns of the picture. Each has a shape of its own, so that
// nothing hangs on color, and its word is beside it.
var marks = []struct {
	of    []law.Status
	class string
	x     int
	shape string // around 0,0
}{
	{[]law.Status{law.RightYes}, "yes", 12,
		`<circle r="10" fill="currentColor"/><path class="mark-sign" d="M-4.5 .5l3.2 3.2 6-7.4" fill="none" stroke-width="2.2"/>`},
	{[]law.Status{law.RightPartly}, "partly", 64,
		`<circle r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M0-9a9 9 0 0 0 0 18z" fill="currentColor"/>`},
	{[]law.Status{law.Unsettled}, "unsettled", 158,
		`<circle r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 2.3"/>` +
			`<text y="5" text-anchor="middle" font-size="14" font-weight="700" fill="currentColor">?</text>`},
	{[]law.Status{law.RightNo, law.Barred}, "no", 276,
		`<rect x="-9" y="-9" width="18" height="18" rx="3" fill="currentColor"/>` +
			`<path class="mark-sign" d="M-4-4l8 8M4-4l-8 8" fill="none" stroke-width="2.2"/>`},
}

// The picture is upright, so that it can be read on a narrow phone; colors come
// from the style sheet, through the classes of its parts.
const (
	pictureWidth = 320
	nameChars    = 32 // of a name, in a line; a wide font such as DejaVu Sans must fit
	lineStep     = 22
)

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

// rightsPicture draws which answers the law has for each right. Where it has
// more than one, it depends on the person; the table says on what.
func (w rightsMap) rightsPicture() {
	const (
		room      = 28 // from a name to its marks
		markChars = 13 // of a line between two marks
		markStep  = 17 // from line to line
	)
	var rows strings.Builder
	var said []string
	y := 22
	for _, r := range w.s.Law.Book.Reliefs {
		if r.Family != "rights" {
			continue
		}
		for i, line := range wrap(r.Name.In(w.Lang), nameChars) {
			if i > 0 {
				y += lineStep
			}
			fmt.Fprintf(&rows, "<text x=\"2\" y=\"%d\" font-size=\"16\" font-weight=\"650\" fill=\"currentColor\">%s</text>\n", y,
				html.EscapeString(line))
		}
		y += room
		more := 0 // for words of two lines
		whys := w.whysOf(r)
		var has []string
		for _, m := range marks {
			found := false
			for _, s := range m.of {
				found = found || len(whys[s]) > 0
			}
			if !found {
				fmt.Fprintf(&rows, "<path class=\"mark-none\" d=\"M%d %dh12\" stroke=\"currentColor\" stroke-width=\"2\"/>\n", m.x-6, y-5)
				continue
			}
			word := w.words.Word("rights-" + m.class)
			has = append(has, word)
			fmt.Fprintf(&rows, "<g class=\"mark-%s\" transform=\"translate(%d %d)\">%s</g>", m.class, m.x, y-5, m.shape)
			for i, line := range wrap(word, markChars) {
				fmt.Fprintf(&rows, "<text x=\"%d\" y=\"%d\" font-size=\"15\" fill=\"currentColor\">%s</text>\n", m.x+15, y+i*markStep,
					html.EscapeString(line))
				more = max(more, i*markStep)
			}
		}
		y += more
		said = append(said, r.Name.In(w.Lang)+": "+strings.Join(has, ", "))
		fmt.Fprintf(&rows, "<path class=\"road-line\" d=\"M0 %dH%d\" stroke=\"currentColor\"/>\n", y+14, pictureWidth)
		y += 40
	}
	y -= 20
	title := w.words.Word("rights-picture")
	fmt.Fprintf(&w.b, "<figure class=\"rights-map\">\n<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "+
		"role=\"img\" aria-label=\"%s\">\n%s</svg>\n<figcaption>%s</figcaption>\n</figure>\n",
		pictureWidth, y, pictureWidth, y, html.EscapeString(title+" "+strings.Join(said, ". ")+"."),
		rows.String(), html.EscapeString(title))
}
