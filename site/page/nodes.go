package page

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

var (
	kindCell    = east.KindTableCell
	kindDefined = east.KindDefinitionTerm
)

// nodes renders what this package adds to Markdown or renders its own way.
type nodes struct{}

func (nodes) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindHeading, renderHeading)
	reg.Register(ast.KindLink, renderLink)
	reg.Register(ast.KindAutoLink, renderAutoLink)
	reg.Register(ast.KindImage, renderImage)
	reg.Register(ast.KindHTMLBlock, renderNothing)
	reg.Register(ast.KindRawHTML, renderNothing)
	reg.Register(kindDirective, renderDirective)
	reg.Register(kindCallout, renderCallout)
	reg.Register(kindTerm, renderTerm)
	reg.Register(kindCite, renderCite)
}

// Raw HTML is a complaint already; it never reaches the page.
func renderNothing(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) {
	return ast.WalkSkipChildren, nil
}

// tables are tables that scroll by themselves on a narrow screen, can be
// reached by keyboard and need no style attribute, which the policy forbids.
type tables struct{}

func (tables) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(tables{}, 100)))
}

func (tables) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(east.KindTable, renderTable)
	reg.Register(east.KindTableHeader, renderTableHead)
	reg.Register(east.KindTableRow, renderTableRow)
	reg.Register(east.KindTableCell, renderTableCell)
}

func renderTable(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		_, _ = w.WriteString("</table></div>\n")
		return ast.WalkContinue, nil
	}
	// The region is named by the heading before it.
	_, _ = w.WriteString(`<div class="scroll" role="region" tabindex="0"`)
	for p := n.PreviousSibling(); p != nil; p = p.PreviousSibling() {
		if h, ok := p.(*ast.Heading); ok {
			if id, ok := attribute(h, "id"); ok {
				_, _ = w.WriteString(` aria-labelledby="` + id + `"`)
			}
			break
		}
	}
	_, _ = w.WriteString("><table>\n")
	return ast.WalkContinue, nil
}

func renderTableHead(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<thead><tr>")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("</tr></thead>\n")
	if n.NextSibling() != nil {
		_, _ = w.WriteString("<tbody>\n")
	}
	return ast.WalkContinue, nil
}

func renderTableRow(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<tr>")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("</tr>\n")
	if n.NextSibling() == nil {
		_, _ = w.WriteString("</tbody>\n")
	}
	return ast.WalkContinue, nil
}

func renderTableCell(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	head := n.Parent().Kind() == east.KindTableHeader
	switch {
	case entering && head:
		_, _ = w.WriteString(`<th scope="col">`)
	case entering && n.(*east.TableCell).Alignment == east.AlignRight:
		_, _ = w.WriteString(`<td class="end">`)
	case entering:
		_, _ = w.WriteString("<td>")
	case head:
		_, _ = w.WriteString("</th>")
	default:
		_, _ = w.WriteString("</td>")
	}
	return ast.WalkContinue, nil
}
