package page

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// [[term]] leads to the glossary; [[term|words]] shows other words.

type term struct {
	ast.BaseInline
	name, shown string
	href        string
}

var kindTerm = ast.NewNodeKind("Term")

func (*term) Kind() ast.NodeKind             { return kindTerm }
func (t *term) Dump(source []byte, deep int) { ast.DumpHelper(t, source, deep, nil, nil) }

type termParser struct{}

func (termParser) Trigger() []byte { return []byte{'['} }

func (termParser) Parse(_ ast.Node, in text.Reader, _ parser.Context) ast.Node {
	line, seg := in.PeekLine()
	if !bytes.HasPrefix(line, []byte("[[")) {
		return nil
	}
	end := bytes.Index(line, []byte("]]"))
	if end < 3 || bytes.ContainsAny(line[2:end], "[]") {
		return nil
	}
	name, shown, _ := bytes.Cut(line[2:end], []byte("|"))
	t := &term{name: string(bytes.TrimSpace(name)), shown: string(bytes.TrimSpace(shown))}
	if t.shown == "" {
		t.shown = t.name
	}
	t.SetPos(seg.Start)
	in.Advance(end + 2)
	return t
}

func (r *reading) term(t *term) {
	if r.env.Term == nil {
		return
	}
	id, ok := r.env.Term(r.Lang, t.name)
	if !ok {
		r.complain(t, "term", "add it to content/"+r.Lang+"/glossary.txt", "the glossary has no %q", t.name)
		return
	}
	t.href = Href(r.Slug, r.env.Glossary) + "#" + id
	r.Links = append(r.Links, Ref{r.env.Glossary, id, r.lineOf(t)})
}

func renderTerm(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	t := n.(*term)
	shown := util.EscapeHTML([]byte(t.shown))
	if t.href == "" {
		_, _ = w.Write(shown)
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<a class="term" href="` + t.href + `">`)
	_, _ = w.Write(shown)
	_, _ = w.WriteString("</a>")
	return ast.WalkContinue, nil
}
