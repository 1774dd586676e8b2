package charge

import (
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

// Reader reads charges with what a book says of its statutes and the rows of
// its catalogue. It is safe for use by several goroutines.
type Reader struct {
	known    *law.Charges
	rows     []law.Row
	codes    map[string]string    // names of codes
	byID     map[string]*law.Code // codes by their id
	catalog  map[string]int       // rows by their key
	halves   map[string]int       // rows by one of two numbers: "PC518" in "PC 518/520"
	inner    map[string]bool      // keys that are a row or within which a row lies
	real     map[string]bool      // keys of sections that exist
	byNumber map[string][]string  // the codes that have a section
	numbered map[string]bool      // numbers of sections with numbered paragraphs: 487, of 487(1)
	sections map[string]bool      // codes of which some section is known
	old      map[string][]law.OldNumber
	attempts map[string]bool // the numbers of the sections of attempts
	events   map[string]bool
	findings map[string]bool
	inWords  map[string]bool // crimes whose words speak of an attempt

	lesser, lesserSub, conspiracy string
	federal                       map[string]bool
}

// New prepares a reader. A book without statutes reads the sections of its
// catalogue only.
func New(b *law.Book) *Reader {
	s := b.Charges
	if s == nil {
		s = &law.Charges{}
	}
	r := &Reader{known: s, rows: b.Offenses, codes: map[string]string{}, byID: map[string]*law.Code{}, catalog: map[string]int{}, halves: map[string]int{},
		inner: map[string]bool{}, real: map[string]bool{}, byNumber: map[string][]string{}, numbered: map[string]bool{}, sections: map[string]bool{}, old: map[string][]law.OldNumber{},
		attempts: map[string]bool{}, events: map[string]bool{}, findings: map[string]bool{}, inWords: map[string]bool{}, federal: set("US", "USC", "USCA", "FED", "FEDERAL")}
	for i := range s.Codes {
		c := &s.Codes[i]
		r.byID[c.ID] = c
		r.codes[c.ID] = c.ID
		for _, n := range c.Names {
			r.codes[n] = c.ID
		}
	}
	for name := range r.federal {
		r.codes[name] = "US"
	}
	for i, o := range b.Offenses {
		r.catalog[key(o.Section)] = i
	}
	for i, o := range b.Offenses {
		r.indexRow(i, o.Section)
	}
	for _, list := range []struct {
		sections []string
		into     map[string]bool
	}{{s.Events, r.events}, {s.Findings, r.findings}, {s.Tried, r.inWords}} {
		for _, section := range list.sections {
			list.into[key(section)] = true
			r.isReal(key(section))
		}
	}
	for _, section := range s.Real {
		r.isReal(key(section))
	}
	for _, o := range s.Old {
		r.old[key(o.Section)] = append(r.old[key(o.Section)], o)
		r.isReal(key(o.Section))
	}
	for _, a := range s.Attempt {
		_, n := splitKey(key(a))
		r.attempts[n] = true
	}
	if lesser := key(s.Lesser); lesser != "" {
		_, n := splitKey(lesser)
		r.lesser, r.lesserSub, _ = strings.Cut(strings.TrimSuffix(n, ")"), "(")
	}
	r.conspiracy = key(s.Conspiracy)
	return r
}

// indexRow notes the sections that a row stands for.
func (r *Reader) indexRow(i int, section string) {
	if strings.Contains(section, " (") && !strings.HasSuffix(section, " (former)") {
		return // "PC (another section)" stands for no number
	}
	k := strings.TrimSuffix(key(section), "(FORMER)")
	for p := k; p != ""; p = parent(p) {
		r.inner[p] = true
	}
	code, n := splitKey(k)
	first, second, two := strings.Cut(n, "/")
	if !two {
		r.isReal(k)
		return
	}
	if r.isAttemptRow(section) {
		return
	}
	for _, half := range []string{code + first, code + second} {
		r.isReal(half)
		if _, taken := r.halves[half]; taken {
			r.halves[half] = -1 // two rows have it; neither is meant
		} else {
			r.halves[half] = i
		}
	}
}

func (r *Reader) isAttemptRow(section string) bool {
	for _, a := range r.known.Attempt {
		if strings.HasPrefix(section, a+"/") {
			return true
		}
	}
	return false
}

// isReal notes that a section exists, and everything above it.
func (r *Reader) isReal(k string) {
	for ; k != ""; k = parent(k) {
		if r.real[k] {
			return
		}
		r.real[k] = true
		if code, n := splitKey(k); code != "" && n != "" {
			r.byNumber[n] = append(r.byNumber[n], code)
			r.sections[code] = true
			if i := strings.IndexByte(n, '('); i > 0 && digit(n[i+1]) {
				r.numbered[n[:i]] = true
			}
		}
	}
}

// exists reports whether a code, or any code if it is empty, has a section.
func (r *Reader) exists(code, number string) bool {
	if number == "" {
		return false
	}
	if code == "" {
		return len(r.byNumber[number]) > 0
	}
	return r.real[code+number]
}

// row reports whether a subdivision has a row, or one of its own subdivisions has.
func (r *Reader) row(code, number, subs string) bool {
	k := code + number + subsKey(subs)
	return r.inner[k] || code == "" && r.anyInner(number+subsKey(subs))
}

func (r *Reader) anyInner(n string) bool {
	for code := range r.byID {
		if r.inner[code+n] {
			return true
		}
	}
	return false
}

// subsKey writes "A" as "(A)" and "A 1" as "(A)(1)".
func subsKey(subs string) string {
	var b strings.Builder
	for _, s := range strings.Fields(subs) {
		b.WriteString("(" + s + ")")
	}
	return b.String()
}

func join2(subs []string, last string) string {
	return strings.Join(append(subs[:len(subs):len(subs)], last), " ")
}

// isFinding reports whether a number is that of an enhancement, of any code.
func (r *Reader) isFinding(number string) bool {
	return slices.ContainsFunc(r.byNumber[number], func(code string) bool { return r.findings[code+number] })
}

func (r *Reader) isConspiracy(it item) bool {
	return r.conspiracy != "" && it.number == r.conspiracy[strings.IndexAny(r.conspiracy, "0123456789"):]
}

// code is the code that words name, or empty.
func (r *Reader) code(words []token) string {
	var b strings.Builder
	for _, w := range words {
		if w.kind == word && !(quiet[w.text] && len(words) > 1) {
			b.WriteString(w.text)
		} else if w.kind == sub && len(words) == 1 { // "(PC) 459"
			return r.codes[w.text]
		} else if w.kind == sub || w.kind == number {
			return ""
		}
	}
	return r.codes[b.String()]
}

// key is the one spelling of a section: "PC 273a(a)" is "PC273A(A)".
func key(section string) string { return strings.ToUpper(strings.ReplaceAll(section, " ", "")) }

func splitKey(k string) (code, number string) {
	if i := strings.IndexAny(k, "0123456789"); i > 0 {
		return k[:i], k[i:]
	}
	return "", ""
}

// parent is what a subdivision lies in, or empty.
func parent(k string) string {
	if i := strings.LastIndexByte(k, '('); i > 0 {
		return k[:i]
	}
	return ""
}

// title reports whether a number may be a title of the United States Code.
func federalTitle(it item) bool {
	n, err := strconv.Atoi(it.number)
	return err == nil && n <= 54 && it.letters == "" && len(it.subs) == 0
}
