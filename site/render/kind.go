package render

import (
	"slices"
	"strings"

	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// more are the kinds of page that show something beyond what every page does.
var more = map[string]func(*Site, *source.Page, *View){
	"relief":    func(s *Site, e *source.Page, v *View) { v.Review, v.Updated = review(s.Plan, e) },
	"quiz":      showQuiz,
	"aim":       showQuiz,
	"paper":     showPapers,
	"record":    showRecord,
	"front":     showAims,
	"checklist": showChecklist,
}

// review is the line of the review of a page: the least reviewed of its reliefs
// decides.
func review(s *plan.Plan, e *source.Page) (r Review, updated Day) {
	if s.Law == nil {
		return Review{}, Day{}
	}
	r = Review{Signed: true}
	var names, laws []string
	for _, id := range e.Front.Reliefs {
		rel := s.Law.Relief(id)
		if rel == nil {
			continue
		}
		v := rel.Reviewed
		if v.By == "" {
			r.Signed = false
			continue
		}
		if !slices.Contains(names, v.By) {
			names = append(names, v.By)
		}
		if v.Law != "" && !slices.Contains(laws, v.Law) {
			laws = append(laws, v.Law)
		}
		if on := source.DayOf(v.On, e.Lang); r.On.ISO == "" || on.ISO < r.On.ISO {
			r.On = on
		}
	}
	if !r.Signed || len(names) == 0 {
		return Review{Text: s.Words[e.Lang].Word("review-none")}, lastChange(s, e)
	}
	r.By, r.Law = strings.Join(names, ", "), strings.Join(laws, "; ")
	r.Text = s.Words[e.Lang].Word("review-signed", r.By, r.On.Text, r.Law)
	return r, lastChange(s, e)
}

// lastChange is the day of the last change of the law that a page is about.
func lastChange(s *plan.Plan, e *source.Page) Day {
	last := Day{}
	for _, c := range s.Law.Book.Changes {
		for _, id := range c.Reliefs {
			if slices.Contains(e.Front.Reliefs, id) {
				if d := source.DayOf(c.On, e.Lang); d.ISO > last.ISO {
					last = d
				}
			}
		}
	}
	return last
}
