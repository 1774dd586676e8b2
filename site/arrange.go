package site

import (
	"cmp"
	"slices"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// sections are the parts of the navigation, and the kinds of page in each.
var sections = []struct {
	name, title string
	kinds       []string
}{
	{"start", "home", []string{"front", "quiz", "search"}},
	{"reliefs", "nav-reliefs", []string{"relief"}},
	{"guides", "nav-guides", []string{"guide", "glossary", "changes"}},
	{"about", "nav-about", []string{"about", "legal"}},
}

// once are the kinds of which a language has one page.
var once = []string{"front", "glossary", "quiz", "search", "notfound", "changes"}

// arrange leaves out drafts and finds what is where.
func (p *project) arrange() {
	if !p.Drafts {
		p.entries = slices.DeleteFunc(p.entries, func(e *entry) bool { return e.Front.Draft })
	}
	slices.SortFunc(p.entries, byAddress)
	p.byLang = map[string]map[string]*entry{}
	p.special = map[string]string{}
	p.explained = map[string]string{}
	for _, e := range p.entries {
		p.put(e)
		if e.Front.Kind == "relief" {
			for _, r := range e.Front.Reliefs {
				if p.explained[e.Lang+" "+r] == "" {
					p.explained[e.Lang+" "+r] = e.Slug
				}
			}
		}
		if !contains(once, e.Front.Kind) {
			continue
		}
		k := e.Lang + "/" + e.Front.Kind
		if first, taken := p.special[k]; taken {
			p.shared.Add(e.File, e.Front.Line("kind"), "kind", "", "%s is already the page of kind %s", "content/"+e.Lang+"/"+first+".md", e.Front.Kind)
			continue
		}
		p.special[k] = e.Slug
	}
	for _, lang := range Languages {
		if p.words[lang] == nil {
			continue
		}
		if e := p.get(lang, "index"); e == nil {
			p.shared.Add("content/"+lang+"/index.md", 0, "front", "", "there is no front page")
		} else if e.Front.Kind != "front" && e.Front.Kind != "" {
			p.shared.Add(e.File, e.Front.Line("kind"), "kind", "", "index.md is of kind %s, not front", e.Front.Kind)
		}
	}
	p.navigate()
}

// navigate makes the navigation of each language, with addresses from the
// folder of the language.
func (p *project) navigate() {
	p.nav = map[string][]Section{}
	for _, lang := range Languages {
		if p.words[lang] == nil {
			continue
		}
		var ordered []*entry
		for _, e := range p.entries {
			if e.Lang == lang && e.Front.Order > 0 {
				ordered = append(ordered, e)
			}
		}
		slices.SortStableFunc(ordered, func(a, b *entry) int {
			return cmp.Or(cmp.Compare(a.Front.Order, b.Front.Order), cmp.Compare(a.Front.Title, b.Front.Title))
		})
		for _, s := range sections {
			section := Section{Name: s.name}
			for _, e := range ordered {
				if contains(s.kinds, e.Front.Kind) {
					section.Links = append(section.Links, Link{Title: e.Front.Title, Href: e.Slug, Description: e.Front.Description})
				}
			}
			if len(section.Links) > 0 {
				section.Title = p.word(lang, s.title)
				p.nav[lang] = append(p.nav[lang], section)
			}
		}
	}
}

// word returns a string of the interface that Go code needs.
func (p *project) word(lang, key string, args ...any) string {
	s, err := p.words[lang].get(key, args...)
	if err != nil {
		p.complainOnce(complaint.Complaint{File: "content/" + lang + "/words.txt", Rule: "words", Text: "there is no string \"" + key + "\"", Hint: "the site needs it: add " + key + ": …"})
		return key
	}
	return s
}

// navFor makes the navigation for one page.
func (p *project) navFor(lang, slug string) []Section {
	out := slices.Clone(p.nav[lang])
	for i := range out {
		out[i].Links = slices.Clone(out[i].Links)
		for j := range out[i].Links {
			l := &out[i].Links[j]
			l.Current = l.Href == slug
			l.Href = page.Href(slug, l.Href)
		}
	}
	return out
}

// neighbours are the pages before and after a page in its section.
func (p *project) neighbours(e *entry) (before, after *Link) {
	for _, s := range p.nav[e.Lang] {
		for i, l := range s.Links {
			if l.Href != e.Slug {
				continue
			}
			at := func(i int) *Link {
				n := s.Links[i]
				n.Href = page.Href(e.Slug, n.Href)
				return &n
			}
			if i > 0 {
				before = at(i - 1)
			}
			if i+1 < len(s.Links) {
				after = at(i + 1)
			}
			return before, after
		}
	}
	return nil, nil
}

// explains returns the slug of the page that explains a relief.
func (p *project) explains(lang, relief string) string { return p.explained[lang+" "+relief] }

// otherLanguage is the language that a page of one is translated to.
func otherLanguage(lang string) string {
	if lang == Languages[0] {
		return Languages[1]
	}
	return Languages[0]
}
