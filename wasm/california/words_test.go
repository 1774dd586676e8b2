package california

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/plain"
)

// The keys of the vocabulary that the stories are written in, one a line.
//
//go:embed testdata/vocabulary.txt
var vocabulary string

// Keys that came after it, with the doors of facts_doors.go.
//
//go:embed testdata/vocabulary_doors.txt
var vocabularyDoors string

func TestFactsAreCompleteAndOnce(t *testing.T) {
	// Outside the vocabulary: whether every case was told, and what the
	// rules needed beyond it.
	known := map[string]bool{"all_cases_listed": true, "arrest_charges_filed_date": true}
	for _, f := range detailed {
		known[f.ID] = true
	}
	for id := range strings.Lines(vocabulary + vocabularyDoors) {
		known[strings.TrimSpace(id)] = true
	}
	seen := map[string]bool{}
	for _, f := range book.Facts {
		if seen[f.ID] {
			t.Errorf("%s: listed twice", f.ID)
		}
		seen[f.ID] = true
		if !known[f.ID] {
			t.Errorf("%s: not in the vocabulary", f.ID)
		}
	}
	for id := range known {
		if !seen[id] {
			t.Errorf("%s: in the vocabulary but not a fact", id)
		}
	}
}

func TestFactWords(t *testing.T) {
	asked := map[string]string{}
	for _, f := range book.Facts {
		checkAsk(t, f.ID, f.Ask)
		checkHint(t, f.ID, f.Help)
		for _, words := range []string{f.Ask.En, f.Ask.Es} {
			if other, ok := asked[words]; ok {
				t.Errorf("%s and %s: the same question %q", f.ID, other, words)
			}
			asked[words] = f.ID
		}
		if (f.Kind == law.Choice) != (len(f.Values) > 0) {
			t.Errorf("%s: only a choice has values", f.ID)
		}
		if f.Harmful && f.Kind != law.YesNo {
			t.Errorf("%s: only a yes can be harmful", f.ID)
		}
		labels := map[string]bool{}
		for _, v := range f.Values {
			where := f.ID + "=" + v.ID
			checkWords(t, where, v.Label)
			if v.Label.En == "" || v.Label.Es == "" {
				t.Errorf("%s: a label is missing: %+v", where, v.Label)
			}
			if labels[v.Label.En] || labels[v.Label.Es] && v.Label.En != v.Label.Es {
				t.Errorf("%s: the same label twice: %+v", where, v.Label)
			}
			labels[v.Label.En], labels[v.Label.Es] = true, true
		}
	}
}

func TestQuestions(t *testing.T) {
	in, ids := map[*law.Fact]string{}, map[string]bool{}
	for _, q := range questions {
		if ids[q.ID] {
			t.Errorf("%s: listed twice", q.ID)
		}
		ids[q.ID] = true
		checkAsk(t, q.ID, q.Ask)
		checkHint(t, q.ID, q.Help)
		checkWords(t, q.ID, q.More)
		if (q.More.En == "") != (q.More.Es == "") {
			t.Errorf("%s: the longer help is in one language only", q.ID)
		}
		if len(q.Facts) < 2 {
			t.Errorf("%s: a group of one is a fact of its own", q.ID)
		}
		for _, f := range q.Facts {
			if f.Kind != law.YesNo && !q.Form {
				t.Errorf("%s: %s cannot be ticked", q.ID, f.ID)
			}
			if f.Scope != q.Facts[0].Scope && !q.Form {
				t.Errorf("%s: %s belongs to something else", q.ID, f.ID)
			}
			if other, ok := in[f]; ok {
				t.Errorf("%s: %s is asked by %s", q.ID, f.ID, other)
			}
			in[f] = q.ID
		}
	}
}

func TestEventWords(t *testing.T) {
	for _, e := range events {
		checkWords(t, e.ID, e.Text)
		if e.Text.En == "" || e.Text.Es == "" {
			t.Errorf("%s: a language is missing", e.ID)
		}
		if strings.HasSuffix(e.Text.En, ".") || strings.HasSuffix(e.Text.Es, ".") {
			t.Errorf("%s: it completes a sentence and has no full stop", e.ID)
		}
	}
}

// checkAsk holds a question to its length: 15 words in English, 20 in Spanish.
func checkAsk(t *testing.T, id string, ask law.Text) {
	t.Helper()
	checkWords(t, id, ask)
	if n := len(strings.Fields(ask.En)); n == 0 || n > 15 {
		t.Errorf("%s: %d words: %q", id, n, ask.En)
	}
	if n := len(strings.Fields(ask.Es)); n == 0 || n > 20 {
		t.Errorf("%s: %d palabras: %q", id, n, ask.Es)
	}
	if !strings.Contains(ask.En, "?") {
		t.Errorf("%s: not a question: %q", id, ask.En)
	}
	if strings.Count(ask.Es, "¿") != 1 || strings.Count(ask.Es, "?") != 1 {
		t.Errorf("%s: not one question: %q", id, ask.Es)
	}
}

