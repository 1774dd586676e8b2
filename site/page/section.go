package page

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// guardedList keeps a paragraph that starts with the number of a section
// ("1203. The court may …") from becoming a list that starts at 1203: a number
// of three digits or more never starts or continues a list.
type guardedList struct{ parser.BlockParser }

func (g guardedList) Open(parent ast.Node, in text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if sectionNumber(in) {
		return nil, parser.NoChildren
	}
	return g.BlockParser.Open(parent, in, pc)
}

func (g guardedList) Continue(n ast.Node, in text.Reader, pc parser.Context) parser.State {
	if sectionNumber(in) {
		return parser.Close
	}
	return g.BlockParser.Continue(n, in, pc)
}

func sectionNumber(in text.Reader) bool {
	line, _ := in.PeekLine()
	i := 0
	for i < len(line) && i < 4 && line[i] == ' ' {
		i++
	}
	n := i
	for n < len(line) && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	return n-i >= 3 && n < len(line) && (line[n] == '.' || line[n] == ')')
}
