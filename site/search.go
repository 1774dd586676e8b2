package site

import (
	"encoding/json"

	"example.org/relief/site/page"
)

// SearchIndex is the file that the search of one language reads. It is one
// request to the site itself, when a reader first searches.
type SearchIndex struct {
	Pages    []SearchPage    `json:"pages"`
	Terms    []SearchTerm    `json:"terms"`
	Offenses []SearchOffense `json:"offenses"`
	// Glossary and Quiz are the addresses, from the root of the site, of the
	// pages to which terms ("#" and the id follow) and offences lead.
	Glossary string `json:"glossary"`
	Quiz     string `json:"quiz"`
}

// SearchPage is a page: its address from the root of the site, and its words.
type SearchPage struct {
	Href     string      `json:"u"`
	Title    string      `json:"t"`
	Text     string      `json:"d"`
	Headings [][2]string `json:"h,omitempty"` // id and words
}

// SearchTerm is an entry of the glossary.
type SearchTerm struct {
	ID    string   `json:"i"`
	Term  string   `json:"t"`
	Also  []string `json:"a,omitempty"`
	Means string   `json:"d"`
}

// SearchOffense is an offence of the catalogue.
type SearchOffense struct {
	Section string   `json:"s"`
	Title   string   `json:"t"`
	Names   []string `json:"a,omitempty"` // what people call it, in this language
}

func (p *project) searchIndex(lang string) ([]byte, error) {
	var x SearchIndex
	for _, e := range p.entries {
		if e.Lang != lang || e.Front.Kind == "notfound" {
			continue
		}
		s := SearchPage{Href: page.Address(lang, e.Slug), Title: e.Front.Title, Text: e.Front.Description}
		for _, h := range e.Headings {
			s.Headings = append(s.Headings, [2]string{h.ID, h.Text})
		}
		x.Pages = append(x.Pages, s)
	}
	for _, t := range p.glossary[lang].terms {
		x.Terms = append(x.Terms, SearchTerm{t.id, t.term, t.also, t.means})
	}
	x.Glossary = page.Address(lang, p.glossarySlug(lang))
	if q := p.special[lang+"/quiz"]; q != "" {
		x.Quiz = page.Address(lang, q)
	}
	if p.lawOf != nil {
		names := map[string][]string{}
		for _, a := range p.lawOf.Aliases {
			if a.Lang == lang {
				names[a.Section] = append(names[a.Section], a.Words)
			}
		}
		for _, o := range p.lawOf.Book.Offences {
			x.Offenses = append(x.Offenses, SearchOffense{o.Section, o.Title.In(lang), names[o.Section]})
		}
	}
	return json.Marshal(x)
}
