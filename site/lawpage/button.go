package lawpage

import (
	"html"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// quizButton leads to the quiz, for one relief or all.
func (w *writer) quizButton(r *law.Relief) {
	slug := w.s.Once(w.Lang, "quiz")
	if slug == "" {
		return
	}
	href := page.Href(w.Slug, slug)
	label := w.word("quiz-button")
	if r != nil {
		href += "#" + r.ID
		label = w.word("quiz-button-for", r.Name.In(w.Lang))
	}
	w.write(`<p class="quiz-link"><a class="button" href="`, html.EscapeString(href), `">`, label, "</a></p>\n")
}
