package paper

import "strings"

// disposition is how a count ended, or what was done with it later.
type disposition byte

const (
	unsaid disposition = iota
	convicted
	dismissed
	rejected // no charges were filed
	acquitted
	pending // suspended, diverted, transferred: not an end
	revoked
	reinstated
	modified
	ended     // probation, before its time
	reduced   // to a misdemeanor
	setAside  // dismissed under PC 1203.4
	setAsideA // under another section of that kind
	vacated   // the conviction fell
	prop47
	prop64
	sealed
	paroled
	discharged
	aside // words about the hearing, that end nothing
	unknownWords
)

// ends reports whether a disposition is the end of a count.
func (d disposition) ends() bool {
	return d == convicted || d == dismissed || d == rejected || d == acquitted
}

// wordings are the beginnings of dispositions, in the order in which they are
// tried. The first that a text begins with, or holds where it begins with "…", decides.
var wordings = []struct {
	words string
	is    disposition
}{
	{"…1203.4A", setAsideA}, {"…1203.41", setAsideA}, {"…1203.42", setAsideA}, {"…1203.49", setAsideA}, {"…1203.4", setAside}, {"…SET ASIDE & DISM", setAside},
	{"…1170.18", prop47}, {"…PROP 47", prop47}, {"…PROP47", prop47}, {"…11361.8", prop64}, {"…PROP 64", prop64}, {"…PROP64", prop64},
	{"…REDUCED TO MISD", reduced}, {"…RED TO MISD", reduced}, {"…REDUCED TO A MISD", reduced}, {"…REDUCTION TO MISD", reduced}, {"…17(B)", reduced},
	{"…VACATED", vacated}, {"…CONV REVERSED", vacated}, {"…REVERSED", vacated}, {"…FACTUALLY INNOCENT", vacated}, {"…SEALED", sealed}, {"…SEAL", sealed},
	{"…PROBATION TERMINATED EARLY", ended}, {"…EARLY TERMINATION OF PROB", ended}, {"…PROBATION TERMINATED PER 1203.3", ended},
	{"PROBATION REVOKED", revoked}, {"PROB REVOKED", revoked}, {"…PROBATION REVOKED", revoked}, {"…PROB REV", revoked}, {"…REINSTATED", reinstated}, {"…MODIFIED", modified},
	{"NOT GUILTY PLEA", aside}, {"CONVICTED", convicted}, {"CONV-", convicted}, {"CONV BY", convicted}, {"GUILTY", convicted}, {"FOUND GUILTY", convicted},
	{"PLED GUILTY", convicted}, {"PLEAD GUILTY", convicted}, {"PLEADED GUILTY", convicted}, {"PLEA OF GUILTY", convicted}, {"PLEA GUILTY", convicted},
	{"NOLO", convicted}, {"NO CONTEST", convicted}, {"PLED NO CONTEST", convicted}, {"PLED NOLO", convicted}, {"PLEA OF NO CONTEST", convicted}, {"PLEA OF NOLO", convicted}, {"PLEADED NO CONTEST", convicted},
	{"DISM", dismissed}, {"…DISMISSED", dismissed}, {"…DISMISSAL", dismissed}, {"NOLLE", dismissed},
	{"ACQUIT", acquitted}, {"NOT GUILTY", acquitted},
	{"PROS REJ", rejected}, {"PROS REL", rejected}, {"PROSECUTOR REJ", rejected}, {"RELEASED", rejected}, {"REJECTED", rejected}, {"DETENTION ONLY", rejected}, {"NO COMPLAINT", rejected}, {"COMPLAINT REJ", rejected}, {"EXONERATED", rejected},
	{"REL-DET", rejected}, {"REL/DET", rejected}, {"REL DET", rejected},
	{"CHRGS", aside}, {"DEFENDANT", aside}, {"DEF ", aside}, {"RIGHT TO", aside}, {"CRT FIND", aside}, {"CONVICTION CERT", aside}, {"PLED NOT", aside}, {"PLEA OF NOT", aside}, {"PLEADED NOT", aside}, {"NO LONGER", aside}, {"CLARIFICATION", aside},
	{"PAROLED", paroled}, {"DISCHARGED", discharged}, {"…DISCHARGED", discharged},
	{"PROC SUSP", pending}, {"PROCEEDINGS SUSP", pending}, {"…DIVERSION", pending}, {"DIVER", pending}, {"DEFERRED", pending}, {"PROS DEF", pending}, {"TRANSFER", pending}, {"TURNED OVER", pending}, {"CERTIFIED", pending}, {"HELD", pending}, {"BENCH", pending},
	{"REL/TOT", pending}, {"REL TOT", pending}, {"REL-TOT", pending}, {"TOT ", pending}, {"TOT/", pending}, // to another authority
}

// readDisposition reads the words of a disposition.
func readDisposition(text string) disposition {
	words := strings.Fields(text)
	for i, w := range words {
		if w[0] == '1' { // "12O3,4"
			words[i] = numberOf.Replace(w)
		}
	}
	text = strings.Trim(strings.Join(words, " "), " *.:-")
	if text == "" {
		return unsaid
	}
	for _, w := range wordings {
		if inside, ok := strings.CutPrefix(w.words, "…"); ok && strings.Contains(text, inside) || strings.HasPrefix(text, w.words) {
			return w.is
		}
	}
	if near(text, "PROBATION REVOKED") {
		return revoked
	}
	first := text
	if i := strings.IndexAny(text, " /-"); i >= 0 {
		first = text[:i]
	}
	for _, w := range []struct {
		word string
		is   disposition
	}{{"CONVICTED", convicted}, {"DISMISSED", dismissed}, {"ACQUITTED", acquitted}, {"RELEASED", rejected}, {"DISCHARGED", discharged}} {
		if near(first, w.word) {
			return w.is
		}
	}
	return unknownWords
}

// numberOf mends the number of a section.
var numberOf = strings.NewReplacer("O", "0", "I", "1", "L", "1", ",", ".")

// lettersOf mends the digits that scans make of letters.
var lettersOf = strings.NewReplacer("0", "O", "1", "I", "5", "S")

// readLevel reads a level of a conviction.
func readLevel(text string) string {
	text = strings.Trim(strings.ToUpper(text), " .:*-")
	if len(text) > 3 {
		text = lettersOf.Replace(text)
	}
	for _, level := range []string{"FELONY", "MISDEMEANOR", "INFRACTION"} {
		if text != "" && (strings.HasPrefix(text, level) || near(text, level)) {
			return strings.ToLower(level)
		}
	}
	switch text {
	case "F", "FEL":
		return "felony"
	case "M", "MISD", "MIS":
		return "misdemeanor"
	case "I", "INF":
		return "infraction"
	}
	return ""
}
