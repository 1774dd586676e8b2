package quiz

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

// WordsJSON returns what the questions say in a language: the strings of the interface
// by their keys, and those of the book as a row.
func (s *Source) WordsJSON(lang string) ([]byte, error) {
	ui := map[string]string{}
	for k, v := range s.Words(lang) {
		if strings.HasPrefix(k, "q-") {
			ui[k[2:]] = v
		}
	}
	book, err := encodeRow(s.bookWords(lang))
	if err != nil {
		return nil, err
	}
	return marshal(struct {
		UI   map[string]string `json:"ui"`
		Book json.RawMessage   `json:"book"`
	}{ui, book})
}

func (s *Source) bookWords(lang string) WordsRow {
	b := s.Book
	var w WordsRow
	for _, a := range b.Aims {
		row := AimWords{Name: a.Name.In(lang), None: a.None.In(lang), Moot: a.Moot.Says.In(lang)}
		for _, warn := range a.Warn {
			row.Warnings = append(row.Warnings, NoteWords{warn.Says.In(lang), warn.Cite})
		}
		if s.Help != nil {
			row.Help = s.Help(lang, needs[a.ID])
		}
		w.Aims = append(w.Aims, row)
	}
	for _, f := range b.Facts {
		row := FactWords{Ask: f.Ask.In(lang), Help: f.Help.In(lang), Why: f.Why.In(lang), Line: f.Line.In(lang)}
		if u := f.Usual; u != nil {
			row.Usual = UsualWords{u.Ask.In(lang), u.Yes.In(lang), u.No.In(lang)}
		}
		for _, v := range f.Values {
			row.Labels = append(row.Labels, v.Label.In(lang))
		}
		w.Facts = append(w.Facts, row)
	}
	for _, q := range b.Questions {
		w.Groups = append(w.Groups, GroupWords{q.Ask.In(lang), q.Help.In(lang), q.More.In(lang)})
	}
	for _, r := range b.Reliefs {
		w.Names = append(w.Names, r.Name.In(lang))
	}
	var titles []string
	for _, o := range b.Offenses {
		titles = append(titles, strings.ReplaceAll(o.Title.In(lang), "\n", " "))
	}
	w.Titles = strings.Join(titles, "\n")
	return w
}

// answer is what the answer says besides.
func (s *Source) answer(lang string) (a AnswerRow) {
	for _, r := range s.Book.Reliefs {
		a.Reliefs = append(a.Reliefs, s.reliefWords(r, lang))
	}
	for _, e := range s.Book.Events {
		a.Events = append(a.Events, e.Text.In(lang))
	}
	for _, f := range s.Book.Families {
		a.Families = append(a.Families, f.Because.In(lang))
	}
	return a
}

func (s *Source) reliefWords(r *law.Relief, lang string) ReliefWords {
	w := ReliefWords{
		Also: r.Also.In(lang), Page: s.Page(lang, r.ID),
		Does: notes(r.Does, lang), DoesNot: notes(r.DoesNot, lang), Notes: notes(r.Notes, lang),
	}
	if a := s.Book.AnswerOf(r.ID); a != nil {
		w.Means = AnswerWords{a.Yes.In(lang), a.Partly.In(lang), a.Later.In(lang), a.No.In(lang)}
	}
	if r.Reviewed.By != "—" {
		w.Reviewed = r.Reviewed.By
	}
	for _, c := range r.Requires {
		w.Requirements = append(w.Requirements, RequirementWords{c.Says.In(lang), c.Cite, c.Else.Why.In(lang), s.see(c.Else.See)})
	}
	for _, g := range r.Grants {
		w.Grants = append(w.Grants, GrantWords{g.Cite, g.Outcome.Why.In(lang), g.Outcome.Status, s.see(g.Outcome.See)})
	}
	for _, st := range r.Steps {
		w.Steps = append(w.Steps, StepWords{st.Kind, st.Says.In(lang), st.Cite})
	}
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

func notes(ns []law.Note, lang string) []NoteWords {
	var out []NoteWords
	for _, n := range ns {
		out = append(out, NoteWords{n.Says.In(lang), n.Cite})
	}
	return out
}

// AnswerScript returns the file of what the answer says in a language.
func (s *Source) AnswerScript(lang string) ([]byte, error) {
	j, err := encodeRow(s.answer(lang))
	return script("answer-"+lang, j), err
}

// WordsScript returns the file of what the questions say in a language: a script that
// sets a string.
func (s *Source) WordsScript(lang string) ([]byte, error) {
	j, err := s.WordsJSON(lang)
	if err != nil {
		return nil, err
	}
	return script("words-"+lang, j), nil
}

// IDsScript returns the file of the book by number, without words.
func (s *Source) IDsScript() []byte { return script("ids", s.ids()) }

// OffensesScript returns the catalogue, the same in every language, in three parts with an
// empty line between: a line for each offense with its section and the letter of its level
// (and an r where it is rarely charged); words that tell nothing, and those that say the
// same, a line each; what people say, and the numbers of the offenses meant. Titles are
// among the words.
func (s *Source) OffensesScript() []byte {
	var rows, said []string
	at := map[string]string{}
	for i, o := range s.Book.Offenses {
		at[o.Section] = strconv.Itoa(i)
		row := o.Section + "|" + levelLetter(o)
		if o.Rare {
			row += "r"
		}
		rows = append(rows, row)
	}
	alike := []string{strings.Join(s.Said.Noise, " ")}
	for _, words := range s.Said.Alike {
		alike = append(alike, strings.Join(words, " "))
	}
	for _, n := range s.Said.Names {
		var meant []string
		for _, section := range n.Sections {
			meant = append(meant, at[section])
		}
		said = append(said, strings.Join(n.Said, ",")+"|"+strings.Join(meant, ","))
	}
	parts := make([]string, 0, 3)
	for _, lines := range [][]string{rows, alike, said} {
		parts = append(parts, strings.Join(lines, "\n"))
	}
	return script("offenses", []byte(strings.Join(parts, "\n\n")))
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
