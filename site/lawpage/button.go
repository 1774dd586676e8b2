package lawpage

import (
	"html"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// quizButton leads to the quiz. The way in is a page for what the relief helps
// with, never the relief itself: what was opened stands in the history of the
// browser. A relief of survivors leads to the page that asks.
func (w *writer) quizButton(r *law.Relief) {
	slug := w.s.Once(w.Lang, "quiz")
	if slug == "" {
		return
	}
	label := w.word("quiz-button")
	if r != nil {
		label = w.word("quiz-button-case")
		if a := w.aimPage(r); a != "" {
			slug = a
		}
	}
	w.write(`<p class="quiz-link"><a class="button" href="`, html.EscapeString(page.Href(w.Slug, slug)), `">`, label,
		`</a> <span class="quiet">`, w.word("quiz-button-free"), "</span></p>\n")
}

// aimPage is the page of the first aim that a relief helps, or "".
func (w *writer) aimPage(r *law.Relief) string {
	if r.Private {
		return ""
	}
	for _, aim := range r.Aims {
		if slug := w.s.AimPage(w.Lang, aim); slug != "" {
			return slug
		}
	}
	return ""
}
