package california

import (
	"slices"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
)

// Every relief that can be asked for has a brief; each line of a brief names a
// requirement or grant that its relief has, in both languages, and none is
// about law that is over. A period is as long as its requirement says.
func TestBriefs(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range book.Briefs {
		if seen[b.Relief] {
			t.Errorf("%s has two briefs", b.Relief)
		}
		seen[b.Relief] = true
		i := slices.IndexFunc(book.Reliefs, func(r *law.Relief) bool { return r.ID == b.Relief })
		if i < 0 {
			t.Errorf("no relief %s", b.Relief)
			continue
		}
		r := book.Reliefs[i]
		for _, id := range b.Yes {
			if !slices.ContainsFunc(r.Requires, func(c law.Criterion) bool { return c.ID == id && c.To == 0 }) {
				t.Errorf("%s: no requirement %s that is law today", r.ID, id)
			}
		}
		for _, p := range b.Periods {
			j := slices.IndexFunc(r.Requires, func(c law.Criterion) bool { return c.ID == p.Of && c.To == 0 })
			if j < 0 || !strings.Contains(r.Requires[j].Holds.String(), p.Holds.String()) {
				t.Errorf("%s: the requirement %s does not hold %s", r.ID, p.Of, p.Holds)
			}
			if p.Opens() && r.Requires[max(j, 0)].Else.Status != law.NotYet {
				t.Errorf("%s: %s is a wait, and its requirement does not say so", r.ID, p.Holds)
			}
			n, in := p.Length()
			if last, unit := b.Periods[len(b.Periods)-1].Length(); n == 0 || n > last || in != unit {
				t.Errorf("%s: %d of %q; the last is the longest, and all are counted alike", r.ID, n, in)
			}
			if p.Says.En == "" || p.Says.Es == "" {
				t.Errorf("%s: %s is not said in both languages", r.ID, p.Holds)
			}
		}
		granted := false
		for _, c := range b.When {
			grant := slices.ContainsFunc(r.Grants, func(g law.Grant) bool { return g.ID == c.Of })
			granted = granted || grant
			if !grant && !slices.ContainsFunc(r.Requires, func(q law.Criterion) bool { return q.ID == c.Of && q.To == 0 }) {
				t.Errorf("%s: no requirement or grant %s that is law today", r.ID, c.Of)
			}
			if c.Says.En == "" || c.Says.Es == "" {
				t.Errorf("%s: %s is not said in both languages", r.ID, c.Of)
			}
		}
		if !granted || len(b.Yes) == 0 {
			t.Errorf("%s: the brief does not say when the answer is yes", r.ID)
		}
	}
	for _, r := range book.Reliefs {
		if r.Family != "rights" && !seen[r.ID] {
			t.Errorf("%s has no brief", r.ID)
		}
	}
}
