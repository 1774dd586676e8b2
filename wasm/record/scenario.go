package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// Scenario is a story with the expected answer.
type Scenario struct {
	ID     string         `json:"id"`
	Relief string         `json:"relief"`
	AsOf   string         `json:"as_of"`
	Facts  map[string]any `json:"facts"`
	Expect Expect         `json:"expect"`

	Origin  string `json:"origin"`  // where it comes from
	Changed string `json:"changed"` // what was put right since

	Place string `json:"-"`
}

// Expect is what a scenario expects. There is always a status; other fields that
// are empty are not compared. Outcome, Notes and Reason are for people.
type Expect struct {
	Status    string   `json:"status"`
	From      string   `json:"from"`
	By        string   `json:"by"`
	Late      *bool    `json:"late"`
	EarlyFrom string   `json:"early_from"`
	Event     string   `json:"event"`
	Missing   []string `json:"missing"`
	Outcome   string   `json:"outcome"`
	Notes     []string `json:"notes"`
	Cite      string   `json:"cite"`
	Reason    string   `json:"reason"`
}

// ReadScenarios reads a file of scenarios: the JSON list of the reference, or
// the readable form when the text does not begin with a bracket.
func ReadScenarios(name string, data []byte) ([]Scenario, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if trimmed := bytes.TrimSpace(data); len(trimmed) == 0 || trimmed[0] != '[' {
		return readStories(name, data)
	}
	var out []Scenario
	ids := map[string]bool{}
	dec := json.NewDecoder(bytes.NewReader(data))
	from := int64(bytes.IndexByte(data, '['))
	mistaken := func(err error) error {
		m := &Mistake{Place: fmt.Sprintf("%s:%d", name, 1+bytes.Count(data[:from], []byte("\n"))), What: strings.TrimPrefix(err.Error(), "json: ")}
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) {
			m.What = fmt.Sprintf("%q cannot be a %s", kind.Field[strings.LastIndexByte(kind.Field, '.')+1:], kind.Value)
			m.Hint = "it is " + kinds[kind.Type.Kind()]
		}
		if _, key, ok := strings.Cut(m.What, "unknown field "); ok {
			m.Hint = didYouMean(strings.Trim(key, `"`), scenarioKeys)
		}
		return m
	}
	if _, err := dec.Token(); err != nil { // the bracket
		return nil, mistaken(err)
	}
	for dec.More() {
		var raw json.RawMessage
		err := dec.Decode(&raw)
		from = dec.InputOffset() - int64(len(raw))
		if err != nil {
			return nil, mistaken(err)
		}
		s := Scenario{Place: name}
		d := json.NewDecoder(bytes.NewReader(raw))
		d.DisallowUnknownFields()
		if err := d.Decode(&s); err != nil {
			return nil, mistaken(err)
		}
		if err := once(raw); err != nil {
			return nil, mistaken(err)
		}
		if err := s.Expect.check(s.Relief); err != nil {
			return nil, mistaken(err)
		}
		if ids[s.ID] {
			return nil, mistaken(fmt.Errorf("the id %q is given twice", s.ID))
		}
		ids[s.ID] = s.ID != ""
		out = append(out, s)
	}
	if _, err := dec.Token(); err != nil { // the other bracket
		from = dec.InputOffset()
		return nil, mistaken(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, &Mistake{Place: name, What: "there is more text after the list", Hint: "put every scenario between the brackets"}
	}
	if len(out) == 0 {
		return nil, &Mistake{Place: name, What: "there is no scenario in this file"}
	}
	return out, nil
}

// kinds are the names of what a part of a scenario is.
var kinds = map[reflect.Kind]string{
	reflect.String: "text, in quotation marks", reflect.Slice: "a list, in brackets", reflect.Bool: "true or false",
	reflect.Map: "an object, in braces", reflect.Struct: "an object, in braces",
}

// scenarioKeys are the keys that a scenario may have.
var scenarioKeys = slices.Concat(jsonKeys(reflect.TypeFor[Scenario]()), jsonKeys(reflect.TypeFor[Expect]()))

func jsonKeys(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		keys = append(keys, t.Field(i).Tag.Get("json"))
	}
	return keys
}

// once refuses an object with a key that is given twice: JSON would take the
// last one without a word.
func once(raw []byte) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	type level struct {
		seen map[string]bool // nil in a list
		key  bool            // the next token is a key
	}
	var open []level
	for {
		t, err := dec.Token()
		if err != nil {
			return nil // the end; whether it is well formed was seen before
		}
		switch t {
		case json.Delim('{'):
			open = append(open, level{map[string]bool{}, true})
			continue
		case json.Delim('['):
			open = append(open, level{})
			continue
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
		}
		if len(open) == 0 || open[len(open)-1].seen == nil {
			continue
		}
		at := &open[len(open)-1]
		if key, ok := t.(string); ok && at.key {
			if at.seen[key] {
				return fmt.Errorf("%q is given twice", key)
			}
			at.seen[key] = true
			at.key = false
			continue
		}
		at.key = true
	}
}

