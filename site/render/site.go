package render

import (
	"encoding/json"
	"html/template"

	"example.org/relief/site/body"
	"example.org/relief/site/bundle"
	"example.org/relief/site/complaint"
	"example.org/relief/site/lawpage"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// Site is what all pages share when they are printed. It does not change.
type Site struct {
	*plan.Plan
	Base  string // its address with a slash at the end, or ""
	Maker *body.Maker

	templates *Templates
	assets    *bundle.Set
	data      map[string]*bundle.Bundle // scripts of the quiz that hold data
	frames    map[string]*frame         // what the pages of a language share
	key       string                    // see Key
}

// New prepares what all pages share.
func New(p *plan.Plan, base string, drafts bool, assets *bundle.Set, cs *complaint.List) *Site {
	s := &Site{Plan: p, Base: base, Maker: body.New(p), assets: assets}
	needed := templatesOf(p.Pages)
	s.templates = NewTemplates(p.Templates, needed, cs)
	s.data = quizData(p, cs)
	s.key = hashOf(s, drafts)
	s.frames = map[string]*frame{}
	for _, lang := range source.Languages {
		if s.Words[lang] != nil {
			s.frames[lang] = s.frame(lang, needed)
		}
	}
	return s
}

// With is the site after the text of some pages changed (see plan.Plan.With).
func (s *Site) With(p *plan.Plan) *Site {
	n := *s
	n.Plan, n.Maker = p, body.New(p)
	return &n
}

// frame is what the pages of a language share.
type frame struct {
	firm     Firm
	policies map[string]bundle.Policy // by template
	lawAsOf  Day
	legal    json.RawMessage
}

func (s *Site) frame(lang string, templates []string) *frame {
	f := &frame{firm: lawpage.ShowFirm(s.Firm, s.Words[lang]), policies: map[string]bundle.Policy{}}
	for _, name := range templates {
		f.policies[name] = bundle.NewPolicy(s.assets.Only(s.Templates.BundlesOf(name)))
	}
	f.legal = legal(s.Plan, s.Base, f.firm)
	if s.Law != nil {
		f.lawAsOf = source.DayOf(s.Law.Book.AsOf, lang)
	}
	return f
}

// Bundles are the files of scripts, styles and data.
func (s *Site) Bundles() map[string][]byte {
	files := map[string][]byte{}
	for _, b := range s.assets.BySource {
		files[b.Name] = b.Data
	}
	for _, b := range s.data {
		files[b.Name] = b.Data
	}
	return files
}

// Text is the text of a page; made again, if it was not kept.
func (s *Site) Text(e *source.Page, made *body.Made) template.HTML {
	if made.Body == nil {
		return s.Maker.At(e, e.Slug).HTML()
	}
	return template.HTML(made.Body)
}

// searched are the pages of a language that a reader can look for.
func searched(p *plan.Plan, lang string) []*source.Page {
	var out []*source.Page
	for _, e := range p.Pages {
		if e.Lang == lang && !e.Kind().Unsearched {
			out = append(out, e)
		}
	}
	return out
}
