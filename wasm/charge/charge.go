// Package charge reads a charge as it is printed: on a rap sheet ("664/211
// PC-ROBBERY:ATTEMPTED"), in a jail's log ("273 A (A) PC"), on a court's page ("PC
// 459/F") or typed by a person ("Penal Code § 459"). One reader serves the command
// line, the importer and, as tables and a script made from the same tables, the
// quiz.
//
// A text is cut into tokens (token.go), the tokens into sections with their code
// (parse.go), and the sections are looked up (resolve.go): in the catalogue, among
// old numbers, among events and findings that are no conviction, and last among the
// sections that exist. Nothing is dropped without a word: a second section is kept
// in With, and what was not read in Rest.
//
// What the reader knows of a jurisdiction is in its book (law.Charges).
package charge

import (
	"strings"

	"example.org/relief/wasm/law"
)

// Kind is what a charge was read as.
type Kind string

const (
	Row       Kind = "row"       // a row of the catalogue
	Unlisted  Kind = "unlisted"  // a section that exists and is on no list
	Event     Kind = "event"     // no crime: something that happened in another case
	Finding   Kind = "finding"   // no crime of its own: an enhancement or a prior
	Ordinance Kind = "ordinance" // a local rule
	Federal   Kind = "federal"
	Unread    Kind = "unread"
)

// Charge is what was read.
type Charge struct {
	Read    Kind
	Section string // as it would be written on a court paper: "PC 273a(a)"
	Row     int    // of the catalogue, or -1
	Or      int    // the row that it may be as well; Row where there is no doubt
	Attempt bool
	Degree  string   // first, second, or empty
	Level   string   // as charged: felony, misdemeanor, infraction, or empty
	With    []string // the sections beside it
	Rest    string   // what was not read
	Hint    string
	Dated   bool // the row depends on the day of the conviction
}

// Known reports whether a row of the catalogue stands for the charge.
func (c *Charge) Known() bool { return c.Row >= 0 }

// Span is when a crime or its conviction was, as far as anybody knows. The zero
// Span is any day.
type Span struct {
	First, Last law.Day
	Known       bool
}

// longest is how much of a text is looked at. The longest charge of the public
// sources has 90 letters.
const longest = 400

// Read reads a charge. It never fails: what cannot be read is Unread, with a hint.
func (r *Reader) Read(text string, when Span) Charge {
	p := parser{reader: r}
	rest := ""
	if len(text) > longest {
		cut := longest
		for cut > 0 && text[cut]&0xC0 == 0x80 {
			cut--
		}
		text, rest = text[:cut], text[cut:]
	}
	p.scan(text)
	p.parse()
	c := r.resolve(&p, when)
	c.Rest = join(c.Rest, strings.TrimSpace(rest))
	return c
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}
