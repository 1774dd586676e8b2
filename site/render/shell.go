package render

import (
	"bytes"
	"html/template"
	"net/url"
	"slices"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// AddShells makes the pages that do not come from one file: the page at "/",
// 404.html, and those at old addresses.
func (s *Site) AddShells(files map[string][]byte, cs *complaint.List) {
	add := func(name string, v *View) {
		var b bytes.Buffer
		if err := s.print(&b, v.Kind, v); err != nil {
			s.Complain(err, cs)
			return
		}
		files[name] = b.Bytes()
	}
	if v := s.shell("root", ""); v != nil {
		v.Parts = s.parts("index", "")
		add("index.html", v)
	}
	// 404.html is shown at addresses of any depth, so its links start at the
	// root of the host.
	root := "/"
	if u, err := url.Parse(s.Base); err == nil && u.Path != "" {
		root = u.Path
	}
	if v := s.shell("notfound", root); v != nil {
		v.Parts = s.parts(s.Once(v.Lang, "notfound"), root)
		if len(v.Parts) > 0 {
			v.Title, v.Description, v.Body = v.Parts[0].Title, v.Parts[0].Description, v.Parts[0].Body
			v.PageTitle = v.Title + " – " + s.Firm.Facts["name"]
		}
		add("404.html", v)
	}
	moves := s.Moves()
	if len(moves) == 0 {
		return
	}
	names := namesOf(s, files)
	for _, m := range moves {
		if what := names.claim(m); what != "" {
			cs.Add(m.Of.File, m.Of.Front.Line("old"), "old", "take it out", "the old address %s is %s", m.From, what)
			continue
		}
		if v := s.shell("redirect", ""); v != nil {
			v.Redirect = m.Relative()
			v.Root = m.Relative()[:len(m.Relative())-len(m.To)]
			v.Lang, v.Title, v.words = m.Of.Lang, m.Of.Front.Title, s.Words[m.Of.Lang]
			v.PageTitle = s.pageTitle(m.Of)
			if base := s.Base; base != "" {
				v.Meta = template.HTML(`<link rel="canonical" href="` + template.HTMLEscapeString(base+m.To) + `">`)
			}
			add(m.Out(), v)
		}
	}
}

// shell is a view without a page; its kind is also the name of its template.
func (s *Site) shell(kind, root string) *View {
	for _, lang := range source.Languages {
		w := s.Words[lang]
		if w == nil {
			continue
		}
		name := s.Firm.Facts["name"]
		v := &View{
			Lang: lang, Root: root, Home: root + lang + "/", Title: name, PageTitle: name, Kind: kind,
			Firm: s.frames[lang].firm, Neutral: s.Firm.Facts["neutral-page"], LawAsOf: s.frames[lang].lawAsOf,
			policy: s.frames[lang].policies[kind], words: w, assets: s.assets,
		}
		if e := s.Page(lang, "index"); e != nil {
			v.Description = e.Front.Description
		}
		if o := source.OtherLanguage(lang); s.Words[o] != nil {
			v.Other = Other{Lang: o, Name: source.LanguageOf(o).Name, Href: root + o + "/", Same: true}
		}
		if q := s.Once(lang, "quiz"); q != "" {
			v.QuizHref = root + page.Address(lang, q)
		}
		if s := s.Once(lang, "search"); s != "" {
			v.SearchHref = root + page.Address(lang, s)
		}
		for _, in := range s.Nav(lang) {
			in.Links = slices.Clone(in.Links)
			for i := range in.Links {
				in.Links[i].Href = root + page.Address(lang, in.Links[i].Href)
			}
			v.Nav = append(v.Nav, in)
		}
		return v
	}
	return nil
}

// parts are the same page in every language. The addresses in its text start
// at root.
func (s *Site) parts(slug, root string) []Part {
	var parts []Part
	for _, lang := range source.Languages {
		e := s.Page(lang, slug)
		if e == nil {
			continue
		}
		// Read as if it stood at the root: its links then lead from there.
		m := s.Maker.At(e, "index")
		parts = append(parts, Part{Lang: lang, Name: source.LanguageOf(lang).Name, Title: e.Front.Title,
			Description: e.Front.Description, Home: root + lang + "/", Body: rebase(m.HTML(), root+lang+"/")})
	}
	return parts
}
