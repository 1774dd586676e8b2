package quiz

import (
	"cmp"
	"slices"
	"strings"
)

// slots are the characters that stand for the most frequent bytes: printable
// ASCII without "<", so that nothing in the text can close an element.
const slots = 94

// slot is the character of a place, from 0 to slots-1.
func slot(n int) rune {
	if c := ' ' + rune(n); c < '<' {
		return c
	}
	return ' ' + rune(n) + 1
}

// Embed writes bytes as text for an element <script type="text/plain">, so that the
// engine and the law can stand in the page. Each byte is one character: one of
// printable ASCII if it is among the most frequent, else the character 256 further
// on. The first characters tell which byte each slot stands for. The slots rise with
// the bytes, which keeps alike what is alike. Base64 would hide from the compressor
// that bytes repeat, and would be a third longer with brotli.
func Embed(data []byte) string {
	var count [256]int
	for _, b := range data {
		count[b]++
	}
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	slices.SortStableFunc(all, func(a, b byte) int { return cmp.Compare(count[b], count[a]) })
	frequent := all[:slots]
	slices.Sort(frequent)
	var out strings.Builder
	out.Grow(len(data)*3/2 + 2*slots)
	var char [256]rune
	for i := range char {
		char[i] = 256 + rune(i)
	}
	for n, b := range frequent {
		out.WriteRune(char[b])
		char[b] = slot(n)
	}
	for _, b := range data {
		out.WriteRune(char[b])
	}
	return out.String()
}
