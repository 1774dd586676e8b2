package check

import (
	"fmt"
	"strings"

	"example.org/relief/site/cite"
	"example.org/relief/site/complaint"
	"example.org/relief/site/grade"
	"example.org/relief/wasm/law"
)

// Reviews are asked for again after some months: the first is a warning, after
// the second nothing is published.
const (
	reviewWarn  = 180 // days
	reviewError = 365
)

// Law checks the texts, cites and reviews of a book of law, and returns the
// counts of the texts: by relief, and of all questions together under
// "questions", in each language. today is zero if no day is to be compared.
// locate finds the place of a text in the source, which is in folder.
func Law(b *law.Book, folder string, today law.Day, locate func(text string) (file string, line int),
	cs *complaint.List) map[string]map[string]grade.Stats {
	l := &lawChecker{book: b, folder: folder, forms: cite.New(b.State), locate: locate, cs: cs, counts: map[string]map[string]grade.Stats{}}
	for _, f := range b.Facts {
		l.question("fact "+f.ID, f.Ask)
		l.text("the help of fact "+f.ID, f.Help, true)
		for _, v := range f.Values {
			l.text("an answer of fact "+f.ID, v.Label, false)
		}
	}
	for _, q := range b.Questions {
		l.question("question "+q.ID, q.Ask)
		for _, f := range q.Facts {
			if !q.Form { // it is ticked by its line
				l.text("the line of fact "+f.ID, f.Line, false)
			}
		}
		l.text("the help of question "+q.ID, q.Help, true)
		l.text("the long help of question "+q.ID, q.More, true)
	}
	for _, e := range b.Events {
		l.text("event "+e.ID, e.Text, false)
	}
	for _, r := range b.Reliefs {
		l.relief(r)
	}
	l.interview()
	for _, c := range b.Changes {
		l.text("the change "+c.Bill, c.Says, false)
		l.cites("the change "+c.Bill, c.Cite, c.Says, true)
	}
	l.reviews(today)
	for lang, s := range l.counts["questions"] {
		if g := s.Grade(); g > QuestionGrade {
			l.cs.Warn(folder, 0, "grade", "", "the questions in %s read at grade %.1f together, above %d", lang, g, QuestionGrade)
		}
	}
	for _, r := range b.Reliefs {
		for lang, s := range l.counts[r.ID] {
			if g := s.Grade(); s.Words >= fewWords && g > ExplainerGrade {
				add := l.cs.Warn
				if g > WorstGrade {
					add = l.cs.Add
				}
				file, line := l.at(r.Name)
				add(file, line, "grade", "shorter sentences, shorter words", "the texts of %s in %s read at grade %.1f, above %d",
					r.ID, lang, g,
					ExplainerGrade)
			}
		}
	}
	return l.counts
}

type lawChecker struct {
	book   *law.Book
	folder string
	forms  *cite.Forms
	locate func(string) (string, int)
	cs     *complaint.List
	counts map[string]map[string]grade.Stats // by relief or "questions", and language
	of     string                            // what texts are counted for at present
}

func (l *lawChecker) at(t law.Text) (string, int) {
	if file, line := l.locate(t.En); file != "" {
		return file, line
	}
	return l.folder, 0
}

// text checks a text in both languages. An optional one may be empty in both.
func (l *lawChecker) text(what string, t law.Text, optional bool) {
	file, line := l.at(t)
	switch {
	case t.En == "" && t.Es == "":
		if !optional {
			l.cs.Add(file, line, "text", "", "%s has no text", what)
		}
		return
	case t.En == "":
		l.cs.Add(file, line, "text", "", "%s has no English text", what)
	case t.Es == "":
		l.cs.Add(file, line, "text", "", "%s has no Spanish text", what)
	}
	for lang, s := range map[string]string{"en": t.En, "es": t.Es} {
		Words(lang, file, line, s, l.cs)
		l.count(lang, s)
		for _, sentence := range grade.Sentences(s) {
			if n := len(grade.Words(sentence)); n > longLawSentence {
				l.cs.Warn(file, line, "length", "make two of it", "%s has a sentence of %d words", what, n)
			}
		}
	}
}

