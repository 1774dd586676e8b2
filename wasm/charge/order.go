package charge

import (
	"regexp"
	"strings"
)

// rewrite puts part of a flat text in the order in which it is read. Each text that the
// pattern fits has one of the signs, which are looked for first: most charges have none.
type rewrite struct {
	pattern, to string
	signs       []string
}

// rewrites go to the page with the tables: what stands here is read alike by Go and by
// JavaScript.
var rewrites = []rewrite{
	// A degree goes behind its code: "459 1ST PC".
	{` \(?(1ST|2ND|FIRST|SECOND)(?:\W*DEG\w*)?\W* PC\b`, " PC $1 DEG", []string{"1ST", "2ND", "FIRST", "SECOND"}},
	// A half goes to its number: "622 1/2 PC".
	{`([0-9]) 1/2( [PV]C|$)`, "$1" + half + "$2", []string{" 1/2"}},
	// A scan takes the sign of a section for 8, and two of them for 88 or SS: "PC 88 459, 460(B)".
	{`\b(PC|VC|HS|BP|WI|CODE) (?:88?|SS?) ([0-9])`, "$1 $2", []string{" 8 ", " 88 ", " S ", " SS "}},
}

// half is how the code prints the half of a number.
const half = "½"

var patterns = func() []*regexp.Regexp {
	var out []*regexp.Regexp
	for _, r := range rewrites {
		out = append(out, regexp.MustCompile(r.pattern))
	}
	return out
}()

func ordered(text string) string {
	for i, r := range rewrites {
		for _, sign := range r.signs {
			if strings.Contains(text, sign) {
				text = patterns[i].ReplaceAllString(text, r.to)
				break
			}
		}
	}
	return text
}
