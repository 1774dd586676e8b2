package quiz

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// The re-check code is a record, small enough to be typed from paper. The
// browser writes it (site/scripts/recheck.ts) and Recheck reads it, so that a
// lawyer sees exactly what the person saw.
//
// It is bytes in Crockford's base 32, in groups of five. Numbers are uvarints;
// signed ones are zigzag, as in encoding/binary. In order:
//
//	2, the stamp of the law, the day of the answer, the number of cases
//	the answers of the person
//	for each case: 1 for an arrest, else 0; the answers
//	the CRC-32C of all this, the lowest byte first
//
// One wrong sign is always found, and so are two or three wrong bits; of all
// other slips one in four thousand million is not. Form 1 had one byte to check
// by, and let two slips in 10,000 pass.
//
// Answers are their number and then, in the order of the facts, for each a byte:
// in its upper half how many facts were skipped since the last, in its lower half
// a tag; 15 means that the rest of either follows as a number. Tag 0 is "I do not
// know". Else the tag says, by the kind of the fact: for yes or no, a choice and a
// section one more than the value; for a date, count or money 1 for an exact
// value, which follows, and for a date 2 for a span, its first day and its length; for a
// list of dates one more than twice their number, plus one if there may be more,
// and the spans follow.

// errCode is what is wrong with a code that was mistyped.
var errCode = errors.New("the code is not complete, or a sign is wrong")

// Recheck reads a code into a record in the JSON form of relief eval.
func Recheck(b *law.Book, code []byte, text string) ([]byte, error) {
	data, err := base32(text)
	if err != nil {
		return nil, err
	}
	if len(data) > 0 && data[0] != form {
		return nil, fmt.Errorf("the code has form %d; this program reads form %d: if no sign is wrong, use the program of that day", data[0], form)
	}
	end := len(data) - crc32.Size
	if end < 5 || crc32.Checksum(data[:end], castagnoli) != binary.LittleEndian.Uint32(data[end:]) {
		return nil, errCode
	}
	r := &codeReader{book: b, data: data[1:end]}
	if r.word() != Stamp(code) {
		return nil, errors.New("the code was made with another version of the law; use the program of that day")
	}
	out := struct {
		AsOf   string           `json:"as_of"`
		Person map[string]any   `json:"person"`
		Cases  []map[string]any `json:"cases"`
	}{AsOf: r.span(r.word(), 0), Cases: []map[string]any{}}
	cases := r.word()
	out.Person = r.answers(true)
	for i := range min(cases, law.MaxCases) {
		r.word() // an arrest or not: the facts tell
		c := r.answers(false)
		c["id"] = string(rune('a' + i))
		out.Cases = append(out.Cases, c)
	}
	if r.bad || len(r.data) > 0 || cases > law.MaxCases {
		return nil, errCode
	}
	return json.Marshal(out)
}

// form is the first byte of a code.
const form = 2

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

type codeReader struct {
	book *law.Book
	data []byte
	bad  bool
}

func (r *codeReader) byte() int {
	if len(r.data) == 0 {
		r.bad = true
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return int(b)
}

func (r *codeReader) word() int {
	n := 0
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		n |= b & 127 << shift
		if b < 128 {
			return n
		}
	}
	r.bad = true
	return 0
}

func (r *codeReader) signed() int {
	n := r.word()
	if n&1 == 1 {
		return -(n + 1) / 2
	}
	return n / 2
}

// answers reads those of the person or of a case.
func (r *codeReader) answers(person bool) map[string]any {
	out := map[string]any{}
	at := -1
	for n := r.word(); n > 0 && !r.bad; n-- {
		b := r.byte()
		gap, tag := b>>4, b&15
		if gap == 15 {
			gap += r.word()
		}
		if tag == 15 {
			tag += r.word()
		}
		at += gap + 1
		if at >= len(r.book.Facts) {
			r.bad = true
			return out
		}
		f := r.book.Facts[at]
		r.bad = r.bad || person != (f.Scope == law.Person)
		out[f.ID] = r.value(f, tag)
	}
	return out
}

func (r *codeReader) value(f *law.Fact, tag int) any {
	if tag == 0 {
		return "unknown"
	}
	switch f.Kind {
	case law.YesNo:
		if tag <= 2 {
			return [...]string{"no", "yes"}[tag-1]
		}
	case law.Choice:
		if tag <= len(f.Values) {
			return f.Values[tag-1].ID
		}
	case law.Section:
		if tag <= len(r.book.Offenses) {
			return r.book.Offenses[tag-1].Section
		}
	case law.DateList:
		list := []any{}
		for i := 0; i < (tag-1)/2 && !r.bad; i++ {
			list = append(list, r.span(r.signed(), r.word()))
		}
		if (tag-1)%2 == 1 {
			list = append(list, "unknown")
		}
		return list
	case law.Date:
		switch tag {
		case 1:
			return r.span(r.signed(), 0)
		case 2:
			return r.span(r.signed(), r.word())
		}
	case law.Count, law.Money:
		if tag == 1 {
			return float64(r.signed()) / 100
		}
	}
	r.bad = true
	return nil
}

// span writes days as the person did: a day, a month or a year. Days that are
// none of these were never answered, so the code is wrong.
func (r *codeReader) span(first, more int) string {
	if first < int(law.FirstDay) || first+more > int(law.LastDay) {
		r.bad = true
		return ""
	}
	lo := law.Day(first)
	hi := lo + law.Day(more)
	day := record.FormatDay(lo)
	for _, s := range []string{day, day[:7], day[:4]} {
		if a, b, err := record.ParseDate(s); err == nil && a == lo && b == hi {
			return s
		}
	}
	r.bad = true
	return day
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// base32 reads Crockford's base 32: I and L are 1, O is 0, hyphens and spaces do
// not count.
func base32(text string) ([]byte, error) {
	var out []byte
	bits, n := 0, 0
	for _, c := range strings.ToUpper(text) {
		switch c {
		case '-', ' ', '\n', '\r', '\t':
			continue
		case 'I', 'L':
			c = '1'
		case 'O':
			c = '0'
		}
		v := strings.IndexRune(crockford, c)
		if v < 0 {
			return nil, fmt.Errorf("%s is not a sign of a code", strconv.QuoteRune(c))
		}
		bits, n = bits<<5|v, n+5
		if n >= 8 {
			n -= 8
			out = append(out, byte(bits>>n))
			bits &= 1<<n - 1
		}
	}
	return out, nil
}
