package lawpage

import (
	"bytes"
	"html"

	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// writer writes what a directive shows of the law. Nothing here states a rule:
// each line is a text of the law with its cite.
type writer struct {
	page.Directive // what is written, and where
	s              *plan.Plan
	words          *source.Words
	b              bytes.Buffer
	ids            []string
}

func (w *writer) word(key string, args ...any) string {
	return html.EscapeString(w.words.Word(key, args...))
}

func (w *writer) text(t law.Text) string { return html.EscapeString(t.In(w.Lang)) }

func (w *writer) write(ss ...string) {
	for _, s := range ss {
		w.b.WriteString(s)
	}
}
