// Package check complains about content: what can be seen in one page, and
// what only the whole site shows.
package check

import (
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// Rules are what a page is checked against.
type Rules struct {
	// Reliefs are the ids of the law; nil if there is none.
	Reliefs []string
}

// Page checks one page.
func Page(p *page.Page, r Rules, cs *complaint.List) {
	if r.Reliefs != nil {
		for _, id := range p.Front.Reliefs {
			if !contains(r.Reliefs, id) {
				cs.Add(p.File, p.Front.Line("reliefs"), "relief", complaint.DidYouMean(id, r.Reliefs), "the law has no relief %q", id)
			}
		}
	}
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}
