package record

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

// Record is what one person told: facts of the person and of each case.
type Record struct {
	AsOf   law.Day
	Person []Answer
	Cases  []CaseAnswers

	// What an importer adds. None of it is an answer.
	ID       string // where the record was read: never a person's name or number
	Deceased bool
	Unread   []string // what the paper says that was not read
}

// CaseAnswers are the answers about one conviction or arrest.
type CaseAnswers struct {
	ID      string
	Answers []Answer

	CourtCase string   // ties the counts of one court case
	Inferred  []string // facts that an importer worked out
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
	return c.message(r, command, arg, which, scope, nil)
}

// message is Message. With warn, an offense that cannot be read is unknown and is
// told there; without, it is a mistake.
func (c *Codebook) message(r *Record, command byte, arg, which int, scope []int, warn *[]string) ([]byte, error) {
	if len(r.Cases) > law.MaxCases {
		return nil, &Mistake{What: fmt.Sprintf("a record holds at most %d cases; this one has %d", law.MaxCases, len(r.Cases))}
	}
	b := []byte{command, byte(arg), byte(arg >> 8), byte(which), byte(len(r.Cases))}
	b = binary.LittleEndian.AppendUint32(b, uint32(int32(r.AsOf)))
	b = binary.LittleEndian.AppendUint16(b, uint16(len(scope)))
	for _, s := range scope {
		b = binary.LittleEndian.AppendUint16(b, uint16(s))
	}
	b, err := c.appendAnswers(b, law.PersonCase, r.Person, warn)
	if err != nil {
		return nil, err
	}
	for i, cs := range r.Cases {
		if b, err = c.appendCase(b, byte(i), cs, warn); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// appendCase appends the answers of a case; complaints and warnings name it.
func (c *Codebook) appendCase(b []byte, who byte, cs CaseAnswers, warn *[]string) ([]byte, error) {
	said := 0
	if warn != nil {
		said = len(*warn)
	}
	b, err := c.appendAnswers(b, who, cs.Answers, warn)
	if cs.ID == "" {
		return b, err
	}
	for ; warn != nil && said < len(*warn); said++ {
		(*warn)[said] = fmt.Sprintf("case %q: %s", cs.ID, (*warn)[said])
	}
	if err != nil {
		return nil, fmt.Errorf("case %q: %w", cs.ID, err)
	}
	return b, nil
}

func (c *Codebook) appendAnswers(b []byte, who byte, answers []Answer, warn *[]string) ([]byte, error) {
	var of offenseOf
	seen := map[string]bool{}
	for _, a := range answers {
		if seen[a.Key] {
			return nil, a.mistake(fmt.Sprintf("%s is answered twice", a.Key), "")
		}
		seen[a.Key] = true
		of.take(a)
	}
	answers = c.attempted(answers, of)
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
		es, err := c.entries(f, a, of)
		if err != nil && warn != nil && f.Kind == law.Section {
			*warn = append(*warn, errorText(err))
			es, err = one(dontKnow, 0), nil
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
// attempted, whether it was an infraction, and when it was.
type offenseOf struct {
	degree, attempt string
	infraction      bool
	when            charge.Span
	committed       bool // when is the day of the crime itself
}

// take takes up an answer, if it is about that.
func (o *offenseOf) take(a Answer) {
	s, _ := a.Value.(string)
	switch a.Key {
	case "offense_degree":
		o.degree = s
	case "level":
		o.infraction = s == "infraction"
	case "offense_date", "conviction_date":
		if lo, hi, err := ParseDate(s); err == nil && !o.committed {
			o.when, o.committed = charge.Span{First: lo, Last: hi, Known: true}, a.Key == "offense_date"
		}
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
func (c *Codebook) entries(f *law.Fact, a Answer, of offenseOf) ([]entry, error) {
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
			of = offenseOf{}
		}
		row, or, err := c.section(s, of)
		if err != nil {
			return nil, err
		}
		return []entry{{told, int32(row), int32(or)}}, nil
	}
	return nil, impossible(f, a, "")
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

// show writes a value in a complaint, cut where it is long.
func show(v any) string {
	const enough = 80
	s, isText := v.(string)
	if !isText {
		s = fmt.Sprint(v)
	}
	if len(s) > enough {
		s = strings.ToValidUTF8(s[:enough], "") + "…"
	}
	if isText {
		return strconv.Quote(s)
	}
	return s
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

// errorText is a mistake on one line, with its hint.
func errorText(err error) string {
	return strings.ReplaceAll(err.Error(), "\nhint: ", " (") + strings.Repeat(")", strings.Count(err.Error(), "\nhint: "))
}
