package check

import (
	"fmt"
	"regexp"

	"example.org/relief/site/complaint"
	"example.org/relief/site/grade"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Grades above which a text is too hard: explainers should stay at or below the
// first, and nothing may be above the second.
const (
	ExplainerGrade = 8
	QuestionGrade  = 6
	WorstGrade     = 9
)

const (
	longSentence    = 20 // words, in a page
	longLawSentence = 25 // words, in a text of the law
	longParagraph   = 3  // sentences
	// fewWords is the smallest text for which a grade means something.
	fewWords = 100
)

// longQuestion is the most words of a question. Spanish needs more for the same.
var longQuestion = map[string]int{"en": 15, "es": 20}

// Page checks the words of a page, and returns their counts. forms finds the
// numbers of forms, see Forms; l is the law, which may be nil.
func Page(p *page.Page, forms func() *regexp.Regexp, l *source.Law, cs *complaint.List) grade.Stats {
	stats := grade.Stats{Lang: p.Lang}
	restates := page.KindOf(p.Front.Kind).Teaches
	said := rulesSay(p, l)
	say := func(line int, text string, cited bool) {
		Words(p.Lang, p.File, line, text, cs)
		if restates && !cited {
			restated(p, line, text, said, forms, cs)
		}
	}
	say(p.Front.Line("title"), p.Front.Title, false)
	say(p.Front.Line("description"), p.Front.Description, false)
	for _, b := range p.Prose {
		say(b.Line, b.Text, b.Cited)
		if b.Part == page.Title || b.Part == page.Cell {
			continue
		}
		stats.Add(grade.Count(p.Lang, b.Text))
		length(p, b, cs)
	}
	if g := stats.Grade(); stats.Words >= fewWords && g > ExplainerGrade {
		add := cs.Warn
		if g > WorstGrade {
			add = cs.Add
		}
		add(p.File, 0, "grade", "shorter sentences, shorter words", "it reads at grade %.1f, above %d", g, ExplainerGrade)
	}
	return stats
}

// length finds sentences and paragraphs that are too long.
func length(p *page.Page, b page.Prose, cs *complaint.List) {
	ss := grade.Sentences(b.Text)
	for _, s := range ss {
		if n := len(grade.Words(s)); n > longSentence {
			cs.Warn(p.File, b.Line, "length", "make two of it", "a sentence of %d words: %s", n, begin(s))
		}
	}
	if b.Part == page.Paragraph && len(ss) > longParagraph {
		cs.Warn(p.File, b.Line, "length", "start a new one", "a paragraph of %d sentences", len(ss))
	}
}

// begin is the start of a sentence, to find it by.
func begin(s string) string {
	if r := []rune(s); len(r) > 50 {
		return fmt.Sprintf("“%s…”", string(r[:50]))
	}
	return "“" + s + "”"
}
