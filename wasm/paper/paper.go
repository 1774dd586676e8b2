// Package paper reads criminal records as they come on paper and in files, and
// makes records of them: a rap sheet's text (rap.go), the Department of Justice's rows
// (rows.go), and any table with a header (table.go). All come to the same model, a
// person with events and counts, and one builder makes the record (build.go).
//
// A count that ended in a conviction is a case, an arrest that did not is an
// arrest. What was worked out and not read is listed with the case as inferred; what
// was not read is listed with its line. No name, number or birth date leaves this
// package: cases are named by the lines they were read from.
package paper

import (
	"errors"
	"slices"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// person is one person's record.
type person struct {
	line     int      // where it begins
	born     string   // as a date, never written
	ids      []string // what the heads of the pages name the person by, never written
	deceased bool
	events   []*event
	unread   []note
}

// note is something that was not read.
type note struct {
	line int
	what string
}

type kind byte

const (
	other kind = iota
	arrest
	court
	custody
	registration
	applicant
)

// event is what happened on one day: an arrest, an action of a court, a stay in
// prison.
type event struct {
	kind    kind
	cycle   int    // events of one cycle came of one arrest
	line    int    // where it begins
	day     string // a date, or nothing
	federal bool
	torn    bool     // its heading is missing
	number  string   // of the court case, to tie events; never written
	counts  []*count // in order
}

// count is one charge of an event.
type count struct {
	line        int
	texts       []string // the charge as printed, the likeliest first
	of          []string // the crime of the conviction, where it is printed apart
	lesser      bool     // the conviction is of a lesser crime than is printed
	attempted   bool
	alike       int    // how many counts one line stands for
	charged     string // the level charged
	level       string // the level convicted
	levelByTOC  bool   // it is only the level charged
	disposition disposition
	day         string // of the disposition, where it came later than the event
	sentence    sentence
	updates     []update
	crt         string // a custody's link to the court case
	comments    []string

	read   *charge.Charge // the charge, on the day
	readOn string
}

// update is what became of a count later.
type update struct {
	day  string
	what disposition
	sentence
}

// Importer reads records.
type Importer struct {
	Book  *record.Codebook
	Today law.Day // what is past by the calendar

	known map[string]*charge.Charge // charges that were read before
}

// Facts are what a paper may tell. The page that reads a rap sheet carries their words.
var Facts = []string{
	"offense", "offense_degree", "attempt", "level", "jurisdiction", "conviction_date", "sentencing_date", "sentence_type", "probation_granted", "probation_term_months",
	"probation_granted_date", "judgment_suspended", "execution_suspended", "probation_ever_revoked", "reduced_to_misdemeanor", "dismissed_under_1203_4", "relief_obtained",
	"probation_outcome", "probation_end_date", "now_in_this_case", "sentence_completed", "served_custody", "release_date", "supervision_end_date", "plea_from_cannabis_charge", "age_at_offense",
	"arrest_date", "arrest_jurisdiction", "arrest_offense", "arrest_level", "arrest_outcome", "arrest_cleared", "super_strike_conviction", "super_strike_conviction_date", "registrable_conviction", "registrable_conviction_date", "felony_cases",
}

// maxKnown bounds the charges that an importer remembers.
const maxKnown = 1 << 14

// read reads a charge.
func (im *Importer) read(text, day string) *charge.Charge {
	if c, ok := im.known[text]; ok && !c.Dated {
		return c
	}
	c := im.Book.Charges.Read(text, span(day))
	if im.known == nil || len(im.known) >= maxKnown {
		im.known = map[string]*charge.Charge{}
	}
	im.known[text] = &c
	return &c
}

// possible drops the days of a case that cannot be as they are read, and says which.
func (im *Importer) possible(cs *caseOf, note func(string)) {
	err := im.Book.CheckCase(im.Today, cs.Answers)
	if err == nil {
		return
	}
	var m *record.Mistake
	if errors.As(err, &m) {
		note(m.What)
	}
	cs.Answers = slices.DeleteFunc(cs.Answers, func(a record.Answer) bool {
		f, _, err := im.Book.Fact(a.Key)
		return err == nil && f.Kind == law.Date
	})
	cs.Inferred = slices.DeleteFunc(cs.Inferred, func(id string) bool {
		return !slices.ContainsFunc(cs.Answers, func(a record.Answer) bool { return a.Key == id })
	})
}
