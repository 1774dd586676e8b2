package paper

import (
	"fmt"
	"slices"
	"strings"
)

// Rows is how many convictions item 1 of CR-180 has room for.
const Rows = 5

func rowValues() []string {
	var out []string
	for i := range Rows {
		for _, k := range columnsOfRow {
			out = append(out, fmt.Sprintf("row %d %s", i+1, k))
		}
	}
	return out
}

var columnsOfRow = []string{"code", "section", "type", "17(b)", "17(d)(2)"}

// codes are the names of the codes as item 1 writes them.
var codes = map[string]string{"PC": "Penal", "VC": "Vehicle", "HS": "Health & Safety", "BP": "Bus. & Prof.", "B&P": "Bus. & Prof.",
	"WI": "Welf. & Inst.", "W&I": "Welf. & Inst."}

// row is a conviction as item 1 asks for it. A misdemeanor that is on no list of
// those that can be made infractions (17(d)(2)) may still be one, so that is left empty.
func (k Known) row() [5]string {
	code, section := k.section()
	level := k.levelNow()
	row := [5]string{code, section, level, "", ""}
	switch {
	case level == "misdemeanor" || level == "infraction":
		row[3] = "no"
		if level == "infraction" {
			row[4] = "no"
		} else if k.Infraction && k.Facts["attempt"] != "yes" {
			row[4] = "yes"
		}
	case level == "felony":
		row[4] = "no"
		switch k.Status["felony-reduction"] {
		case "may", "shall", "automatic":
			row[3] = "yes"
		case "barred":
			row[3] = "no"
		}
	}
	return row
}

// section is what was broken, as a court paper has it: what our lists add to a
// section is no part of it, and a section that nobody told stays empty.
func (k Known) section() (code, section string) {
	offense := k.Facts["offense"]
	code, section, ok := strings.Cut(offense, " ")
	if !ok || codes[code] == "" {
		code, section = "", offense
	} else {
		section, _, _ = strings.Cut(section, " ")
	}
	if strings.HasSuffix(offense, "another section)") || strings.HasSuffix(offense, "infraction)") || offense == "local ordinance" {
		section = ""
	}
	// An attempt is a crime of its own (PC 664).
	if k.Facts["attempt"] == "yes" && section != "" && !strings.HasPrefix(section, "664/") {
		if code != "" && code != "PC" {
			section = "PC 664/" + section
		} else {
			section = "664/" + section
		}
	}
	return codes[code], section
}

// levelNow is what the conviction is today: one that was lowered is no felony any
// more (PC 17(b), 1170.18(k)); what Proposition 64 made of it is not told.
func (k Known) levelNow() string {
	level := k.Facts["level"]
	if level != "felony" {
		return level
	}
	switch {
	case k.Facts["relief_obtained"] == "prop-64":
		return ""
	case k.Facts["reduced_to_misdemeanor"] == "yes", k.Facts["relief_obtained"] == "felony-reduction", k.Facts["relief_obtained"] == "prop-47":
		return "misdemeanor"
	}
	return level
}

// day is the day of item 1: of the conviction, or on which judgment was deferred.
func (k Known) day() string {
	if s := k.Status["deferred-entry"]; (s == "shall" || s == "may") && k.Facts["dej_granted_date"] != "" {
		return k.Facts["dej_granted_date"]
	}
	return k.Facts["conviction_date"]
}

// Rows reports whether a form has the table.
func (m *Map) Rows() bool {
	return slices.ContainsFunc(m.Rules, func(r Rule) bool { return r.Put == "row 1 section" })
}

// Left lists the columns of item 1 that nobody told for some conviction.
func Left(counts []Known) []string {
	var out []string
	for i, column := range columnsOfRow {
		for _, k := range counts {
			if k.row()[i] == "" {
				out = append(out, "row "+column)
				break
			}
		}
	}
	return out
}

// MoreRows lists the convictions for which item 1 has no room.
func MoreRows(counts []Known) string {
	lines := []string{"Further offenses (code, section, type, eligible for reduction under 17(b), under 17(d)(2)):"}
	for _, k := range counts[min(Rows, len(counts)):] {
		row := k.row()
		for i := range row {
			if row[i] == "" {
				row[i] = "__"
			}
		}
		lines = append(lines, strings.Join(row[:], ", "))
	}
	return strings.Join(lines, "\n")
}
