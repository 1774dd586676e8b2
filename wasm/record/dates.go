package record

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

// ParseDate reads 2015, 2015-06 or 2015-06-30 as the span of days it may be.
func ParseDate(s string) (lo, hi law.Day, err error) {
	year, rest, hasMonth := strings.Cut(s, "-")
	month, text, hasDay := strings.Cut(rest, "-")
	y, okY := digits(year, 4)
	m, okM := digits(month, 2)
	d, okD := digits(text, 2)
	if !okY || hasMonth && !okM || hasDay && !okD {
		return 0, 0, fmt.Errorf("a date is written 2015, 2015-06 or 2015-06-30")
	}
	if y < 1880 || y > 2200 {
		return 0, 0, fmt.Errorf("the year is not between 1880 and 2200")
	}
	switch {
	case !hasMonth:
		return law.On(y, 1, 1), law.On(y, 12, 31), nil
	case !hasDay:
		if m < 1 || m > 12 {
			return 0, 0, fmt.Errorf("there is no month %d", m)
		}
		return law.On(y, m, 1), law.On(y, m+1, 0+1) - 1, nil
	}
	day := law.On(y, m, d)
	if yy, mm, dd := day.Civil(); m < 1 || m > 12 || yy != y || mm != m || dd != d {
		return 0, 0, fmt.Errorf("there is no such day")
	}
	return day, day, nil
}

// digits reads a number of a given width.
func digits(s string, width int) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, len(s) == width
}

// FormatDay writes a day as 2015-06-30.
func FormatDay(d law.Day) string { return string(AppendDay(make([]byte, 0, 10), d)) }

// AppendDay appends a day as 2015-06-30.
func AppendDay(dst []byte, d law.Day) []byte {
	y, m, day := d.Civil()
	if y < 1000 {
		dst = append(dst, '0')
	}
	dst = strconv.AppendInt(dst, int64(y), 10)
	return append(dst, '-', byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

func dateList(f *law.Fact, a Answer) ([]entry, error) {
	list, ok := a.Value.([]any)
	if s, isText := a.Value.(string); isText { // the readable form
		ok = true
		if s != "none" {
			list = []any{s}
		}
	}
	if !ok {
		return nil, impossible(f, a, "write a list of dates; an empty list means none")
	}
	if len(list) == 0 {
		return one(told, 0), nil
	}
	var out []entry
	more := false // "unknown" in the list: there may be dates that nobody remembers
	for _, v := range list {
		s, _ := v.(string)
		if s == "unknown" {
			more = true
			continue
		}
		lo, hi, err := ParseDate(s)
		if err != nil {
			return nil, impossible(f, Answer{Key: a.Key, Value: v}, err.Error())
		}
		out = append(out, entry{oneDate, int32(lo), int32(hi)})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].lo < out[j].lo })
	if more {
		out = append(out, entry{state: maybeMore})
	}
	return out, nil
}
