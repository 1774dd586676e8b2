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
	pending  // suspended, diverted, transferred: not an end
	juvenile // a finding of a juvenile court, which is no conviction
	revoked
	reinstated
	modified
	ended   // probation, before its time
	reduced // to a misdemeanor
	prop47
	prop64
	cleared     // by the state itself, PC 1203.425
	setAside    // dismissed under PC 1203.4; the next under the section of their name
	setAside4a  // PC 1203.4a
	setAside4b  // PC 1203.4b
	setAside41  // PC 1203.41
	setAside42  // PC 1203.42
	setAside43  // PC 1203.43
	setAside49  // PC 1203.49
	treated     // dismissed after treatment, PC 1210.1
	sealedMinor // PC 1203.45
	vacated     // the conviction fell
	sealed
	arrestCleared  // by the state itself, PC 851.93
	arrestSealed   // by a court, PC 851.87, 851.90, 851.91
	arrestInnocent // PC 851.8
	paroled
	discharged
	aside // words about the hearing, that end nothing
	unknownWords
)

// reliefs are what a person has by a later order, as relief_obtained names it; the one
// that goes furthest last.
var reliefs = []struct {
	by     disposition
	relief string
}{
	{cleared, "automatic-conviction-relief"}, {reduced, "felony-reduction"}, {prop47, "prop-47"}, {prop64, "prop-64"},
	{setAside4a, "dismissal-misdemeanor-no-probation"}, {setAside41, "dismissal-felony-sentence"},
	{setAside42, "dismissal-pre-realignment"}, {setAside4b, "fire-camp-dismissal"}, {setAside, "dismissal-after-probation"},
	{treated, "treatment-dismissal"}, {setAside49, "trafficking-prostitution-dismissal"}, {setAside43, "deferred-entry"},
	{sealedMinor, "minor-conviction-sealing"},
}

// arrestReliefs are the same for an arrest, as arrest_cleared names it.
var arrestReliefs = map[disposition]string{
	arrestCleared: "automatic-arrest-relief", arrestSealed: "arrest-sealing", arrestInnocent: "factual-innocence",
}

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
	{"…851.93", arrestCleared}, {"…851.91", arrestSealed}, {"…851.90", arrestSealed}, {"…851.87", arrestSealed}, {"…851.8", arrestInnocent},
	{"…ARREST RELIEF", arrestCleared}, {"…ARREST SEALED", arrestSealed},
	{"…1203.425", cleared}, {"…1203.4A", setAside4a}, {"…1203.4B", setAside4b}, {"…1203.41", setAside41},
	{"…1203.42", setAside42}, {"…1203.43", setAside43}, {"…1203.45", sealedMinor}, {"…1203.49", setAside49}, {"…1210.1", treated},
	{"…1203.4", setAside}, {"…SET ASIDE & DISM", setAside}, {"…RELIEF GRANTED", cleared},
	{"…1170.18", prop47}, {"…PROP 47", prop47}, {"…PROP47", prop47}, {"…11361.8", prop64}, {"…PROP 64", prop64}, {"…PROP64", prop64},
	{"…REDUCED TO MISD", reduced}, {"…RED TO MISD", reduced}, {"…REDUCED TO A MISD", reduced}, {"…REDUCTION TO MISD", reduced}, {"…17(B)", reduced},
	{"…VACATED", vacated}, {"…CONV REVERSED", vacated}, {"…REVERSED", vacated}, {"…FACTUALLY INNOCENT", vacated}, {"…1172.6", vacated}, {"…1170.95", vacated}, {"…SEALED", sealed}, {"…SEAL", sealed},
	{"…PROBATION TERMINATED EARLY", ended}, {"…EARLY TERMINATION OF PROB", ended}, {"…PROBATION TERMINATED PER 1203.3", ended}, {"…PROBATION TERMINATED/1203.3", ended},
	{"…SUPERVISION REVOKED", modified}, {"PAROLE REVOKED", modified}, {"PRCS REVOKED", modified}, // not probation, but its term has changed
	{"PROBATION REVOKED", revoked}, {"PROB REVOKED", revoked}, {"…PROBATION REVOKED", revoked}, {"…PROB REV", revoked}, {"…REINSTATED", reinstated}, {"…MODIFIED", modified}, {"…RESENTENC", modified}, {"…RECALL", modified},
	{"…PETITION SUSTAINED", juvenile}, {"…PET SUSTAINED", juvenile}, {"…WARD OF", juvenile}, {"…TRUE FINDING", juvenile},
	{"NOT GUILTY PLEA", aside}, {"CONVICTED", convicted}, {"CONV-", convicted}, {"CONV BY", convicted}, {"GUILTY", convicted}, {"FOUND GUILTY", convicted},
	{"PLED GUILTY", convicted}, {"PLEAD GUILTY", convicted}, {"PLEADED GUILTY", convicted}, {"PLEA OF GUILTY", convicted}, {"PLEA GUILTY", convicted},
	{"NOLO", convicted}, {"NO CONTEST", convicted}, {"PLED NO CONTEST", convicted}, {"PLED NOLO", convicted}, {"PLEA OF NO CONTEST", convicted}, {"PLEA OF NOLO", convicted}, {"PLEADED NO CONTEST", convicted},
	{"DISM", dismissed}, {"…DISMISSED", dismissed}, {"…DISMISSAL", dismissed}, {"NOLLE", dismissed},
	{"ACQUIT", acquitted}, {"NOT GUILTY", acquitted},
	{"PROS REJ", rejected}, {"PROS REL", rejected}, {"PROSECUTOR REJ", rejected}, {"RELEASED", rejected}, {"REJECTED", rejected}, {"DETENTION ONLY", rejected}, {"NO COMPLAINT", rejected}, {"COMPLAINT REJ", rejected}, {"EXONERATED", rejected},
	{"REL-DET", rejected}, {"REL/DET", rejected}, {"REL DET", rejected},
	{"CHRGS", aside}, {"DEFENDANT", aside}, {"DEF ", aside}, {"RIGHT TO", aside}, {"CRT FIND", aside}, {"CONVICTION CERT", aside}, {"PLED NOT", aside}, {"PLEA OF NOT", aside}, {"PLEADED NOT", aside}, {"NO LONGER", aside}, {"CLARIFICATION", aside}, {"SEE COMM", aside},
	{"PAROLED", paroled}, {"DISCHARGED", discharged}, {"…DISCHARGED", discharged},
	{"PROC SUSP", pending}, {"PROCEEDINGS SUSP", pending}, {"…DIVERSION", pending}, {"DIVER", pending}, {"DEFERRED", pending}, {"PROS DEF", pending}, {"TRANSFER", pending}, {"TURNED OVER", pending}, {"CERTIFIED", pending}, {"CONSOL", pending}, {"HELD", pending}, {"BENCH", pending},
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
	if refused(text) {
		return aside
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

// refused reports whether words tell of a petition or a motion that was not granted:
// "1203.4 PC PETITION DENIED". "CONVICTED-PROBATION DENIED" is a conviction.
func refused(text string) bool {
	at := len(text)
	for _, w := range []string{"DENIED", "NOT GRANTED", "PETITION WITHDRAWN", "MOTION WITHDRAWN"} {
		if i := strings.Index(text, w); i >= 0 {
			at = min(at, i)
		}
	}
	return at < len(text) && !readDisposition(text[:at]).ends()
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
