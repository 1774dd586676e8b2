package source

import (
	"slices"
	"testing"

	"example.org/relief/site/complaint"
)

// Words are for a page, for a place on it or for nothing; a place that does not
// exist is a complaint with its line.
func TestSynonyms(t *testing.T) {
	var cs complaint.List
	s := ReadSynonyms("en", []byte("rights: vote, jury\nrights#guns: gun\nrights#gnus: gnu\ngone: x\nnothing-here: passport\n"), &cs)
	for place, want := range map[string][]string{"rights": {"vote", "jury"}, "rights#guns": {"gun"},
		NothingHere: {"passport"}, "help": nil} {
		if got := s.Of(place); !slices.Equal(got, want) {
			t.Errorf("%s is %q; want %q", place, got, want)
		}
	}
	s.Check(func(slug, id string) bool { return slug == "rights" && (id == "" || id == "guns") }, &cs)
	var lines []int
	for _, c := range cs {
		lines = append(lines, c.Line)
	}
	slices.Sort(lines)
	if !slices.Equal(lines, []int{3, 4}) {
		t.Errorf("complaints in lines %d; want 3 and 4", lines)
	}
}
