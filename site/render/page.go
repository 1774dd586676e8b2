package render

import (
	"bytes"
	"html/template"
	"slices"

	"example.org/relief/site/body"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// view is what the template of a page gets.
func (s *Site) view(e *source.Page, made *body.Made, text template.HTML) *View {
	f := s.frames[e.Lang]
	v := &View{
		Lang: e.Lang, Root: page.Root(e.Slug), Home: page.Href(e.Slug, "index"),
		Title: e.Front.Title, Description: e.Front.Description, Kind: e.Front.Kind, Slug: e.Slug,
		Reliefs: e.Front.Reliefs, Nav: s.NavFor(e.Lang, e.Slug), TOC: contents(made.Headings), Body: text,
		Firm: f.firm, Neutral: s.Firm.Facts["neutral-page"], LawAsOf: f.lawAsOf,
		words: s.Words[e.Lang], assets: s.assets,
	}
	v.PageTitle = s.pageTitle(e)
	v.Other = otherOf(s, e)
	v.Crumbs = crumbsOf(s, e)
	v.Previous, v.Next = s.Neighbors(e)
	if q := s.Once(e.Lang, "quiz"); q != "" {
		v.QuizHref = page.Href(e.Slug, q)
	}
	if f := s.Once(e.Lang, "paper"); f != "" {
		v.PapersHref = page.Href(e.Slug, f)
	}
	if f := s.Once(e.Lang, "record"); f != "" {
		v.RecordHref = page.Href(e.Slug, f)
	}
	if c := s.Once(e.Lang, "checklist"); c != "" {
		v.ChecklistHref = page.Href(e.Slug, c)
	}
	v.Aim = e.Front.Aim
	if s := s.Once(e.Lang, "search"); s != "" {
		v.SearchHref = page.Href(e.Slug, s)
	}
	if s.Words[e.Lang] != nil {
		v.Search = v.Root + searchName(e.Lang)
	}
	v.policy = f.policies[e.Kind().Template]
	if fill := more[e.Front.Kind]; fill != nil {
		fill(s, e, v)
	}
	v.Meta, v.JSONLD = headOf(s, e, v)
	return v
}

func (s *Site) pageTitle(e *source.Page) string {
	name := s.Firm.Facts["name"]
	switch {
	case name == "" || e.Front.Title == name:
		return e.Front.Title
	case e.Slug == "index":
		return name + " – " + e.Front.Title
	}
	return e.Front.Title + " – " + name
}

// otherOf is the page in the other language.
func otherOf(s *Site, e *source.Page) Other {
	lang := source.OtherLanguage(e.Lang)
	if s.Words[lang] == nil {
		return Other{}
	}
	slug, same := e.Slug, s.Page(lang, e.Slug) != nil
	if !same {
		slug = "index"
	}
	return Other{Lang: lang, Name: source.LanguageOf(lang).Name, Href: page.Root(e.Slug) + page.Address(lang, slug), Same: same}
}

func crumbsOf(s *Site, e *source.Page) []Link {
	if e.Slug == "index" {
		return nil
	}
	crumbs := []Link{{Title: s.Words[e.Lang].Word("home"), Href: page.Href(e.Slug, "index")}}
	// A page below another, rights/vote, passes by it.
	for i, c := range e.Slug {
		if c == '/' {
			if up := s.Page(e.Lang, e.Slug[:i]); up != nil {
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

// Render makes the finished page.
func (s *Site) Render(e *source.Page, made *body.Made, text template.HTML) ([]byte, error) {
	var b bytes.Buffer
	err := s.RenderTo(&b, e, made, text)
	return b.Bytes(), err
}

// RenderTo makes the finished page in b.
func (s *Site) RenderTo(b *bytes.Buffer, e *source.Page, made *body.Made, text template.HTML) error {
	v := s.view(e, made, text)
	return s.print(b, e.Kind().Template, v)
}

// unnamed stands in a page where its policy will, which names what is in the page.
const unnamed = "POLICY-OF-THIS-PAGE"

// print makes the page of a view with a template.
func (s *Site) print(b *bytes.Buffer, name string, v *View) error {
	v.CSP = unnamed
	if err := s.templates.execute(b, name, v); err != nil {
		return err
	}
	page := b.Bytes()
	if head, rest, found := bytes.Cut(page, []byte(unnamed)); found {
		page = slices.Concat(head, []byte(v.policy.Of(page)), rest)
		b.Reset()
		b.Write(page)
	}
	return s.prove(name, v, page)
}
