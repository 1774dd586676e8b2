package california_test

import (
	"slices"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// TestClashes wants of answers that no case has together two facts of a case, and values
// that they have.
func TestClashes(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range codes.Book.Clashes {
		for f, values := range map[*law.Fact][]string{x.Fact: x.Is, x.Other: x.With} {
			for _, v := range values {
				if !isValue(f, v) {
					t.Errorf("%s has no value %s", f.ID, v)
				}
			}
			if f.Scope != law.Case {
				t.Errorf("%s is not about a conviction", f.ID)
			}
		}
	}
}

func isValue(f *law.Fact, v string) bool {
	switch f.Kind {
	case law.YesNo:
		return v == "yes" || v == "no"
	case law.Date:
		return v == "past" || v == "ahead"
	}
	return slices.ContainsFunc(f.Values, func(x law.Value) bool { return x.ID == v })
}
