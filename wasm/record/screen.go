package record

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"

	"example.org/relief/wasm/law"
)

// Screener answers many records, one after the other, with what is needed to
// sort them: relief, case, status, dates and what is missing, but no findings.
// What it works with is kept between records, so that memory stays the same
// however many there are. It is for one goroutine.
type Screener struct {
	// AsOf is the day by which every record is answered; zero for each
	// record's own, or else Today.
	AsOf, Today law.Day

	codes   *Codebook
	engine  law.Engine
	message []byte
	out     []byte // what is written
	first   int    // where its determinations begin
	each    func(*law.Short)
	scan    scanner
	known   map[string][]entry // values that were read before
	key     []byte
	given   [law.MaxFacts]uint32 // the last holder that had an answer to a fact
	holder  uint32               // counts cases and persons
	ids     [][]byte             // of the cases, as JSON
	own     law.Day              // the last day that a record named, and as it was written
	ownText string

	// Parts of the answer that are always the same.
	relief, status, event, fact [][]byte
}

// maxKnown bounds the values that a Screener remembers.
const maxKnown = 1 << 15

// NewScreener returns a Screener of the law.
func (c *Codebook) NewScreener() *Screener {
	s := &Screener{codes: c, known: map[string][]entry{}}
	s.engine.Load(c.Code)
	s.each = s.append
	for _, r := range c.Reliefs {
		s.relief = append(s.relief, fmt.Appendf(nil, `{"relief":%s,"case":`, quoted(r.ID)))
	}
	for status := law.Barred; status <= law.RightPartly; status++ {
		s.status = append(s.status, fmt.Appendf(nil, `,"status":"%s"`, status))
	}
	for n := range 1 + len(c.Events) + len(c.Reliefs) {
		s.event = append(s.event, fmt.Appendf(nil, `,"event":%s`, quoted(c.event(n))))
	}
	for _, f := range c.Facts {
		s.fact = append(s.fact, quoted(f.ID))
	}
	return s
}

// quoted writes text as JSON. Nothing reads it as HTML.
func quoted(s string) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // text can always be written
	return bytes.TrimSpace(b.Bytes())
}

// Append answers one record and appends the answer, a line of JSON, to dst.
// The name is the place of the record, for complaints.
func (s *Screener) Append(dst []byte, name func() string, text []byte) ([]byte, error) {
	if !s.read(text) {
		// An uncommon record, or a wrong one; the parser of single records says
		// where and why.
		if err := s.parse(name(), text); err != nil {
			return dst, err
		}
	}
	s.out = append(dst, `{"as_of":`...)
	s.out = appendDay(s.out, law.Day(int32(binary.LittleEndian.Uint32(s.message[5:]))))
	s.out = append(s.out, `,"determinations":[`...)
	s.first = len(s.out)
	if !s.engine.Screen(s.message, s.each) {
		return dst, errRefused
	}
	return append(s.out, "]}\n"...), nil
}

func (s *Screener) parse(name string, text []byte) error {
	r, err := Parse(name, text)
	if err != nil {
		return err
	}
	r.AsOf = s.day(r.AsOf)
	if s.message, err = s.codes.Message(r, law.Determine, 0, 0, nil); err != nil {
		return err
	}
	s.ids = s.ids[:0]
	for _, c := range r.Cases {
		s.ids = append(s.ids, quoted(c.ID))
	}
	return nil
}

// day is the day by which a record is answered that names its own, or none.
func (s *Screener) day(own law.Day) law.Day {
	switch {
	case s.AsOf != 0:
		return s.AsOf
	case own != 0:
		return own
	}
	return s.Today
}

// read makes the message of a record of the common shape. It reports false,
// and nothing else, when the record is of any other or something is wrong.
func (s *Screener) read(text []byte) bool {
	if !s.scan.record(text) {
		return false
	}
	own, ok := s.ownDay(s.scan.asOf)
	if !ok {
		return false
	}
	b := append(s.message[:0], law.Determine, 0, 0, 0, byte(len(s.scan.cases)))
	b = binary.LittleEndian.AppendUint32(b, uint32(int32(s.day(own))))
	b = binary.LittleEndian.AppendUint16(b, 0)
	if b, ok = s.appendKnown(b, law.PersonCase, s.scan.person); !ok {
		return false
	}
	s.ids = s.ids[:0]
	for i, c := range s.scan.cases {
		if b, ok = s.appendKnown(b, byte(i), s.scan.answers[c.first:c.last]); !ok {
			return false
		}
		s.ids = append(s.ids, c.id)
	}
	s.message = b
	return true
}

// ownDay reads the day that a record names; most name the same one.
func (s *Screener) ownDay(text []byte) (law.Day, bool) {
	switch string(text) {
	case "":
		return 0, true
	case s.ownText:
		return s.own, true
	}
	if len(text) != len(`"2026-11-23"`) {
		return 0, false
	}
	day, _, err := ParseDate(string(text[1:11]))
	if err != nil {
		return 0, false
	}
	s.own, s.ownText = day, string(text)
	return day, true
}

