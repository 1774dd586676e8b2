package plan

import (
	"cmp"
	"slices"

	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Link is a page to go to.
type Link struct {
	Title string
	// Href is empty if the link is the page itself.
	Href        string
	Description string
	// Current marks the page itself: aria-current="page".
	Current bool
}

// Section is a part of the navigation: start, aims, reliefs, guides or about. Title is
// the string nav-NAME of words.txt, and "home" for the start.
type Section struct {
	Name  string
	Title string
	Links []Link
}

// sections are the parts of the navigation, in order, and the strings that name
// them. The kind of a page says in which it is.
var sections = []struct{ name, title string }{
	{"start", "home"},
	{"aims", "front-aims"},
	{"reliefs", "nav-reliefs"},
	{"guides", "nav-guides"},
	{"about", "nav-about"},
}

// navigate makes the navigation of each language, with addresses from the
// folder of the language.
func (p *Plan) navigate() {
	p.nav = map[string][]Section{}
	for _, lang := range source.Languages {
		if p.Words[lang] == nil {
			continue
		}
		var ordered []*source.Page
		for _, e := range p.Pages {
			if e.Lang == lang && e.Front.Order > 0 {
				ordered = append(ordered, e)
			}
		}
		slices.SortStableFunc(ordered, func(a, b *source.Page) int {
			return cmp.Or(cmp.Compare(a.Front.Order, b.Front.Order), cmp.Compare(a.Front.Title, b.Front.Title))
		})
		for _, s := range sections {
			section := Section{Name: s.name}
			for _, e := range ordered {
				if e.Kind().Section == s.name {
					section.Links = append(section.Links, Link{Title: e.Front.Title, Href: e.Slug, Description: e.Front.Description})
				}
			}
			if len(section.Links) > 0 {
				section.Title = p.Words[lang].Word(s.title)
				p.nav[lang] = append(p.nav[lang], section)
			}
		}
	}
}

// Nav is the navigation of a language, with slugs in place of addresses.
func (p *Plan) Nav(lang string) []Section { return p.nav[lang] }

// NavFor makes the navigation for one page.
func (p *Plan) NavFor(lang, slug string) []Section {
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

// Neighbors are the pages before and after a page in its section.
func (p *Plan) Neighbors(e *source.Page) (before, after *Link) {
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
