package lawpage

import (
	"fmt"
	"strings"

	"example.org/relief/wasm/law"
)

// picture draws the waits and the times to ask in of a relief.
type picture struct{ *writer }

// periods draws each period of a relief as a bar, all to one scale. The bars are in
// per cent and the words are HTML, so that the picture is to scale at any width and
// its text grows with the reader's. What a bar shows, the line above it says.
func periods(to *writer, b *law.Brief) {
	w := picture{to}
	if len(b.Periods) < 2 {
		return // a bar alone says no more than the words beside it
	}
	last := b.Periods[len(b.Periods)-1]
	longest, unit := last.Length()
	step, end := scale(longest)
	w.write(`<figure class="periods">`, "\n")
	for _, p := range b.Periods {
		n, _ := p.Length()
		at := percent(n, end)
		w.write("<p><b>", w.length(n, unit), "</b> ", w.text(p.Says), "</p>\n")
		before, after := "wait", "open"
		if !p.Opens() {
			before, after = after, before
		}
		fmt.Fprintf(&w.b, `<svg role="img" aria-label="%s"><rect class="%s" x="1" y="3" width="%s" height="12"/>`+
			`<rect class="%s" x="%s" y="3" width="%s" height="12"/></svg>`+"\n",
			w.word("period-"+before, w.length(n, unit)), before, at, after, at, percent(end-n, end))
	}
	w.write(`<svg class="scale" aria-hidden="true">`)
	for n := 0; n <= end; n += step {
		anchor := "middle"
		switch n {
		case 0:
			anchor = "start"
		case end:
			anchor = "end"
		}
		fmt.Fprintf(&w.b, `<text x="%s" y="1em" text-anchor="%s">%d</text>`, percent(n, end), anchor, n)
	}
	w.write("</svg>\n<figcaption>")
	key := "period-opens"
	if !last.Opens() {
		key = "period-ends"
	}
	w.write(w.word("period-scale-"+string(unit)), " ", w.word(key), "</figcaption>\n</figure>\n")
}

// length is a period in words: one year, or two of them.
func (w *writer) length(n int, in law.Unit) string {
	if n == 1 {
		return w.word("period-" + string(in))
	}
	return w.word("period-"+string(in)+"s", n)
}

// scale is a round step of at most five to the longest period, and the end of the
// scale, which is beyond it.
func scale(longest int) (step, end int) {
	for _, step = range []int{1, 2, 5, 10, 15, 20, 30, 60, 90} {
		if longest <= 5*step {
			break
		}
	}
	return step, (longest/step + 1) * step
}

// percent is a part of a whole, to a tenth.
func percent(part, whole int) string {
	return strings.TrimSuffix(fmt.Sprintf("%.1f", 100*float64(part)/float64(whole)), ".0") + "%"
}
