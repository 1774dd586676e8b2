package quiz

import (
	"reflect"

	"example.org/relief/wasm/law"
)

// What the script gets of the book is rows: the fields of a struct of this file, in
// their order and without their names, the empty ones at the end left out. The
// script decodes them once, with what [WireTS] writes from the same structs.

// CoreRow is what the script knows without words.
type CoreRow struct {
	Law      int // the day of the law
	Stamp    int // fingerprint of the law's code
	Aims     []AimRow
	Facts    []FactRow
	Groups   []GroupRow
	Reveals  []RevealRow
	Order    [][]int // days of a case by the numbers of their facts, each on or before the next
	Clashes  []ClashRow
	Families []FamilyRow
	Reliefs  []ReliefRow
	Items    []ItemRow
	Events   int // how many there are; the numbers of reliefs follow in Determination.event

	// Facts with a part of their own, by number; -1 for none.
	Complete, Offense, Attempt, Kind, Outcome int

	// A case of the juvenile court: the fact, its value, and its roads.
	Court, Minor int
	Minors       []int
}

// AimRow is an aim of the book; its lists are numbers of reliefs.
type AimRow struct {
	ID                        string
	Rights, Roads, More, Told []int
	Warnings                  []WarningRow
	Moot, Is                  int // one more than the number of a fact, and its value; 0 for none
	RoadsFirst                bool
}

// WarningRow says when a warning is shown: where Fact has the value Is, or Relief
// one of the statuses; -1 for none.
type WarningRow struct {
	Fact, Is, Relief int
	Statuses         []law.Status
}

// RevealRow says that a fact is shown only while another fact of its page has one of
// these values; where it is open, also while that has none.
type RevealRow struct {
	Fact, On int
	Values   []int
	Open     bool
}

// ClashRow is two answers that no case has together. Of a date Day says where it lies:
// -1 before today, 1 after it.
type ClashRow struct {
	Fact  int
	Is    []int
	Other int
	With  []int
	Day   int
}

// FactRow is a fact of the book.
type FactRow struct {
	ID     string
	Kind   law.Kind
	Scope  law.Scope
	Values []string

	// As the fields of law.Fact.
	Self, Future, Decimal, Program, Private bool

	Usual int // the place of the usual value, from 1; 0 where the list is shown at once
}

// GroupRow is a page that asks several facts.
type GroupRow struct {
	ID    string
	Facts []int
	Form  bool // each fact is a question of its own
}

// FamilyRow is a family of reliefs.
type FamilyRow struct {
	ID    string
	Files int
}

// ReliefRow is a relief of the book.
type ReliefRow struct {
	ID     string
	Arrest bool
	Family int
	Cite   string
	Last   bool // told last, once a person
	Paper  bool // the page of papers makes something for it
}

// ItemRow is a place on a court's form; Grant is its place in the relief, -1 for any.
type ItemRow struct {
	Form, Revision, At string
	Relief, Grant      int
}

// WordsRow is what the questions say in one language.
type WordsRow struct {
	Aims   []AimWords
	Facts  []FactWords
	Groups []GroupWords
	Names  []string // of the reliefs
	Titles string   // of the offenses, a line each
}

// AnswerRow is what the answer says besides.
type AnswerRow struct {
	Reliefs  []ReliefWords
	Events   []string
	Families []string // why a family is filed in its place
}

// AimWords are those of an aim, its warnings in the order of AimRow.
type AimWords struct {
	Name, None string
	Warnings   []NoteWords
	Help       []HelpWords // whom to call
	Moot       string
}

// HelpWords are a place that helps free of charge, with its number.
type HelpWords struct{ Name, Area, Phone, Href string }

// FactWords are the question, the hint, the answers to choose from, why it is
// asked, the first step of a long list, and the line of a list to tick.
type FactWords struct {
	Ask, Help string
	Labels    []string
	Why       string
	Usual     UsualWords
	Line      string
}

// UsualWords are those of the first step of a long list.
type UsualWords struct{ Ask, Yes, No string }

// GroupWords are those of a page that asks several facts.
type GroupWords struct{ Ask, Help, More string }

// ReliefWords are those of a relief but for its name; its lists are in the order of the rule, so
// that the number of a finding is a place in them.
type ReliefWords struct {
	Also         string
	Page         string // where its explainer stands, or ""
	Reviewed     string // who signed the review; empty: nobody yet
	Means        AnswerWords
	Requirements []RequirementWords
	Grants       []GrantWords
	Steps        []StepWords
	Does         []NoteWords
	DoesNot      []NoteWords
	Notes        []NoteWords
}

// AnswerWords are those of a law.Answer: what a relief means to the person.
type AnswerWords struct{ Yes, Partly, Later, No string }

// RequirementWords are those of a law.Criterion, with the reliefs to look at
// instead.
type RequirementWords struct {
	Says, Cite, Why string
	See             []int
}

// GrantWords are those of a law.Grant.
type GrantWords struct {
	Cite, Why string
	Status    law.Status
	See       []int
}

// StepWords are those of a law.Step.
type StepWords struct{ Kind, Says, Cite string }

// NoteWords are those of a law.Note.
type NoteWords struct{ Says, Cite string }

// encodeRow writes a row, and the rows in it, as JSON.
func encodeRow(v any) ([]byte, error) { return marshal(plain(reflect.ValueOf(v))) }

// plain turns a struct into the list of its fields, without the empty ones at the
// end, and a truth into 0 or 1.
func plain(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Struct:
		out, n := make([]any, v.NumField()), 0
		for i := range out {
			f := v.Field(i)
			if out[i] = plain(f); !f.IsZero() {
				n = i + 1
			}
		}
		return out[:n]
	case reflect.Slice:
		out := make([]any, v.Len())
		for i := range out {
			out[i] = plain(v.Index(i))
		}
		return out
	case reflect.Bool:
		if v.Bool() {
			return 1
		}
		return 0
	}
	return v.Interface()
}
