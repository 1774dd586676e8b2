package site

import (
	"errors"
	"fmt"
	"html"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// fill answers the directives of a page. Those of the law are in fill_law.go.
func (p *project) fill(d page.Directive) (page.Filled, error) {
	switch d.Name {
	case "glossary":
		return p.glossary[d.Lang].html(), nil
	case "firm":
		return page.Filled{HTML: p.fillFirm(d)}, nil
	case "reliefs":
		return p.fillCards(d)
	}
	if p.lawOf == nil {
		return page.Filled{}, errors.New("there is no law to fill it from")
	}
	w := &lawWriter{p: p, lang: d.Lang, slug: d.Slug}
	switch d.Name {
	case "road":
		w.road()
	case "rights":
		w.rights()
	case "changes":
		w.changes()
	case "quiz":
		if d.Arg != "" && p.relief(d.Arg) == nil {
			return page.Filled{}, p.noRelief(d.Arg)
		}
		w.quizButton(d.Arg)
	default:
		r := p.relief(d.Arg)
		if r == nil {
			return page.Filled{}, p.noRelief(d.Arg)
		}
		w.relief(d, r)
	}
	return page.Filled{HTML: w.b.Bytes(), IDs: w.ids}, nil
}

// relief finds a relief by its id.
func (p *project) relief(id string) *law.Relief {
	if p.lawOf == nil {
		return nil
	}
	for _, r := range p.lawOf.Book.Reliefs {
		if r.ID == id {
			return r
		}
	}
	return nil
}

func (p *project) reliefIDs() []string {
	if p.lawOf == nil {
		return nil
	}
	var ids []string
	for _, r := range p.lawOf.Book.Reliefs {
		ids = append(ids, r.ID)
	}
	return ids
}

func (p *project) noRelief(id string) error {
	return &complaint.Hinted{Err: fmt.Errorf("the law has no relief %q", id), Hint: complaint.DidYouMean(id, p.reliefIDs())}
}

// fillFirm lists the firm's facts.
func (p *project) fillFirm(d page.Directive) []byte {
	v := p.firm.view(p.words[d.Lang])
	var b strings.Builder
	b.WriteString("<dl class=\"firm\">\n")
	row := func(key, value string) {
		if value != "" {
			b.WriteString("<dt>" + html.EscapeString(p.word(d.Lang, "firm-"+key)) + "</dt>\n<dd>" + value + "</dd>\n")
		}
	}
	link := func(href, text string) string {
		if href == "" {
			return text
		}
		return `<a href="` + html.EscapeString(href) + `">` + text + "</a>"
	}
	row("name", string(v.Name))
	row("lawyer", string(v.Lawyer))
	row("bar-number", string(v.BarNumber))
	row("office-city", string(v.OfficeCity))
	row("phone", link(string(v.PhoneHref), string(v.Phone)))
	row("email", link(string(v.EmailHref), string(v.Email)))
	row("counties", html.EscapeString(strings.Join(v.Counties, ", ")))
	b.WriteString("</dl>\n")
	return []byte(b.String())
}

// fillCards lists the pages that explain a relief, all or those for an aim.
func (p *project) fillCards(d page.Directive) (page.Filled, error) {
	var b strings.Builder
	var aims []string
	n := 0
	b.WriteString("<ul class=\"cards\">\n")
	for _, s := range p.nav[d.Lang] {
		if s.Name != "reliefs" {
			continue
		}
		for _, l := range s.Links {
			e := p.get(d.Lang, l.Href)
			for _, a := range e.Front.Aims {
				if !contains(aims, a) {
					aims = append(aims, a)
				}
			}
			if d.Arg != "" && !contains(e.Front.Aims, d.Arg) {
				continue
			}
			n++
			b.WriteString(`<li class="card"><a href="` + html.EscapeString(page.Href(d.Slug, e.Slug)) + `">` + html.EscapeString(e.Front.Title) + "</a>\n<p>" + html.EscapeString(e.Front.Description) + "</p></li>\n")
		}
	}
	b.WriteString("</ul>\n")
	if n == 0 {
		return page.Filled{}, &complaint.Hinted{Err: fmt.Errorf("no page has the aim %q", d.Arg), Hint: complaint.DidYouMean(d.Arg, aims)}
	}
	return page.Filled{HTML: []byte(b.String())}, nil
}
