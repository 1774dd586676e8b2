package check

import (
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

func complaints(b *law.Book, today law.Day) string {
	b.State = &california.ThisState
	var cs complaint.List
	at := func(text string) (string, int) {
		if strings.HasPrefix(text, "You ") {
			return "wasm/california/one.go", 7
		}
		return "", 0
	}
	Law(b, "wasm/california", today, at, &cs)
	var s strings.Builder
	_ = cs.Print(&s)
	return s.String()
}

func TestLaw(t *testing.T) {
	fine := law.Text{En: "You ask.", Es: "Usted pide."}
	relief := func(r law.Review) *law.Relief {
		return &law.Relief{ID: "one", Name: fine, Cite: "PC 1203.4", Reviewed: r,
			Requires: []law.Criterion{{ID: "c", Says: fine, Cite: "PC 1203.4(a)"}}}
	}
	today := law.On(2026, 11, 24)
	for _, tc := range []struct {
		name string
		book *law.Book
		want []string
	}{
		{"reviewed lately", &law.Book{Reliefs: []*law.Relief{relief(law.Review{By: "A", On: today - 180})}}, nil},
		{"reviewed long ago", &law.Book{Reliefs: []*law.Relief{relief(law.Review{By: "A", On: today - 181})}},
			[]string{"one.go:7: warning: the review of one is 181 days old"}},
		{"reviewed too long ago", &law.Book{Reliefs: []*law.Relief{relief(law.Review{By: "A", On: today - 366})}},
			[]string{"one.go:7: the review of one is 366 days old, more than 365"}},
		{"reviewed tomorrow", &law.Book{Reliefs: []*law.Relief{relief(law.Review{By: "A", On: today + 1})}},
			[]string{"in the future"}},
		{"not reviewed", &law.Book{Reliefs: []*law.Relief{relief(law.Review{})}},
			[]string{"warning: not yet reviewed by a lawyer: one"}},
		{"texts", &law.Book{Facts: []*law.Fact{
			{ID: "half", Ask: law.Text{En: "You what?"}},
			{ID: "none"},
			{ID: "hard", Ask: law.Text{En: "You are the best expert, who without any doubt at all can answer this very long question today?",
				Es: "¿Sí?"}},
		}}, []string{
			"one.go:7: fact half has no Spanish text", "fact none has no text",
			`the word "best"`, `the word "expert"`, "fact hard has 18 words in en",
		}},
		{"cites", &law.Book{Reliefs: []*law.Relief{{ID: "one", Name: fine, Cite: "Penal 1", Reviewed: law.Review{By: "A", On: today},
			Requires: []law.Criterion{{ID: "c", Says: fine}}}}}, []string{
			`the cite of one: "Penal 1" is not a cite`, "criterion c of one has no cite",
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := complaints(tc.book, today)
			for _, w := range tc.want {
				if !strings.Contains(got, w) {
					t.Errorf("no %q in\n%s", w, got)
				}
			}
			if tc.want == nil && got != "" {
				t.Error(got)
			}
		})
	}
}

func TestWords(t *testing.T) {
	for _, tc := range []struct{ lang, text, found string }{
		{"en", "The best.", "best"}, {"en", "bestow, desktop, expertise", ""}, {"en", "100% and 100 %", "100%,100 %"},
		{"en", "Expert! Specialists?", "Expert,Specialists"}, {"en", "You can’t and/or won't", "can’t,and/or,won't"},
		{"en", "the court's paper", ""}, {"es", "la mejor, mejorar, lo mejora", "la mejor"}, {"es", "Garantía", "Garantía"},
		{"es", "especialista y experta", "especialista,experta"}, {"es", "por favor", "por favor"}, {"es", "expertos expertos",
			"expertos,expertos"},
	} {
		var cs complaint.List
		Words(tc.lang, "f", 1, tc.text, &cs)
		var found []string
		for _, c := range cs {
			found = append(found, strings.Trim(strings.TrimPrefix(c.Text, "the word "), `"`))
		}
		if got := strings.Join(found, ","); got != tc.found {
			t.Errorf("%s: found %s, want %s", tc.text, got, tc.found)
		}
	}
}
