package lawpage

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/wasm/law"
)

// fillRoads draws the fork of a signpost: from each sentence or situation a road to
// the page of its relief, with who decides and how long to wait, as the rules
// have it. It is a list, so that it can be read, followed and printed anywhere.
func fillRoads(s *plan.Plan, d page.Directive) (page.Filled, error) {
	var unknown error
	f, err := ofLaw(func(w *writer) {
		w.write(`<ul class="roads">`, "\n")
		for id := range strings.FieldsSeq(d.Arg) {
			r := s.Law.Relief(id)
			b := s.Law.Book.Brief(id)
			switch {
			case r == nil:
				unknown = s.Law.NoRelief(id)
				return
			case b == nil || b.Fits.En == "":
				unknown = &complaint.Hinted{Err: fmt.Errorf("nothing says whom %s fits", id),
					Hint: "write Fits in its brief, in " + s.Law.Folder}
				return
			}
			w.road(r, b)
		}
		w.write("</ul>\n")
	})(s, d)
	if err == nil {
		err = unknown
	}
	return f, err
}

func (w *writer) road(r *law.Relief, b *law.Brief) {
	name := w.text(r.Name)
	if slug := w.s.Explains(w.Lang, r.ID); slug != "" {
		name = `<a href="` + html.EscapeString(page.Href(w.Slug, slug)) + `">` + name + "</a>"
	}
	w.write("<li><span>", w.text(b.Fits), "</span> <span>", name)
	opens := func(s law.Status) bool {
		return slices.ContainsFunc(r.Grants, func(g law.Grant) bool { return g.Outcome.Status == s })
	}
	says := []string{}
	switch {
	case opens(law.Shall) && opens(law.May):
		says = append(says, w.word("road-shall-or-may"))
	case opens(law.Shall):
		says = append(says, w.word("road-shall"))
	case opens(law.May):
		says = append(says, w.word("road-may"))
	}
	var waits []string
	for _, p := range b.Periods {
		if n, unit := p.Length(); p.Opens() {
			waits = append(waits, w.length(n, unit))
		}
	}
	if waits != nil {
		says = append(says, w.word("road-wait", strings.Join(waits, " "+w.words.Word("q-or")+" ")))
	}
	if len(says) > 0 {
		w.write(" <small>", strings.Join(says, " "), "</small>")
	}
	w.write("</span></li>\n")
}
