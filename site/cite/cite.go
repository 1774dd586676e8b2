// Package cite knows the forms in which law is cited, and where the official
// text of each can be read.
//
//	PC 1203.4(a)(1)             a section of a code of the state
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

	"example.org/relief/wasm/law"
)

// Forms are the forms in which the law of a state is cited, and those of the
// United States.
type Forms struct {
	official     map[string]string // names of codes, as the state has them
	url          string
	code         *regexp.Regexp // a cite that starts with a code; nil: there are none
	constitution *regexp.Regexp
	others       []*regexp.Regexp
}

var (
	codeSection = regexp.MustCompile(`^\d+(\.\d+)*[a-z]*`)
	federal     = regexp.MustCompile(`^(\d+) (USC|CFR) (\d+[a-z]*)([-(),. A-Za-z0-9]*)$`)
	general     = []*regexp.Regexp{
		regexp.MustCompile(`^(U\.S\.|US) Const\.?,? `),
		regexp.MustCompile(`^Stats\. \d{4}`),
		regexp.MustCompile(`^(In re|Ex parte|Matter of) [A-Z]`),
		regexp.MustCompile(`^(Admin\.|Exec\.) Order [0-9N]`),
		regexp.MustCompile(`^\S.* v\. \S`),
		regexp.MustCompile(`^FR(CP|AP|E) \d+`),
	}
)

// New returns the forms of a state; those of the United States alone, if it is
// nil.
func New(state *law.State) *Forms {
	f := &Forms{official: map[string]string{}, others: general}
	if state == nil {
		return f
	}
	var names []string
	for _, c := range state.Codes {
		for _, n := range c.Names {
			f.official[n] = c.Official
			names = append(names, regexp.QuoteMeta(n))
		}
	}
	// Longer names first, so that "Labor Code" is not read as something shorter.
	sort.Slice(names, func(i, j int) bool {
		return len(names[i]) > len(names[j]) || len(names[i]) == len(names[j]) && names[i] < names[j]
	})
	if names != nil {
		f.code = regexp.MustCompile(`^(` + strings.Join(names, "|") + `) `)
	}
	f.url = state.SectionURL
	if c := strings.TrimSuffix(state.Constitution, "."); c != "" {
		f.constitution = regexp.MustCompile(`^` + regexp.QuoteMeta(c) + `\.?,? `)
	}
	for _, c := range state.Cites {
		f.others = append(f.others[:len(f.others):len(f.others)], regexp.MustCompile(`^(?:`+c+`)`))
	}
	return f
}

// Code returns the name of a code that a cite starts with, and the section, or
// false if it cites no code of the state.
func (f *Forms) Code(cite string) (code, section string, ok bool) {
	if f.code == nil {
		return "", "", false
	}
	m := f.code.FindStringSubmatch(cite)
	if m == nil {
		return "", "", false
	}
	s := codeSection.FindString(strings.TrimPrefix(cite[len(m[0]):], "§ "))
	return m[1], s, s != ""
}

// Valid reports whether a single cite has one of the forms.
func (f *Forms) Valid(cite string) bool {
	if _, _, ok := f.Code(cite); ok {
		return true
	}
	if federal.MatchString(cite) || f.constitution != nil && f.constitution.MatchString(cite) {
		return true
	}
	for _, o := range f.others {
		if o.MatchString(cite) {
			return true
		}
	}
	return false
}

// Link returns where the official text of a single cite is, or "".
func (f *Forms) Link(cite string) string {
	if code, section, ok := f.Code(cite); ok {
		return strings.NewReplacer("CODE", f.official[code], "SECTION", section).Replace(f.url)
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
func (f *Forms) HTML(cites string) string {
	var b strings.Builder
	for i, c := range Split(cites) {
		if i > 0 {
			b.WriteString("; ")
		}
		if href := f.Link(c); href != "" {
			b.WriteString(`<a class="cite" rel="external noreferrer" href="` + html.EscapeString(href) + `">` + unbroken(c) + `</a>`)
		} else {
			b.WriteString(`<span class="cite">` + unbroken(c) + `</span>`)
		}
	}
	return b.String()
}

// parts is a word of a cite with parts of parts, such as "17(b)(3)".
var parts = regexp.MustCompile(`\S*\)\(\S*`)

// unbroken is a cite whose words no line breaks between their brackets.
func unbroken(cite string) string {
	return parts.ReplaceAllString(html.EscapeString(cite), `<span class="whole">$0</span>`)
}
