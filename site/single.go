package site

import (
	"html/template"
	"strings"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/page"
)

// The edition that is one file: the quiz of a language with everything that it
// needs, and the text of every page. It runs from a memory stick, without a
// server. Links between pages become links within the file.

// singleName is the name of the file.
func singleName(lang string) string { return "relief-" + lang + ".html" }

func (p *project) addSingle(files map[string][]byte) {
	if p.lawOf == nil || len(p.lawOf.Module) == 0 {
		return
	}
	for _, lang := range Languages {
		e := p.get(lang, p.special[lang+"/quiz"])
		if e == nil {
			continue
		}
		v := p.view(e, p.inOneFile(e, p.body(e)))
		v.Single, v.Root, v.Home, v.Meta, v.JSONLD, v.Search, v.SearchHref = true, "", "#", "", "", "", ""
		v.QuizHref, v.Crumbs, v.Nav, v.Previous, v.Next = "#", nil, nil, nil, nil
		v.Other = Other{}
		if o := otherLanguage(lang); p.words[o] != nil && p.special[o+"/quiz"] != "" {
			v.Other = Other{Lang: o, Name: languageNames[o], Href: singleName(o), Same: true}
		}
		v.Quiz = p.quiz(lang, "", true)
		v.Quiz.Checklist = p.linksInOneFile(e, v.Quiz.Checklist)
		var data []*bundle
		for _, name := range sortedKeys(p.data) {
			if strings.HasSuffix(p.data[name].name, ".js") {
				data = append(data, p.data[name])
			}
		}
		v.CSP = newPolicy(p.assets, data...).page(true, "'none'")
		v.Parts = p.book(e)
		b, err := p.tmpl.execute("quiz", v)
		if err != nil {
			p.complainRender(err)
			return
		}
		files[singleName(lang)] = b
	}
}

// book is the text of every other page of the language of the quiz. In place of
// the search there is the list of them.
func (p *project) book(quiz *entry) []Part {
	var others []*entry
	for _, e := range p.entries {
		if e.Lang == quiz.Lang && e != quiz && e.Front.Kind != "notfound" && e.Front.Kind != "search" {
			others = append(others, e)
		}
	}
	parts := make([]Part, len(others))
	var g errgroup.Group
	g.SetLimit(p.workers())
	for i, e := range others {
		g.Go(func() error {
			parts[i] = Part{Lang: e.Lang, Name: "page-" + e.Slug, Title: e.Front.Title,
				Description: e.Front.Description, Home: "#", Body: p.inOneFile(e, p.body(e))}
			return nil
		})
	}
	_ = g.Wait() // nothing fails: what is wrong with a page was said when it was made
	return parts
}

// inOneFile makes the text of a page fit for one file: its ids start with its
// slug, links to other pages lead to theirs, headings stand below the title of
// the page, which is an h2, and pictures, which are other files, are left out.
func (p *project) inOneFile(e *entry, body template.HTML) template.HTML {
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
	return p.linksInOneFile(e, template.HTML(attributes(b.String(), func(name, value string) string {
		if name == "id" || name == "aria-labelledby" {
			return e.Slug + "--" + value
		}
		return value
	})))
}

// linksInOneFile makes links to other pages lead to their places.
func (p *project) linksInOneFile(e *entry, body template.HTML) template.HTML {
	quiz := p.special[e.Lang+"/quiz"]
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
		case slug == quiz && slug != e.Slug:
			return "#" + anchor // the quiz keeps its own ids
		case anchor == "":
			return "#page-" + slug
		}
		return "#" + slug + "--" + anchor
	}))
}

// attributes changes the values of attributes. A quotation mark in the words of
// a page is escaped, so it is always one of an attribute.
func attributes(s string, change func(name, value string) string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for {
		i := strings.Index(s, `="`)
		if i < 0 {
			break
		}
		from := i + len(`="`)
		n := strings.IndexByte(s[from:], '"')
		if n < 0 {
			break
		}
		b.WriteString(s[:from])
		b.WriteString(change(s[strings.LastIndexByte(s[:i], ' ')+1:i], s[from:from+n]))
		s = s[from+n:]
	}
	b.WriteString(s)
	return b.String()
}

// resolve follows a relative address from another, both from the root.
func resolve(from, to string) string {
	for strings.HasPrefix(to, "../") {
		to = to[3:]
		from = strings.TrimSuffix(from, "/")
		from = from[:strings.LastIndexByte(from, '/')+1]
	}
	return from + strings.TrimPrefix(to, "./")
}
