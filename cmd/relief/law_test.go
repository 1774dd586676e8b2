package main

import (
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/codes"
)

// TestPlacesAreCited holds that a part of the codes is cited as the law cites it.
func TestPlacesAreCited(t *testing.T) {
	for _, c := range california.ThisState.Codes {
		got, want := codes.Place{Code: c.Official, Section: "1"}.String(), c.Names[0]+" 1"
		if got != want {
			t.Errorf("%s: %q, and in a cite %q", c.Official, got, want)
		}
	}
}
