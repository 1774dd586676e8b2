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
	Aims     []string
	Facts    []FactRow
	Groups   []GroupRow
	Families []FamilyRow
	Reliefs  []ReliefRow
	Events   int // how many there are; the numbers of reliefs follow in Determination.event

	// Facts with a part of their own, by number; -1 for none.
	Complete, Offense, Attempt, First int
}

// FactRow is a fact of the book.
type FactRow struct {
	ID     string
	Kind   law.Kind
	Scope  law.Scope
	Values []string

	// As the fields of law.Fact.
	Self, Future, Decimal, Program, Private bool
}

// GroupRow is a page that asks several facts.
type GroupRow struct {
	ID    string
	Facts []int
}

// FamilyRow is a family of reliefs.
type FamilyRow struct {
	ID    string
	Files int
}

// ReliefRow is a relief of the book.
type ReliefRow struct {
	ID     string
	Aims   []int
	Arrest bool
	Family int
	Cite   string
}

// WordsRow is every string of the quiz in one language.
type WordsRow struct {
	Facts    []FactWords
	Groups   []GroupWords
	Events   []string
	Families []string // why a family is filed in its place
	Reliefs  []ReliefWords
	Titles   string // of the offenses, a line each
}

// FactWords are the question, the hint and the answers to choose from.
type FactWords struct {
	Ask, Help string
	Labels    []string
}

// GroupWords are those of a page that asks several facts.
type GroupWords struct{ Ask, Help, More string }

// ReliefWords are those of a relief; its lists are in the order of the rule, so
// that the number of a finding is a place in them.
type ReliefWords struct {
	Name, Also   string
	Page         string // where its explainer stands, or ""
	Reviewed     string // who signed the review; empty: nobody yet
	Requirements []RequirementWords
	Grants       []GrantWords
	Steps        []StepWords
	Does         []NoteWords
	DoesNot      []NoteWords
	Notes        []NoteWords
}

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
