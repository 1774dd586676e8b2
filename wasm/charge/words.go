package charge

import (
	"slices"
	"strings"
)

// Words that stand beside sections, in capitals.
var (
	attempts = set("ATT", "ATTEMPT", "ATTEMPTED", "ATTEMPTS", "ATTEMPTING", "INTENTO", "TENTATIVA")
	// plans say that it was a conspiracy: the crime is the agreement, and the section what was agreed on.
	plans  = set("CONSP", "CONSPIRACY", "CONSPIRE", "CONSPIRED", "CONSPIRING", "CONSPIRACION", "ASOCIACION")
	counts = set("CNT", "COUNT", "COUNTS", "CT", "CTS", "CARGO")
	named  = set("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "UNO", "DOS", "TRES", "CUATRO", "CINCO")
	joins  = set("AND", "WITH", "PER", "PURSUANT", "TO", "Y")
	// quiet are words that mean nothing beside a code.
	quiet = set("CODE", "CALIFORNIA", "CAL", "SECTION", "SECTIONS", "SEC", "SECCION", "SECS", "STATE", "CODIGO", "DE", "DEL", "Y", "AND", "OF", "THE", "ART", "ARTICULO",
		"CHRG", "CHARGE", "CHG", "COM", "CNT", "COUNT", "CT", "VIOLATION", "VIOLATING", "LAW", "LEY", "UNDER")
	subdivision = set("SUBDIVISION", "SUBDIVISIONS", "SUBD", "SUBDS", "SUBSECTION", "SUB", "PARAGRAPH", "PAR", "PARA", "INCISO", "SUBDIVISIÓN", "SUBSECCION")
	// units say that a number before them is no section.
	units = set("COUNT", "COUNTS", "CT", "CTS", "CNT", "CNTS", "X", "TIMES", "YEARS", "YEAR", "YRS", "DAYS", "MONTHS", "GRAMS", "GMS", "OZ", "LBS", "PRIOR", "PRIORS", "DEGREE", "DEG",
		"VICTIMS", "PLANTS", "ITEMS", "MPH", "FELONY", "MISDEMEANOR", "CASES", "SUSPECTS")
	local = set("MC", "SCC", "CCO", "DCC", "ORD", "ORDIN", "ORDINANCE", "ORDENANZA", "MUNI", "MUNICIPAL", "CITY", "COUNTY", "CO", "SDMC", "LBMC", "LOCAL", "BMC", "OMC", "SFMC", "PCO", "ZZ",
		"MPC", "SFPC", // the police code of San Francisco
		"LACC") // the code of Los Angeles County

	besides = set("TOC", "DUI", "IN", "TO", "ON", "FTA", "VOP", "PV", "GTA", "CCW", "ADW", "DV")
	rules   = set("ORDINANCE", "ORDENANZA", "ORD", "MUNICIPAL") // name a local rule without its number
	// held are words of jails that say why somebody is there: no charge of their own.
	held = set("HOLD", "HOLDS", "DETAINER", "REMAND", "REMANDED", "COMMITMENT", "FUGITIVE", "WARRANT", "WARRANTS", "BW", "OW", "VOP", "PROBATION", "PAROLE", "PRCS")

	levels = map[string]string{
		"F": "felony", "FEL": "felony", "FELONY": "felony",
		"M": "misdemeanor", "MISD": "misdemeanor", "MIS": "misdemeanor", "MSD": "misdemeanor", "MISDEMEANOR": "misdemeanor",
		"I": "infraction", "INF": "infraction", "INFRACTION": "infraction", "INFRACCION": "infraction",
	}
)

// Hints say what to do about a charge that is not read, or how it was read.
var hints = map[string]string{
	"first":  "write the section as on the court paper, such as PC 459",
	"paper":  "write it as on the court paper, such as PC 459",
	"code":   "write the code as well: ",
	"number": "write the number of the section, such as PC 459",
	"named":  "no code is called ",
	"see":    "the charge is in the comment, behind CHRG",
	"none":   "no such section is known; look at the paper again",
	"near":   "no such section is known; did you mean ",
	"dot":    "read with a dot: ",
	"read":   "read as ",
	"sub":    ": look for brackets about the letter",
	"letter": ": look whether the letter belongs to the section",
	"other":  ", if it is of that code",
}

// counted reports whether a word says that the number before it counts something; a level
// does not: "148(A)(1) MISDEMEANOR".
func counted(w string) bool { return units[w] && levels[w] == "" }

func set(words ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		out[w] = true
	}
	return out
}

// localName reports whether a word is the name of a municipal code: "LAMC",
// "MCWSP".
func localName(w string) bool {
	return local[w] || len(w) > 2 && (strings.HasPrefix(w, "MC") || strings.HasSuffix(w, "MC"))
}

