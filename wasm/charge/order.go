package charge

import "regexp"

// rewrites put a flat text in the order in which it is read. The page has them with the
// tables: what stands here is read alike by Go and by JavaScript.
var rewrites = [][2]string{
	// A degree goes behind its code: "459 1ST PC".
	{` \(?(1ST|2ND|FIRST|SECOND)(?:\W*DEG\w*)?\W* PC\b`, " PC $1 DEG"},
	// A half goes to its number: "622 1/2 PC".
	{`([0-9]) 1/2( [PV]C|$)`, "$1" + half + "$2"},
	// A scan takes the sign of a section for 8, and two of them for 88 or SS: "PC 88 459, 460(B)".
	{`\b(PC|VC|HS|BP|WI|CODE) (?:88?|SS?) ([0-9])`, "$1 $2"},
}

// half is how the code prints the half of a number.
const half = "½"

var patterns = func() []*regexp.Regexp {
	var out []*regexp.Regexp
	for _, r := range rewrites {
		out = append(out, regexp.MustCompile(r[0]))
	}
	return out
}()

func ordered(text string) string {
	for i, p := range patterns {
		text = p.ReplaceAllString(text, rewrites[i][1])
	}
	return text
}
