package render

import (
	"encoding/json"
	"regexp"
	"slices"

	"example.org/relief/site/body"
	"example.org/relief/site/cite"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// SearchIndex is what the search of one language looks through. It is a script
// that sets window.reliefSearch, because a page opened from a folder may run a
// script but fetch nothing. It is one request to the site itself, when a reader
// first searches; what is looked for goes nowhere.
type SearchIndex struct {
	Pages    []SearchPage    `json:"pages"`
	Terms    []SearchTerm    `json:"terms"`
	Offenses []SearchOffense `json:"offenses"`
	// Glossary and Quiz are the addresses, from the root of the site, of the
	// pages to which terms ("#" and the id follow) and offenses lead.
	Glossary string `json:"glossary"`
	Quiz     string `json:"quiz"`
	// Nothing is what people look for of which the site says nothing; Help is where
	// they are sent.
	Nothing []string `json:"nothing,omitempty"`
	Help    string   `json:"help,omitempty"`
}

// SearchPage is a page: its address from the root of the site, and its words.
type SearchPage struct {
	Href     string     `json:"u"`
	Title    string     `json:"t"`
	Text     string     `json:"d"`
	Also     []string   `json:"a,omitempty"` // names, sections and forms of its reliefs
	Said     []string   `json:"s,omitempty"` // what people type who mean it
	Headings [][]string `json:"h,omitempty"` // id, words, what people type who mean it
}

// SearchTerm is an entry of the glossary.
type SearchTerm struct {
	ID    string   `json:"i"`
	Term  string   `json:"t"`
	Also  []string `json:"a,omitempty"`
	Means string   `json:"d"`
}

// SearchOffense is an offense of the catalogue.
type SearchOffense struct {
	Section string   `json:"s"`
	Title   string   `json:"t"`
	Names   []string `json:"a,omitempty"` // what people call it, in any language
	Pages   []int    `json:"p,omitempty"` // places in Pages of the reliefs made for it
}

// form is the number of a form of the courts, such as CR-180.
var form = regexp.MustCompile(`\b[A-Z]{2,4}-\d{3}\b`)

func searchName(lang string) string { return "search/" + lang + ".js" }

func searchScript(s *body.Texts, lang string) ([]byte, error) {
	return searchIndex(s, lang).script(), nil
}

// script sets what the search looks through. Strings can be written.
func (x SearchIndex) script() []byte {
	b, _ := json.Marshal(x)
	return append(append([]byte("reliefSearch="), b...), '\n')
}

func searchIndex(s *body.Texts, lang string) SearchIndex {
	x := SearchIndex{Pages: []SearchPage{}, Terms: []SearchTerm{}, Offenses: []SearchOffense{}}
	at := map[string]int{} // slug
	for _, e := range searched(s.Plan, lang) {
		one := SearchPage{Href: page.Address(lang, e.Slug), Title: e.Front.Title, Text: e.Front.Description}
		for _, h := range s.Of(e).Headings {
			one.Headings = append(one.Headings, append([]string{h.ID, h.Text}, s.Synonyms[lang].Of(e.Slug+"#"+h.ID)...))
		}
		for _, id := range e.Front.Reliefs {
			if r := s.Law.Relief(id); r != nil {
				one.Also = alsoOf(r, lang, one.Also)
			}
		}
		one.Said = s.Synonyms[lang].Of(e.Slug)
		at[e.Slug] = len(x.Pages)
		x.Pages = append(x.Pages, one)
	}
	for _, t := range s.Glossary[lang].Terms {
		x.Terms = append(x.Terms, SearchTerm{t.ID, t.Term, t.Also, t.Means})
	}
	if s.Page(lang, "help") != nil {
		x.Nothing, x.Help = s.Synonyms[lang].Of(source.NothingHere), page.Address(lang, "help")
	}
	x.Glossary = page.Address(lang, s.GlossarySlug(lang))
	if q := s.Once(lang, "quiz"); q != "" {
		x.Quiz = page.Address(lang, q)
	}
	if s.Law == nil {
		return x
	}
	names := map[string][]string{}
	for _, n := range s.Law.Said.Names {
		for _, section := range n.Sections {
			if n.Rough {
				break // whoever looks for "license" means a page
			}
			names[section] = append(names[section], n.Said...)
		}
	}
	for _, o := range s.Law.Book.Offenses {
		one := SearchOffense{Section: o.Section, Title: o.Title.In(lang), Names: names[o.Section]}
		for _, m := range s.Law.State().Crimes {
			if slug := s.Explains(lang, m.Relief); slug != "" && o.Attrs[m.List] == law.Yes {
				one.Pages = append(one.Pages, at[slug])
			}
		}
		x.Offenses = append(x.Offenses, one)
	}
	return x
}

// alsoOf adds what people may look for when they mean a relief.
func alsoOf(r *law.Relief, lang string, also []string) []string {
	words := []string{r.Name.In(lang), r.Also.In(lang)}
	words = append(words, cite.Split(r.Cite)...)
	for _, s := range r.Steps {
		words = append(words, form.FindAllString(s.Says.In(lang), -1)...)
	}
	for _, w := range words {
		if w != "" && !slices.Contains(also, w) {
			also = append(also, w)
		}
	}
	return also
}
