package lawpage

import (
	"slices"

	"example.org/relief/site/cite"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// sources are the cites of a relief, each once, and the review.
func (w *writer) sources(r *law.Relief) {
	var all []string
	add := func(cites string) {
		for _, c := range cite.Split(cites) {
			if !slices.Contains(all, c) {
				all = append(all, c)
			}
		}
	}
	add(r.Cite)
	for _, c := range r.Requires {
		add(c.Cite)
	}
	for _, g := range r.Grants {
		add(g.Cite)
	}
	for _, ns := range [][]law.Note{r.Notes, r.Does, r.DoesNot} {
		for _, n := range ns {
			add(n.Cite)
		}
	}
	for _, s := range r.Steps {
		add(s.Cite)
	}
	w.list("sources", w.text(r.Name), len(all), func(i int) { w.write("<li>", cite.HTML(all[i]), "</li>\n") })
	v := r.Reviewed
	w.write("<p class=\"review\">")
	if v.By == "" {
		w.write(w.word("review-none"))
	} else {
		w.write(w.word("review-signed", v.By, source.DayOf(v.On, w.Lang).Text, v.Law))
	}
	w.write(" ", w.word("law-as-of", source.DayOf(w.s.Law.Book.AsOf, w.Lang).Text), "</p>\n")
}
