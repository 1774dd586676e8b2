package proof

import (
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

func TestCalifornia(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	for _, relief := range book.Reliefs {
		r, err := Relief(book, relief, law.On(2026, 11, 24))
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%-40s facts %d states %d exhausted %v", r.Relief, r.Facts, r.States, r.Exhausted)
		for _, f := range r.Faults {
			t.Errorf("%s: property %d: %s\n%v", f.Relief, f.Property, f.What, f.Answers)
		}
	}
}
