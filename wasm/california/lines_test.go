package california

import "testing"

// What is ticked says itself of the person: "I am on probation", not a question
// under a question.
func TestListedFactsHaveALine(t *testing.T) {
	for _, q := range book.Questions {
		if q.Form {
			continue
		}
		for _, f := range q.Facts {
			for _, s := range []string{f.Line.En, f.Line.Es} {
				if s == "" || s[len(s)-1] == '?' || s[len(s)-1] == '.' {
					t.Errorf("question %s: fact %s wants a Line in both languages, a statement without a full stop: %q", q.ID, f.ID, s)
				}
			}
		}
	}
}
