package complaint

import (
	"fmt"
	"strings"
)

// Nearest returns the candidate that a misspelt word most likely meant, or ""
// if none is near: at most a third of its letters may differ.
func Nearest(word string, candidates []string) string {
	best, at := "", len([]rune(word))/3+2
	for _, c := range candidates {
		if d := distance(strings.ToLower(word), strings.ToLower(c), at); d < at {
			best, at = c, d
		}
	}
	return best
}

// DidYouMean is the hint for a misspelt word. Where nothing is near and the
// choice is small, it lists the choice.
func DidYouMean(word string, candidates []string) string {
	if n := Nearest(word, candidates); n != "" {
		return fmt.Sprintf("did you mean %q?", n)
	}
	if len(candidates) > 0 && len(candidates) <= 12 {
		return "one of: " + strings.Join(candidates, ", ")
	}
	return ""
}

// distance counts the letters to add, drop, change or swap to get from a to b,
// and gives up above limit.
func distance(a, b string, limit int) int {
	x, y := []rune(a), []rune(b)
	if len(x)-len(y) > limit || len(y)-len(x) > limit {
		return limit + 1
	}
	prev2, prev, cur := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(x); i++ {
		cur[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(y)]
}
