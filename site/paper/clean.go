package paper

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Longest texts: a name, and a story.
const (
	LongestLine  = 200
	LongestStory = 20000
)

// Clean brings a text into the form in which it is printed: letters with their
// marks as one sign where there is one, line ends as newlines, no white space
// at the ends. It reports false for a text with signs that are no letters.
func Clean(s string) (string, bool) {
	s = norm.NFC.String(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", " ", "\u00a0", " ").Replace(s))
	for _, r := range s {
		if r != '\n' && (unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar) {
			return "", false
		}
	}
	return strings.Trim(s, " \n"), true
}