// checkHint holds a hint to one short sentence, in both languages or neither.
func checkHint(t *testing.T, id string, hint law.Text) {
	t.Helper()
	checkWords(t, id, hint)
	if (hint.En == "") != (hint.Es == "") {
		t.Errorf("%s: the hint is in one language only", id)
	}
	for _, h := range []string{hint.En, hint.Es} {
		if h == "" {
			continue
		}
		if n := len(strings.Fields(h)); n > 20 {
			t.Errorf("%s: the hint has %d words: %q", id, n, h)
		}
		if !strings.HasSuffix(h, ".") || strings.Contains(h, ". ") {
			t.Errorf("%s: the hint is not one sentence: %q", id, h)
		}
	}
}

func checkWords(t *testing.T, id string, words law.Text) {
	t.Helper()
	for lang, s := range map[string]string{"en": words.En, "es": words.Es} {
		for _, found := range plain.Find(lang, s) {
			t.Errorf("%s: %q in %q: %s", id, found.Word, s, found.Hint)
		}
	}
}

// TestAims holds the aims to the reliefs: what is named exists, once; each relief
// serves an aim that it names, and says what it means.
func TestAims(t *testing.T) {
	byID := map[string]*law.Relief{}
	for _, r := range book.Reliefs {
		byID[r.ID] = r
	}
	served := map[string][]string{}
	for _, a := range aims {
		checkWords(t, a.ID, a.Name)
		checkWords(t, a.ID, a.None)
		if a.Name.En == "" || a.Name.Es == "" || (a.None.En == "") != (a.None.Es == "") || (a.None.En == "") != (len(a.Roads) == 0) {
			t.Errorf("%s: words are missing", a.ID)
		}
		for _, w := range a.Warn {
			checkWords(t, a.ID, w.Says)
			if w.Says.En == "" || w.Says.Es == "" || w.Cite == "" || w.Fact == nil && byID[w.Relief] == nil {
				t.Errorf("%s: a warning is not complete: %+v", a.ID, w)
			}
		}
		for _, id := range slices.Concat(a.Rights, a.Roads, a.More, a.Told) {
			if byID[id] == nil {
				t.Errorf("%s: no relief is called %s", a.ID, id)
			}
			if slices.Contains(served[id], a.ID) {
				t.Errorf("%s: %s is named twice", a.ID, id)
			}
			served[id] = append(served[id], a.ID)
		}
	}
	for _, r := range book.Reliefs {
		for _, a := range append(slices.Clone(r.Aims), "everything") {
			if !slices.Contains(served[r.ID], a) {
				t.Errorf("%s: the aim %s does not name it", r.ID, a)
			}
		}
		says := book.AnswerOf(r.ID)
		if says == nil {
			t.Errorf("%s: nothing says what it means", r.ID)
			continue
		}
		for _, s := range []law.Text{says.Yes, says.Partly, says.Later, says.No} {
			checkWords(t, r.ID, s)
			if (s.En == "") != (s.Es == "") || s.En != "" && !strings.HasSuffix(s.En, ".") {
				t.Errorf("%s: not a sentence in both languages: %+v", r.ID, s)
			}
		}
		for _, g := range r.Grants {
			if !r.Arrest && r.Family != "rights" && g.Outcome.Status.Open() && says.Yes.En == "" ||
				g.Outcome.Status == law.RightPartly && says.Partly.En == "" || g.Outcome.Status == law.RightYes && says.Yes.En == "" {
				t.Errorf("%s: no sentence for %s", r.ID, g.Outcome.Status)
			}
		}
		for _, c := range r.Requires {
			if c.Else.Status == law.RightNo && says.No.En == "" {
				t.Errorf("%s: no sentence for no", r.ID)
				break
			}
		}
	}
}

// TestApplies holds the table of what does not apply to the requirements.
func TestApplies(t *testing.T) {
	for _, a := range applies {
		found := 0
		for _, r := range book.Reliefs {
			for _, c := range r.Requires {
				if r.ID == a.Relief && c.ID == a.Criterion {
					found++
				}
			}
		}
		if found != 1 || a.When.Zero() {
			t.Errorf("%s/%s: there are %d such requirements", a.Relief, a.Criterion, found)
		}
	}
}

// TestFutureDays marks the days that may lie ahead: their question says so. All
// others are over, and the engine reckons with it.
func TestFutureDays(t *testing.T) {
	for _, f := range facts {
		if f.Kind != law.Date {
			continue
		}
		if ahead := strings.Contains(f.Ask.En, " will "); ahead && !f.Future {
			t.Errorf("%s: the question allows a day ahead, but the fact does not", f.ID)
		}
	}
}

// conditional is how a requirement begins that is made for some people only.
var conditional = regexp.MustCompile(`^(If|For|Before|Until|Since) [^.]*:|^If `)

// TestConditionalWords wants the people named for whom a requirement is made that
// says so in words, so that it is not met by all others.
func TestConditionalWords(t *testing.T) {
	for _, r := range book.Reliefs {
		for _, c := range r.Requires {
			known := c.From != 0 || c.To != 0 || slices.ContainsFunc(applies,
				func(a law.Applies) bool { return a.Relief == r.ID && a.Criterion == c.ID })
			if conditional.MatchString(c.Says.En) && !known {
				t.Errorf("%s/%s: %q does not say for whom (applies.go)", r.ID, c.ID, c.Says.En)
			}
		}
	}
}
