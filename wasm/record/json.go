package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
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
	err := p.object(func(key string) error {
		switch key {
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
			r.Person, _, err = p.answers(false)
			return err
		case "cases":
			return p.array(func() error {
				answers, id, err := p.answers(true)
				r.Cases = append(r.Cases, CaseAnswers{id, answers})
				return err
			})
		}
		return p.mistake(fmt.Sprintf("a record has no part %q", key), didYouMean(key, []string{"as_of", "person", "cases"}))
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

// answers reads an object of facts; in a case, "id" is its name.
func (p *parser) answers(isCase bool) (out []Answer, id string, err error) {
	err = p.object(func(key string) error {
		if isCase && key == "id" {
			var err error
			id, err = p.text(key)
			return err
		}
		place := fmt.Sprintf("%s:%d", p.name, p.line())
		v, err := p.value(key)
		out = append(out, Answer{Key: key, Value: v, Place: place})
		return err
	})
	return out, id, err
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
