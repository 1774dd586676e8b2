package page

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	official "example.org/relief/site/cite"
)

// {PC 1203.4(a)(1)} is a cite; package cite knows the forms. A cite starts with
// a capital letter or a digit, so it is never an {#id}.

type cite struct {
	ast.BaseInline
	text string
	html string
}

var kindCite = ast.NewNodeKind("Cite")

func (*cite) Kind() ast.NodeKind             { return kindCite }
func (c *cite) Dump(source []byte, deep int) { ast.DumpHelper(c, source, deep, nil, nil) }

type citeParser struct{}

func (citeParser) Trigger() []byte { return []byte{'{'} }

func (citeParser) Parse(_ ast.Node, in text.Reader, _ parser.Context) ast.Node {
	line, seg := in.PeekLine()
	end := bytes.IndexByte(line, '}')
	if end < 2 || end > 300 || !(line[1] >= 'A' && line[1] <= 'Z' || line[1] >= '0' && line[1] <= '9') {
		return nil
	}
	c := &cite{text: string(line[1:end])}
	c.SetPos(seg.Start)
	in.Advance(end + 1)
	return c
}

// cited reports whether a cite stands in a block.
func cited(block ast.Node) (found bool) {
	_ = ast.Walk(block, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		if found = n.Kind() == kindCite; found {
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	return found
}

func (r *reading) cite(c *cite) {
	forms := r.env.Cites
	if forms == nil {
		forms = official.New(nil)
	}
	c.html = forms.HTML(c.text)
	for _, one := range official.Split(c.text) {
		if !forms.Valid(one) {
			r.complain(c, "cite", "for example {PC 1203.4(a)(1)} or {8 USC 1101(a)}", "%q is not a cite", one)
		}
	}
}

func renderCite(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString(n.(*cite).html)
	}
	return ast.WalkContinue, nil
}
