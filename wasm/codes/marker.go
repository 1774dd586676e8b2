package codes

import "strings"

// Next is the marker after another: b after a, ii after i, 3 after 2.
func Next(marker string) string {
	if marker[0] >= '0' && marker[0] <= '9' {
		for i := len(marker) - 1; i >= 0; i-- {
			if marker[i] < '9' {
				return marker[:i] + string(marker[i]+1) + strings.Repeat("0", len(marker)-1-i)
			}
		}
		return "1" + strings.Repeat("0", len(marker))
	}
	lower := strings.ToLower(marker)
	next := ""
	switch n := Roman(lower); {
	case n > 0 && strings.Trim(lower, "ivx") == "" && (len(lower) > 1 || lower == "i"):
		next = roman(n + 1)
	case lower == "z":
		next = "aa"
	default:
		next = lower[:len(lower)-1] + string(lower[len(lower)-1]+1)
	}
	if lower != marker {
		return strings.ToUpper(next)
	}
	return next
}

var numerals = []struct {
	n int
	s string
}{{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}

func roman(n int) string {
	var b strings.Builder
	for _, r := range numerals {
		for n >= r.n {
			b.WriteString(r.s)
			n -= r.n
		}
	}
	return b.String()
}

// Roman is the value of a numeral in small letters, or 0.
func Roman(s string) int {
	for n := 1; n < 60; n++ {
		if roman(n) == s {
			return n
		}
	}
	return 0
}