// question checks the text of a question.
func (l *lawChecker) question(what string, t law.Text) {
	l.text(what, t, false)
	file, line := l.at(t)
	for lang, s := range map[string]string{"en": t.En, "es": t.Es} {
		if n := len(grade.Words(s)); n > longQuestion[lang] {
			l.cs.Warn(file, line, "length", "ask one thing, in few words", "%s has %d words in %s", what, n, lang)
		}
		l.of = "questions"
		l.count(lang, s)
		l.of = ""
	}
}

// count adds a text to the counts of what is being checked.
func (l *lawChecker) count(lang, text string) {
	if l.of == "" {
		return
	}
	if l.counts[l.of] == nil {
		l.counts[l.of] = map[string]grade.Stats{}
	}
	s := l.counts[l.of][lang]
	s.Add(grade.Count(lang, text))
	l.counts[l.of][lang] = s
}

func (l *lawChecker) relief(r *law.Relief) {
	name := func(part string) string { return fmt.Sprintf("%s of %s", part, r.ID) }
	l.text(name("the name"), r.Name, false)
	l.text(name("the other name"), r.Also, true)
	l.of = r.ID
	defer func() { l.of = "" }()
	l.cites(name("the cite"), r.Cite, r.Name, false)
	for _, c := range r.Requires {
		l.text(name("criterion "+c.ID), c.Says, false)
		l.text(name("the reason of criterion "+c.ID), c.Else.Why, true)
		l.cites(name("criterion "+c.ID), c.Cite, c.Says, false)
	}
	for _, g := range r.Grants {
		l.text(name("the reason of grant "+g.ID), g.Outcome.Why, true)
		l.cites(name("grant "+g.ID), g.Cite, g.Outcome.Why, false)
	}
	for _, ns := range [][]law.Note{r.Notes, r.Does, r.DoesNot} {
		for _, n := range ns {
			l.text(name("a note"), n.Says, false)
			l.cites(name("a note"), n.Cite, n.Says, true)
		}
	}
	for _, s := range r.Steps {
		l.text(name("a step"), s.Says, false)
		l.cites(name("a step"), s.Cite, s.Says, true)
	}
}

// cites checks that each cite has a form that is known.
func (l *lawChecker) cites(what, cites string, near law.Text, optional bool) {
	file, line := l.at(near)
	all := cite.Split(cites)
	if len(all) == 0 && !optional {
		l.cs.Add(file, line, "cite", "", "%s has no cite", what)
	}
	for _, c := range all {
		if !l.forms.Valid(c) {
			l.cs.Add(file, line, "cite", "for example PC 1203.4(a)(1) or 8 USC 1101(a)", "%s: %q is not a cite", what, c)
		}
	}
}

// reviews finds rules that no lawyer has compared with the law, or not lately.
func (l *lawChecker) reviews(today law.Day) {
	var none []string
	for _, r := range l.book.Reliefs {
		v := r.Reviewed
		file, line := l.at(r.Name)
		if v.By == "" {
			none = append(none, r.ID)
			continue
		}
		if today == 0 {
			continue
		}
		switch days := int(today - v.On); {
		case days < 0:
			l.cs.Add(file, line, "review", "", "the review of %s is in the future", r.ID)
		case days > reviewError:
			l.cs.Add(file, line, "review", "compare the rule with the law again",
				"the review of %s is %d days old, more than %d", r.ID, days,
				reviewError)
		case days > reviewWarn:
			l.cs.Warn(file, line, "review", "compare the rule with the law again",
				"the review of %s is %d days old, more than %d", r.ID, days,
				reviewWarn)
		}
	}
	if len(none) > 0 {
		l.cs.Warn(l.folder, 0, "review", "a lawyer compares the rule with the law and signs it in Reviewed; until then the pages say so",
			"not yet reviewed by a lawyer: %s", strings.Join(none, ", "))
	}
}
