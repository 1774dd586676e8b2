package paper

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Table reads any table with a header: a row is a count. The map says which column
// holds which fact ("offense": "Charge"); a column that is called as a fact is taken
// without it. Beside facts there are "person", which tells whose a row is, "court_case",
// and "disposition", which tells convictions from the rest.
type Table struct {
	Importer
	Map map[string]string
}

// Read calls each with the record of each person.
func (t *Table) Read(in io.Reader, each func(*record.Record) error) error {
	rows := &tableRows{t: t, each: each}
	return byPerson(in, rows.header, rows.row, rows.end)
}

// besideFacts are what a column may hold that is no fact.
var besideFacts = []string{"person", "court_case", "disposition"}

type tableRows struct {
	t       *Table
	each    func(*record.Record) error
	columns map[string]int // by fact
	facts   []*law.Fact    // those that have a column, in the order of the book
	r       *record.Record
	ties    map[string]string
}

func (t *tableRows) header(first []string) (bool, int, error) {
	at := map[string]int{}
	for i, n := range first {
		at[strings.ToLower(strings.TrimSpace(n))] = i
	}
	t.columns = map[string]int{}
	for fact, column := range t.t.Map {
		i, ok := at[strings.ToLower(strings.TrimSpace(column))]
		if !ok {
			return false, 0, fmt.Errorf("line 1: there is no column %q", column)
		}
		if !slices.Contains(besideFacts, fact) && !slices.ContainsFunc(t.t.Book.Facts, func(f *law.Fact) bool { return f.ID == fact }) {
			return false, 0, fmt.Errorf("no fact is called %q: relief facts lists them all, and there are person, court_case and disposition", fact)
		}
		t.columns[fact] = i
	}
	for _, name := range besideFacts {
		if i, ok := at[name]; ok && t.t.Map[name] == "" {
			t.columns[name] = i
		}
	}
	for _, f := range t.t.Book.Facts {
		if i, ok := at[f.ID]; ok && t.t.Map[f.ID] == "" {
			t.columns[f.ID] = i
		}
		if _, ok := t.columns[f.ID]; ok {
			t.facts = append(t.facts, f)
		}
	}
	if len(t.facts) == 0 {
		return false, 0, fmt.Errorf("line 1: no column is a fact; say which is, such as -map offense=Charge,level=Severity")
	}
	if i, ok := t.columns["person"]; ok {
		return true, i, nil
	}
	return true, -1, nil
}

// row makes a case of a row.
func (t *tableRows) row(line int, fields [][]byte) error {
	if t.r == nil {
		t.r, t.ties = &record.Record{ID: lineName(line)}, map[string]string{}
	}
	cs := &caseOf{row: -1}
	cs.ID = lineName(line)
	if tie := t.cell(fields, "court_case"); tie != "" {
		if t.ties[tie] == "" {
			t.ties[tie] = lineName(line)
		}
		cs.CourtCase = t.ties[tie]
	}
	ended := convicted
	if _, ok := t.columns["disposition"]; ok {
		ended = readDisposition(clean(t.cell(fields, "disposition")))
	}
	if ended != convicted {
		t.notConvicted(cs, ended, line)
		return nil
	}
	date := isoDate(firstOf(t.cell(fields, "conviction_date"), t.cell(fields, "offense_date")))
	for _, f := range t.facts {
		cell := t.cell(fields, f.ID)
		if cell == "" {
			continue
		}
		if f.ID == "offense" {
			if !t.offense(cs, cell, date, line) {
				return nil
			}
			continue
		}
		v, ok := value(f, cell)
		if !ok {
			t.unread(line, f.ID+" cannot be read")
			continue
		}
		if d, _ := v.(string); f.Kind == law.Date && !f.Future && t.t.ahead(d) {
			t.unread(line, f.ID+" is in the future")
			continue
		}
		if f.Scope == law.Person {
			if !slices.ContainsFunc(t.r.Person, func(a record.Answer) bool { return a.Key == f.ID }) {
				t.r.Person = append(t.r.Person, record.Answer{Key: f.ID, Value: v})
			}
			continue
		}
		cs.told(f.ID, v, false)
	}
	t.t.possible(cs, func(what string) { t.unread(line, what) })
	t.r.Cases = append(t.r.Cases, cs.CaseAnswers)
	return nil
}