// check refuses an expectation that nothing could be compared with.
func (e Expect) check(relief string) error {
	right := strings.HasPrefix(relief, "rights/")
	var names []string
	for s := range law.Statuses {
		if s == law.Unsettled || s == law.Unsure || right == (s >= law.RightNo) {
			names = append(names, s.String())
		}
	}
	if e.Status == "" {
		return fmt.Errorf("%s is expected to be nothing: write one of %s", relief, strings.Join(names, ", "))
	}
	if !slices.Contains(names, e.Status) {
		return fmt.Errorf("%q is no status of %s: it is one of %s", e.Status, relief, strings.Join(names, ", "))
	}
	for _, d := range []struct{ name, day string }{{"from", e.From}, {"by", e.By}, {"early_from", e.EarlyFrom}} {
		if d.day == "" {
			continue
		}
		if _, _, err := ParseDate(d.day); err != nil || len(d.day) != 10 {
			return fmt.Errorf("%s: %q is not a day such as 2026-11-23", d.name, d.day)
		}
	}
	return nil
}

// Record turns the flat facts of a scenario into a record with one case.
func (c *Codebook) Record(s Scenario) (*Record, error) {
	asOf, _, err := ParseDate(s.AsOf)
	if err != nil || len(s.AsOf) != 10 {
		return nil, &Mistake{Place: s.ID, What: "as_of is not a day", Hint: "write it as 2026-11-23"}
	}
	r := &Record{AsOf: asOf, Cases: []CaseAnswers{{}}}
	keys := make([]string, 0, len(s.Facts))
	for k := range s.Facts {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		f, _, err := c.Fact(k)
		if err != nil {
			return nil, Answer{Key: s.ID}.wrap(err)
		}
		a := Answer{Key: k, Value: s.Facts[k]}
		if f.Scope == law.Person {
			r.Person = append(r.Person, a)
		} else {
			r.Cases[0].Answers = append(r.Cases[0].Answers, a)
		}
	}
	return r, nil
}

// Run evaluates a scenario and returns every disagreement with what it
// expects, and the determination.
func (c *Codebook) RunScenario(s Scenario) ([]string, *Determination, error) {
	_, relief, err := c.Relief(s.Relief)
	if err != nil {
		return nil, nil, Answer{Key: s.ID}.wrap(err)
	}
	r, err := c.Record(s)
	if err != nil {
		return nil, nil, err
	}
	if err := c.CheckDays(r); err != nil {
		return nil, nil, Answer{Key: s.ID}.wrap(err)
	}
	for _, m := range s.Expect.Missing {
		if _, _, err := c.Fact(m); err != nil {
			return nil, nil, Answer{Key: s.ID}.wrap(err)
		}
	}
	if err := c.checkEvent(s.Expect.Event); err != nil {
		return nil, nil, Answer{Key: s.ID}.wrap(err)
	}
	message, err := c.Message(r, law.Determine, 0, 0, []int{relief})
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", s.ID, err)
	}
	// An arrest relief of a record without answers about an arrest, and the
	// other way round, is judged all the same.
	reply, err := c.Run(message)
	if err != nil {
		return nil, nil, err
	}
	ds, err := c.Decode(reply, r)
	if err != nil {
		return nil, nil, err
	}
	if len(ds) != 1 {
		return []string{"the relief was not determined: the answers are about another kind of case"}, nil, nil
	}
	return s.Expect.compare(ds[0]), &ds[0], nil
}

func (e Expect) compare(d Determination) []string {
	var out []string
	differ := func(name, want, got string) {
		if want != "" && want != got {
			if got == "" {
				got = "nothing"
			}
			out = append(out, fmt.Sprintf("%s: want %s, got %s", name, want, got))
		}
	}
	differ("status", e.Status, d.Status)
	differ("from", e.From, d.From)
	differ("by", e.By, d.By)
	differ("early_from", e.EarlyFrom, d.EarlyFrom)
	differ("event", e.Event, d.Event)
	if e.Late != nil && *e.Late != d.Late {
		out = append(out, fmt.Sprintf("late: want %v, got %v", *e.Late, d.Late))
	}
	for _, m := range e.Missing {
		if !slices.Contains(d.Missing, m) {
			out = append(out, fmt.Sprintf("missing: want %s among [%s]", m, strings.Join(d.Missing, " ")))
		}
	}
	if cites := d.deciding(); e.Cite != "" && len(out) == 0 && !sameSource(e.Cite, cites) {
		out = append(out, fmt.Sprintf("cite: want %s, decided by %s", e.Cite, cites))
	}
	return out
}
