package render

import (
	"context"
	"html/template"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/body"
	"example.org/relief/site/bundle"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// The edition that is one file: the quiz of a language with everything that it
// needs, and the text of every page. It runs from a memory stick, without a
// server. Links between pages become links within the file.

// single is the edition of one language.
type single struct {
	*Site
	made *body.Texts
	quiz string // the slug of the quiz
}

// HasSingle reports whether there is such an edition: it needs the engine.
func (s *Site) HasSingle() bool { return s.Law != nil && len(s.Law.Module) > 0 }

// singleName is the name of the file.
func singleName(lang string) string { return "relief-" + lang + ".html" }

// AddSingle makes the edition of each language.
func (s *Site) AddSingle(made *body.Texts, files map[string][]byte, cs *complaint.List) {
	if !s.HasSingle() {
		return
	}
	for _, lang := range source.Languages {
		e := s.Page(lang, s.Once(lang, "quiz"))
		if e == nil {
			continue
		}
		in := &single{s, made, e.Slug}
		v := s.view(e, made.Of(e), in.text(e))
		v.Single, v.Root, v.Home, v.Meta, v.JSONLD, v.Search, v.SearchHref = true, "", "#", "", "", "", ""
		v.QuizHref, v.Crumbs, v.Nav, v.Previous, v.Next = "#", nil, nil, nil, nil
		v.Other = Other{}
		if o := source.OtherLanguage(lang); s.Words[o] != nil && s.Once(o, "quiz") != "" {
			v.Other = Other{Lang: o, Name: source.LanguageOf(o).Name, Href: singleName(o), Same: true}
		}
		v.Quiz = quizOf(s, lang, "", true)
		v.Quiz.Checklist = in.links(e, v.Quiz.Checklist)
		var data []*bundle.Bundle
		for _, name := range slices.Sorted(maps.Keys(s.data)) {
			if strings.HasSuffix(s.data[name].Name, ".js") {
				data = append(data, s.data[name])
			}
		}
		v.CSP = bundle.NewPolicy(s.assets, data...).Page(true, "'none'")
		v.Parts = in.book(e)
		b, err := s.templates.execute("quiz", v)
		if err == nil {
			err = s.prove("quiz", v, b)
		}
		if err != nil {
			s.Complain(err, cs)
			return
		}
		files[singleName(lang)] = b
	}
}

// book is the text of every other page of the language of the quiz. In place of
// the search there is the list of them.
func (in *single) book(quiz *source.Page) []Part {
	var others []*source.Page
	for _, e := range searched(in.Plan, quiz.Lang) {
		if e != quiz {
			others = append(others, e)
		}
	}
	parts := make([]Part, len(others))
	// Nothing fails: what is wrong with a page was said when it was made.
	_ = in.Each(context.Background(), len(others), func(i int) error {
		e := others[i]
		parts[i] = Part{Lang: e.Lang, Name: "page-" + e.Slug, Title: e.Front.Title,
			Description: e.Front.Description, Home: "#", Body: in.text(e)}
		return nil
	})
	return parts
}

// text makes the text of a page fit for one file: its ids start with its
// slug, links to other pages lead to theirs, headings are below the title of
// the page, which is an h2, and pictures, which are other files, are left out.
func (in *single) text(e *source.Page) template.HTML {
	body := in.Text(e, in.made.Of(e))
	var b strings.Builder
	b.Grow(len(body) + len(body)/4)
	s := string(body)
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		if end := strings.IndexByte(s, '>'); end > 0 && strings.HasPrefix(s, "<img ") {
			s = s[end+1:]
			continue
		}
		n := len("<")
		if strings.HasPrefix(s, "</") {
			n = len("</")
		}
		b.WriteString(s[:n])
		s = s[n:]
		if len(s) > 1 && s[0] == 'h' && s[1] >= '2' && s[1] <= '6' {
			b.WriteByte('h')
			b.WriteByte(min(s[1]+1, '6'))
			s = s[2:]
		}
	}
	b.WriteString(s)
	return in.links(e, template.HTML(attributes(b.String(), func(name, value string) string {
		if name == "id" || name == "aria-labelledby" {
			return e.Slug + "--" + value
		}
		return value
	})))
}

// links makes links to other pages lead to their places.
func (in *single) links(e *source.Page, body template.HTML) template.HTML {
	return template.HTML(attributes(string(body), func(name, to string) string {
		if name != "href" && name != "src" || strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") || strings.HasPrefix(to, "tel:") {
			return to
		}
		path, anchor, _ := strings.Cut(to, "#")
		slug := e.Slug
		if path != "" {
			slug = strings.Trim(strings.TrimPrefix(resolve(page.Address(e.Lang, e.Slug), path), e.Lang), "/")
			if slug == "" {
				slug = "index"
			}
		}
		switch {
		case slug == in.quiz && slug != e.Slug:
			return "#" + anchor // the quiz keeps its own ids
		case anchor == "":
			return "#page-" + slug
		}
		return "#" + slug + "--" + anchor
	}))
}
