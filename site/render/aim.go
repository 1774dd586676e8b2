package render

import (
	"html/template"

	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Aim is a way in: a page of kind aim. Where tells the few that say where a
// person stands from those that say what a person wants.
type Aim struct {
	Title, Href string
	Where       bool
}

// standing are the aims that say where a person stands.
var standing = map[string]bool{"arrest": true, "custody": true, "sentenced": true}

// costsSlug is the page that says what it costs.
const costsSlug = "costs"

// showAims fills the view of the front page: every page of kind aim, in order,
// and what it costs.
func showAims(s *Site, e *source.Page, v *View) {
	if s.Page(e.Lang, costsSlug) != nil {
		v.CostsHref = page.Href(e.Slug, costsSlug)
	}
	for _, section := range s.Nav(e.Lang) {
		if section.Name != "aims" {
			continue
		}
		for _, l := range section.Links {
			p := s.Page(e.Lang, l.Href)
			v.Aims = append(v.Aims, Aim{Title: l.Title, Href: page.Href(e.Slug, l.Href), Where: standing[p.Front.Aim]})
		}
	}
}

// showChecklist fills the view of the checklist: the whole law as a list, for
// paper and for browsers that cannot run the quiz.
func showChecklist(s *Site, e *source.Page, v *View) {
	if s.Law == nil {
		return
	}
	v.Quiz = &Quiz{Checklist: template.HTML(quizSource(s.Plan).Checklist(e.Lang))}
}
