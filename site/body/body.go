package body

import (
	"example.org/relief/site/complaint"
	"example.org/relief/site/lawpage"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// Made is what the site remembers of a page that was made.
type Made struct {
	Hash     string // of the file
	Meaning  string // of what a translation is made from; only for check, with its words
	Headings []page.Heading
	IDs      []page.ID
	Links    []page.Ref
	Own      complaint.List // about the page itself
	Key      string         // of what all pages share, when it was made

	Body []byte // where it is kept
}

// Texts is a plan with what is remembered of each of its pages, in their order.
type Texts struct {
	*plan.Plan
	Made []*Made
}

// Of returns what is remembered of a page.
func (t *Texts) Of(e *source.Page) *Made {
	i, _ := t.Index(e.Lang, e.Slug)
	return t.Made[i]
}

// Maker makes the pages of a plan.
type Maker struct {
	plan       *plan.Plan
	directives map[string]page.Form

	// Prose collects the words of pages, for checks of language and translation.
	Prose bool
}

// New returns a maker for a plan.
func New(p *plan.Plan) *Maker { return &Maker{plan: p, directives: lawpage.Directives(p)} }

// env is what a page asks of the site while it is read.
func (m *Maker) env(lang string) page.Env {
	return page.Env{
		Directives: m.directives,
		Term: func(lang, words string) (string, bool) {
			t, ok := m.plan.Glossary[lang].Find(words)
			if !ok {
				return "", false
			}
			return t.ID, true
		},
		Picture:  func(name string) (page.Picture, bool) { s, ok := m.plan.Files[name]; return s, ok },
		Cites:    m.plan.Cites,
		Glossary: m.plan.GlossarySlug(lang),
		Prose:    m.Prose,
	}
}

// Make reads the Markdown of a page and what there is to complain about in it.
func (m *Maker) Make(e *source.Page, key string) (*page.Page, *Made) {
	made := &Made{Key: key}
	src := m.plan.Load(e, &made.Own)
	p := src.Make(m.env(e.Lang), &made.Own)
	for _, id := range e.Front.Reliefs {
		if law := m.plan.Law; law != nil && law.Relief(id) == nil {
			made.Own.Add(e.File, e.Front.Line("reliefs"), "relief", complaint.DidYouMean(id, law.ReliefIDs()),
				"the law has no relief %q", id)
		}
	}
	made.Own.Sort()
	if plan.SameFront(src.Front, e.Front) {
		made.Hash = src.Hash
	} // otherwise it was saved since its front matter was read: with no hash, it is read again
	if m.Prose {
		made.Meaning = src.Meaning()
	}
	made.Headings, made.IDs, made.Links = p.Headings, p.IDs, p.Links
	return p, made
}

// At makes the text of a page as if it were the page at another slug, so that
// its links lead from there.
func (m *Maker) At(e *source.Page, slug string) *page.Page {
	moved := *e
	moved.Slug = slug
	var cs complaint.List
	return m.plan.Load(&moved, &cs).Make(m.env(e.Lang), &cs)
}
