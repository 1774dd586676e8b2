package page

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// Markdown that does not come off is shown as it was typed, signs and all: a link
// with a space before its address, bold that does not end, a footnote. Nobody means
// that, so it is a complaint. With a backslash before it a sign is shown on purpose.

// strays are signs that are left over, and what was meant. The first that is there counts.
var strays = []struct{ sign, hint string }{
	{"](", aLink}, {"] (", aLink}, {"][", aLink}, {"]:", aLink},
	{"[^", "there are no footnotes: say it in the text"},
	{"[ ]", aBox}, {"[x]", aBox},
	{"[[", aTerm}, {"]]", aTerm},
	{"*", "bold is **words**, with no space inside the stars"},
	{"~~", "nothing can be struck out"},
	{"`", "there is no program text"},
	{"{", aCite}, {"}", aCite},
	{":::", "a call-out begins and ends a line of its own"},
	{"::", "a directive begins a line of its own: ::name"},
	{"|", "a table has a line of --- below its head, with as many cells"},
}

const (
	aLink = "a link is [words](slug), with no space in it but in the words"
	aBox  = "there are no boxes to tick: write a list with - alone"
	aTerm = "a term is [[term]] or [[term|words]], and in a table [[term]] alone"
	aCite = "a cite is {PC 1203.4}; an id is at the end of a heading: {#id}"
)

// stray complains about the first sign that is left over in a block of words.
func (r *reading) stray(n ast.Node) {
	if !signs(n, r.text) {
		return
	}
	text := typed(n, r.text)
	if n.Kind() == ast.KindParagraph {
		if rest := bytes.TrimLeft(text, "#"); len(rest) < len(text) && len(rest) > 0 && rest[0] != ' ' {
			r.complain(n, "stray", "a heading has a space behind its ##", "%q is no heading", first(text))
			return
		}
	}
	for _, s := range strays {
		if bytes.Contains(text, []byte(s.sign)) {
			r.complain(n, "stray", s.hint+`; to show the sign, write \ before it`, "the page would show the sign %s", s.sign)
			return
		}
	}
}

// signs reports whether a block may hold any; most hold none.
func signs(n ast.Node, source []byte) bool {
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		if bytes.ContainsAny(seg.Value(source), "#*[]`{}|~:") {
			return true
		}
	}
	return false
}

// typed are the words of a block as they were typed, without what a backslash stands before.
func typed(n ast.Node, source []byte) []byte {
	var b []byte
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Kind() == ast.KindCodeSpan || n.Kind() == ast.KindAutoLink {
			return ast.WalkSkipChildren, nil
		}
		if t, ok := n.(*ast.Text); ok && entering {
			text := t.Segment.Value(source)
			for i := 0; i < len(text); i++ {
				if text[i] == '\\' {
					i++
					continue
				}
				b = append(b, text[i])
			}
			if t.SoftLineBreak() || t.HardLineBreak() {
				b = append(b, '\n')
			}
		}
		return ast.WalkContinue, nil
	})
	return b
}

// lost is what is past the last column of a table, and would be left out; "" if nothing is.
func lost(n *east.TableRow, source []byte) string {
	last := n.LastChild()
	if last == nil || last.Lines().Len() == 0 {
		return ""
	}
	rest, _, _ := bytes.Cut(source[last.Lines().At(0).Stop:], []byte("\n"))
	return first(bytes.Trim(bytes.TrimPrefix(bytes.TrimSpace(rest), []byte("|")), " \t|"))
}

// ends reports whether program text ends where its author says: without a second fence it
// takes the rest of the page.
func ends(n *ast.FencedCodeBlock, source []byte) bool {
	at := max(n.Pos(), 0)
	if l := n.Lines(); l.Len() > 0 {
		at = l.At(l.Len() - 1).Stop
	}
	line, _, _ := bytes.Cut(source[at:], []byte("\n"))
	line = bytes.TrimLeft(line, " \t>")
	return bytes.HasPrefix(line, []byte("```")) || bytes.HasPrefix(line, []byte("~~~"))
}

// first is the beginning of a text, for a complaint.
func first(text []byte) string {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return string(line[:min(len(line), 40)])
}
