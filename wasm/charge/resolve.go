package charge

import (
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// resolve looks up what was parsed.
func (r *Reader) resolve(p *parser, when Span) Charge {
	c := Charge{Read: Unread, Row: -1, Or: -1, Level: p.level, Attempt: p.attempt}
	if len(p.items) == 0 {
		return r.withoutNumber(p, c)
	}
	words := p.tail()
	c.Rest = join(p.before, words)
	if r.isFederal(p) {
		c.Read, c.Section = Federal, federalSection(p.items)
		return c
	}
	if p.local || strings.Count(p.items[0].number, ".") > 1 && !r.exists(p.items[0].code, p.items[0].number) {
		c.Read, c.Section = Ordinance, strings.TrimSpace(p.text[:p.after])
		c.row(r, r.statutes.Ordinance)
		return c
	}
	if p.foreign != "" && p.items[0].code == "" {
		c.Hint = "no code is called " + p.foreign + "; write it as on the court paper, such as PC 459"
		return c
	}
	c.Degree = degree(words)
	found := r.lookUp(p, &c, when)
	switch {
	case len(found) == 0 && c.Attempt: // "664 PC": nobody knows at what
		if len(r.statutes.Attempt) > 0 && c.row(r, r.statutes.Attempt[0]) {
			c.Read, c.Section = Row, r.statutes.Attempt[0]
		}
		return c
	case len(found) == 0:
		c.Read, c.Section = Event, r.statutes.Lesser
		return c
	}
	main := 0
	for i, f := range found {
		if f.read != Event && f.read != Finding {
			main = i
			break
		}
		if f.read == Finding && found[main].read == Event {
			main = i
		}
	}
	r.choose(&c, found, main)
	if !c.Attempt && tried(words) && !r.inWords[found[main].base] {
		c.Attempt = true
	}
	if c.Read == Row || c.Read == Unlisted {
		r.tryAttempt(&c)
	}
	return c
}

// found is one section with what it stands for.
type found struct {
	read    Kind
	section string
	key     string // in full
	base    string // the key without subdivisions
	row, or int
	dated   bool
	hint    string
}

// lookUp finds every section of the charge. An attempt and a lesser level are
// noted and are no sections of their own.
func (r *Reader) lookUp(p *parser, c *Charge, when Span) []found {
	var out []found
	code := ""
	for i := len(p.items) - 1; i >= 0; i-- { // a code behind is that of the numbers before it
		if it := &p.items[i]; it.code != "" {
			code = it.code
		} else {
			it.code = code
		}
	}
	for i := range p.items {
		it := p.items[i]
		switch {
		case r.attempts[it.number+it.letters] && (it.code == "" || it.code == codeOf(r.statutes.Attempt) || len(p.items) > 1):
			c.Attempt = true
		case it.number == r.lesser && len(it.subs) > 0 && it.subs[0] == r.lesserSub && (len(p.items) > 1 || it.code == codeOf([]string{r.statutes.Lesser})):
			c.Level = "misdemeanor"
		default:
			out = append(out, r.find(it, when)...)
		}
	}
	return out
}

func codeOf(sections []string) string {
	if len(sections) == 0 {
		return ""
	}
	code, _, _ := strings.Cut(sections[0], " ")
	return code
}

// find looks up one section; where two letters follow each other ("23152(A)(B)")
// it is two.
func (r *Reader) find(it item, when Span) []found {
	for i := 1; i < len(it.subs); i++ {
		if len(it.subs[i]) == 1 && len(it.subs[i-1]) == 1 && letter(it.subs[i][0]) && letter(it.subs[i-1][0]) && it.letters == "" {
			first, second := it, it
			first.subs, second.subs = it.subs[:i:i], append(it.subs[:i-1:i-1], it.subs[i:]...)
			return append([]found{r.one(first, when)}, r.find(second, when)...)
		}
	}
	return []found{r.one(it, when)}
}

// one looks up one section.
func (r *Reader) one(it item, when Span) found {
	if it.code == "" {
		return r.bare(it, when)
	}
	for _, s := range spellings(it) {
		if f, ok := r.section(it.code, s, when); ok {
			return f
		}
	}
	for _, code := range r.byNumber[it.number+it.letters] { // "11378 HS/12022(C)": an enhancement of another code
		if k := code + it.number + it.letters; r.findings[k] || r.events[k] {
			it.code = code
			return r.one(it, when)
		}
	}
	f := found{read: Unread, section: write(it.code, spellings(it)[0]), row: -1, or: -1}
	if code := r.byID[it.code]; code == nil || len(code.Other) == 0 || r.noSections(it.code) {
		return r.unlisted(it.code, f, false)
	}
	f.hint = r.near(it.code, it.number+it.letters)
	return f
}

// noSections reports whether nothing is known of the sections of a code.
func (r *Reader) noSections(code string) bool {
	for k := range r.real {
		if c, _ := splitKey(k); c == code {
			return false
		}
	}
	return true
}

// bare looks up a number without its code: it is that of the only code that
// has it, or of the only one that has a row for it.
func (r *Reader) bare(it item, when Span) found {
	var rows, any []found
	for _, s := range spellings(it) {
		number, _, _ := strings.Cut(s, "(")
		for _, code := range r.byNumber[number] {
			f, ok := r.section(code, s, when)
			switch {
			case !ok:
			case f.read == Row || f.read == Event || f.read == Finding:
				rows = append(rows, f)
			default:
				any = append(any, f)
			}
		}
		if len(rows) > 0 || len(any) > 0 {
			break
		}
	}
	if crimes := slices.DeleteFunc(slices.Clone(rows), func(f found) bool { return f.read != Row }); len(crimes) == 1 {
		return crimes[0] // "602(K)" is a trespass, not a petition of a juvenile court
	}
	switch {
	case len(rows) == 1:
		return rows[0]
	case len(rows) == 0 && len(any) == 1:
		return any[0]
	}
	f := found{read: Unread, section: strings.ToLower(spellings(it)[0]), row: -1, or: -1}
	if all := append(rows, any...); len(all) > 1 {
		f.hint = "write the code as well: "
		for i, a := range all {
			if i > 0 {
				f.hint += " or "
			}
			f.hint += a.section
		}
	} else {
		f.hint = "write it as on the court paper, such as PC 459"
	}
	return f
}

// spellings are the ways in which a section may be meant, the likeliest first: a
// letter is the section's own where such a section exists (288a), or else a
// subdivision; a decimal is one, or an old paragraph (314.1 is 314(1)).
func spellings(it item) []string {
	subs := subsKey(strings.Join(it.subs, " "))
	var out []string
	if it.letters != "" {
		out = append(out, it.number+it.letters+subs)
		loose := ""
		for _, c := range it.letters {
			loose += "(" + string(c) + ")"
		}
		out = append(out, it.number+loose+subs)
	} else {
		out = append(out, it.number+subs)
	}
	if whole, part, ok := strings.Cut(it.number, "."); ok && !strings.Contains(part, ".") && len(part) == 1 {
		loose := ""
		if it.letters != "" {
			loose = "(" + it.letters + ")"
		}
		out = append(out, whole+"("+part+")"+loose+subs)
	}
	return out
}

// section looks up one spelling: the row itself, what an old number became, and
// then what it lies in.
func (r *Reader) section(code, spelling string, when Span) (found, bool) {
	full := code + spelling
	base := full
	if i := strings.IndexByte(full, '('); i >= 0 {
		base = full[:i]
	}
	f := found{section: write(code, spelling), key: full, base: base, row: -1, or: -1}
	if !r.real[base] {
		return f, false
	}
	for k := full; k != ""; k = parent(k) {
		switch {
		case r.events[k]:
			f.read = Event
			return f, true
		case r.findings[k]:
			f.read = Finding
			return f, true
		}
		if r.became(k, &f, when) {
			return f, true
		}
		if row, ok := r.rowOf(k); ok {
			f.read, f.row, f.or = Row, row, row
			return f, true
		}
	}
	return r.unlisted(code, f, false), true
}

// rowOf finds the row of a key.
func (r *Reader) rowOf(k string) (int, bool) {
	for _, name := range []string{k, k + "(FORMER)"} {
		if row, ok := r.catalog[name]; ok {
			return row, true
		}
	}
	row, ok := r.halves[k]
	return row, ok && row >= 0
}

// became takes up what an old number stands for.
func (r *Reader) became(k string, f *found, when Span) bool {
	for _, o := range r.old[k] {
		narrow := strings.ContainsRune(k, '(') && k != f.key // "647(j)(2)" is of today; 647(j) once was another crime
		if narrow && (o.From != 0 || o.Until != 0) {
			continue
		}
		last := o.Until - 1
		if o.Until == 0 {
			last = law.LastDay
		}
		known := when.Known
		f.dated = f.dated || o.Until != 0 || o.From != 0
		if known && (when.Last < o.From || when.First > last) {
			continue
		}
		always := o.Until == 0 && o.From == 0 || known && when.First >= o.From && when.Last <= last
		rows := r.rowsOf(o.Became, f)
		if now, ok := r.rowOf(k); ok && !always {
			rows = append([]int{now}, rows...)
		}
		if len(rows) == 0 {
			*f = r.unlisted(codeOf([]string{o.Section}), *f, true)
			return true
		}
		f.read, f.row, f.or = Row, rows[0], rows[len(rows)-1]
		return true
	}
	return false
}

func (r *Reader) rowsOf(sections []string, f *found) []int {
	var out []int
	for _, s := range sections {
		for k := key(s); k != ""; k = parent(k) {
			if row, ok := r.rowOf(k); ok {
				out = append(out, row)
				break
			}
		}
	}
	return out
}

// unlisted takes the row for sections of a code that are on no list.
func (r *Reader) unlisted(code string, f found, old bool) found {
	f.read = Unlisted
	row := r.statutes.OtherCode
	if c := r.byID[code]; c != nil {
		_, number := splitKey(f.base)
		row = firstOf(within(c.Other, leading(number)), row)
		if old {
			row = firstOf(within(c.Old, leading(number)), row)
		}
	}
	if i, ok := r.catalog[key(row)]; ok {
		f.row, f.or = i, i
	} else {
		f.read = Unread
	}
	return f
}

// within is the row of the first range that holds a number.
func within(ranges []law.Range, n float64) string {
	for _, g := range ranges {
		if g.From == 0 && g.To == 0 || n >= g.From && n <= g.To {
			return g.Row
		}
	}
	return ""
}

// leading is the number that a section begins with.
func leading(s string) (n float64) {
	scale := 0.0
	for i := 0; i < len(s); i++ {
		switch {
		case digit(s[i]) && scale == 0:
			n = 10*n + float64(s[i]-'0')
		case digit(s[i]):
			n += scale * float64(s[i]-'0')
			scale /= 10
		case s[i] == '.' && scale == 0:
			scale = 0.1
		default:
			return n
		}
	}
	return n
}

// write writes a section as people do: letters are small.
func write(code, spelling string) string { return code + " " + strings.ToLower(spelling) }

// row takes a row of the catalogue by its name.
func (c *Charge) row(r *Reader, section string) bool {
	i, ok := r.catalog[key(section)]
	if ok {
		c.Row, c.Or = i, i
	}
	return ok
}
