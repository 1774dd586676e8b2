package codes

import (
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// Edit is a run of words that stayed (0), were taken out (-1) or added (1).
type Edit struct {
	Op    int
	Words []string
}

// Redline compares two texts word by word. Changes that are parted by one or two
// words are shown as one: a sentence in shreds cannot be read.
func Redline(before, after string) []Edit {
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0
	a, b, words := dmp.DiffLinesToRunes(lines(before), lines(after))
	var out []Edit
	for _, d := range dmp.DiffCharsToLines(dmp.DiffMainRunes(a, b, false), words) {
		out = append(out, Edit{int(d.Type), strings.Fields(d.Text)})
	}
	return joinEdits(out)
}

// lines puts every word on a line of its own.
func lines(text string) string { return strings.Join(strings.Fields(Plain(text)), "\n") + "\n" }

// joinEdits gathers what was taken out and added between stretches of three or more
// words that stayed.
func joinEdits(in []Edit) (out []Edit) {
	var cut, added []string
	flush := func() {
		if len(cut) > 0 {
			out = append(out, Edit{-1, cut})
		}
		if len(added) > 0 {
			out = append(out, Edit{1, added})
		}
		cut, added = nil, nil
	}
	for n, e := range in {
		switch {
		case e.Op < 0:
			cut = append(cut, e.Words...)
		case e.Op > 0:
			added = append(added, e.Words...)
		case len(e.Words) <= 2 && len(cut)+len(added) > 0 && n+1 < len(in):
			cut, added = append(cut, e.Words...), append(added, e.Words...)
		default:
			flush()
			out = append(out, e)
		}
	}
	flush()
	return out
}

// Marked writes edits on one line, with a few words around each: [-taken out-]
// {+added+}.
func Marked(edits []Edit) string {
	const near = 6
	var b []string
	for n, e := range edits {
		words := e.Words
		switch {
		case e.Op < 0:
			b = append(b, "[-"+strings.Join(words, " ")+"-]")
		case e.Op > 0:
			b = append(b, "{+"+strings.Join(words, " ")+"+}")
		case n == 0 && len(words) > near:
			b = append(b, "… "+strings.Join(words[len(words)-near:], " "))
		case n == len(edits)-1 && len(words) > near:
			b = append(b, strings.Join(words[:near], " ")+" …")
		case len(words) > 2*near:
			b = append(b, strings.Join(words[:near], " ")+" … "+strings.Join(words[len(words)-near:], " "))
		default:
			b = append(b, strings.Join(words, " "))
		}
	}
	return strings.Join(b, " ")
}
