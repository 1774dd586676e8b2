// Package codes reads copies of the California codes and says whether a section is
// still what it was when a rule was compared with it.
//
// A copy is a folder of text files, one a code, or the Legislature's bulk files
// ([Read]). A [Place] is a part of a section. What was reviewed is kept as hashes
// and history lines, never as text ([Reviewed]); [Compare] lays them beside a copy.
//
// # Versions
//
// A section number can have several texts at once: today's, and one that begins
// later or ends. Which is which is said only in words, in the history line, so a
// section is a list of versions and all of them are kept.
//
// # What counts as the same
//
// Text is compared without anything that only the layout decides: spaces, line
// breaks, kinds of quotes and dashes, signs that cannot be seen. [Form] is the
// number of this way of reading; a hash of another form says nothing.
package codes

import (
	"fmt"
	"strings"
	"time"
)

// Place is a part of the codes. Code is the Legislature's name (PEN); Part is the
// subdivision, empty for the whole section; To ends a run of sections. A section
// of the constitution is written with its article: V/8.
type Place struct{ Code, Section, To, Part string }

// short are the names that cites have for codes; a test of cmd/relief lays them beside
// those of the law.
var short = map[string]string{
	"PEN": "PC", "HSC": "HS", "VEH": "VC", "BPC": "B&P", "WIC": "WI", "CCP": "CCP", "GOV": "Gov. Code", "ELEC": "Elec. Code",
	"FAM": "Fam. Code", "EVID": "Evid. Code", "LAB": "Lab. Code", "CIV": "Civ. Code", "EDC": "Ed. Code", "INS": "Ins. Code",
	"FIN": "Fin. Code", "MVC": "Mil. & Vet. Code", "FGC": "Fish & G. Code", "HNC": "Harb. & Nav. Code", "PROB": "Prob. Code",
	"PUC": "Pub. Util. Code", "RTC": "Rev. & Tax. Code", "UIC": "Unemp. Ins. Code", "FAC": "Food & Agr. Code", "CORP": "Corp. Code",
}

// String is the place as it is cited.
func (p Place) String() string {
	if article, section, ok := strings.Cut(p.Section, "/"); ok && p.Code == "CONS" {
		return "Cal. Const. art. " + article + ", sec. " + section + p.Part
	}
	name, ok := short[p.Code]
	if !ok {
		name = p.Code
	}
	if p.To != "" {
		return fmt.Sprintf("%s %s-%s", name, p.Section, p.To)
	}
	return name + " " + p.Section + p.Part
}

// Version is one text of a section.
type Version struct {
	History string // the acts that made it, as the copy has them
	read    func() (string, error)
	text    string
}

// Text is the text of the version, paragraphs parted by blank lines.
func (v *Version) Text() (string, error) {
	if v.read != nil {
		text, err := v.read()
		if err != nil {
			return "", err
		}
		v.text, v.read = text, nil
	}
	return v.text, nil
}

// Code is one code of a copy.
type Code struct {
	Name     string    // PEN
	Day      time.Time // the state's day of the copy; zero: not said
	Order    []string  // the numbers, in the order of the copy
	Part     bool      // the copy holds only some of the sections
	sections map[string][]*Version
}

func newCode(name string) *Code { return &Code{Name: name, sections: map[string][]*Version{}} }

func (c *Code) add(section string, v *Version) {
	if c.sections[section] == nil {
		c.Order = append(c.Order, section)
	}
	c.sections[section] = append(c.sections[section], v)
}

// Section returns the versions of a section, none if the copy has no such number.
func (c *Code) Section(number string) []*Version { return c.sections[number] }

// holds reports whether the code can say anything of a place. Of a section that a
// part of a code lacks it cannot, nor of a run of sections: one may be left out.
func (c *Code) holds(p Place) bool { return !c.Part || p.To == "" && len(c.sections[p.Section]) > 0 }

// Copy is a copy of the codes, by name.
type Copy map[string]*Code

// Partial marks a copy as holding only some sections of its codes, so that what it
// lacks is not in this copy, rather than gone.
func (c Copy) Partial() {
	for _, code := range c {
		code.Part = true
	}
}

// Holds reports whether the copy can say anything of a place, be it that the code
// no longer has it.
func (c Copy) Holds(p Place) bool { return c[p.Code] != nil && c[p.Code].holds(p) }
