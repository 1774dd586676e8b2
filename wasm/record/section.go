package record

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// codes are the ways in which people write the name of a code, without the
// words "code", "California" and "section", and without dots.
var codes = map[string]string{
	"PC": "PC", "P": "PC", "PEN": "PC", "PENAL": "PC", "CPC": "PC",
	"HS": "HS", "HSC": "HS", "HEALTHSAFETY": "HS",
	"VC": "VC", "CVC": "VC", "V": "VC", "VEH": "VC", "VEHICLE": "VC",
	"BP": "BP", "BPC": "BP", "BUSINESSPROFESSIONS": "BP",
	"WI": "WI", "WIC": "WI", "WELFAREINSTITUTIONS": "WI",
}

var parts = strings.NewReplacer(",SUBDIVISION(", "(", "SUBDIVISION(", "(", ",SUBD.(", "(", "SUBD.(", "(", "SUBD(", "(", ".(", "(", ",(", "(")

var noise = strings.NewReplacer("§", "", "&", "", "AND", "", "CODE", "", "CALIFORNIA", "", "CAL", "", "SECTION", "", "SEC", "", ".", "", ",", "", "-", "", ":", "")

// normal brings a section to one spelling: "Penal Code § 459 ", "459 PC" and
// "pc459" are all "PC459".
func normal(s string) string {
	s = strings.ToUpper(strings.Join(strings.Fields(s), ""))
	s = parts.Replace(s)
	s = strings.TrimRight(s, ".,;")
	i := strings.IndexAny(s, "0123456789")
	if i < 0 {
		return s
	}
	name, number := s[:i], s[i:]
	if name == "" { // "459 PC"
		if j := strings.LastIndexAny(number, "0123456789)") + 1; codes[noise.Replace(number[j:])] != "" {
			name, number = number[j:], number[:j]
		}
	}
	if code, ok := codes[noise.Replace(name)]; ok {
		name = code
	}
	return name + number
}

// section finds the row of the catalogue for a section as it stands on paper,
// with its degree: first, second or empty. An attempt takes the row of its own
// attempt where there is one; where nobody knows whether it was one, it is
// either of the two rows.
func (c *Codebook) section(s, degree, attempt string) (row, or int, err error) {
	row, ok := c.row(s, degree)
	if !ok {
		hint := "write it as on the court paper, such as \"PC 459\"; for a section that is not in the catalogue say \"unknown\""
		if near := c.near(s); near != "" {
			hint = fmt.Sprintf("did you mean %q? for a section that is not in the catalogue say \"unknown\"", near)
		}
		return 0, 0, &Mistake{What: fmt.Sprintf("no section %q is in the catalogue", s), Hint: hint}
	}
	if tried, ok := c.row("PC664/"+bare(s), degree); ok && c.exact(s, tried) {
		switch attempt {
		case "yes":
			return tried, tried, nil
		case "unknown":
			return row, tried, nil
		}
	}
	return row, row, nil
}

// glued is a subdivision written without its brackets: "VC 23152A".
var glued = regexp.MustCompile(`^([A-Z]+[0-9.]+)([A-Z])([0-9]?)$`)

// row finds a row. A subdivision that has none falls back to its parent ("PC
// 484(a)" to "PC 484").
func (c *Codebook) row(s, degree string) (int, bool) {
	key := normal(s)
	if _, ok := c.offenses[key]; !ok {
		if m := glued.FindStringSubmatch(key); m != nil {
			key = m[1] + "(" + m[2] + ")"
			if m[3] != "" {
				key += "(" + m[3] + ")"
			}
		}
	}
	if degree != "" {
		if row, ok := c.offenses[normal(degreeRow(s, degree))]; ok {
			return row, true
		}
	}
	for key != "" {
		if row, ok := c.offenses[key]; ok {
			return row, true
		}
		if row, ok := c.offenses[key+"(FORMER)"]; ok {
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

// near is the section of the catalogue that is one slip of the pen away.
func (c *Codebook) near(s string) string {
	key := normal(s)
	for _, o := range c.Offenses {
		if distance(key, normal(o.Section)) == 1 {
			return o.Section
		}
	}
	return ""
}

// exact reports whether an attempt row really is the attempt at section s and
// not the general row "PC 664".
func (c *Codebook) exact(s string, row int) bool {
	got := normal(c.Offenses[row].Section)
	return strings.HasPrefix(got, "PC664/") && strings.HasPrefix(normal("PC"+bare(s)), "PC"+strings.TrimPrefix(got, "PC664/"))
}

// bare is a section without its code: "PC 187(a)" is "187(A)".
func bare(s string) string {
	return strings.TrimLeft(normal(s), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
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
func (c *Codebook) SectionRow(s string) (law.Row, int, error) {
	row, _, err := c.section(s, "", "")
	if err != nil {
		return law.Row{}, 0, err
	}
	return c.Offenses[row], row, nil
}

// someSection is a section of a code that the catalogue knows.
var someSection = regexp.MustCompile(`^(PC|HS|VC|BP|WI)[0-9]+(\.[0-9]+)?[A-Z]?(\([A-Z0-9]+\))*$`)

// ticket finds the row for an infraction that the catalogue does not hold. There
// are too many of them, and no list of crimes names one: it matters only whether
// it is in the Vehicle Code. The section of a crime that is not in the catalogue
// stays a mistake, for it may be a slip of the pen.
func (c *Codebook) ticket(a Answer) (int, bool) {
	s, _ := a.Value.(string)
	key := normal(s)
	if !someSection.MatchString(key) {
		return 0, false
	}
	name := "Code (other infraction)"
	if strings.HasPrefix(key, "VC") {
		name = "VC (other infraction)"
	}
	row, ok := c.offenses[normal(name)]
	return row, ok
}

// attempted reads an offense written as an attempt, "PC 664/288(a)" or "PC
// 288(a)/664", that has no row of its own: it is the crime, and only attempted.
func (c *Codebook) attempted(answers []Answer) []Answer {
	if c.Offense == nil || c.Attempt == nil {
		return answers
	}
	at := slices.IndexFunc(answers, func(a Answer) bool { return a.Key == c.Offense.ID })
	if at < 0 || slices.ContainsFunc(answers, func(a Answer) bool { return a.Key == c.Attempt.ID }) {
		return answers
	}
	s, _ := answers[at].Value.(string)
	crime, found := strings.CutPrefix(normal(s), "PC664/")
	if !found {
		crime, found = strings.CutSuffix(strings.TrimPrefix(normal(s), "PC"), "/664")
	}
	if !found {
		return answers
	}
	if _, own := c.offenses["PC664/"+crime]; own {
		crime = "664/" + crime
	} else if _, known := c.row("PC"+crime, ""); known {
		answers = append(slices.Clip(answers), Answer{Key: c.Attempt.ID, Value: "yes", Place: answers[at].Place})
	} else {
		return answers
	}
	answers = slices.Clone(answers)
	answers[at].Value = "PC " + crime
	return answers
}
