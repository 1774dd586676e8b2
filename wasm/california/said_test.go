package california

import (
	"slices"
	"testing"
)

// Every section of said.txt is a row, and no word says two things.
func TestSaid(t *testing.T) {
	said, err := Said()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := readOffenses()
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]bool{}
	for _, o := range rows {
		sections[o.Section] = true
	}
	for _, n := range said.Names {
		for i, section := range n.Sections {
			if !sections[section] || slices.Contains(n.Sections[:i], section) {
				t.Errorf("%q: %s is no row, or there twice", n.Said, section)
			}
		}
	}
	seen := map[string]bool{}
	for _, words := range append(said.Alike, said.Noise) {
		for _, w := range words {
			if seen[w] {
				t.Errorf("%s says two things", w)
			}
			seen[w] = true
		}
	}
}
