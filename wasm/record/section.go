package record

import (
	"fmt"
	"strings"

	"example.org/relief/wasm/law"
)

// normal brings a section to one spelling: "pc459 " is "PC 459".
func normal(s string) string {
	s = strings.ToUpper(strings.Join(strings.Fields(s), ""))
	s = strings.NewReplacer("§", "", "PENALCODE", "PC", "CALPENALCODE", "PC", "VEHICLECODE", "VC", "H&S", "HS", "B&P", "BP", "W&I", "WI", ".(", "(").Replace(s)
	return s
}

// section finds the row of the catalogue for a section as it stands on paper,
// with its degree: first, second or empty. An attempt takes the row of its own
// attempt where there is one; where nobody knows whether it was one, it is
// either of the two rows.
func (c *Codebook) section(s, degree, attempt string) (row, or int, err error) {
	row, ok := c.row(s, degree)
	if !ok {
		names := make([]string, len(c.Offences))
		for i, o := range c.Offences {
			names[i] = o.Section
		}
		hint := didYouMean(strings.TrimSpace(s), names)
		if hint == "" {
			hint = "write it as on the court paper, such as \"PC 459\", or say \"unknown\""
		}
		return 0, 0, &Mistake{What: fmt.Sprintf("no section %q is in the catalogue", s), Hint: hint}
	}
	if tried, ok := c.row("PC 664/"+bare(s), degree); ok && c.exact(s, tried) {
		switch attempt {
		case "yes":
			return tried, tried, nil
		case "unknown":
			return row, tried, nil
		}
	}
	return row, row, nil
}

// row finds a row. A subdivision that has none falls back to its parent ("PC
// 484(a)" to "PC 484").
func (c *Codebook) row(s, degree string) (int, bool) {
	key := normal(s)
	if degree != "" {
		if row, ok := c.offences[normal(degreeRow(s, degree))]; ok {
			return row, true
		}
	}
	for key != "" {
		if row, ok := c.offences[key]; ok {
			return row, true
		}
		if row, ok := c.offences[key+"(FORMER)"]; ok {
			return row, true
		}
		i := strings.LastIndexByte(key, '(')
		if i < 0 {
			break
		}
		key = key[:i]
	}
	return 0, false
}

// exact reports whether an attempt row really is the attempt at section s and
// not the general row "PC 664".
func (c *Codebook) exact(s string, row int) bool {
	got := normal(c.Offences[row].Section)
	return strings.HasPrefix(got, "PC664/") && strings.HasPrefix(normal("PC"+bare(s)), "PC"+strings.TrimPrefix(got, "PC664/"))
}

// bare is a section without its code: "PC 187(a)" is "187(a)".
func bare(s string) string {
	s = strings.TrimSpace(s)
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[i+1:]
	}
	return strings.TrimLeft(s, "PCVHSBWIpcvhsbwi")
}

// degreeRow names the row of a crime with a degree: burglary is divided by PC
// 460 into the first and the second degree.
func degreeRow(s, degree string) string {
	if normal(s) == "PC459" {
		switch degree {
		case "first":
			return "PC 459/460(a)"
		case "second":
			return "PC 459/460(b)"
		}
	}
	return s
}

// SectionRow finds the row of the catalogue for a section written in any of its usual ways.
func (c *Codebook) SectionRow(s string) (law.Offence, int, error) {
	row, _, err := c.section(s, "", "")
	if err != nil {
		return law.Offence{}, 0, err
	}
	return c.Offences[row], row, nil
}
