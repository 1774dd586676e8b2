package quiz

import (
	"bytes"
	"encoding/json"
	"strings"

	"example.org/relief/wasm/law"
)

// The words of a relief are lists in the order of the rule, so that the number
// of a finding is a place in them.
type reliefWords struct {
	Name string     `json:"n"`
	Also string     `json:"a,omitempty"`
	Cite string     `json:"c"`
	Page string     `json:"p,omitempty"`
	Rev  string     `json:"r,omitempty"` // who signed the review; empty: nobody yet
	Req  [][]any    `json:"q"`           // says, cite, why, see
	Gra  [][]any    `json:"g"`           // cite, why, status
	Step [][]string `json:"s,omitempty"` // kind, says, cite
	Does [][]string `json:"d,omitempty"`
	Not  [][]string `json:"x,omitempty"`
	Note [][]string `json:"t,omitempty"`
}

// WordsJSON returns every string of the quiz in a language.
func (s *Source) WordsJSON(lang string) ([]byte, error) {
	b := s.Book
	type words struct {
		UI      map[string]string `json:"ui"`
		Facts   [][]any           `json:"facts"`  // ask, help, labels
		Groups  [][]string        `json:"groups"` // ask, help, more
		Events  []string          `json:"events"`
		Reliefs []reliefWords     `json:"reliefs"`
		Titles  string            `json:"titles"` // of the offenses, a line each
	}
	w := words{UI: map[string]string{}}
	for k, v := range s.Words(lang) {
		if strings.HasPrefix(k, "q-") {
			w.UI[k[2:]] = v
		}
	}
	for _, f := range b.Facts {
		row := []any{f.Ask.In(lang)}
		var labels []string
		for _, v := range f.Values {
			labels = append(labels, v.Label.In(lang))
		}
		if h := f.Help.In(lang); h != "" || labels != nil {
			row = append(row, h)
		}
		if labels != nil {
			row = append(row, labels)
		}
		w.Facts = append(w.Facts, row)
	}
	for _, q := range b.Questions {
		w.Groups = append(w.Groups, []string{q.Ask.In(lang), q.Help.In(lang), q.More.In(lang)})
	}
	for _, e := range b.Events {
		w.Events = append(w.Events, e.Text.In(lang))
	}
	for _, r := range b.Reliefs {
		w.Reliefs = append(w.Reliefs, s.reliefWords(r, lang))
	}
	var titles []string
	for _, o := range b.Offenses {
		titles = append(titles, strings.ReplaceAll(o.Title.In(lang), "\n", " "))
	}
	w.Titles = strings.Join(titles, "\n")
	return marshal(w)
}

func (s *Source) reliefWords(r *law.Relief, lang string) reliefWords {
	w := reliefWords{Name: r.Name.In(lang), Also: r.Also.In(lang), Cite: r.Cite, Page: s.Page(lang, r.ID)}
	if r.Reviewed.By != "" && r.Reviewed.By != "—" {
		w.Rev = r.Reviewed.By
	}
	for _, c := range r.Requires {
		row := []any{c.Says.In(lang), c.Cite, c.Else.Why.In(lang)}
		if see := s.see(c.Else.See); see != nil {
			row = append(row, see)
		}
		w.Req = append(w.Req, row)
	}
	for _, g := range r.Grants {
		row := []any{g.Cite, g.Outcome.Why.In(lang), g.Outcome.Status}
		if see := s.see(g.Outcome.See); see != nil {
			row = append(row, see)
		}
		w.Gra = append(w.Gra, row)
	}
	for _, st := range r.Steps {
		w.Step = append(w.Step, []string{st.Kind, st.Says.In(lang), st.Cite})
	}
	w.Does, w.Not, w.Note = notes(r.Does, lang), notes(r.DoesNot, lang), notes(r.Notes, lang)
	return w
}

// see turns ids of other reliefs into their numbers; one that the book does
// not hold is left out.
func (s *Source) see(ids []string) []int {
	var out []int
	for _, id := range ids {
		for i, r := range s.Book.Reliefs {
			if r.ID == id {
				out = append(out, i)
			}
		}
	}
	return out
}

func notes(ns []law.Note, lang string) [][]string {
	var out [][]string
	for _, n := range ns {
		out = append(out, []string{n.Says.In(lang), n.Cite})
	}
	return out
}

// Words returns the file of a language: a script that sets a string.
func (s *Source) WordsScript(lang string) ([]byte, error) {
	j, err := s.WordsJSON(lang)
	if err != nil {
		return nil, err
	}
	return script("words-"+lang, j), nil
}

// OffensesScript returns the file that is the same in every language: the ids of
// the book, and the catalogue, a line for each offense
// with its section, the letter of its level and the names that people use, of
// every language, between bars. Titles are among the words.
func (s *Source) OffensesScript() []byte {
	names := map[string][]string{}
	for _, a := range s.Aliases {
		if index(names[a.Section], a.Words) < 0 {
			names[a.Section] = append(names[a.Section], a.Words)
		}
	}
	var out strings.Builder
	for i, o := range s.Book.Offenses {
		if i > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(o.Section + "|" + levelLetter(o))
		for _, n := range names[o.Section] {
			out.WriteString("|" + strings.ReplaceAll(n, "|", " "))
		}
	}
	return append(script("ids", s.ids()), script("offenses", []byte(out.String()))...)
}

// levelLetter is the letter of a level; "p" is a program and "o" an ordinance.
func levelLetter(o law.Row) string {
	switch o.Level {
	case "felony":
		return "f"
	case "misdemeanor":
		return "m"
	case "infraction":
		return "i"
	case "wobbler":
		return "w"
	case "wobblette":
		return "b"
	case "":
		if o.Section == "local ordinance" {
			return "o"
		}
		return "p"
	}
	return "x"
}

// script makes a file that sets one global string. A string is parsed faster
// than an object, and only when it is needed.
func script(name string, data []byte) []byte {
	var out bytes.Buffer
	out.WriteString(`(self.reliefData=self.reliefData||{})["` + name + `"]='`)
	for _, r := range string(data) {
		switch r {
		case '\\':
			out.WriteString(`\\`)
		case '\'':
			out.WriteString(`\'`)
		case '\n':
			out.WriteString(`\n`)
		case '<':
			out.WriteString(`\x3c`)
		case '\u2028', '\u2029':
			out.WriteByte(' ')
		default:
			out.WriteRune(r)
		}
	}
	out.WriteString("';\n")
	return out.Bytes()
}

// marshal is json.Marshal without the escaping of <, > and &, which would only
// add bytes: [script] takes care of "<".
func marshal(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(out.Bytes()), nil
}
