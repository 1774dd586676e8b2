// Package cite knows the forms in which law is cited, and where the official
// text of each can be read.
//
//	PC 1203.4(a)(1)             a section of a California code
//	8 USC 1101(a)(48)(A)        a section of the United States Code
//	Cal. Const. art. V, sec. 8  a constitution
//	CRC 4.551                   a rule of court
//	SB 731, Stats. 2022, ch. 814, Prop 47    an act
//	People v. Vivar (2021) 11 Cal.5th 510    a decision
//
// Several are separated by "; ". Within one code, further sections may follow
// after a comma, or a range after a hyphen.
package cite

import (
	"html"
	"regexp"
	"sort"
	"strings"
)

// codeNames are the California codes, by every name in use here, and the name that
// the legislature's site has for each.
var codeNames = map[string]string{
	"PC": "PEN", "HS": "HSC", "H&S": "HSC", "HSC": "HSC", "VC": "VEH", "B&P": "BPC", "BPC": "BPC",
	"WI": "WIC", "W&I": "WIC", "WIC": "WIC", "CCP": "CCP", "Gov. Code": "GOV", "GC": "GOV", "GOV": "GOV",
	"Elec. Code": "ELEC", "Fam. Code": "FAM", "Evid. Code": "EVID", "Lab. Code": "LAB", "Labor Code": "LAB",
	"Civ. Code": "CIV", "Ed. Code": "EDC", "Educ. Code": "EDC", "Ins. Code": "INS", "Fin. Code": "FIN",
	"Mil. & Vet. Code": "MVC", "MVC": "MVC", "Fish & G. Code": "FGC", "FGC": "FGC", "Harb. & Nav. Code": "HNC",
	"Prob. Code": "PROB", "Pub. Util. Code": "PUC", "Rev. & Tax. Code": "RTC", "Unemp. Ins. Code": "UIC",
	"Food & Agr. Code": "FAC", "Corp. Code": "CORP", "Welf. & Inst. Code": "WIC", "Veh. Code": "VEH",
	"Health & Saf. Code": "HSC", "Bus. & Prof. Code": "BPC", "Penal Code": "PEN",
}

var (
	codeForm, codeSection = codePatterns()
	federal               = regexp.MustCompile(`^(\d+) (USC|CFR) (\d+[a-z]*)([-(),. A-Za-z0-9]*)$`)
	others                = []*regexp.Regexp{
		regexp.MustCompile(`^(Cal\.|U\.S\.|US) Const\.?,? `),
		regexp.MustCompile(`^U\.S\. Const\. `),
		regexp.MustCompile(`^(CRC|Rule|rule|Cal\. Rules of Court,? rules?) \d+\.\d+`),
		regexp.MustCompile(`^(SB|AB|SCA|ACA) \d+`),
		regexp.MustCompile(`^Stats\. \d{4}`),
		regexp.MustCompile(`^(Prop\.?|Proposition) \d+`),
		regexp.MustCompile(`^(15|\d+) CCR \d+`),
		regexp.MustCompile(`^(In re|Ex parte|Matter of) [A-Z]`),
		regexp.MustCompile(`^(Admin\.|Exec\.) Order [0-9N]`),
		regexp.MustCompile(`^\S.* v\. \S`),
		regexp.MustCompile(`^FR(CP|AP|E) \d+`),
	}
)

func codePatterns() (form, section *regexp.Regexp) {
	var names []string
	for n := range codeNames {
		names = append(names, regexp.QuoteMeta(n))
	}
	// Longer names first, so that "Labor Code" is not read as something shorter.
	sort.Slice(names, func(i, j int) bool {
		return len(names[i]) > len(names[j]) || len(names[i]) == len(names[j]) && names[i] < names[j]
	})
	return regexp.MustCompile(`^(` + strings.Join(names, "|") + `) `),
		regexp.MustCompile(`^\d+(\.\d+)*[a-z]*`)
}

// Code returns the name of a code that a cite starts with, and the section, or
// false if it does not cite a California code.
func Code(cite string) (code, section string, ok bool) {
	m := codeForm.FindStringSubmatch(cite)
	if m == nil {
		return "", "", false
	}
	s := codeSection.FindString(strings.TrimPrefix(cite[len(m[0]):], "§ "))
	return m[1], s, s != ""
}

// Valid reports whether a single cite has one of the forms.
func Valid(cite string) bool {
	if _, _, ok := Code(cite); ok {
		return true
	}
	if federal.MatchString(cite) {
		return true
	}
	for _, o := range others {
		if o.MatchString(cite) {
			return true
		}
	}
	return false
}

// Link returns where the official text of a single cite is, or "".
func Link(cite string) string {
	if code, section, ok := Code(cite); ok {
		return "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=" + codeNames[code] + "&sectionNum=" + section + "."
	}
	if m := federal.FindStringSubmatch(cite); m != nil && m[2] == "USC" {
		return "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title" + m[1] + "-section" + m[3]
	}
	return ""
}

// Split separates several cites.
func Split(cites string) []string {
	var out []string
	for c := range strings.SplitSeq(cites, ";") {
		if c = strings.TrimSpace(c); c != "" {
			out = append(out, c)
		}
	}
	return out
}

// HTML shows one or several cites, each linked to its official text.
func HTML(cites string) string {
	var b strings.Builder
	for i, c := range Split(cites) {
		if i > 0 {
			b.WriteString("; ")
		}
		if href := Link(c); href != "" {
			b.WriteString(`<a class="cite" rel="external noreferrer" href="` + html.EscapeString(href) + `">` + html.EscapeString(c) + `</a>`)
		} else {
			b.WriteString(`<span class="cite">` + html.EscapeString(c) + `</span>`)
		}
	}
	return b.String()
}
