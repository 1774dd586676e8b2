package record

import (
	"bytes"
	"encoding/json"
	"fmt"
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

	Place string `json:"-"`
}

// Expect is what a scenario expects; empty fields are not compared.
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
	trimmed := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	if len(trimmed) == 0 || trimmed[0] != '[' {
		return readStories(name, data)
	}
	dec := json.NewDecoder(bytes.NewReader(trimmed))
	var list []json.RawMessage
	if err := dec.Decode(&list); err != nil {
		return nil, &Mistake{Place: name, What: strings.TrimPrefix(err.Error(), "json: ")}
	}
	var out []Scenario
	for i, raw := range list {
		s := Scenario{Place: name}
		d := json.NewDecoder(bytes.NewReader(raw))
		if err := d.Decode(&s); err != nil {
			return nil, &Mistake{Place: fmt.Sprintf("%s: scenario %d", name, i+1), What: strings.TrimPrefix(err.Error(), "json: ")}
		}
		out = append(out, s)
	}
	return out, nil
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
	return out
}
