package render

import (
	"bytes"
	"encoding/json"
	"html"
	"html/template"

	"example.org/relief/site/bundle"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// headOf is what machines read of a page: where it is, in which languages, and
// what it is in the words of schema.org. Addresses here must be complete, so
// most of it needs the address of the site.
func headOf(s *Site, e *source.Page, v *View) (meta, jsonld template.HTML) {
	var b bytes.Buffer
	base := s.Base
	tag := func(format ...string) {
		for _, s := range format {
			b.WriteString(s)
		}
		b.WriteByte('\n')
	}
	property := func(name, value string) {
		tag(`<meta property="`, name, `" content="`, html.EscapeString(value), `">`)
	}
	if base != "" {
		self := base + page.Address(e.Lang, e.Slug)
		tag(`<link rel="canonical" href="`, html.EscapeString(self), `">`)
		for _, lang := range source.Languages {
			if s.Page(lang, e.Slug) != nil {
				tag(`<link rel="alternate" hreflang="`, lang, `" href="`, html.EscapeString(base+page.Address(lang, e.Slug)), `">`)
			}
		}
		fallback := base + page.Address(source.Languages[0], e.Slug)
		if e.Slug == "index" {
			fallback = base
		}
		if s.Page(source.Languages[0], e.Slug) != nil {
			tag(`<link rel="alternate" hreflang="x-default" href="`, html.EscapeString(fallback), `">`)
		}
		property("og:image", base+bundle.Card().Name)
		property("og:image:width", "1200")
		property("og:image:height", "630")
		property("og:image:alt", e.Front.Title)
	}
	property("og:type", "article")
	property("og:title", e.Front.Title)
	property("og:site_name", s.Firm.Facts["name"])
	if base != "" && s.Law != nil {
		tag(`<link rel="alternate" type="application/atom+xml" href="`, v.Root, e.Lang, `/changes.xml" title="`,
			html.EscapeString(s.Words[e.Lang].Word("feed-title")), `">`)
	}
	return template.HTML(b.String()), jsonldOf(s, e, v)
}

// thing is a node of schema.org. Those that are on every page are structs, in
// the order in which a map would come out.
type thing map[string]any

type (
	article struct {
		Type        string          `json:"@type"`
		Modified    string          `json:"dateModified,omitempty"`
		Description string          `json:"description"`
		Headline    string          `json:"headline"`
		Lang        string          `json:"inLanguage"`
		Free        bool            `json:"isAccessibleForFree"`
		Publisher   json.RawMessage `json:"publisher"`
		URL         string          `json:"url,omitempty"`
	}
	breadcrumbs struct {
		Type  string  `json:"@type"`
		Items []crumb `json:"itemListElement"`
	}
	crumb struct {
		Type     string `json:"@type"`
		Item     string `json:"item,omitempty"`
		Name     string `json:"name"`
		Position int    `json:"position"`
	}
	graph struct {
		Context string `json:"@context"`
		Graph   []any  `json:"@graph"`
	}
)

func jsonldOf(s *Site, e *source.Page, v *View) template.HTML {
	base := s.Base
	at := func(slug string) string { return base + page.Address(e.Lang, slug) }
	firm := s.frames[e.Lang].legal
	var nodes []any
	switch e.Kind().Schema {
	case page.Firm:
		nodes = append(nodes, firm)
	case page.Article:
		a := article{Type: string(page.Article), Headline: e.Front.Title, Description: e.Front.Description, Lang: e.Lang, Publisher: firm,
			Free: true, Modified: v.Updated.ISO}
		if base != "" {
			a.URL = at(e.Slug)
		}
		if a.Modified == "" {
			a.Modified = v.LawAsOf.ISO
		}
		nodes = append(nodes, a)
	}
	if base != "" && len(v.Crumbs) > 0 {
		list := breadcrumbs{Type: "BreadcrumbList"}
		for i, c := range v.Crumbs {
			item := crumb{Type: "ListItem", Position: i + 1, Name: c.Title}
			if i == 0 {
				item.Item = at("index")
			} else if i == len(v.Crumbs)-1 {
				item.Item = at(e.Slug)
			}
			list.Items = append(list.Items, item)
		}
		nodes = append(nodes, list)
	}
	if faq := questions(v.Body); len(faq) > 0 {
		nodes = append(nodes, thing{"@type": "FAQPage", "inLanguage": e.Lang, "mainEntity": faq})
	}
	if nodes == nil {
		return ""
	}
	// json.Marshal writes < as \u003c, so that the element cannot be closed
	// from within.
	j, err := json.Marshal(graph{"https://schema.org", nodes})
	if err != nil {
		return ""
	}
	return template.HTML(`<script type="application/ld+json">` + string(j) + `</script>`)
}

// legal is the firm in the words of schema.org.
func legal(s *plan.Plan, base string, firm Firm) json.RawMessage {
	t := thing{"@type": page.Firm, "name": s.Firm.Facts["name"]}
	if base != "" {
		t["url"] = base
	}
	for key, name := range map[string]string{"phone": "telephone", "email": "email"} {
		if s := s.Firm.Facts[key]; s != "" {
			t[name] = s
		}
	}
	if city := s.Firm.Facts["office-city"]; city != "" {
		t["address"] = thing{"@type": "PostalAddress", "addressLocality": city, "addressRegion": s.Law.State().Postal,
			"addressCountry": "US"}
	}
	var areas []thing
	in := ""
	if state := s.Law.State().Name; state != "" {
		in = ", " + state
	}
	for _, c := range firm.Counties {
		areas = append(areas, thing{"@type": "AdministrativeArea", "name": c + " County" + in})
	}
	if areas != nil {
		t["areaServed"] = areas
	}
	j, _ := json.Marshal(t) // strings only: it does not fail
	return j
}
