package paper

import (
	"slices"
	"strconv"
	"strings"
)

// Sum is the SHA-256 of a blank, whole or, as forms are listed, its first and
// last four bytes with the size of the file.
type Sum struct {
	Head string `json:"head"`
	Tail string `json:"tail"`
	Size int    `json:"size"` // 0: any
}

// Matches reports whether a blank with this sum and size is meant.
func (m *Map) Matches(sum string, size int) bool {
	return slices.ContainsFunc(m.Blanks, func(s Sum) bool {
		return strings.HasPrefix(sum, s.Head) && strings.HasSuffix(sum, s.Tail) && (s.Size == 0 || s.Size == size)
	})
}

func readSum(text string) (Sum, bool) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return Sum{}, false
	}
	s := Sum{Head: words[0]}
	if head, tail, ok := strings.Cut(words[0], ".."); ok {
		s.Head, s.Tail = head, tail
	}
	if len(words) > 1 {
		s.Size, _ = strconv.Atoi(words[1])
	}
	n := len(s.Head) + len(s.Tail)
	if strings.Trim(s.Head+s.Tail, "0123456789abcdef") != "" || n != 64 && (n < 15 || s.Size == 0) {
		return Sum{}, false
	}
	return s, len(words) <= 2
}
