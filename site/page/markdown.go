package page

import (
	"bytes"
	"slices"
	"sort"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	official "example.org/relief/site/cite"
	"example.org/relief/site/complaint"
)

// Env is what a page asks of its surroundings while it is read. Every func may
// be nil; what would need it is then a complaint.
type Env struct {
	// Directives are the directives there are, by name.
	Directives map[string]Form
	// Term finds the glossary entry of a word, and returns its id.
	Term func(lang, words string) (id string, ok bool)
	// Picture finds a file of content/files, and its size if it is a picture.
	Picture func(name string) (Picture, bool)
	// Cites are the forms of cites.
	Cites *official.Forms
	// Glossary is the slug of the page that holds the glossary.
	Glossary string
	// Prose asks for the words of the page, for checks of language.
	Prose bool
}

// Picture is the size of a picture in pixels; zero if it is not known.
type Picture struct{ Width, Height int }

// markdown is safe for any number of goroutines: all state of a page lives in
// its reading, which travels in the parser's context.
var markdown = goldmark.New(
	goldmark.WithParser(parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithInlineParsers(
			util.Prioritized(termParser{}, 150),
			util.Prioritized(citeParser{}, 160),
		),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
		parser.WithASTTransformers(util.Prioritized(transformer{}, 900)),
	)),
	goldmark.WithRenderer(renderer.NewRenderer(renderer.WithNodeRenderers(
		util.Prioritized(html.NewRenderer(), 1000),
		util.Prioritized(nodes{}, 100),
	))),
	goldmark.WithExtensions(tables{}, extension.DefinitionList),
)

func blockParsers() []util.PrioritizedValue {
	ps := parser.DefaultBlockParsers()
	for i := range ps {
		if ps[i].Value == parser.NewListParser() {
			ps[i].Value = guardedList{parser.NewListParser()}
		}
	}
	return append(ps,
		util.Prioritized(calloutParser{}, 10),
		util.Prioritized(directiveParser{}, 20),
	)
}

// reading is one page on its way through the Markdown parser.
type reading struct {
	*Page
	env   Env
	cs    *complaint.List
	lines []int // where each line of the text starts
	level int   // of the last heading
	ids   map[string]int
}

var readingKey = parser.NewContextKey()

// Make turns the Markdown of a page into HTML.
func (s *Source) Make(env Env, cs *complaint.List) *Page {
	r := &reading{Page: &Page{Source: s}, env: env, cs: cs, level: 1, ids: map[string]int{}}
	if s.text == nil || tooDeep(s.text[s.body:]) {
		if s.text != nil {
			cs.Add(s.File, 0, "size", "", "lists or quotes are nested too deeply")
		}
		return r.Page
	}
	r.lines = make([]int, 0, bytes.Count(s.text, []byte("\n")))
	for at := 0; ; {
		i := bytes.IndexByte(s.text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		r.lines = append(r.lines, at)
	}
	pc := parser.NewContext()
	pc.Set(readingKey, r)
	// The parser reads the whole file, from where the Markdown starts: so every
	// position it reports is a position in the file.
	in := text.NewReader(s.text)
	in.Advance(s.body)
	root := markdown.Parser().Parse(in, parser.WithContext(pc))
	out := buffers.Get().(*buffer)
	out.Reset()
	out.Grow(len(s.text) + len(s.text)/2)
	if err := markdown.Renderer().Render(out, s.text, root); err != nil {
		cs.Add(s.File, 0, "markdown", "", "%v", err)
	}
	r.Body, r.out = out.Bytes(), out
	return r.Page
}

// buffer is what the renderer writes to; a plain one it would wrap in another.
type buffer struct{ bytes.Buffer }

func (*buffer) Buffered() int { return 0 }
func (*buffer) Flush() error  { return nil }

var buffers = sync.Pool{New: func() any { return new(buffer) }}

// tooDeep finds input that only serves to exhaust a parser.
func tooDeep(b []byte) bool {
	for line := range bytes.Lines(b) {
		if len(line) <= 500 {
			continue
		}
		n := 0
		for _, c := range line {
			if c == '>' || c == '[' || c == '(' || c == '*' && n > 0 {
				n++
			}
		}
		if n > 500 || len(line)-len(bytes.TrimLeft(line, " \t>-*+")) > 500 {
			return true
		}
	}
	return false
}

func (r *reading) line(pos int) int {
	if pos < 0 {
		return 0
	}
	return 1 + sort.SearchInts(r.lines, pos+1)
}

// lineOf returns the line on which a node starts.
func (r *reading) lineOf(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		if t, ok := n.(*ast.Text); ok {
			return r.line(t.Segment.Start)
		}
		if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
			return r.line(n.Lines().At(0).Start)
		}
		if p := n.Pos(); p > 0 {
			return r.line(p)
		}
	}
	return 0
}

