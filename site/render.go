package site

import (
	"bytes"
	"encoding/json"
	"html/template"
	"strings"

	"example.org/relief/site/page"
)

// view is what the template of a page gets.
func (p *project) view(e *entry, body template.HTML) *View {
	f := p.frames[e.Lang]
	v := &View{
		Lang: e.Lang, Root: page.Root(e.Slug), Home: page.Href(e.Slug, "index"),
		Title: e.Front.Title, Description: e.Front.Description, Kind: e.Front.Kind, Slug: e.Slug,
		Reliefs: e.Front.Reliefs, Nav: p.navFor(e.Lang, e.Slug), TOC: contents(e.Headings), Body: body,
		Firm: f.firm, Neutral: p.firm.facts["neutral-page"], LawAsOf: f.lawAsOf,
		words: p.words[e.Lang], assets: p.assets,
	}
	v.PageTitle = p.pageTitle(e)
	v.Other = p.other(e)
	v.Crumbs = p.crumbs(e)
	v.Previous, v.Next = p.neighbours(e)
	if q := p.special[e.Lang+"/quiz"]; q != "" {
		v.QuizHref = page.Href(e.Slug, q)
	}
	if s := p.special[e.Lang+"/search"]; s != "" {
		v.SearchHref = page.Href(e.Slug, s)
	}
	if p.words[e.Lang] != nil {
		v.Search = v.Root + searchName(e.Lang)
	}
	if e.Front.Kind == "relief" {
		v.Review, v.Updated = p.review(e)
	}
	v.CSP = f.policies[templateOf[e.Front.Kind]]
	if e.Front.Kind == "quiz" && p.lawOf != nil {
		v.Quiz = p.quiz(e.Lang, v.Root, false)
		v.CSP = p.policyOf("quiz").page(true, p.quizConnect())
	}
	v.Meta, v.JSONLD = p.head(e, v)
	return v
}

// frame is what the pages of a language share.
type frame struct {
	firm     Firm
	policies map[string]string // by template
	lawAsOf  Day
	legal    json.RawMessage
}

func (p *project) frame() {
	p.frames = map[string]*frame{}
	for _, lang := range Languages {
		if w := p.words[lang]; w != nil {
			f := &frame{firm: p.firm.view(w), policies: map[string]string{}}
			for _, name := range templateOf {
				f.policies[name] = p.policyOf(name).page(false, "'self'")
			}
			f.legal = p.legal(f.firm)
			if p.lawOf != nil {
				f.lawAsOf = dayOf(p.lawOf.Book.AsOf, lang)
			}
			p.frames[lang] = f
		}
	}
}

func (p *project) pageTitle(e *entry) string {
	name := p.firm.facts["name"]
	switch {
	case name == "" || e.Front.Title == name:
		return e.Front.Title
	case e.Slug == "index":
		return name + " – " + e.Front.Title
	}
	return e.Front.Title + " – " + name
}

// other is the page in the other language.
func (p *project) other(e *entry) Other {
	lang := otherLanguage(e.Lang)
	if p.words[lang] == nil {
		return Other{}
	}
	slug, same := e.Slug, p.get(lang, e.Slug) != nil
	if !same {
		slug = "index"
	}
	return Other{Lang: lang, Name: languageNames[lang], Href: page.Root(e.Slug) + page.Address(lang, slug), Same: same}
}

func (p *project) crumbs(e *entry) []Link {
	if e.Slug == "index" {
		return nil
	}
	crumbs := []Link{{Title: p.word(e.Lang, "home"), Href: page.Href(e.Slug, "index")}}
	// A page below another, rights/vote, passes by it.
	for i, c := range e.Slug {
		if c == '/' {
			if up := p.get(e.Lang, e.Slug[:i]); up != nil {
				crumbs = append(crumbs, Link{Title: up.Front.Title, Href: page.Href(e.Slug, up.Slug)})
			}
		}
	}
	return append(crumbs, Link{Title: e.Front.Title, Current: true})
}

// contents nests the headings of a page: h2, and h3 below them.
func contents(hs []page.Heading) []Heading {
	var toc []Heading
	for _, h := range hs {
		one := Heading{ID: h.ID, Text: h.Text}
		switch {
		case h.Level == 2:
			toc = append(toc, one)
		case h.Level == 3 && len(toc) > 0:
			last := &toc[len(toc)-1]
			last.Children = append(last.Children, one)
		}
	}
	return toc
}

// render makes the finished page.
func (p *project) render(e *entry, body template.HTML) ([]byte, error) {
	var b bytes.Buffer
	err := p.renderTo(&b, e, body)
	return b.Bytes(), err
}

func (p *project) renderTo(b *bytes.Buffer, e *entry, body template.HTML) error {
	kind := e.Front.Kind
	if kind == "" {
		kind = "guide" // the missing kind is a complaint already
	}
	v := p.view(e, body)
	if len(p.entries) >= many {
		if t := p.tmpl.folded(templateOf[kind], v); t != nil {
			return t.Execute(b, v)
		}
	}
	return p.tmpl.executeTo(b, kind, v)
}

// review is the line of the review of a page: the least reviewed of its reliefs
// decides.
func (p *project) review(e *entry) (r Review, updated Day) {
	if p.lawOf == nil {
		return Review{}, Day{}
	}
	r = Review{Signed: true}
	var names, laws []string
	for _, id := range e.Front.Reliefs {
		rel := p.relief(id)
		if rel == nil {
			continue
		}
		v := rel.Reviewed
		if v.By == "" {
			r.Signed = false
			continue
		}
		if !contains(names, v.By) {
			names = append(names, v.By)
		}
		if v.Law != "" && !contains(laws, v.Law) {
			laws = append(laws, v.Law)
		}
		if on := dayOf(v.On, e.Lang); r.On.ISO == "" || on.ISO < r.On.ISO {
			r.On = on
		}
	}
	if !r.Signed || len(names) == 0 {
		return Review{Text: p.word(e.Lang, "review-none")}, p.updated(e)
	}
	r.By, r.Law = strings.Join(names, ", "), strings.Join(laws, "; ")
	r.Text = p.word(e.Lang, "review-signed", r.By, r.On.Text, r.Law)
	return r, p.updated(e)
}

// updated is the day of the last change of the law that a page is about.
func (p *project) updated(e *entry) Day {
	last := Day{}
	for _, c := range p.lawOf.Book.Changes {
		for _, id := range c.Reliefs {
			if contains(e.Front.Reliefs, id) {
				if d := dayOf(c.On, e.Lang); d.ISO > last.ISO {
					last = d
				}
			}
		}
	}
	return last
}
