package record

import (
	"encoding/binary"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

// Record is what one person told: facts of the person and of each case.
type Record struct {
	AsOf   law.Day
	Person []Answer
	Cases  []CaseAnswers
}

// CaseAnswers are the answers about one conviction or arrest.
type CaseAnswers struct {
	ID      string
	Answers []Answer
}

// Answer is one fact with its value as it was written: a string, a number or a
// list of strings.
type Answer struct {
	Key   string
	Value any    // string, float64, bool or []any
	Place string // file:line
}

// entry states of the engine's message.
const (
	dontKnow  = law.EntryUnknown
	told      = law.EntryTold
	oneDate   = law.EntryDate
	maybeMore = law.EntryMore
)

// Message encodes a record as the engine's message for a command (see
// law.Engine.Run). The argument and the case matter to some commands only.
func (c *Codebook) Message(r *Record, command byte, arg, which int, scope []int) ([]byte, error) {
	if len(r.Cases) > law.MaxCases {
		return nil, &Mistake{What: fmt.Sprintf("a record holds at most %d cases; this one has %d", law.MaxCases, len(r.Cases))}
	}
	b := []byte{command, byte(arg), byte(arg >> 8), byte(which), byte(len(r.Cases))}
	b = binary.LittleEndian.AppendUint32(b, uint32(int32(r.AsOf)))
	b = binary.LittleEndian.AppendUint16(b, uint16(len(scope)))
	for _, s := range scope {
		b = binary.LittleEndian.AppendUint16(b, uint16(s))
	}
	b, err := c.appendAnswers(b, law.PersonCase, r.Person)
	if err != nil {
		return nil, err
	}
	for i, cs := range r.Cases {
		if b, err = c.appendAnswers(b, byte(i), cs.Answers); err != nil {
			if cs.ID != "" {
				return nil, fmt.Errorf("case %q: %w", cs.ID, err)
			}
			return nil, err
		}
	}
	return b, nil
}

func (c *Codebook) appendAnswers(b []byte, who byte, answers []Answer) ([]byte, error) {
	answers = c.attempted(answers)
	var of offenseOf
	seen := map[string]bool{}
	for _, a := range answers {
		if seen[a.Key] {
			return nil, a.mistake(fmt.Sprintf("%s is answered twice", a.Key), "")
		}
		seen[a.Key] = true
		of.take(a)
	}
	for _, a := range answers {
		f, i, err := c.Fact(a.Key)
		if err != nil {
			return nil, a.wrap(err)
		}
		if who != law.PersonCase && f.Scope == law.Person {
			return nil, a.mistake(fmt.Sprintf("%s is about the person, not about a case", a.Key), "move it to \"person\"")
		}
		if who == law.PersonCase && f.Scope != law.Person {
			return nil, a.mistake(fmt.Sprintf("%s is about a case, not about the person", a.Key), "move it into a case")
		}
		es, err := c.entries(f, a, of.degree, of.attempt)
		if err != nil && f == c.Offense && of.infraction {
			if row, ok := c.ticket(a); ok {
				es, err = one(told, int32(row)), nil
			}
		}
		if err != nil {
			return nil, a.wrap(err)
		}
		for _, e := range es {
			b = append(b, who, e.state)
			b = binary.LittleEndian.AppendUint16(b, uint16(i))
			b = binary.LittleEndian.AppendUint32(b, uint32(e.lo))
			b = binary.LittleEndian.AppendUint32(b, uint32(e.hi))
		}
	}
	return b, nil
}

// offenseOf is what belongs to the offense: its degree, whether it was only
// attempted, and whether it was an infraction.
type offenseOf struct {
	degree, attempt string
	infraction      bool
}

// take takes up an answer, if it is about that.
func (o *offenseOf) take(a Answer) {
	s, _ := a.Value.(string)
	switch a.Key {
	case "offense_degree":
		o.degree = s
	case "level":
		o.infraction = s == "infraction"
	case "attempt", "other_conviction_attempt":
		o.attempt = s
		switch a.Value {
		case true:
			o.attempt = "yes"
		case "dont-know":
			o.attempt = "unknown"
		}
	}
}

type entry struct {
	state  byte
	lo, hi int32
}

func one(state byte, n int32) []entry { return []entry{{state, n, n}} }

// entries reads the value of one answer.
func (c *Codebook) entries(f *law.Fact, a Answer, degree, attempt string) ([]entry, error) {
	if s, ok := a.Value.(string); ok && (s == "unknown" || s == "dont-know") {
		return one(dontKnow, 0), nil
	}
	switch f.Kind {
	case law.YesNo:
		switch a.Value {
		case "yes", true:
			return one(told, 1), nil
		case "no", false:
			return one(told, 0), nil
		}
		return nil, impossible(f, a, "say yes, no or unknown")
	case law.Choice:
		s, _ := a.Value.(string)
		ids := make([]string, len(f.Values))
		for i, v := range f.Values {
			if ids[i] = v.ID; v.ID == s {
				return one(told, int32(i)), nil
			}
		}
		hint := didYouMean(s, ids)
		if hint == "" {
			hint = "it is one of " + strings.Join(ids, ", ") + ", unknown"
		}
		return nil, impossible(f, a, hint)
	case law.Date:
		s, _ := a.Value.(string)
		lo, hi, err := ParseDate(s)
		if err != nil {
			return nil, impossible(f, a, err.Error())
		}
		return []entry{{told, int32(lo), int32(hi)}}, nil
	case law.DateList:
		return dateList(f, a)
	case law.Count, law.Money:
		n, ok := number(a.Value)
		if !ok || n < 0 || n > 20_000_000 {
			return nil, impossible(f, a, "write a number, 0 or more")
		}
		return one(told, int32(math.Round(n*100))), nil
	case law.Section:
		s, isText := a.Value.(string)
		if !isText {
			return nil, impossible(f, a, "write it in quotes, as on the court paper, such as \"PC 459\"")
		}
		own := f == c.Offense || strings.HasPrefix(f.ID, "other_conviction")
		if !own {
			degree, attempt = "", ""
		}
		row, or, err := c.section(s, degree, attempt)
		if err != nil {
			return nil, err
		}
		return []entry{{told, int32(row), int32(or)}}, nil
	}
	return nil, impossible(f, a, "")
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

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case string:
		n, err := strconv.ParseFloat(strings.NewReplacer("$", "", ",", "").Replace(v), 64)
		return n, err == nil && !math.IsNaN(n) && !math.IsInf(n, 0)
	}
	return 0, false
}

func impossible(f *law.Fact, a Answer, hint string) error {
	return &Mistake{What: fmt.Sprintf("%s cannot be %s", f.ID, show(a.Value)), Hint: hint}
}

func show(v any) string {
	if s, ok := v.(string); ok {
		return strconv.Quote(s)
	}
	return fmt.Sprint(v)
}

func (a Answer) mistake(what, hint string) error { return a.wrap(&Mistake{What: what, Hint: hint}) }

// wrap adds the place of the answer to a mistake.
func (a Answer) wrap(err error) error {
	if m, ok := err.(*Mistake); ok && m.Place == "" {
		m.Place = a.Place
		if m.Place == "" {
			m.Place = a.Key
		}
	}
	return err
}

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
func FormatDay(d law.Day) string {
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}
