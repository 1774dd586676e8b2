// Package phone reads telephone numbers as people write them and says how to
// dial them. A person in need presses the link: a number that is not certain is
// an error, never a guess made of whatever digits were there.
//
// Numbers are those of the North American plan: ten digits, with or without the
// 1 in front, or one of the short numbers that reach help.
package phone

import (
	"fmt"
	"regexp"
	"strings"
)

// Number is a telephone number that can be dialed.
type Number struct {
	digits string // ten digits, or a short number
	ext    string // an extension, dialed after the call is answered
}

// Short numbers that reach help without an area code.
var short = map[string]bool{"211": true, "311": true, "711": true, "911": true, "988": true}

// form takes the separators apart. Letters are not read: 1-800-FLORE-11 is a
// name, and who reads it aloud to an old phone cannot dial it.
var form = regexp.MustCompile(`^(?:\+?1[ .-]?)?\(?([2-9]\d{2})\)?[ .-]?([2-9]\d{2})[ .-]?(\d{4})(?:,? *(?:ext\.?|x) *(\d{1,6}))?$`)

// Never are numbers that must not be printed, with the reason. The first stands
// on many lists for survivors of trafficking and reaches immigration officers.
var Never = map[string]string{"8663472423": "it reaches immigration enforcement"}

// Parse reads one number. An error says what is wrong, in a form that fits
// behind the name of a field.
func Parse(s string) (Number, error) {
	s = strings.TrimSpace(s)
	if short[s] {
		return Number{digits: s}, nil
	}
	m := form.FindStringSubmatch(s)
	if m == nil {
		return Number{}, fmt.Errorf("%q is not one telephone number of ten digits", s)
	}
	n := Number{digits: m[1] + m[2] + m[3], ext: m[4]}
	if why := Never[n.digits]; why != "" {
		return Number{}, fmt.Errorf("%q must never be printed: %s", s, why)
	}
	return n, nil
}

// Short reports whether the number is one of the short ones, which belong to nobody.
func (n Number) Short() bool { return len(n.digits) == 3 }

// Href is the address of a link that dials the number (RFC 3966). An extension
// follows a pause, which telephones dial by themselves.
func (n Number) Href() string {
	switch {
	case n.digits == "":
		return ""
	case n.Short():
		return "tel:" + n.digits
	case n.ext != "":
		return "tel:+1" + n.digits + ",," + n.ext
	}
	return "tel:+1" + n.digits
}

// String is the number as it is printed: (619) 555-0100, or 988.
func (n Number) String() string {
	if len(n.digits) != 10 {
		return n.digits
	}
	s := "(" + n.digits[:3] + ") " + n.digits[3:6] + "-" + n.digits[6:]
	if n.ext != "" {
		s += ", ext. " + n.ext
	}
	return s
}
