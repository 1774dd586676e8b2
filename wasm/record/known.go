package record

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"slices"

	"example.org/relief/wasm/law"
)

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
	s.ids, s.firstCase = s.ids[:0], 0
	s.worked.begin()
	for i, c := range s.scan.cases {
		if len(c.id) > len(noText) && slices.ContainsFunc(s.ids, func(id []byte) bool { return bytes.Equal(id, c.id) }) {
			return false
		}
		if b, ok = s.appendKnown(b, byte(i), s.scan.answers[c.first:c.last]); !ok {
			return false
		}
		s.ids = append(s.ids, c.id)
		s.worked.take(c.inferred)
	}
	s.message = b
	s.id, s.deceased = s.scan.id, s.scan.deceased
	if s.scan.unread != nil {
		list := scanner{text: s.scan.unread}
		list.take('[')
		for {
			text, ok := list.quoted()
			if !ok {
				break
			}
			s.warnings = append(s.warnings, text)
			list.take(',')
		}
	}
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
	s.days.reset()
	asOf := law.Day(int32(binary.LittleEndian.Uint32(b[5:])))
	i := law.MaxFacts // before the first
	for _, a := range answers {
		var ok bool
		if i, ok = s.factAfter(i, a.key); !ok {
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
				if lo > asOf && !f.Future {
					return b, false
				}
				s.days.take(i, lo, hi)
				b = appendEntry(b, who, i, entry{told, int32(lo), int32(hi)})
				continue
			}
		}
		last := &s.last[i]
		if !bytes.Equal(last.value, a.value) || f.Kind == law.Section {
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
			last.value, last.entries = append(last.value[:0], a.value...), es
		}
		for _, e := range last.entries {
			if f.Kind == law.Date && e.state == told {
				if law.Day(e.lo) > asOf && !f.Future {
					return b, false
				}
				s.days.take(i, law.Day(e.lo), law.Day(e.hi))
			}
			b = appendEntry(b, who, i, e)
		}
	}
	if len(s.days.facts) < 2 {
		return b, true
	}
	_, _, wrong := s.codes.wrong(&s.days)
	return b, !wrong
}

// said is the last answer to a fact: most are given again.
type said struct {
	value   []byte
	entries []entry
}

// factAfter finds a fact by its id. Mostly it is the one that followed the last time.
func (s *Screener) factAfter(last int, id []byte) (int, bool) {
	if i := s.after[last]; string(id) == s.codes.Facts[i].ID {
		return i, true
	}
	i, ok := s.codes.facts[string(id)]
	if ok {
		s.after[last] = i
	}
	return i, ok
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
