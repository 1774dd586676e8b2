// Package help reads content/help.txt, the places that help free of charge, and
// chooses the few that fit what a person needs.
//
// # The file
//
// An editor keeps it: blocks of "key: value", a blank line between two places, #
// for a comment. One file serves both languages; what is shown in words has a
// twin with "-es".
//
//	name: Office of Somebody            as the office calls itself
//	short: Somebody                     the name on the front page, where it has little room
//	needs: record, work                 what it serves, see [Needs]; the first is its strength
//	area: Los Angeles                   San Diego, Los Angeles, both, state or national
//	languages: English, Spanish         with languages-es
//	does: clears records                a few words, with does-es
//	phone: (619) 555-0100               one number; more: phone-2, and inside, what to dial from a jail
//	text: 988                           a number for messages, with what to write
//	letters: 1 Main St, City, CA 90000  where to write
//	web: example.org
//	hours: Mon-Fri 9-5                  with hours-es
//	source: its own page                where the facts were seen
//	seen: 2026-11-29                    the day they were seen there
//	aged: 2018                          the year of the source, where it is old
//	called:                             the day on which the firm called and all was right
//
// A place that the firm has not called itself is shown with "call to check" and
// the age of its source. The order within the file is the order on the page.
package help

import (
	"bytes"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/phone"
	"example.org/relief/wasm/law"
)

// File is where the places are.
const File = "content/help.txt"

// Needs are what a person may look for, in the order in which a page lists
// them: danger first.
var Needs = []string{
	"danger", "abuse", "trafficking", "crisis", "immigration", "record", "appeal", "prison", "parole", "innocence",
	"veterans", "paper", "work", "housing",
}

// Counties are the areas that are one county.
var Counties = []string{"Los Angeles", "San Diego"}

var areas = append(slices.Clone(Counties), "both", "state", "national")

// Place is one place that helps.
type Place struct {
	Name      string
	Short     string // the name where there is little room; Name if it has none of its own
	Needs     []string
	Area      string
	Languages law.Text
	Does      law.Text
	Phones    []phone.Number
	Inside    string // what to dial from inside a jail
	Text      string
	Letters   string
	Web       string
	Hours     law.Text
	Source    string
	Seen      law.Day // when the facts were seen in the source
	Aged      string  // the year of the source, where it is old
	Called    law.Day // zero: the firm has not called
	Line      int
}

// Directory is all of them.
type Directory struct{ Places []Place }

// keys are what a block may hold; the value says whether it is required.
var keys = map[string]bool{
	"name": true, "needs": true, "area": true, "does": true, "does-es": true, "source": true, "seen": true,
	"short": false, "languages": false, "languages-es": false, "phone": false, "phone-2": false, "inside": false, "text": false,
	"letters": false, "web": false,
	"hours": false, "hours-es": false, "aged": false, "called": false,
}

// Read reads the file. What is wrong is complained of with its line; the block
// is then left out.
func Read(src []byte, cs *complaint.List) *Directory {
	d := &Directory{}
	b := block{cs: cs}
	flush := func() {
		if p, ok := b.place(); ok {
			if i := slices.IndexFunc(d.Places, func(q Place) bool { return q.Name == p.Name && q.Area == p.Area }); i >= 0 {
				cs.Add(File, p.Line, "help", "", "%q is there already, on line %d", p.Name, d.Places[i].Line)
			} else {
				d.Places = append(d.Places, p)
			}
		}
		b = block{cs: cs}
	}
	n := 0
	for line := range bytes.Lines(bytes.TrimPrefix(src, []byte("\ufeff"))) {
		n++
		text := strings.TrimSpace(string(line))
		switch {
		case text == "":
			flush()
		case !strings.HasPrefix(text, "#"):
			b.add(n, text)
		}
	}
	flush()
	return d
}

// For returns the places for a need, best first: those for which the need comes
// first, then the rest, in the order of the file. An area is San Diego or Los
// Angeles; empty means anywhere in the two.
func (d *Directory) For(need, area string) []Place {
	var first, rest []Place
	for _, p := range d.Places {
		at := slices.Index(p.Needs, need)
		if at < 0 || area != "" && p.Area != area && slices.Contains(Counties, p.Area) {
			continue
		}
		if at == 0 {
			first = append(first, p)
		} else {
			rest = append(rest, p)
		}
	}
	return append(first, rest...)
}

// fresh is how long a fact may go without a look.
const fresh = 180

// Check names the places that nobody has called, in one complaint, and each one
// whose last look is too old on the day.
func (d *Directory) Check(today law.Day, cs *complaint.List) {
	var uncalled int
	for _, p := range d.Places {
		last := max(p.Seen, p.Called)
		if p.Called == 0 {
			uncalled++
		}
		if last > today {
			cs.Add(File, p.Line, "help", "write the day on which somebody looked, or called",
				"%s was seen or called on a day that is to come", p.Name)
			continue
		}
		if today-last > fresh {
			cs.Warn(File, p.Line, "help", "call, then write the day behind called:", "%s was last looked at %d days ago",
				p.Name, today-last)
		}
	}
	if uncalled > 0 {
		cs.Warn(File, 0, "help", "the page says \"call to check\"; call, then write the day behind called:",
			"%d of %d places were not called by the firm", uncalled, len(d.Places))
	}
}