func (t *tableRows) cell(fields [][]byte, name string) string {
	if i, ok := t.columns[name]; ok && i < len(fields) {
		return filled(string(fields[i]))
	}
	return ""
}

func (t *tableRows) notConvicted(cs *caseOf, ended disposition, line int) {
	outcome := map[disposition]string{rejected: "no_charges", dismissed: "dismissed", acquitted: "acquitted"}[ended]
	cs.told("arrest_outcome", firstOf(outcome, "unknown"), false)
	if outcome == "" {
		t.unread(line, "how it ended cannot be read")
	}
	t.r.Cases = append(t.r.Cases, cs.CaseAnswers)
}

// offense reads the charge of a row, and reports whether it is a case.
func (t *tableRows) offense(cs *caseOf, cell, date string, line int) bool {
	ch := t.t.read(cell, date)
	if also := t.t.read(ch.Rest, date); also.Known() && strings.Contains(ch.Rest, also.Section[:2]) {
		t.unread(line, "there is more than one charge: "+also.Section+" was not taken up; give it a row of its own")
	}
	switch {
	case ch.Read == charge.Event:
		t.unread(line, ch.Section+" is no crime of its own")
		return false
	case ch.Read == charge.Federal:
		cs.told("jurisdiction", "federal", false)
	case ch.Known():
		cs.told("offense", t.t.name(ch, date), false)
		if ch.Attempt {
			cs.told("attempt", "yes", false)
		}
		if _, has := t.columns["offense_degree"]; ch.Degree != "" && !has && strings.HasPrefix(ch.Section, "PC 459") {
			cs.told("offense_degree", ch.Degree, false)
		}
		if ch.Hint != "" {
			t.unread(line, ch.Section+": "+ch.Hint)
		}
	default:
		cs.told("offense", "unknown", false)
		t.unread(line, firstOf(ch.Section, "the charge")+" cannot be read: "+firstOf(ch.Hint, string(ch.Read)))
	}
	return true
}

func (t *tableRows) unread(line int, what string) {
	t.r.Unread = append(t.r.Unread, lineName(line)+": "+what)
}

func (t *tableRows) end() error {
	r := t.r
	t.r = nil
	return t.each(r)
}

// mostOfAny is the largest amount that a record takes.
const mostOfAny = 20_000_000

// value reads a cell as the value of a fact.
func value(f *law.Fact, cell string) (any, bool) {
	low := strings.ToLower(cell)
	switch f.Kind {
	case law.YesNo:
		switch low {
		case "y", "yes", "true", "1", "t", "si", "sí":
			return "yes", true
		case "n", "no", "false", "0", "f":
			return "no", true
		case "unknown", "u", "?":
			return "unknown", true
		}
	case law.Choice:
		if f.ID == "level" {
			if level := readLevel(strings.ToUpper(cell)); level != "" {
				return level, true
			}
		}
		for _, v := range f.Values {
			if v.ID == low || v.ID == strings.ReplaceAll(low, " ", "_") {
				return v.ID, true
			}
		}
	case law.Date:
		if date := isoDate(cell); date != "" {
			return date, true
		}
	case law.DateList:
		var list []any
		for _, part := range strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '|' }) {
			date := isoDate(strings.TrimSpace(part))
			if date == "" {
				return nil, false
			}
			list = append(list, date)
		}
		return list, true
	case law.Count, law.Money:
		digits := strings.NewReplacer("$", "", ",", "", " ", "").Replace(cell)
		if n, err := strconv.ParseFloat(digits, 64); err == nil && n >= 0 && n <= mostOfAny && strings.Trim(digits, "0123456789.") == "" {
			return n, true
		}
	case law.Section:
		return cell, true
	}
	return nil, false
}

// isoDate reads 2015-06-30, 6/30/2015, 06-30-2015, 20150630, 2015-06 and 2015.
func isoDate(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), " ")
	s, _, _ = strings.Cut(s, "T")
	if _, _, err := record.ParseDate(s); err == nil {
		return s
	}
	if d := day(s); d != "" {
		return d
	}
	p := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '-' || r == '.' })
	if len(p) == 3 && len(p[2]) == 4 {
		date := p[2] + "-" + two(p[0]) + "-" + two(p[1])
		if _, _, err := record.ParseDate(date); err == nil {
			return date
		}
	}
	return ""
}

func two(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
