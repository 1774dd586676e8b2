package lawpage

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
)

// fillCards lists the pages that explain a relief, all or those for an aim.
func fillCards(s *plan.Plan, d page.Directive) (page.Filled, error) {
	var b strings.Builder
	var aims []string
	n := 0
	b.WriteString("<ul class=\"cards\">\n")
	for _, in := range s.Nav(d.Lang) {
		if in.Name != "reliefs" {
			continue
		}
		for _, l := range in.Links {
			e := s.Page(d.Lang, l.Href)
			for _, a := range e.Front.Aims {
				if !slices.Contains(aims, a) {
					aims = append(aims, a)
				}
			}
			if d.Arg != "" && !slices.Contains(e.Front.Aims, d.Arg) {
				continue
			}
			n++
			b.WriteString(`<li class="card"><a href="` + html.EscapeString(page.Href(d.Slug, e.Slug)) +
				`">` + html.EscapeString(e.Front.Title) +
				"</a>\n<p>" + html.EscapeString(e.Front.Description) + "</p></li>\n")
		}
	}
	b.WriteString("</ul>\n")
	if n == 0 {
		return page.Filled{}, &complaint.Hinted{Err: fmt.Errorf("no page has the aim %q", d.Arg), Hint: complaint.DidYouMean(d.Arg, aims)}
	}
	return page.Filled{HTML: []byte(b.String())}, nil
}
