package site

import (
	"cmp"
	"html/template"
	"maps"
	"net/url"
	"slices"

	"example.org/relief/site/page"
)

// addSpecial makes the pages that do not come from one file: the page at "/",
// 404.html, and those at old addresses.
func (p *project) addSpecial(files map[string][]byte) {
	add := func(name, kind string, v *View, of *entry) {
		b, err := p.tmpl.execute(kind, v)
		if err != nil {
			p.complainRender(err)
			return
		}
		if _, taken := files[name]; taken || p.isPage(name) {
			p.shared.Add(of.File, of.Front.Line("old"), "old", "take it out", "the old address %s is that of a page", name)
			return
		}
		files[name] = b
	}
	if v := p.shell("root", ""); v != nil {
		v.Parts = p.parts("index", "")
		add("index.html", "root", v, nil)
	}
	// 404.html is shown at addresses of any depth, so its links start at the
	// root of the host.
	root := "/"
	if u, err := url.Parse(p.base()); err == nil && u.Path != "" {
		root = u.Path
	}
	if v := p.shell("notfound", root); v != nil {
		v.Parts = p.parts(p.special[v.Lang+"/notfound"], root)
		if len(v.Parts) > 0 {
			v.Title, v.Description, v.Body = v.Parts[0].Title, v.Parts[0].Description, v.Parts[0].Body
			v.PageTitle = v.Title + " – " + p.firm.facts["name"]
		}
		add("404.html", "notfound", v, nil)
	}
	seen := map[string]*entry{}
	for _, m := range p.moves() {
		if first := seen[m.from]; first != nil {
			p.shared.Add(m.of.File, m.of.Front.Line("old"), "old", "", "the old address %s leads to %s already", m.from, first.File)
			continue
		}
		seen[m.from] = m.of
		if v := p.shell("redirect", ""); v != nil {
			v.Redirect = m.relative()
			v.Root = m.relative()[:len(m.relative())-len(m.to)]
			v.Lang, v.Title, v.words = m.of.Lang, m.of.Front.Title, p.words[m.of.Lang]
			v.PageTitle = p.pageTitle(m.of)
			if base := p.base(); base != "" {
				v.Meta = template.HTML(`<link rel="canonical" href="` + template.HTMLEscapeString(base+m.to) + `">`)
			}
			add(m.out(), "redirect", v, m.of)
		}
	}
}

// shell is a view without a page.
func (p *project) shell(kind, root string) *View {
	for _, lang := range Languages {
		w := p.words[lang]
		if w == nil {
			continue
		}
		name := p.firm.facts["name"]
		v := &View{
			Lang: lang, Root: root, Home: root + lang + "/", Title: name, PageTitle: name, Kind: kind,
			Firm: p.frames[lang].firm, Neutral: p.firm.facts["neutral-page"], LawAsOf: p.frames[lang].lawAsOf,
			CSP: p.frames[lang].policies[templateOf[kind]], words: w, assets: p.assets,
		}
		if e := p.get(lang, "index"); e != nil {
			v.Description = e.Front.Description
		}
		if o := otherLanguage(lang); p.words[o] != nil {
			v.Other = Other{Lang: o, Name: languageNames[o], Href: root + o + "/", Same: true}
		}
		if q := p.special[lang+"/quiz"]; q != "" {
			v.QuizHref = root + page.Address(lang, q)
		}
		if s := p.special[lang+"/search"]; s != "" {
			v.SearchHref = root + page.Address(lang, s)
		}
		for _, s := range p.nav[lang] {
			s.Links = slices.Clone(s.Links)
			for i := range s.Links {
				s.Links[i].Href = root + page.Address(lang, s.Links[i].Href)
			}
			v.Nav = append(v.Nav, s)
		}
		return v
	}
	return nil
}

// parts are the same page in every language. The addresses in its text start
// at root.
func (p *project) parts(slug, root string) []Part {
	var parts []Part
	for _, lang := range Languages {
		e := p.get(lang, slug)
		if e == nil {
			continue
		}
		// Read as if it stood at the root: its links then lead from there.
		moved := *e
		moved.Slug, moved.body, moved.Own = "index", nil, nil
		m := p.load(&moved).Make(p.env(&moved), &moved.Own)
		parts = append(parts, Part{Lang: lang, Name: languageNames[lang], Title: e.Front.Title,
			Description: e.Front.Description, Home: root + lang + "/", Body: rebase(m.HTML(), root+lang+"/")})
	}
	return parts
}

func (p *project) isPage(name string) bool {
	return slices.ContainsFunc(p.entries, func(e *entry) bool { return e.out() == name })
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
