package paper

import (
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/record"
)

// sentence is what a court ordered. The zero sentence is none that was read.
type sentence struct {
	said       bool // something was read
	probation  bool
	months     int // of probation; 0: not said
	jail       bool
	prison     bool
	fine       bool
	judgment   bool // imposition of the sentence was suspended
	execution  bool // its execution was suspended
	jailMonths int
	life       bool
	split      bool // mandatory supervision follows jail
}

// add takes up a part: a place, a length and its unit.
func (s *sentence) add(place string, n int, unit string) {
	months := 0
	switch unit {
	case "Y":
		months = 12 * n
	case "M":
		months = n
	case "D":
		months = (n + 29) / 30
	}
	switch place {
	case "PROBATION":
		s.said, s.probation = true, true
		if unit != "D" || n%30 == 0 {
			s.months = max(s.months, months)
		}
	case "JAIL":
		s.said, s.jail = true, true
		s.jailMonths += months
	case "PRISON":
		s.said, s.prison = true, true
		s.jailMonths += months
	case "FINE":
		s.said, s.fine = true, true
	}
}

// parts of a sentence by the words that stand for them on paper.
var (
	places = map[string]string{"PROBATION": "PROBATION", "PROB": "PROBATION", "PROBATN": "PROBATION", "PRBTN": "PROBATION",
		"JAIL": "JAIL", "JL": "JAIL", "CJ": "JAIL", "PRISON": "PRISON", "PRSN": "PRISON", "CDC": "PRISON",
		"FINE": "FINE", "FINES": "FINE", "RESTN": "FINE", "RSTN": "FINE", "RESIN": "FINE", "RESTITUTION": "FINE"}
	units = map[string]string{"YEARS": "Y", "YEAR": "Y", "YRS": "Y", "YR": "Y", "Y": "Y", "MONTHS": "M", "MONTH": "M", "MOS": "M", "MO": "M", "M": "M",
		"DAYS": "D", "DAY": "D", "DYS": "D", "DS": "D", "DY": "D", "D": "D"}
)

// readSentence reads "3 YEARS PROBATION, 90 DAYS JAIL, FINE, IMP SEN SS".
func readSentence(text string) sentence {
	var s sentence
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' }) {
		w := strings.FieldsFunc(part, func(r rune) bool { return r == ' ' || r == '.' || r == '\t' || r == '-' || r == ':' || r == '/' })
		for i, x := range w {
			if letters(x) > 1 { // "M0NTHS", "JA1L"
				w[i] = lettersOf.Replace(x)
			}
		}
		joined := strings.Join(w, " ")
		switch {
		case strings.Contains(joined, "IMP SEN") || slices.Contains(w, "ISS"):
			s.said, s.judgment = true, true
			continue
		case strings.Contains(joined, "EX SEN") || strings.Contains(joined, "EXEC SEN") || slices.Contains(w, "ESS"):
			s.said, s.execution = true, true
			continue
		case slices.Contains(w, "MANDATORY") || slices.Contains(w, "MAND") || slices.Contains(w, "SPLIT"):
			s.said, s.jail, s.split = true, true, true
			continue
		case slices.ContainsFunc(w, func(x string) bool { return x == "LIFE" || x == "LWOP" || x == "DEATH" }):
			s.said, s.prison, s.life = true, true, true
			continue
		}
		s.part(w)
	}
	return s
}

// merge adds what another line says.
func (s *sentence) merge(o sentence) {
	s.said, s.probation, s.jail, s.prison, s.fine = s.said || o.said, s.probation || o.probation, s.jail || o.jail, s.prison || o.prison, s.fine || o.fine
	s.judgment, s.execution, s.life, s.split = s.judgment || o.judgment, s.execution || o.execution, s.life || o.life, s.split || o.split
	s.months, s.jailMonths = max(s.months, o.months), s.jailMonths+o.jailMonths
}

// part reads one part: a number and its unit, once or twice, and a place.
func (s *sentence) part(w []string) {
	n, unit := 0, ""
	for i, x := range w {
		if v, err := strconv.Atoi(strings.TrimPrefix(digitsIn(x), "X")); err == nil && v < 1000 {
			if i+1 < len(w) && units[w[i+1]] != "" {
				n, unit = v, units[w[i+1]]
			}
			continue
		}
		place := places[x]
		if place == "" && len(x) >= 5 {
			for name, p := range places {
				if len(name) >= 5 && near(x, name) {
					place = p
				}
			}
		}
		if place != "" {
			if place == "JAIL" && i > 0 && w[i-1] == "NO" {
				continue
			}
			s.add(place, n, unit)
			n, unit = 0, ""
		}
	}
}

// digitsIn mends a number in which a scan made letters of digits: "O90".
func digitsIn(x string) string {
	if x != "" && (x[0] >= '0' && x[0] <= '9' || x[len(x)-1] >= '0' && x[len(x)-1] <= '9') {
		return digitsOf.Replace(x)
	}
	return x
}

// near reports whether a scanned word is another, but for a letter or two.
func near(a, b string) bool {
	if a == b {
		return true
	}
	if d := len(a) - len(b); d < -1 || d > 1 || len(b) < 5 {
		return false
	}
	slips := 1
	if len(b) >= 8 {
		slips = 2
	}
	return record.Distance(a, b) <= slips
}
