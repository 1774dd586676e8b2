package site

import (
	"bytes"
	"encoding/xml"
	"html"

	"example.org/relief/site/page"
)

// Files for machines that find pages: sitemap, robots, the feed of changes of
// the law. The first and the last need complete addresses, so they are written
// only when the address of the site is known.

func (p *project) sitemap() []byte {
	base := p.base()
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` + "\n")
	for _, e := range p.entries {
		if e.Front.Kind == "notfound" {
			continue
		}
		b.WriteString("<url><loc>" + html.EscapeString(base+page.Address(e.Lang, e.Slug)) + "</loc>")
		if d := p.modified(e); d != "" {
			b.WriteString("<lastmod>" + d + "</lastmod>")
		}
		if p.get(otherLanguage(e.Lang), e.Slug) != nil {
			for _, lang := range Languages {
				b.WriteString(`<xhtml:link rel="alternate" hreflang="` + lang + `" href="` + html.EscapeString(base+page.Address(lang, e.Slug)) + `"/>`)
			}
			b.WriteString(`<xhtml:link rel="alternate" hreflang="x-default" href="` + html.EscapeString(base+page.Address(Languages[0], e.Slug)) + `"/>`)
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	return b.Bytes()
}

// modified is the day from which a page of the law is as it is. It comes from
// the law, never from the times of files.
func (p *project) modified(e *entry) string {
	if p.lawOf == nil || e.Front.Kind != "relief" && e.Front.Kind != "changes" {
		return ""
	}
	last := dayOf(p.lawOf.Book.AsOf, e.Lang).ISO
	if d := p.updated(e).ISO; d > last {
		last = d
	}
	return last
}

func (p *project) robots() []byte {
	s := "User-agent: *\nAllow: /\n"
	if base := p.base(); base != "" {
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
func (p *project) atom(lang string) ([]byte, error) {
	base := p.base()
	slug := p.special[lang+"/changes"]
	if slug == "" {
		slug = "index"
	}
	self, home := base+lang+"/changes.xml", base+page.Address(lang, slug)
	f := atomFeed{Lang: lang, Title: p.word(lang, "feed-title"), ID: self, Author: p.firm.facts["name"],
		Updated: dayOf(p.lawOf.Book.AsOf, lang).ISO + "T00:00:00Z",
		Links:   []atomLink{{"self", self}, {"alternate", home}}}
	for i, c := range p.changes() {
		d := dayOf(c.On, lang).ISO + "T00:00:00Z"
		if i == 0 {
			f.Updated = d
		}
		title := c.Bill
		if title == "" {
			title = c.Cite
		}
		f.Entries = append(f.Entries, atomEntry{Title: title, ID: base + changeID(c), Updated: d, Link: atomLink{"alternate", home + "#" + changeID(c)}, Summary: c.Says.In(lang)})
	}
	b, err := xml.MarshalIndent(f, "", " ")
	return append([]byte(xml.Header), append(b, '\n')...), err
}
