package main

import (
	"strings"
	"testing"
)

// A picture, a spreadsheet or text of two bytes a letter is no table, though a comma
// stands in its first line.
func TestNoPlainText(t *testing.T) {
	for _, text := range []string{"PK,\x00\x01\x02,\n", "\xff\xfeC\x00h\x00,\x00"} {
		if _, _, err := looksLike(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), "no plain text") {
			t.Errorf("%q: %v", text, err)
		}
	}
	if kind, _, err := looksLike(strings.NewReader("charge,level\nPC 459,F\n")); kind != "csv" || err != nil {
		t.Errorf("a table is %q: %v", kind, err)
	}
}
