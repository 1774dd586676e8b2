package paper

import (
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// day reads YYYYMMDD. Zeros say that the month or the day is not known. A day that
// cannot be is nothing.
func day(s string) string {
	if len(s) != 8 {
		return ""
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return ""
		}
	}
	date := s[:4] + "-" + s[4:6] + "-" + s[6:]
	switch {
	case s[4:] == "0000":
		date = s[:4]
	case s[6:] == "00":
		date = s[:4] + "-" + s[4:6]
	}
	if _, _, err := record.ParseDate(date); err != nil {
		return ""
	}
	return date
}

// ahead reports whether a day is in the future, so that it was misread.
func (im *Importer) ahead(date string) bool {
	lo, _, err := record.ParseDate(date)
	return err == nil && lo > im.Today
}

// digitsOf mends the letters that scans make of digits.
var digitsOf = strings.NewReplacer("O", "0", "I", "1", "L", "1", "S", "5", "B", "8")

// span is when a date was.
func span(date string) charge.Span {
	lo, hi, err := record.ParseDate(date)
	return charge.Span{First: lo, Last: hi, Known: err == nil}
}

// addMonths adds months to a whole day; nothing is added to any other date.
func addMonths(date string, months int) (law.Day, bool) {
	lo, hi, err := record.ParseDate(date)
	if err != nil || lo != hi {
		return 0, false
	}
	y, m, d := lo.Civil()
	m += months - 1
	y, m = y+m/12, m%12+1
	last := 28
	for last < d {
		if _, month, _ := law.On(y, m, last+1).Civil(); month != m {
			break // the 31st of a shorter month
		}
		last++
	}
	return law.On(y, m, min(d, last)), true
}
