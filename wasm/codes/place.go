package codes

import (
	"cmp"
	"strconv"
	"strings"
)

// Compare orders places as the codes do.
func (p Place) Compare(q Place) int {
	return cmp.Or(cmp.Compare(p.Code, q.Code), order(p.Section, q.Section), order(p.To, q.To), cmp.Compare(p.Part, q.Part))
}

// order compares section numbers: 4852.01 stands before 4852.1, 1203.4 before
// 1203.4a, and V/8 of the constitution by its article first.
func order(a, b string) int {
	articleA, a := article(a)
	articleB, b := article(b)
	na, ra := numeric(a)
	nb, rb := numeric(b)
	return cmp.Or(cmp.Compare(articleA, articleB), cmp.Compare(na, nb), cmp.Compare(ra, rb), cmp.Compare(a, b))
}

func article(s string) (string, string) {
	if a, rest, ok := strings.Cut(s, "/"); ok {
		return a, rest
	}
	return "", s
}

func numeric(s string) (float64, string) {
	end, dot := 0, false
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' && !dot) {
		dot = dot || s[end] == '.'
		end++
	}
	n, err := strconv.ParseFloat(strings.TrimSuffix(s[:end], "."), 64)
	if err != nil {
		return 0, s
	}
	return n, s[end:]
}
