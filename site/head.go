package site

import (
	"bytes"
	"encoding/json"
	"html"
	"html/template"

	"example.org/relief/site/page"
)

// head is what machines read of a page: where it is, in which languages, and
// what it is in the words of schema.org. Addresses here must be complete, so
// most of it needs the address of the site.
func (p *project) head(e *entry, v *View) (meta, jsonld template.HTML) {
	var b bytes.Buffer
	base := p.base()
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
		for _, lang := range Languages {
			if p.get(lang, e.Slug) != nil {
				tag(`<link rel="alternate" hreflang="`, lang, `" href="`, html.EscapeString(base+page.Address(lang, e.Slug)), `">`)
			}
		}
		fallback := base + page.Address(Languages[0], e.Slug)
		if e.Slug == "index" {
			fallback = base
		}
		if p.get(Languages[0], e.Slug) != nil {
			tag(`<link rel="alternate" hreflang="x-default" href="`, html.EscapeString(fallback), `">`)
		}
		property("og:url", self)
		property("og:image", base+card().name)
		property("og:image:width", "1200")
		property("og:image:height", "630")
		property("og:image:alt", e.Front.Title)
	}
	property("og:type", "article")
	property("og:title", e.Front.Title)
	property("og:description", e.Front.Description)
	property("og:site_name", p.firm.facts["name"])
	property("og:locale", map[string]string{"en": "en_US", "es": "es_US"}[e.Lang])
	if v.Other.Same {
		property("og:locale:alternate", map[string]string{"en": "en_US", "es": "es_US"}[v.Other.Lang])
	}
	if base != "" && p.lawOf != nil {
		tag(`<link rel="alternate" type="application/atom+xml" href="`, v.Root, e.Lang, `/changes.xml" title="`, html.EscapeString(p.word(e.Lang, "feed-title")), `">`)
	}
	return template.HTML(b.String()), p.jsonld(e, v)
}

// thing is a node of schema.org.
type thing map[string]any

func (p *project) jsonld(e *entry, v *View) template.HTML {
	base := p.base()
	at := func(slug string) string { return base + page.Address(e.Lang, slug) }
	firm := thing{"@type": "LegalService", "name": p.firm.facts["name"]}
	if base != "" {
		firm["url"] = base
	}
	for key, name := range map[string]string{"phone": "telephone", "email": "email"} {
		if s := p.firm.facts[key]; s != "" {
			firm[name] = s
		}
	}
	if city := p.firm.facts["office-city"]; city != "" {
		firm["address"] = thing{"@type": "PostalAddress", "addressLocality": city, "addressRegion": "CA", "addressCountry": "US"}
	}
	var areas []thing
	for _, c := range v.Firm.Counties {
		areas = append(areas, thing{"@type": "AdministrativeArea", "name": c + " County, California"})
	}
	if areas != nil {
		firm["areaServed"] = areas
	}
	var graph []thing
	switch e.Front.Kind {
	case "front", "about":
		graph = append(graph, firm)
	case "relief", "guide", "changes":
		a := thing{"@type": "Article", "headline": e.Front.Title, "description": e.Front.Description, "inLanguage": e.Lang, "publisher": firm, "isAccessibleForFree": true}
		if base != "" {
			a["url"] = at(e.Slug)
		}
		if v.Updated.ISO != "" {
			a["dateModified"] = v.Updated.ISO
		} else if v.LawAsOf.ISO != "" {
			a["dateModified"] = v.LawAsOf.ISO
		}
		graph = append(graph, a)
	}
	if base != "" && len(v.Crumbs) > 0 {
		var items []thing
		slugs := append([]Link(nil), v.Crumbs...)
		for i, c := range slugs {
			item := thing{"@type": "ListItem", "position": i + 1, "name": c.Title}
			if i == 0 {
				item["item"] = at("index")
			} else if i == len(slugs)-1 {
				item["item"] = at(e.Slug)
			}
			items = append(items, item)
		}
		graph = append(graph, thing{"@type": "BreadcrumbList", "itemListElement": items})
	}
	if faq := questions(v.Body); e.Front.Kind != "quiz" && len(faq) > 0 {
		graph = append(graph, thing{"@type": "FAQPage", "inLanguage": e.Lang, "mainEntity": faq})
	}
	if graph == nil {
		return ""
	}
	// json.Marshal sorts keys and writes < as \u003c, so that the element can
	// not be closed from within.
	j, err := json.Marshal(thing{"@context": "https://schema.org", "@graph": graph})
	if err != nil {
		return ""
	}
	return template.HTML(`<script type="application/ld+json">` + string(j) + `</script>`)
}
