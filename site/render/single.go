package render

import (
	"bytes"
	"context"
	"errors"
	"html/template"
	"maps"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/site/body"
	"example.org/relief/site/bundle"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// The edition that is one file: the front page, the quiz with everything that it
// needs, the search, and the text of every page, one shown at a time (book.ts). It
// runs from a memory stick, without a server. Links between pages become links
// within the file.

// single is the edition of one language.
type single struct {
	*Site
	made *body.Texts
	lang string
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
		in := &single{s, made, lang}
		b, err := in.file(e)
		if err != nil {
			s.Complain(err, cs)
			return
		}
		files[singleName(lang)] = b
	}
}

// file is the whole edition, around the page of the quiz.
func (in *single) file(quiz *source.Page) ([]byte, error) {
	v := in.view(quiz, in.made.Of(quiz), in.text(quiz))
	v.Single, v.Root, v.Home, v.Meta, v.JSONLD = true, "", "#page-index", "", ""
	v.Search, v.SearchHref, v.QuizHref, v.Crumbs, v.Nav, v.Previous, v.Next = "", "", "", nil, nil, nil, nil
	v.Other = Other{}
	if o := source.OtherLanguage(in.lang); in.Words[o] != nil && in.Once(o, "quiz") != "" {
		v.Other = Other{Lang: o, Name: source.LanguageOf(o).Name, Href: singleName(o), Same: true}
	}
	v.Quiz = quizOf(in.Site, in.lang, "", true)
	v.Parts = in.book(quiz)
	if e := in.Page(in.lang, "index"); e != nil {
		v.PageTitle = in.pageTitle(e)
		front, err := in.main(e)
		if err != nil {
			return nil, err
		}
		v.Front = in.links(e, in.named(e, front))
	}
	data := in.scripts()
	if e := in.Page(in.lang, in.Once(in.lang, "search")); e != nil {
		// What the search finds things by keeps its ids: there is one search.
		search, err := in.main(e)
		if err != nil {
			return nil, err
		}
		index := in.index()
		data = append(data, index)
		v.Found, v.Index = in.links(e, search), index.Asset("")
	}
	v.policy = bundle.NewPolicy(in.assets, data...)
	v.policy.Engine, v.policy.Connect = true, "'none'"
	var b bytes.Buffer
	err := in.print(&b, "quiz", v)
	return b.Bytes(), err
}

// scripts are the scripts of data of the quiz.
func (in *single) scripts() (data []*bundle.Bundle) {
	for _, name := range slices.Sorted(maps.Keys(in.data)) {
		if strings.HasSuffix(in.data[name].Name, ".js") {
			data = append(data, in.data[name])
		}
	}
	return data
}

// main is what the template of a page prints between header and footer.
func (in *single) main(e *source.Page) (template.HTML, error) {
	var b strings.Builder
	v := in.view(e, in.made.Of(e), in.Text(e, in.made.Of(e)))
	v.Root = ""
	for i, section := range in.Nav(in.lang) {
		links := v.Nav[i].Links[:0]
		for j, l := range section.Links {
			if !in.Page(in.lang, l.Href).Kind().Unsearched { // else it is not in the file
				links = append(links, v.Nav[i].Links[j])
			}
		}
		v.Nav[i].Links = links
	}
	t := in.templates.byName[e.Kind().Template]
	if t == nil {
		return "", errors.New("template: " + e.Kind().Template + ".html:1: it cannot be used")
	}
	err := t.ExecuteTemplate(&b, "main", v)
	return template.HTML(b.String()), err
}

// index is what the search looks through, leading to places in the file.
func (in *single) index() *bundle.Bundle {
	x := searchIndex(in.made, in.lang)
	for i := range x.Pages {
		x.Pages[i].Href = in.place(strings.Trim(strings.TrimPrefix(x.Pages[i].Href, in.lang), "/"))
	}
	x.Glossary, x.Quiz = in.place(in.GlossarySlug(in.lang)), in.place(in.Once(in.lang, "quiz"))
	return bundle.New("search-"+in.lang, ".js", x.script())
}

// book is the text of every other page of the language.
func (in *single) book(quiz *source.Page) []Part {
	var others []*source.Page
	for _, e := range searched(in.Plan, in.lang) {
		if e != quiz && e.Front.Aim == "" && e.Slug != "index" { // an aim is a way into the quiz
			others = append(others, e)
		}
	}
	parts := make([]Part, len(others))
	// Nothing fails: what is wrong with a page was said when it was made.
	_ = in.Each(context.Background(), len(others), func(i int) error {
		e := others[i]
		parts[i] = Part{Lang: e.Lang, Name: "page-" + e.Slug, Title: e.Front.Title,
			Description: e.Front.Description, Home: "#page-index", Body: in.text(e)}
		if e.Front.Kind == "checklist" {
			parts[i].Body = in.links(e, template.HTML(quizSource(in.Plan).Checklist(in.lang)))
		}
		return nil
	})
	return parts
}

var pictures = regexp.MustCompile(`<img [^>]*>`)

// text makes the text of a page fit for one file: its ids start with its slug, links
// to other pages lead to theirs, and pictures, which are other files, are left out.
func (in *single) text(e *source.Page) template.HTML {
	body := pictures.ReplaceAllLiteralString(string(in.Text(e, in.made.Of(e))), "")
	return in.links(e, in.named(e, template.HTML(body)))
}

// named makes the ids of a page start with its slug, so that no two pages share one.
func (in *single) named(e *source.Page, body template.HTML) template.HTML {
	return template.HTML(attributes(string(body), func(name, value string) string {
		if name == "id" || name == "aria-labelledby" {
			return e.Slug + "--" + value
		}
		return value
	}))
}

// links makes links to other pages lead to their places.
func (in *single) links(e *source.Page, body template.HTML) template.HTML {
	return template.HTML(attributes(string(body), func(name, to string) string {
		if name != "href" && name != "src" || strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") ||
			strings.HasPrefix(to, "tel:") {
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
		if anchor == "" || slug == in.Once(in.lang, "search") { // which keeps its own ids
			return in.place(slug)
		}
		return "#" + slug + "--" + anchor
	}))
}

// place is where a page is in the file.
func (in *single) place(slug string) string {
	if e := in.Page(in.lang, slug); e != nil && e.Front.Aim != "" {
		return "#aim-" + e.Front.Aim
	}
	return "#page-" + slug
}
