package page

import (
	"bytes"
	"maps"
	"regexp"
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"example.org/relief/site/complaint"
)

// A directive is on a line of its own, "::can dismissal-after-probation",
// and is filled by the site. What it is filled with never passes through
// Markdown.

// Directive is a directive to fill.
type Directive struct {
	Name string
	Arg  string
	Lang string
	Slug string // of the page it is in
	Line int

	source *Source
}

// Also reports whether the page has another directive with the same argument.
func (d Directive) Also(name string) bool {
	return d.source != nil && bytes.Contains(d.source.text, []byte("\n::"+name+" "+d.Arg+"\n"))
}

// Filled is what a directive becomes.
type Filled struct {
	HTML []byte
	IDs  []string // ids in HTML that a link can lead to
}

// Arg says whether a directive takes an argument.
type Arg uint8

const (
	NoArg Arg = iota
	MayArg
	MustArg
)

// Form is a directive that there is.
type Form struct {
	Arg  Arg
	Help string
	// Fill makes what the directive becomes; nil: it cannot be filled.
	Fill func(Directive) (Filled, error)
}

type directive struct {
	ast.BaseBlock
	Directive
	html []byte
}

var kindDirective = ast.NewNodeKind("Directive")

func (*directive) Kind() ast.NodeKind             { return kindDirective }
func (d *directive) Dump(source []byte, deep int) { ast.DumpHelper(d, source, deep, nil, nil) }
func (*directive) IsRaw() bool                    { return true }

var directiveLine = regexp.MustCompile(`^ {0,3}::([a-zA-Z][\w-]*)(?:[ \t]+(.*?))?[ \t]*$`)

type directiveParser struct{}

func (directiveParser) Trigger() []byte { return []byte{':'} }

func (directiveParser) Open(_ ast.Node, in text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, seg := in.PeekLine()
	m := directiveLine.FindSubmatch(bytes.TrimRight(line, "\n"))
	if m == nil {
		return nil, parser.NoChildren
	}
	r := pc.Get(readingKey).(*reading)
	d := &directive{Directive: Directive{Name: string(m[1]), Arg: string(m[2]), Lang: r.Lang, Slug: r.Slug, source: r.Source}}
	d.Lines().Append(seg)
	in.AdvanceToEOL()
	return d, parser.NoChildren
}

func (directiveParser) Continue(ast.Node, text.Reader, parser.Context) parser.State {
	return parser.Close
}
func (directiveParser) Close(ast.Node, text.Reader, parser.Context) {}
func (directiveParser) CanInterruptParagraph() bool                 { return true }
func (directiveParser) CanAcceptIndentedLine() bool                 { return false }

func (r *reading) directive(d *directive) {
	form, ok := r.env.Directives[d.Name]
	d.Line = r.lineOf(d)
	switch {
	case !ok:
		r.complain(d, "directive", complaint.DidYouMean(d.Name, slices.Sorted(maps.Keys(r.env.Directives))),
			"unknown directive ::%s", d.Name)
		return
	case form.Arg == MustArg && d.Arg == "":
		r.complain(d, "directive", form.Help, "::%s needs a name after it", d.Name)
		return
	case form.Arg == NoArg && d.Arg != "":
		r.complain(d, "directive", "leave out "+d.Arg, "::%s takes no name", d.Name)
		return
	}
	if form.Fill == nil {
		r.complain(d, "directive", "", "::%s cannot be filled here", d.Name)
		return
	}
	f, err := form.Fill(d.Directive)
	if err != nil {
		r.complain(d, "directive", complaint.Hint(err), "::%s: %v", d.Name, err)
		return
	}
	d.html = f.HTML
	for _, id := range f.IDs {
		r.claim(id, d.Line)
	}
}

func renderDirective(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.Write(n.(*directive).html)
	}
	return ast.WalkContinue, nil
}
