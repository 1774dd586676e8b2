package check

import "example.org/relief/wasm/law"

// interview checks the words of the interview and its answer: what a person may
// want, what each relief means, the first steps of long lists and why a thing is
// asked.
func (l *lawChecker) interview() {
	for _, f := range l.book.Facts {
		if u := f.Usual; u != nil {
			l.question("the first step of fact "+f.ID, u.Ask)
			l.text("an answer of fact "+f.ID, u.Yes, false)
			l.text("an answer of fact "+f.ID, u.No, false)
		}
		l.text("why fact "+f.ID+" is asked", f.Why, true)
	}
	for _, a := range l.book.Aims {
		l.text("aim "+a.ID, a.Name, false)
		l.text("the sentence of aim "+a.ID+" for nothing open", a.None, len(a.Roads) == 0)
		for _, w := range a.Warn {
			l.text("a warning of aim "+a.ID, w.Says, false)
			l.cites("a warning of aim "+a.ID, w.Cite, w.Says, false)
		}
	}
	for _, a := range l.book.Answers {
		l.of = a.Relief
		for _, t := range []law.Text{a.Yes, a.Partly, a.Later, a.No} {
			l.text("the answer of relief "+a.Relief, t, true)
		}
		l.of = ""
	}
}
