package pdf

import (
	"fmt"
	"strconv"
	"unicode/utf16"
)

// Object is one of nil, bool, Number, Name, String, Array, Dict, Ref and
// *Stream.
type Object any

// Number is kept as it was written, so that writing it again changes nothing.
type Number string

// Name is a name without its slash, with its escapes undone.
type Name string

// String holds bytes; what they mean is said by [Text].
type String string

// Array is a list of objects.
type Array []Object

// Dict is a dictionary.
type Dict map[Name]Object

// Ref points to an object by its number. Generations matter only to
// decryption; see [File.Get].
type Ref struct{ Num, Gen int }

// Stream is a dictionary with bytes, still as its filters made them.
type Stream struct {
	Dict Dict
	Raw  []byte
}

// Int returns a number cut to a whole one, or 0.
func (n Number) Int() int {
	if i, err := strconv.Atoi(string(n)); err == nil {
		return i
	}
	return int(n.Float())
}

// Float returns the number, or 0 if it is none or beyond all measure.
func (n Number) Float() float64 {
	f, err := strconv.ParseFloat(string(n), 64)
	if err != nil || f > 1e9 || f < -1e9 {
		return 0
	}
	return f
}

// Int makes a Number.
func Int(n int) Number { return Number(strconv.Itoa(n)) }

// Milli returns the number in thousandths, rounded. Rectangles are reckoned in
// them, since whole numbers come out the same in every language.
func (n Number) Milli() int {
	f := n.Float() * 1000
	if f < 0 {
		return -int(-f + 0.5)
	}
	return int(f + 0.5)
}

// FromMilli writes thousandths with as few digits as will do.
func FromMilli(n int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	s := fmt.Sprintf("%d.%03d", n/1000, n%1000)
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return sign + s
}

// Text decodes a text string: UTF-16 or UTF-8 with its mark, PDFDocEncoding
// otherwise.
func Text(s String) string {
	switch {
	case len(s) >= 2 && s[0] == 0xfe && s[1] == 0xff:
		var units []uint16
		for i := 2; i+1 < len(s); i += 2 {
			units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
		}
		return string(utf16.Decode(units))
	case len(s) >= 3 && s[:3] == "\xef\xbb\xbf":
		return string(s[3:])
	}
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		out = append(out, docEncoding(s[i]))
	}
	return string(out)
}

// upper holds PDFDocEncoding where it differs from Latin-1.
var upper = [...]rune{
	0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039, 0x203a, 0x2212, 0x2030, 0x201e, 0x201c, 0x201d, 0x2018,
	0x2019, 0x201a, 0x2122, 0xfb01, 0xfb02, 0x0141, 0x0152, 0x0160, 0x0178, 0x017d, 0x0131, 0x0142, 0x0153, 0x0161, 0x017e, 0xfffd, 0x20ac,
}
var lower = [...]rune{0x02d8, 0x02c7, 0x02c6, 0x02d9, 0x02dd, 0x02db, 0x02da, 0x02dc}

func docEncoding(b byte) rune {
	switch {
	case b >= 0x18 && b < 0x20:
		return lower[b-0x18]
	case b >= 0x80 && b <= 0xa0:
		return upper[b-0x80]
	}
	return rune(b)
}
