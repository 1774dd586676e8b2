package page

import (
	"bytes"
	"regexp"
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"example.org/relief/site/complaint"
)

// A call-out holds other Markdown between ":::note Title" and ":::". They nest:
// ":::" closes the innermost.

var calloutNames = []string{"note", "warn", "stop", "steps", "more"}

type callout struct {
	ast.BaseBlock
	name, title string
	closed      bool
}

var kindCallout = ast.NewNodeKind("Callout")

func (*callout) Kind() ast.NodeKind             { return kindCallout }
func (c *callout) Dump(source []byte, deep int) { ast.DumpHelper(c, source, deep, nil, nil) }

var (
	calloutLine = regexp.MustCompile(`^ {0,3}:::[ \t]*([a-zA-Z][\w-]*)(?:[ \t]+(.*?))?[ \t]*:*$`)
	calloutEnd  = regexp.MustCompile(`^ {0,3}:::+[ \t]*$`)
)

type calloutParser struct{}

func (calloutParser) Trigger() []byte { return []byte{':'} }

func (calloutParser) Open(_ ast.Node, in text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, seg := in.PeekLine()
	line = bytes.TrimRight(line, "\n")
	m := calloutLine.FindSubmatch(line)
	if m == nil {
		if calloutEnd.Match(line) {
			r := pc.Get(readingKey).(*reading)
			r.cs.Add(r.File, r.line(seg.Start), "callout", "open one with :::note Title", "::: closes nothing")
			c := &callout{closed: true}
			in.AdvanceToEOL()
			return c, parser.NoChildren
		}
		return nil, parser.NoChildren
	}
	in.AdvanceToEOL()
	return &callout{name: string(m[1]), title: string(m[2])}, parser.HasChildren
}

func (calloutParser) Continue(n ast.Node, in text.Reader, pc parser.Context) parser.State {
	c := n.(*callout)
	if c.name == "" {
		return parser.Close
	}
	line, _ := in.PeekLine()
	if !calloutEnd.Match(bytes.TrimRight(line, "\n")) {
		return parser.Continue | parser.HasChildren
	}
	// An inner call-out takes the line; in a code block it is just text.
	open := pc.OpenedBlocks()
	mine := slices.IndexFunc(open, func(b parser.Block) bool { return b.Node == n })
	for _, b := range open[mine+1:] {
		switch b.Node.(type) {
		case *callout, *ast.FencedCodeBlock:
			return parser.Continue | parser.HasChildren
		}
	}
	c.closed = true
	in.AdvanceToEOL()
	return parser.Close
}

func (calloutParser) Close(ast.Node, text.Reader, parser.Context) {}
func (calloutParser) CanInterruptParagraph() bool                 { return true }
func (calloutParser) CanAcceptIndentedLine() bool                 { return false }

func (r *reading) callout(c *callout) {
	switch {
	case c.name == "":
	case !slices.Contains(calloutNames, c.name):
		r.complain(c, "callout", complaint.DidYouMean(c.name, calloutNames), "unknown call-out :::%s", c.name)
	case !c.closed:
		r.complain(c, "callout", "end it with a line of :::", "the call-out :::%s does not end", c.name)
	case c.title == "" && c.name != "steps":
		r.complain(c, "callout", "write :::"+c.name+" Title", "the call-out :::%s has no title", c.name)
	case c.name == "steps" && !hasOrderedList(c):
		r.complain(c, "callout", "write them as 1. 2. 3.", "there are no numbered steps in :::steps")
	}
	if c.title != "" && r.env.Prose {
		r.Prose = append(r.Prose, Prose{Line: r.lineOf(c), Part: Title, Text: c.title})
	}
}

func hasOrderedList(c *callout) bool {
	for n := c.FirstChild(); n != nil; n = n.NextSibling() {
		if l, ok := n.(*ast.List); ok && l.IsOrdered() {
			return true
		}
	}
	return false
}

func renderCallout(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	c := n.(*callout)
	title := string(util.EscapeHTML([]byte(c.title)))
	switch {
	case c.name == "":
	case c.name == "more" && entering:
		_, _ = w.WriteString("<details class=\"more\">\n<summary>" + title + "</summary>\n")
	case c.name == "more":
		_, _ = w.WriteString("</details>\n")
	case !entering:
		_, _ = w.WriteString("</div>\n")
	case c.name == "steps":
		_, _ = w.WriteString("<div class=\"steps\">\n")
		if title != "" {
			_, _ = w.WriteString("<p class=\"steps-title\">" + title + "</p>\n")
		}
	default:
		_, _ = w.WriteString("<div class=\"callout " + c.name + "\" role=\"note\">\n")
		_, _ = w.WriteString("<p class=\"callout-title\">" + title + "</p>\n")
	}
	return ast.WalkContinue, nil
}
