package site

import (
	"slices"
	"strings"

	"example.org/relief/site/complaint"
)

// complaints are all there are, sorted by place.
func (p *project) complaints() complaint.List {
	cs := slices.Clone(p.shared)
	for _, e := range p.entries {
		cs = append(cs, e.Own...)
	}
	p.checkLinks(p.entries, &cs)
	p.checkIDs(&cs)
	cs.Sort()
	return cs
}

// checkLinks finds links of pages to pages and places that do not exist.
func (p *project) checkLinks(of []*entry, cs *complaint.List) {
	for _, e := range of {
		for _, l := range e.Links {
			to := p.get(e.Lang, l.Slug)
			if to == nil {
				cs.Add(e.File, l.Line, "link", p.nearestPage(e.Lang, l.Slug), "there is no page %q", l.Slug)
				continue
			}
			if l.Anchor == "" {
				continue
			}
			found := false
			for _, id := range to.IDs {
				if id.Name == l.Anchor {
					found = true
					break
				}
			}
			if !found {
				var ids []string
				for _, id := range to.IDs {
					ids = append(ids, id.Name)
				}
				cs.Add(e.File, l.Line, "anchor", complaint.DidYouMean(l.Anchor, ids), "%s has no place %q", to.File, l.Anchor)
			}
		}
	}
}

// checkIDs finds places in pages whose names are taken by a part of every page.
func (p *project) checkIDs(cs *complaint.List) {
	for _, e := range p.entries {
		for _, id := range e.IDs {
			if p.tmpl.ids[id.Name] {
				cs.Add(e.File, id.Line, "duplicate-id", "give the heading an id of its own: {#other}", "the id %q is that of a part of every page", id.Name)
			}
		}
	}
}

func (p *project) nearestPage(lang, slug string) string {
	var slugs []string
	for _, e := range p.entries {
		if e.Lang == lang {
			slugs = append(slugs, e.Slug)
			if strings.EqualFold(e.Slug, slug) {
				break
			}
		}
	}
	return complaint.DidYouMean(slug, slugs)
}
