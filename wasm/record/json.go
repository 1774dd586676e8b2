package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// An id is repeated with every determination, and each case has dozens; both
// limits are far beyond any person's record.
const (
	longestID = 200
	mostCases = 10_000
)

// Parse reads a record: JSON as in `relief eval`, or the readable form
// (see ParseReadable) when the text does not begin with a brace. The name is used in complaints.
func Parse(name string, data []byte) (*Record, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && trimmed[0] != '{' && trimmed[0] != '[' {
		r, _, err := ParseReadable(name, data)
		return r, err
	}
	p := &parser{name: name, data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	r := &Record{}
	seen := map[string]bool{}
	ids := map[string]bool{}
	err := p.object(func(key string) error {
		if seen[key] {
			return p.mistake(fmt.Sprintf("the part %q is given twice", key), "put its answers into one")
		}
		seen[key] = true
		switch key {
		case "id":
			var err error
			if r.ID, err = p.text(key); err == nil && len(r.ID) > longestID {
				return p.mistake(fmt.Sprintf("the id is longer than %d letters", longestID), "give it a short name, such as a number")
			}
			return err
		case "deceased":
			v, err := p.value(key)
			died, ok := v.(bool)
			if r.Deceased = died; err == nil && !ok {
				return p.mistake("deceased is not true or false", "")
			}
			return err
		case "unread":
			var err error
			r.Unread, err = p.texts(key)
			return err
		case "as_of":
			s, err := p.text(key)
			if err != nil {
				return err
			}
			if r.AsOf, _, err = ParseDate(s); err != nil || len(s) != 10 {
				return p.mistake("as_of is not a day", "write it as 2026-11-23")
			}
			return nil
		case "person":
			var err error
			var about CaseAnswers
			about, err = p.answers(false)
			r.Person = about.Answers
			return err
		case "cases":
			return p.array(func() error {
				one, err := p.answers(true)
				if err == nil && len(one.ID) > longestID {
					return p.mistake(fmt.Sprintf("the id of a case is longer than %d letters", longestID), "give it a short name, such as a number")
				}
				if err == nil && len(r.Cases) == mostCases {
					return p.mistake(fmt.Sprintf("a record holds at most %d cases", mostCases), "put each person in a record of their own")
				}
				if one.ID != "" && ids[one.ID] && err == nil {
					return p.mistake(fmt.Sprintf("two cases are called %q", one.ID), "give each case an id of its own")
				}
				ids[one.ID] = true
				r.Cases = append(r.Cases, one)
				return err
			})
		}
		return p.mistake(fmt.Sprintf("a record has no part %q", key), didYouMean(key, []string{"as_of", "person", "cases", "id", "deceased", "unread"}))
	})
	if err != nil {
		return nil, err
	}
	if _, err := p.dec.Token(); err != io.EOF {
		return nil, p.mistake("there is more text after the record", "put each record in a file of its own, or use relief screen")
	}
	return r, nil
}

// parser reads JSON token by token, so that every complaint has a line.
type parser struct {
	name string
	data []byte
	dec  *json.Decoder
}

func (p *parser) line() int {
	at := min(int(p.dec.InputOffset()), len(p.data))
	return 1 + bytes.Count(p.data[:at], []byte("\n"))
}

func (p *parser) mistake(what, hint string) error {
	return &Mistake{Place: fmt.Sprintf("%s:%d", p.name, p.line()), What: what, Hint: hint}
}

func (p *parser) token() (json.Token, error) {
	t, err := p.dec.Token()
	if err != nil {
		what := strings.TrimPrefix(err.Error(), "json: ")
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			what = "the text ends too early"
		}
		return nil, p.mistake(what, "")
	}
	return t, nil
}

func (p *parser) open(want json.Delim) error {
	t, err := p.token()
	if err != nil {
		return err
	}
	if t != want {
		return p.mistake(fmt.Sprintf("expected %q here", want.String()), "")
	}
	return nil
}

// object reads an object and calls each with every key; each reads the value.
func (p *parser) object(each func(key string) error) error {
	if err := p.open('{'); err != nil {
		return err
	}
	for p.dec.More() {
		t, err := p.token()
		if err != nil {
			return err
		}
		key, _ := t.(string)
		if err := each(key); err != nil {
			return err
		}
	}
	_, err := p.token()
	return err
}

func (p *parser) array(each func() error) error {
	if err := p.open('['); err != nil {
		return err
	}
	for p.dec.More() {
		if err := each(); err != nil {
			return err
		}
	}
	_, err := p.token()
	return err
}

func (p *parser) text(key string) (string, error) {
	t, err := p.token()
	if err != nil {
		return "", err
	}
	s, ok := t.(string)
	if !ok {
		return "", p.mistake(key+" is not text", "put it in quotes")
	}
	return s, nil
}

// answers reads an object of facts. In a case, "id" is its name, "court_case" the
// court case that it is a count of, and "inferred" the facts that an importer worked
// out.
func (p *parser) answers(isCase bool) (out CaseAnswers, err error) {
	seen := map[string]bool{}
	err = p.object(func(key string) error {
		if isCase && notFacts[key] {
			if seen[key] {
				return p.mistake(fmt.Sprintf("a case has %q twice", key), "")
			}
			seen[key] = true
			var err error
			switch key {
			case "id":
				out.ID, err = p.text(key)
			case "court_case":
				out.CourtCase, err = p.text(key)
			default:
				out.Inferred, err = p.texts(key)
			}
			return err
		}
		place := fmt.Sprintf("%s:%d", p.name, p.line())
		v, err := p.value(key)
		out.Answers = append(out.Answers, Answer{Key: key, Value: v, Place: place})
		return err
	})
	return out, err
}

// notFacts are the parts of a case that are about the case itself.
var notFacts = map[string]bool{"id": true, "court_case": true, "inferred": true}

// texts reads a list of texts.
func (p *parser) texts(key string) ([]string, error) {
	v, err := p.value(key)
	if err != nil {
		return nil, err
	}
	list, ok := v.([]any)
	if !ok {
		return nil, p.mistake(key+" is not a list of texts", "")
	}
	var out []string
	for _, s := range list {
		text, _ := s.(string)
		out = append(out, text)
	}
	return out, nil
}

// value reads a string, a number, a yes-or-no, or a list of strings.
func (p *parser) value(key string) (any, error) {
	t, err := p.token()
	if err != nil {
		return nil, err
	}
	if t != json.Delim('[') {
		if _, nested := t.(json.Delim); nested || t == nil {
			return nil, p.mistake(fmt.Sprintf("the value of %s is not text, a number or a list", key), "to leave it unanswered, leave the key out")
		}
		return t, nil
	}
	list := []any{}
	for p.dec.More() {
		s, err := p.text(key)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	_, err = p.token()
	return list, err
}
