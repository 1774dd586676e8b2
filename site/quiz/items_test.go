package quiz_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/paper"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

// TestItems compares the places on forms that the lawyer's sheet names with the maps
// that fill the forms.
func TestItems(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	maps := map[string]*paper.Map{}
	for _, item := range book.Items {
		name := strings.ToLower(item.Form) + ".txt"
		if maps[name] == nil {
			text, err := os.ReadFile(filepath.Join("..", "..", "content", "forms", name))
			if err != nil {
				t.Fatal(err)
			}
			m, wrong := paper.ReadMap(name, text)
			if len(wrong) > 0 {
				t.Fatal(wrong)
			}
			maps[name] = m
		}
		m := maps[name]
		if m.Revision != item.Revision {
			t.Errorf("%s is %q here and %q in its map", item.Form, item.Revision, m.Revision)
		}
		if !slices.Contains(m.For, item.Relief) {
			t.Errorf("%s is not for %s", item.Form, item.Relief)
		}
		if strings.Contains(item.At, ",") {
			continue // a cell of a table, which the map fills row by row
		}
		if !slices.ContainsFunc(m.Rules, func(r paper.Rule) bool { return r.Item == item.At && agrees(book, item, r) }) {
			t.Errorf("%s says nothing of item %s for %s by %q", name, item.At, item.Relief, item.Grant)
		}
	}
}

// agrees reports whether a rule of a map fills the item for the same relief and grant.
func agrees(book *law.Book, item law.Item, r paper.Rule) bool {
	return slices.ContainsFunc(r.When, func(when paper.Test) bool {
		if when.Key != item.Relief || item.Grant == "" || when.By == item.Grant {
			return when.Key == item.Relief
		}
		if when.By != "" {
			return false
		}
		for _, relief := range book.Reliefs {
			for _, g := range relief.Grants {
				if relief.ID == item.Relief && g.ID == item.Grant {
					return slices.Contains(when.Any, g.Outcome.Status.String())
				}
			}
		}
		return false
	})
}
