package render

import (
	"bytes"
	"encoding/xml"
	"html"

	"example.org/relief/site/body"
	"example.org/relief/site/bundle"
	"example.org/relief/site/lawpage"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// Files for machines that find pages: sitemap, robots, the feed of changes of
// the law. The first and the last need complete addresses, so they are written
// only when the address of the site is known.

// Feeds makes the files that machines read: they do not come from templates.
func (s *Site) Feeds(made *body.Texts) (map[string][]byte, error) {
	files := map[string][]byte{"robots.txt": robots(s.Base)}
	for lang := range s.Words {
		b, err := searchScript(made, lang)
		if err != nil {
			return nil, err
		}
		files[searchName(lang)] = b
	}
	if s.Base == "" {
		return files, nil
	}
	files["sitemap.xml"] = sitemap(s.Plan, s.Base)
	files[bundle.Card().Name] = bundle.Card().Data
	for lang := range s.Words {
		if s.Law == nil {
			break
		}
		b, err := atom(s.Plan, s.Base, lang)
		if err != nil {
			return nil, err
		}
		files[lang+"/changes.xml"] = b
	}
	return files, nil
}

func sitemap(s *plan.Plan, base string) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, e := range s.Pages {
		if e.Kind().Placeless {
			continue
		}
		b.WriteString("<url><loc>" + html.EscapeString(base+page.Address(e.Lang, e.Slug)) + "</loc>")
		if d := modified(s, e); d != "" {
			b.WriteString("<lastmod>" + d + "</lastmod>")
		}
		if s.Page(source.OtherLanguage(e.Lang), e.Slug) != nil {
			for _, lang := range source.Languages {
				b.WriteString(`<xhtml:link rel="alternate" hreflang="` + lang + `" href="` +
					html.EscapeString(base+page.Address(lang, e.Slug)) + `"/>`)
			}
			b.WriteString(`<xhtml:link rel="alternate" hreflang="x-default" href="` +
				html.EscapeString(base+page.Address(source.Languages[0], e.Slug)) + `"/>`)
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return b.Bytes()
}

// modified is the day from which a page of the law is as it is. It comes from
// the law, never from the times of files.
func modified(s *plan.Plan, e *source.Page) string {
	if s.Law == nil || !e.Kind().Dated {
		return ""
	}
	last := source.DayOf(s.Law.Book.AsOf, e.Lang).ISO
	if d := lastChange(s, e).ISO; d > last {
		last = d
	}
	return last
}

func robots(base string) []byte {
	s := "User-agent: *\nAllow: /\n"
	if base != "" {
		s += "Sitemap: " + base + "sitemap.xml\n"
	}
	return []byte(s)
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title   string   `xml:"title"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Summary string   `xml:"summary"`
}

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

// atom is the feed of the changes of the law. The ids of its entries never
// change, so that a reader shows each once.
func atom(s *plan.Plan, base, lang string) ([]byte, error) {
	slug := s.Once(lang, "changes")
	if slug == "" {
		slug = "index"
	}
	self, home := base+lang+"/changes.xml", base+page.Address(lang, slug)
	f := atomFeed{Lang: lang, Title: s.Words[lang].Word("feed-title"), ID: self, Author: s.Firm.Facts["name"],
		Updated: source.DayOf(s.Law.Book.AsOf, lang).ISO + "T00:00:00Z",
		Links:   []atomLink{{"self", self}, {"alternate", home}}}
	for i, c := range lawpage.Changes(s.Law) {
		d := source.DayOf(c.On, lang).ISO + "T00:00:00Z"
		if i == 0 {
			f.Updated = d
		}
		title := c.Bill
		if title == "" {
			title = c.Cite
		}
		f.Entries = append(f.Entries, atomEntry{Title: title, ID: base + lawpage.ChangeID(c), Updated: d,
			Link: atomLink{"alternate", home + "#" + lawpage.ChangeID(c)}, Summary: c.Says.In(lang)})
	}
	b, err := xml.MarshalIndent(f, "", " ")
	return append([]byte(xml.Header), append(b, '\n')...), err
}