// appendKnown appends the entries of the answers of one case or of the person.
func (s *Screener) appendKnown(b []byte, who byte, answers []pair) ([]byte, bool) {
	var degree, attempt []byte // they belong to the offense
	for _, a := range answers {
		switch string(a.key) {
		case "offense_degree":
			degree = a.value
		case "attempt", "other_conviction_attempt":
			attempt = a.value
		}
	}
	s.holder++
	for _, a := range answers {
		i, ok := s.codes.facts[string(a.key)]
		if !ok {
			return b, false
		}
		f := s.codes.Facts[i]
		if s.given[i] == s.holder || (f.Scope == law.Person) != (who == law.PersonCase) {
			return b, false // twice, or in the wrong place
		}
		s.given[i] = s.holder
		if f.Kind == law.Date && len(a.value) == len(`"2026-11-23"`) && a.value[0] == '"' {
			// Days differ from record to record: to read one is less work than to
			// remember it.
			if lo, hi, err := ParseDate(string(a.value[1:11])); err == nil {
				b = appendEntry(b, who, i, entry{told, int32(lo), int32(hi)})
				continue
			}
		}
		s.key = append(binary.LittleEndian.AppendUint16(s.key[:0], uint16(i)), a.value...)
		if f.Kind == law.Section {
			s.key = append(append(append(append(s.key, 0), degree...), 0), attempt...)
		}
		es, ok := s.known[string(s.key)]
		if !ok {
			if es, ok = s.learn(f, a, degree, attempt); !ok {
				return b, false
			}
		}
		for _, e := range es {
			b = appendEntry(b, who, i, e)
		}
	}
	return b, true
}

func appendEntry(b []byte, who byte, fact int, e entry) []byte {
	b = append(b, who, e.state)
	b = binary.LittleEndian.AppendUint16(b, uint16(fact))
	b = binary.LittleEndian.AppendUint32(b, uint32(e.lo))
	return binary.LittleEndian.AppendUint32(b, uint32(e.hi))
}

// learn reads a value in the way of single records and remembers it.
func (s *Screener) learn(f *law.Fact, a pair, degree, attempt []byte) ([]entry, bool) {
	value, ok := plain(a.value)
	if !ok {
		return nil, false
	}
	var of offenseOf
	for key, text := range map[string][]byte{"offense_degree": degree, "attempt": attempt} {
		if text != nil {
			v, ok := plain(text)
			if !ok {
				return nil, false
			}
			of.take(Answer{Key: key, Value: v})
		}
	}
	if text, ok := value.(string); ok && f.Kind == law.Section && !s.codes.plainOffense(text, of) {
		return nil, false
	}
	es, err := s.codes.entries(f, Answer{Key: f.ID, Value: value}, of)
	if err != nil {
		return nil, false
	}
	if len(s.known) >= maxKnown {
		clear(s.known)
	}
	s.known[string(s.key)] = es
	return es, true
}

// plain reads text, a number, true, false or a list of text.
func plain(text []byte) (any, bool) {
	var v any
	if json.Unmarshal(text, &v) != nil {
		return nil, false
	}
	switch v := v.(type) {
	case string, float64, bool:
		return v, true
	case []any:
		for _, part := range v {
			if _, ok := part.(string); !ok {
				return nil, false
			}
		}
		return v, true
	}
	return nil, false
}

// append writes one determination.
func (s *Screener) append(d *law.Short) {
	dst := s.out
	if len(dst) > s.first {
		dst = append(dst, ',')
	}
	dst = append(dst, s.relief[d.Relief]...)
	if n := int(d.Case); n >= 0 && n < len(s.ids) {
		dst = append(dst, s.ids[n]...)
	} else {
		dst = append(dst, "null"...)
	}
	dst = append(dst, s.status[d.Status]...)
	if d.From != law.NoDay {
		dst = appendDay(append(dst, `,"from":`...), d.From)
	}
	if d.By != law.NoDay {
		dst = appendDay(append(dst, `,"by":`...), d.By)
	}
	if d.Late {
		dst = append(dst, `,"late":true`...)
	}
	if d.Event > 0 {
		dst = append(dst, s.event[d.Event]...)
	}
	dst = append(dst, `,"missing":[`...)
	for i, f := range d.Missing {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, s.fact[f]...)
	}
	s.out = append(dst, "]}"...)
}

// appendDay writes a day in quotes.
func appendDay(dst []byte, d law.Day) []byte {
	y, m, day := d.Civil()
	dst = append(dst, '"')
	if y < 1000 {
		dst = append(dst, '0')
	}
	dst = strconv.AppendInt(dst, int64(y), 10)
	return append(dst, '-', byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10), '"')
}
