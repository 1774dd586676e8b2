package record_test

import (
	"testing"

	"example.org/relief/wasm/record"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ text, lo, hi string }{
		{"2015", "2015-01-01", "2015-12-31"},
		{"2015-06", "2015-06-01", "2015-06-30"},
		{"2016-02", "2016-02-01", "2016-02-29"},
		{"2015-12", "2015-12-01", "2015-12-31"},
		{"2016-02-29", "2016-02-29", "2016-02-29"},
	} {
		lo, hi, err := record.ParseDate(c.text)
		if err != nil || record.FormatDay(lo) != c.lo || record.FormatDay(hi) != c.hi {
			t.Errorf("%s is read as %s to %s: %v", c.text, record.FormatDay(lo), record.FormatDay(hi), err)
		}
	}
	for _, text := range []string{"", "15", "2015-", "2015-6", "2015-13", "2015-00", "2015-02-29", "2015-06-31", "2015-06-", "2015-06-1",
		"2015-06-010", "2015-+1-03", "+015", "-015", "2015-06-30-", "1879", "2201-01-01", "２０１５"} {
		if lo, hi, err := record.ParseDate(text); err == nil {
			t.Errorf("%q is read as %s to %s", text, record.FormatDay(lo), record.FormatDay(hi))
		}
	}
}