func (r *reading) complain(n ast.Node, rule, hint, format string, args ...any) {
	r.cs.Add(r.File, r.lineOf(n), rule, hint, format, args...)
}

// claim makes an id the page's own, or complains.
func (r *reading) claim(id string, line int) {
	if first, taken := r.ids[id]; taken {
		r.cs.Add(r.File, line, "duplicate-id", "give one of them an id of its own: {#other}",
			"the id %q is already that of line %d", id, first)
		return
	}
	r.ids[id] = line
	r.IDs = append(r.IDs, ID{id, line})
}

// transformer walks the page once it is parsed: it resolves what points out of
// the page and collects what the site wants to know of it.
type transformer struct{}

func (transformer) Transform(doc *ast.Document, in text.Reader, pc parser.Context) {
	r := pc.Get(readingKey).(*reading)
	// Ids that authors chose come first, so that no made-up one takes them.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Heading:
			if entering {
				r.explicitID(n)
			}
			return ast.WalkSkipChildren, nil
		case *ast.Paragraph, *ast.TextBlock: // no heading in them
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			r.visit(n)
		}
		return ast.WalkContinue, nil
	})
}

func (r *reading) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.HTMLBlock, *ast.RawHTML:
		r.complain(n, "raw-html", "write Markdown; a sign < is written \\<", "raw HTML is not allowed")
	case *ast.Link:
		n.Destination = r.resolve(n, n.Destination)
	case *ast.AutoLink:
		r.autoLink(n)
	case *ast.Image:
		r.image(n)
	case *ast.Heading:
		r.heading(n)
		r.prose(n, Title)
		r.stray(n)
	case *directive:
		r.directive(n)
	case *callout:
		r.callout(n)
	case *term:
		r.term(n)
	case *cite:
		r.cite(n)
	case *ast.Paragraph, *ast.TextBlock:
		part := Paragraph
		if n.Parent().Kind() == ast.KindListItem {
			part = Item
		}
		r.prose(n, part)
		r.stray(n)
	case *ast.CodeBlock:
		r.complain(n, "program", "take the spaces before the line away", "an indent of four spaces makes it program text")
	case *ast.FencedCodeBlock:
		if !ends(n, r.text) {
			r.complain(n, "program", "end it with a line of ```, or take the ``` away", "the program text does not end")
		}
	case *east.TableRow:
		if cell := lost(n, r.text); cell != "" {
			r.complain(n, "table", "give the head of the table a cell for it", "the row has more cells than the head: %q is left out", cell)
		}
	default:
		if k := n.Kind(); k == kindCell || k == kindDefined {
			r.prose(n, Cell)
			r.stray(n)
		}
	}
}

// prose keeps the words of a block for the checks of language.
func (r *reading) prose(n ast.Node, part Part) {
	if !r.env.Prose {
		return
	}
	if s := r.words(n); s != "" {
		r.Prose = append(r.Prose, Prose{r.lineOf(n), part, s, cited(n)})
	}
}

// words returns the plain text of a block. A cite is left out.
func (r *reading) words(n ast.Node) string {
	var b []byte
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b = append(b, n.Segment.Value(r.text)...)
			if n.SoftLineBreak() || n.HardLineBreak() {
				b = append(b, ' ')
			}
		case *ast.String:
			b = append(b, n.Value...)
		case *term:
			b = append(b, n.shown...)
		}
		return ast.WalkContinue, nil
	})
	if bytes.IndexByte(b, '&') >= 0 {
		b = util.ResolveEntityNames(util.ResolveNumericReferences(b))
	}
	if bytes.IndexByte(b, '\\') >= 0 {
		b = util.UnescapePunctuations(b)
	}
	return string(bytes.TrimSpace(slices.Clip(b)))
}
