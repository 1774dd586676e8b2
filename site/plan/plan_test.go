package plan

import (
	"slices"
	"testing"

	"example.org/relief/site/page"
)

// The navigation has the section of every kind of page; a kind in a section that
// there is not would be left out of it without a word.
func TestSections(t *testing.T) {
	for _, k := range page.Kinds {
		if k.Section != "" && !slices.ContainsFunc(sections, func(s struct{ name, title string }) bool { return s.name == k.Section }) {
			t.Errorf("kind %s: there is no section %s", k.Name, k.Section)
		}
	}
}
