package lawpage

import (
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// review is the line that says who compared a relief with the law, and when.
func (w *writer) review(r *law.Relief) {
	v := r.Reviewed
	w.write("<p class=\"review\">")
	if v.By == "" {
		w.write(w.word("review-none"))
	} else {
		w.write(w.word("review-signed", v.By, source.DayOf(v.On, w.Lang).Text, v.Law))
	}
	w.write(" ", w.word("law-as-of", source.DayOf(w.s.Law.Book.AsOf, w.Lang).Text), "</p>\n")
}
