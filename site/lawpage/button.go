package lawpage

import (
	"html"
	"slices"

	"example.org/relief/site/page"
	"example.org/relief/site/plan"
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
		if a := aimPage(w.s, w.Lang, w.Slug, r); a != "" {
			slug = a
		}
	}
	w.write(`<p class="quiz-link"><a class="button" href="`, html.EscapeString(page.Href(w.Slug, slug)), `">`, label,
		`</a> <span class="quiet">`, w.word("quiz-button-free"), "</span></p>\n")
}

// aimPage is the page of the first aim that a page names, or else the relief helps, or "".
func aimPage(s *plan.Plan, lang, slug string, r *law.Relief) string {
	if r.Private {
		return ""
	}
	aims := r.Aims
	if p := s.Page(lang, slug); p != nil {
		aims = append(slices.Clone(p.Front.Aims), aims...)
	}
	for _, aim := range aims {
		if to := s.AimPage(lang, aim); to != "" {
			return to
		}
	}
	return ""
}
