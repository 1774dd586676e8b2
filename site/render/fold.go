package render

import (
	"bytes"
	"html/template"
	"io"
	"strings"
	"sync"
	"text/template/parse"
)

// Most of what a template prints is the same on every page of a language: the
// strings of the interface and the facts of the firm. A folded template holds
// them as text, which saves half of the time of the templates. They are put
// there by executing the parts that print them, after html/template has decided
// how each place is to be escaped; so nothing is known here of HTML.
//
// It is kept for its figure: without it a build takes an eighth more of the
// processor, 0.43 s for 0.38 at 1,000 pages and 3.9 for 3.4 at 10,000.

// Many is the number of pages from which that is worth it.
var Many = 200

// folded is the template for the pages of a language, made with the first of
// them. It is nil if that page has a mistake in it, which will be said when the
// page is made.
func (t *Templates) folded(name string, v *View) *template.Template {
	if t.byName[name] == nil {
		return nil
	}
	once, _ := t.folds.LoadOrStore(v.Lang+"/"+name, sync.OnceValue(func() *template.Template {
		one, err := t.parse(name)
		if err != nil || fold(one, v) != nil {
			return nil
		}
		return one
	}))
	return once.(func() *template.Template)()
}

func fold(t *template.Template, v *View) error {
	if err := t.Execute(io.Discard, v); err != nil { // this escapes it
		return err
	}
	main := t.Tree.Root
	nodes := main.Nodes
	defer func() { main.Nodes = nodes }()
	for _, part := range t.Templates() {
		if part.Tree == nil {
			continue
		}
		list := part.Tree.Root.Nodes
		if part.Tree.Root == main {
			list = nodes
		}
		err := eachAction(list, func(n *parse.ActionNode) (parse.Node, error) {
			if !sameOnAll(n) {
				return n, nil
			}
			var b bytes.Buffer
			main.Nodes = []parse.Node{n}
			err := t.Execute(&b, v)
			return &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: b.Bytes()}, err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachAction replaces the actions of a list and of the lists in it.
func eachAction(nodes []parse.Node, replace func(*parse.ActionNode) (parse.Node, error)) (err error) {
	branch := func(b *parse.BranchNode) error {
		err := eachAction(b.List.Nodes, replace)
		if err == nil && b.ElseList != nil {
			err = eachAction(b.ElseList.Nodes, replace)
		}
		return err
	}
	for i, n := range nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			nodes[i], err = replace(n)
		case *parse.IfNode:
			err = branch(&n.BranchNode)
		case *parse.WithNode:
			err = branch(&n.BranchNode)
		case *parse.RangeNode:
			err = branch(&n.BranchNode)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// sameOnAll reports whether an action prints the same on every page of a
// language: {{.Words "key"}} and {{.Firm.Name}}, also with $ before them.
func sameOnAll(n *parse.ActionNode) bool {
	if len(n.Pipe.Decl) > 0 {
		return false
	}
	for _, c := range n.Pipe.Cmds[1:] { // what html/template added
		if id, ok := c.Args[0].(*parse.IdentifierNode); !ok || len(c.Args) > 1 || !strings.HasPrefix(id.Ident, "_html_template_") {
			return false
		}
	}
	args := n.Pipe.Cmds[0].Args
	var path []string
	switch a := args[0].(type) {
	case *parse.FieldNode:
		path = a.Ident
	case *parse.VariableNode:
		if a.Ident[0] != "$" {
			return false
		}
		path = a.Ident[1:]
	}
	switch {
	case len(path) == 1 && path[0] == "Words" && len(args) == 2:
		return args[1].Type() == parse.NodeString
	case len(path) == 2 && path[0] == "Firm", len(path) == 1 && path[0] == "Neutral":
		return len(args) == 1
	}
	return false
}