// localBehind reports whether a number that is no section has the name of a municipal code
// somewhere behind it: "1267 7-4 CO-WPD", the number of a list of bail before the rule's.
func (p *parser) localBehind() bool {
	if it := p.items[0]; it.code != "" || p.reader.exists("", it.number) {
		return false
	}
	for _, t := range p.tokens[p.at:] {
		if t.kind == word && localName(t.text) {
			p.after = t.at
			return true
		}
	}
	return false
}

// beside reports whether a word may stand before a section without being the name
// of its code.
func beside(w string) bool {
	return quiet[w] || attempts[w] || counts[w] || levels[w] != "" || besides[w]
}

// levelOf is the level in "TOC:F".
func levelOf(words []token) string {
	i := slices.IndexFunc(words, func(t token) bool { return t.text == "TOC" })
	for ; i >= 0 && i < len(words); i++ {
		if level := levels[words[i].text]; level != "" {
			return level
		}
	}
	return ""
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// behind reads what stands behind the last section: the level, the degree, and
// that it was an attempt. All else is the rest.
func (p *parser) behind() {
	if len(p.items) == 0 {
		return
	}
	rest := p.tokens[p.at : len(p.tokens)-1]
	for len(rest) > 0 && rest[0].kind == mark {
		rest = rest[1:]
	}
	if len(rest) > 0 && levels[rest[0].text] != "" && (len(rest) == 1 || rest[0].kind == sub || rest[1].gap || rest[1].kind == mark) && !begins(rest) {
		p.level = firstOf(p.level, levels[rest[0].text]) // "459 PC/F"
		rest = rest[1:]
		for len(rest) > 0 && rest[0].kind == mark {
			rest = rest[1:]
		}
	}
	p.after = len(p.text)
	if len(rest) > 0 {
		p.after = rest[0].at
	}
	words := strings.TrimRightFunc(p.text[p.after:], func(c rune) bool { return !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') })
	before := strings.TrimRightFunc(words, func(c rune) bool { return c >= 'A' && c <= 'Z' })
	last := words[len(before):]
	if before = strings.TrimRight(before, " "); before != "" && strings.IndexByte("-/,(", before[len(before)-1]) >= 0 {
		p.level = firstOf(p.level, levels[last]) // "459 PC-BURGLARY (F)", "PC 459 - BURGLARY - FELONY"; not "PAROLE:FELONY"
	}
}

// begins reports whether what could be a level is the beginning of words: "INF CORP INJ".
func begins(rest []token) bool {
	return len(rest) > 1 && rest[1].kind == word && (rest[0].text == "INF" || rest[0].text == "MIS")
}

// tail is the text behind the last section.
func (p *parser) tail() string {
	return strings.TrimSpace(strings.Trim(p.text[min(p.after, len(p.text)):], " \t\r\n-/:;,.*()"))
}

// tried reports whether words say that the crime was only attempted: first
// ("ATT BURGLARY") or last ("ROBBERY:ATTEMPTED"). "ATTEMPT TO …" tells of a crime
// that is defined so.
func tried(words string) bool {
	f := strings.FieldsFunc(words, func(c rune) bool { return c < 'A' || c > 'Z' })
	if len(f) == 0 {
		return false
	}
	if attempts[f[len(f)-1]] {
		return true
	}
	return attempts[f[0]] && f[1] != "TO"
}

// agreed reports whether words begin with a conspiracy: "211 PC-CONSP TO COMMIT".
func agreed(words string) bool {
	f := strings.FieldsFunc(words, func(c rune) bool { return c < 'A' || c > 'Z' })
	return len(f) > 0 && plans[f[0]]
}

// degree finds the first or second degree in words.
func degree(words string) string {
	f := strings.FieldsFunc(words, func(c rune) bool { return !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') })
	for i, w := range f {
		last := i+1 == len(f) || digits(f[i+1]) || levels[f[i+1]] != "" // "1ST(01)", with the number of counts; "2ND F"
		named := !last && (strings.HasPrefix(f[i+1], "DEG") || f[i+1] == "GRADO")
		turned := i > 0 && strings.HasPrefix(f[i-1], "DEG") // "DEGREE 2"
		if n := degrees[w]; n != "" && (named || turned || last && len(w) > 1) {
			return n
		}
	}
	return ""
}

// digits reports whether a word is a number.
func digits(w string) bool { return strings.Trim(w, "0123456789") == "" }

var degrees = map[string]string{
	"1ST": "first", "FIRST": "first", "1": "first", "PRIMER": "first",
	"2ND": "second", "SECOND": "second", "2": "second", "SEGUNDO": "second",
}
