package quiz

import (
	"encoding/json"
	"slices"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/paper"
)

// carriedRecord is what the page that reads a rap sheet carries, so that it asks for
// nothing after it is loaded.
type carriedRecord struct {
	Lang   string            `json:"lang"`
	Words  map[string]string `json:"words"` // those that begin with "rap-"
	Tables json.RawMessage   `json:"tables"`
	Rows   string            `json:"rows"`   // sections, a line each
	Titles string            `json:"titles"` // the same in words
	Facts  []recordFact      `json:"facts"`
}

// recordFact is a fact that a paper tells.
type recordFact struct {
	ID     string      `json:"id"`
	Ask    string      `json:"ask"`
	Kind   law.Kind    `json:"kind"`
	Values [][2]string `json:"values,omitempty"`
}

// ChargesScript returns the file with what the reader of charges must know; the
// catalogue is a file of its own.
func (s *Source) ChargesScript() ([]byte, error) {
	tables, err := charge.New(s.Book).Tables()
	if err != nil {
		return nil, err
	}
	return script("charges", tables), nil
}

// RecordScript makes the data of the page that reads a rap sheet, in a language.
func (s *Source) RecordScript(lang string) ([]byte, error) {
	tables, err := charge.New(s.Book).Tables()
	if err != nil {
		return nil, err
	}
	c := carriedRecord{Lang: lang, Words: map[string]string{}, Tables: tables}
	for k, v := range s.Words(lang) {
		if key, ok := strings.CutPrefix(k, "rap-"); ok {
			c.Words[key] = v
		}
	}
	var rows, titles []string
	for _, o := range s.Book.Offenses {
		rows, titles = append(rows, o.Section), append(titles, strings.ReplaceAll(o.Title.In(lang), "\n", " "))
	}
	c.Rows, c.Titles = strings.Join(rows, "\n"), strings.Join(titles, "\n")
	for _, f := range s.Book.Facts {
		if !slices.Contains(paper.Facts, f.ID) {
			continue
		}
		row := recordFact{ID: f.ID, Ask: f.Ask.In(lang), Kind: f.Kind}
		for _, v := range f.Values {
			row.Values = append(row.Values, [2]string{v.ID, v.Label.In(lang)})
		}
		c.Facts = append(c.Facts, row)
	}
	text, err := marshal(c)
	if err != nil {
		return nil, err
	}
	return script("record", text), nil
}
