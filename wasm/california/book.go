// Package california is the law of California on relief after a conviction or
// an arrest, written as data.
//
// One file holds one statute, in the order of the statute, named after it:
// pc1203_4.go is Penal Code 1203.4. Every requirement carries its cite. The
// questions stand in the facts_*.go files, each asked once whoever asks first.
// reviewed.csv keeps what was reviewed of the codes, as hashes; relief law reads it.
// offenses.csv is the catalogue of offenses and said.txt what people say who
// mean one. The stories in scenarios/ say what the law comes to for
// one person; a lawyer adds one without knowing Go.
//
// A file without if, for and switch is data: relief serve shows it as soon as it
// is saved, read from its source (package source). The rest is compiled first.
//
// The law was read as of July 21, 2026. Nothing here was guessed: where the
// sources are unsettled, the outcome is law.Unsettled with the reason.
package california

import (
	"slices"

	"example.org/relief/wasm/law"
)

// AsOf is the day of the code text that the rules were compared with.
var AsOf = law.On(2026, 7, 21)

// book is the law but for the catalogue of offenses, which is a table. Each family
// of reliefs adds its own, in the order in which they are shown.
var book = law.Book{
	Facts:     slices.Concat(facts, detailed),
	Questions: questions,
	Events:    events,
	Reliefs: slices.Concat(dismissal, automatic, arrest, reclassification, review,
		vacatur, resentencing, probation, clemency, rights),
	Families:  families,
	Items:     items,
	Derived:   derived,
	Complete:  AllCasesListed,
	Attempt:   Attempt,
	Degree:    OffenseDegree,
	Offense:   Offense,
	Kind:      CrimeKind,
	First:     []*law.Fact{Jurisdiction},
	Taken:     taken,
	Outcome:   ArrestOutcome,
	Minor:     law.Minor{Fact: Court, Value: "juvenile", Roads: []string{"juvenile-sealing"}},
	Changes:   changes,
	Elsewhere: elsewhere,
	State:     &ThisState,
	Briefs: slices.Concat(dismissalBriefs, recordBriefs, reviewBriefs, vacaturBriefs,
		resentencingBriefs, probationBriefs, clemencyBriefs, doorsBriefs),
	AsOf:   AsOf,
	Closed: closed,

	Aims:     aims,
	Answers:  slices.Concat(dismissalAnswers, reviewAnswers, laterAnswers, rightsAnswers),
	Follows:  follows,
	Supposes: supposes,
	Order:    order,
	Clashes:  clashes,
	Record:   fromRecord,
	Becomes:  becomes,
	Applies:  applies,
}

// Law returns the whole law of California.
func Law() (*law.Book, error) {
	offenses, err := readOffenses()
	if err != nil {
		return nil, err
	}
	whole := book
	whole.Offenses = offenses
	if whole.Charges, err = readCharges(); err != nil {
		return nil, err
	}
	return &whole, nil
}
