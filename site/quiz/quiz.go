// Package quiz turns a book of law into what the quiz page is made of: the words of
// a language, the catalogue of offenses, and the checklist for readers without
// scripts.
//
// # What goes where
//
// The engine knows facts, reliefs and offenses by number only. Everything that a
// person reads comes from here, in the order of the book, so that a number of the
// engine is an index into a list of this package.
//
//	Core       JSON, in the page: the languages
//	Words      JavaScript, a file for each language: what the questions say
//	Answer     JavaScript, a file for each language: what the answer says besides
//	IDs        JavaScript, one file: the book by number
//	Offenses   JavaScript, one file: the catalogue of offenses with the names people use
//	Checklist  HTML, a page of its own: every relief as a list that needs no script
//
// The book travels as rows, the fields of a struct without their names (rows.go);
// [WireTS] writes from the same structs what reads them in the browser, with the
// numbers of the messages of package law.
//
// The JavaScript files only set global strings. That works from file:// and under
// connect-src 'none', where fetch does not. The page loads them with <script defer>
// together with the words of the other language, so that nothing is requested after
// the page has loaded. In the edition that is one file they stand inline.
package quiz

import (
	"encoding/json"

	"example.org/relief/wasm/law"
)

// Languages are those of the site; a quiz page carries the first, or the one
// of its own, and can switch to the others.
var Languages = []string{"en", "es"}

// Source is what a quiz page is made from.
type Source struct {
	Book *law.Book
	Code []byte // the book, assembled; only its fingerprint is used
	Said law.Speech

	// Words are the interface strings of a language, from words.txt. Those
	// whose key starts with "q-" go to the browser.
	Words func(lang string) map[string]string

	// Page returns where the explainer of a relief stands, from the root of
	// the site and with a closing slash ("en/dismissal/"), or "".
	Page func(lang, relief string) string

	// Paper reports whether the page of papers makes something for a relief.
	Paper func(relief string) bool

	// Help returns the few places to call for a need; see package help.
	Help func(lang, need string) []HelpWords
}

// needs are the kinds of help that serve an aim, in the words of package help.
var needs = map[string]string{
	"immigration": "immigration", "custody": "prison", "shorter": "prison", "wrong": "appeal", "sentenced": "appeal", "housing": "housing", "everything": "record",
	"work": "record", "license": "record", "record": "record", "probation": "record", "guns": "record", "vote": "record", "arrest": "record",
	"registration": "record",
}

// Core returns the JSON that stands in the page: its language, and those it can
// switch to.
func (s *Source) Core(lang string) ([]byte, error) {
	return json.Marshal(map[string]any{"lang": lang, "languages": Languages})
}

// ids returns what the script must know of the book besides words.
func (s *Source) ids() []byte {
	out, err := encodeRow(s.core())
	if err != nil {
		panic(err) // strings and numbers can always be written
	}
	return out
}

func (s *Source) core() CoreRow {
	b := s.Book
	c := CoreRow{
		Law: int(b.AsOf), Stamp: Stamp(s.Code), Events: len(b.Events), Complete: number(b, b.Complete),
		Offense: number(b, b.Offense), Attempt: number(b, b.Attempt), Kind: number(b, b.Kind), Outcome: number(b, b.Outcome),
	}
	if b.Minor.Fact != nil {
		c.Court, c.Minor, c.Minors = number(b, b.Minor.Fact), value(b.Minor.Fact, b.Minor.Value), s.see(b.Minor.Roads)
	}
	for i := range b.Aims {
		c.Aims = append(c.Aims, s.aim(&b.Aims[i]))
	}
	for _, days := range b.Order {
		var row []int
		for _, f := range days {
			row = append(row, number(b, f))
		}
		c.Order = append(c.Order, row)
	}
	for _, x := range b.Clashes {
		c.Clashes = append(c.Clashes, s.clash(x))
	}
	for _, f := range b.Facts {
		row := FactRow{ID: f.ID, Kind: f.Kind, Scope: f.Scope, Self: f.Self, Future: f.Future, Decimal: f.Decimal, Program: f.Program, Private: f.Private}
		for _, v := range f.Values {
			row.Values = append(row.Values, v.ID)
		}
		if f.Usual != nil {
			row.Usual = value(f, f.Usual.Value) + 1
		}
		c.Facts = append(c.Facts, row)
	}
	for _, q := range b.Questions {
		row := GroupRow{ID: q.ID, Form: q.Form}
		for _, f := range q.Facts {
			row.Facts = append(row.Facts, number(b, f))
		}
		c.Groups = append(c.Groups, row)
	}
	for _, r := range b.Reveals() {
		row := RevealRow{Fact: number(b, r.Fact), On: number(b, r.On), Open: r.Open}
		for _, v := range r.Values {
			row.Values = append(row.Values, value(r.On, v))
		}
		c.Reveals = append(c.Reveals, row)
	}
	for _, f := range b.Families {
		c.Families = append(c.Families, FamilyRow{f.ID, f.Files})
	}
	for _, r := range b.Reliefs {
		c.Reliefs = append(c.Reliefs, ReliefRow{ID: r.ID, Arrest: r.Arrest, Cite: r.Cite, Family: s.family(r), Last: r.Last, Paper: s.Paper != nil && s.Paper(r.ID)})
	}
	for _, i := range b.Items {
		c.Items = append(c.Items, s.item(i))
	}
	return c
}

