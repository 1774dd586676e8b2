package record

import (
	"bytes"

	"example.org/relief/wasm/law"
)

// scanner splits a record of the common shape into keys and values: JSON on one
// line, plain ASCII text without escapes, each part at most once. It says
// nothing about what else it finds; that is left to the parser of single
// records, which is slower and knows the place of every mistake. What it does
// split, that parser would split in the same way.
type scanner struct {
	text []byte
	at   int

	asOf    []byte // as it is written; nil where it is not said
	id      []byte // the same
	unread  []byte // a list of texts, as it is written
	person  []pair
	cases   []caseAt
	answers []pair // of all cases

	deceased bool
}

// pair is a key and its value as it is written. Both point into the text.
type pair struct{ key, value []byte }

// caseAt is one case: its id as it is written, and where its answers are.
type caseAt struct {
	id          []byte
	inferred    []byte // a list of texts, as it is written
	first, last int
}

var noText = []byte(`""`)

// record splits a record.
func (s *scanner) record(text []byte) bool {
	s.text, s.at = text, 0
	s.asOf, s.id, s.unread, s.deceased, s.person, s.cases, s.answers = nil, nil, nil, false, s.person[:0], s.cases[:0], s.answers[:0]
	seen := [6]bool{}
	once := func(n int) bool {
		was := seen[n]
		seen[n] = true
		return !was
	}
	ok := s.object(func(key []byte) bool {
		switch string(key) {
		case "as_of":
			value, ok := s.quoted()
			s.asOf = value
			return ok && once(0)
		case "person":
			var id []byte
			return once(1) && s.pairs(&s.person, &id, nil)
		case "cases":
			return once(2) && s.list()
		case "id":
			value, ok := s.quoted()
			s.id = value
			return ok && len(value) <= longestID && once(3)
		case "deceased":
			value, ok := s.value()
			s.deceased = string(value) == "true"
			return ok && (s.deceased || string(value) == "false") && once(4)
		case "unread":
			value, ok := s.value()
			s.unread = value
			return ok && textList(value) && once(5)
		}
		return false
	})
	s.space()
	return ok && s.at == len(s.text)
}

// list reads the cases.
func (s *scanner) list() bool {
	if !s.take('[') {
		return false
	}
	if s.take(']') {
		return true
	}
	for {
		if len(s.cases) == law.MaxCases {
			return false
		}
		c := caseAt{id: noText, first: len(s.answers)}
		if !s.pairs(&s.answers, &c.id, &c.inferred) {
			return false
		}
		c.last = len(s.answers)
		s.cases = append(s.cases, c)
		if !s.take(',') {
			return s.take(']')
		}
	}
}

// pairs reads an object of facts; in a case, "id" is its name and "inferred" tells
// which facts were worked out.
func (s *scanner) pairs(to *[]pair, id, inferred *[]byte) bool {
	isCase := inferred != nil
	named := false
	ties := 0
	return s.object(func(key []byte) bool {
		if isCase && (string(key) == "court_case" || string(key) == "inferred") {
			bit := 1
			if key[0] == 'i' {
				bit = 2
			}
			again := ties&bit != 0
			ties |= bit
			value, ok := s.value()
			if bit == 2 {
				*inferred = value
			}
			return ok && !again && (bit == 1) == (value[0] == '"') && (bit == 1 || textList(value))
		}
		if isCase && string(key) == "id" {
			value, ok := s.quoted()
			*id = value
			again := named
			named = true
			return ok && !again && len(value) <= longestID
		}
		value, ok := s.value()
		*to = append(*to, pair{key, value})
		return ok
	})
}

// object reads an object; each reads the value of a key.
func (s *scanner) object(each func(key []byte) bool) bool {
	if !s.take('{') {
		return false
	}
	if s.take('}') {
		return true
	}
	for {
		key, ok := s.quoted()
		if !ok || !s.take(':') || !each(key[1:len(key)-1]) {
			return false
		}
		if !s.take(',') {
			return s.take('}')
		}
	}
}

// value returns the text of a value. It is not looked into: who reads it finds
// what is wrong with it.
func (s *scanner) value() ([]byte, bool) {
	s.space()
	start := s.at
	if s.at == len(s.text) {
		return nil, false
	}
	switch s.text[s.at] {
	case '"':
		return s.quoted()
	case '[':
		// A list whose text holds a bracket ends too early, and is then no list.
		end := bytes.IndexByte(s.text[start:], ']')
		if end < 0 {
			return nil, false
		}
		s.at = start + end + 1
		return s.text[start:s.at], true
	}
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case ',', '}', ']', ' ', '\t', '\r', '\n':
			return s.text[start:s.at], s.at > start
		}
		s.at++
	}
	return nil, false
}

// quoted returns a text with its quotes.
func (s *scanner) quoted() ([]byte, bool) {
	s.space()
	start := s.at
	if start == len(s.text) || s.text[start] != '"' {
		return nil, false
	}
	for i := start + 1; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '"':
			s.at = i + 1
			return s.text[start:s.at], true
		case c == '\\' || c < ' ' || c > '~':
			return nil, false
		}
	}
	return nil, false
}

// take goes past a character, if it is next.
func (s *scanner) take(c byte) bool {
	s.space()
	if s.at < len(s.text) && s.text[s.at] == c {
		s.at++
		return true
	}
	return false
}

func (s *scanner) space() {
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case ' ', '\t', '\r', '\n':
			s.at++
		default:
			return
		}
	}
}

// textList reports whether a value is a list of texts without escapes.
func textList(value []byte) bool {
	s := scanner{text: value}
	if !s.take('[') {
		return false
	}
	for !s.take(']') {
		if _, ok := s.quoted(); !ok {
			return false
		}
		if s.take(',') {
			if s.space(); s.at < len(s.text) && s.text[s.at] == ']' {
				return false
			}
		} else if s.at < len(s.text) && s.text[s.at] != ']' {
			return false
		}
	}
	return s.at == len(s.text)
}