func (s *Source) clash(x law.Clash) ClashRow {
	row := ClashRow{Fact: number(s.Book, x.Fact), Other: number(s.Book, x.Other)}
	for _, v := range x.Is {
		row.Is = append(row.Is, value(x.Fact, v))
	}
	if x.Other.Kind == law.Date {
		row.Day = map[string]int{"past": -1, "ahead": 1}[x.With[0]]
		return row
	}
	for _, v := range x.With {
		row.With = append(row.With, value(x.Other, v))
	}
	return row
}

func (s *Source) item(i law.Item) ItemRow {
	row := ItemRow{Form: i.Form, Revision: i.Revision, At: i.At, Relief: s.see([]string{i.Relief})[0], Grant: -1}
	for n, g := range s.Book.Reliefs[row.Relief].Grants {
		if g.ID == i.Grant {
			row.Grant = n
		}
	}
	return row
}

func (s *Source) aim(a *law.Aim) AimRow {
	row := AimRow{ID: a.ID, Rights: s.see(a.Rights), Roads: s.see(a.Roads), More: s.see(a.More), Told: s.see(a.Told), RoadsFirst: a.RoadsFirst}
	if m := a.Moot; m.Fact != nil {
		row.Moot, row.Is = number(s.Book, m.Fact)+1, value(m.Fact, m.Is)
	}
	for _, w := range a.Warn {
		warning := WarningRow{Fact: -1, Is: -1, Relief: -1, Statuses: w.Status}
		if w.Fact != nil {
			warning.Fact, warning.Is = number(s.Book, w.Fact), value(w.Fact, w.Is)
		}
		if w.Relief != "" {
			warning.Relief = s.see([]string{w.Relief})[0]
		}
		row.Warnings = append(row.Warnings, warning)
	}
	return row
}

// value is the number that the engine knows a value of a fact by.
func value(f *law.Fact, id string) int {
	if f.Kind == law.YesNo {
		return index([]string{"no", "yes"}, id)
	}
	for i, v := range f.Values {
		if v.ID == id {
			return i
		}
	}
	return -1
}

// family is the number of the family of a relief, or -1.
func (s *Source) family(r *law.Relief) int {
	for i, f := range s.Book.Families {
		if f.ID == r.Family {
			return i
		}
	}
	return -1
}

// Stamp is a fingerprint of the law's code, 20 bits of FNV-1a. It stands in a
// re-check code, so that an answer can only be replayed with the same law.
func Stamp(code []byte) int {
	h := uint32(2166136261)
	for _, b := range code {
		h = (h ^ uint32(b)) * 16777619
	}
	return int((h ^ h>>20) & (1<<20 - 1))
}

func number(b *law.Book, f *law.Fact) int {
	for i, g := range b.Facts {
		if g == f {
			return i
		}
	}
	return -1
}

func index(list []string, s string) int {
	for i, t := range list {
		if t == s {
			return i
		}
	}
	return -1
}
