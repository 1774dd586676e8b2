package charge

import (
	"slices"
	"strings"
)

// resolve looks up what was parsed.
func (r *Reader) resolve(p *parser, when Span) Charge {
	c := Charge{Read: Unread, Row: -1, Or: -1, Level: p.level, Attempt: p.attempt}
	if len(p.items) == 0 {
		return r.withoutNumber(p, c)
	}
	local := p.local || strings.Count(p.items[0].number, ".") > 1 && !r.exists(p.items[0].code, p.items[0].number) || p.localBehind()
	words := p.tail()
	c.Rest = join(p.before, words)
	if r.isFederal(p) {
		c.Read, c.Section = Federal, federalSection(p.items)
		return c
	}
	if local {
		c.Read, c.Section = Ordinance, strings.TrimSpace(p.text[:p.after])
		c.row(r, r.known.Ordinance)
		return c
	}
	if p.foreign != "" && p.items[0].code == "" {
		c.Hint = hints["named"] + p.foreign + "; " + hints["paper"]
		return c
	}
	c.Degree = degree(words)
	found := r.lookUp(p, &c, when)
	switch {
	case len(found) == 0 && c.Attempt: // "664 PC": nobody knows at what
		if len(r.known.Attempt) > 0 && c.row(r, r.known.Attempt[0]) {
			c.Read, c.Section = Row, r.known.Attempt[0]
		}
		return c
	case len(found) == 0:
		c.Read, c.Section = Event, r.known.Lesser
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
	if f := found[main]; (p.planned || agreed(words)) && r.conspiracy != "" && !strings.HasPrefix(f.base, r.conspiracy) && (f.read == Row || f.read == Unlisted) {
		code, number := splitKey(r.conspiracy) // "CONSPIRACY TO COMMIT 211 PC"
		if plan, ok := r.section(code, number, when); ok {
			found, main = slices.Insert(found, 0, plan), 0
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
	old     bool // an old number
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
	if len(p.items) == 2 && code != "" && !r.sections[code] && federalTitle(p.items[0]) { // "14 29.05 CA", a regulation in its title
		p.items[1].number = p.items[0].number + " " + p.items[1].number
		p.items = p.items[1:]
	}
	for i := range p.items {
		it := p.items[i]
		switch {
		case r.attempts[it.number+it.letters] && (it.code == "" || it.code == codeOf(r.known.Attempt) || len(p.items) > 1):
			c.Attempt = true
		case it.number == r.lesser && len(it.subs) > 0 && it.subs[0] == r.lesserSub && (len(p.items) > 1 || it.code == codeOf([]string{r.known.Lesser})):
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
		if last := it.subs[i-1]; (it.subs[i] == "I" && last != "H" || it.subs[i] == "L" && last != "K") && letter(last[0]) { // "(E)(I)": a scan's 1
			it.subs[i] = "1"
		}
		if len(it.subs[i]) == 1 && len(it.subs[i-1]) == 1 && letter(it.subs[i][0]) && letter(it.subs[i-1][0]) && it.letters == "" {
			first, second := it, it
			first.subs, second.subs = it.subs[:i:i], append(it.subs[:i-1:i-1], it.subs[i:]...)
			return append([]found{r.one(first, when)}, r.find(second, when)...)
		}
	}
	return []found{r.one(it, when)}
}

// one looks up one section, and says how it was mended or what it may be as well.
func (r *Reader) one(it item, when Span) found {
	if n := it.number + it.letters; len(it.subs) > 0 && !r.numbered[n] { // "(4)(1)": a scan's A
		if l := map[string]string{"4": "A", "8": "B"}[it.subs[0]]; l != "" && r.row(it.code, n, l) {
			it.subs, it.hint = append([]string{l}, it.subs[1:]...), hints["read"]
		}
	}
	f := r.plain(it, when)
	if it.hint != "" && f.hint == "" {
		f.hint = it.hint + f.section
	}
	if it.maybe != "" && f.read == Row {
		if len(it.subs) > 0 { // "288.A(1)"
			it.subs = it.subs[1:]
		}
		it.letters, it.maybe, it.code = it.maybe, "", codeOf([]string{f.section})
		if o := r.plain(it, when); o.row >= 0 && o.row != f.row {
			f.or, f.hint = o.row, "or "+o.section+hints["letter"]
		}
	}
	return f
}

func (r *Reader) plain(it item, when Span) found {
	if it.code == "" {
		return r.bare(it, when)
	}
	for i, s := range r.spellings(it) {
		f, ok := r.section(it.code, s, when)
		switch {
		case !ok:
			continue
		case i == 0 && it.letters != "" && f.read == Unlisted:
			return r.orSubdivision(it, f, when)
		}
		return f
	}
	n := it.number + it.letters
	for _, code := range r.byNumber[n] { // "12022(C)/11378 HS", "182/11378 HS": of another code; "211 CP", in Spanish or by a slip
		if r.findings[code+n] || r.isConspiracy(it) || code == it.code[1:]+it.code[:1] {
			it.code = code
			f := r.plain(it, when)
			f.hint = firstOf(f.hint, hints["read"]+f.section)
			return f
		}
	}
	if dotted, ok := r.dotted(it); ok {
		f := r.plain(dotted, when)
		f.hint = hints["dot"] + f.section
		return f
	}
	f := found{read: Unread, section: write(it.code, r.spellings(it)[0]), row: -1, or: -1}
	if code := r.byID[it.code]; code == nil || len(code.Other) == 0 || !r.sections[it.code] {
		return r.unlisted(it.code, f, false)
	}
	f.hint = r.near(it.code, n)
	return f
}

// orSubdivision reads a letter that touches its number, of a section that exists and
// has no row, where a row has that letter as a subdivision. 487d has no paragraphs, so
// "487D1" is 487(d)(1); "647B" may be 647b or 647(b).
func (r *Reader) orSubdivision(it item, f found, when Span) found {
	loose := it.number + subsKey(strings.Join(strings.Split(it.letters, ""), " ")+" "+strings.Join(it.subs, " "))
	row, ok := r.catalog[it.code+loose]
	switch {
	case !ok:
	case len(it.subs) > 0:
		f, _ = r.section(it.code, loose, when)
	default:
		f.or, f.hint = row, "or "+write(it.code, loose)+hints["sub"]
	}
	return f
}

// dotted puts back the dot that some courts leave out of a number: 2735 is 273.5, if
// that is the only section that it can be.
func (r *Reader) dotted(it item) (item, bool) {
	number, found := it.number, 0
	for i := 1; i < len(number) && !strings.Contains(number, "."); i++ {
		if n := number[:i] + "." + number[i:]; r.exists(it.code, n) {
			it.number = n
			found++
		}
	}
	return it, found == 1
}

// bare looks up a number without its code: it is that of the only code that
// has it, or of the only one that has a row for it.
func (r *Reader) bare(it item, when Span) found {
	var rows, any []found
	for _, s := range r.spellings(it) {
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
	crimes := slices.DeleteFunc(slices.Clone(rows), func(f found) bool { return f.read != Row })
	if now := slices.DeleteFunc(slices.Clone(crimes), func(f found) bool { return f.old }); len(now) == 1 {
		crimes = now // "503" is embezzlement, and was a vehicle until 1959
	}
	if len(crimes) == 1 { // "602(K)" is a trespass, not a petition of a juvenile court
		f := crimes[0]
		if len(any) > 0 && f.row == f.or && f.hint == "" && (f.old || f.key == f.base) {
			f.or, f.hint = any[0].row, "or "+any[0].section+hints["other"]
		}
		return f
	}
	switch {
	case len(rows) == 1:
		return rows[0]
	case len(rows) == 0 && len(any) == 1:
		return any[0]
	}
	f := found{read: Unread, section: strings.ToLower(r.spellings(it)[0]), row: -1, or: -1}
	if all := append(rows, any...); len(all) > 1 {
		f.hint = hints["code"]
		for i, a := range all {
			if i > 0 {
				f.hint += " or "
			}
			f.hint += a.section
		}
	} else {
		f.hint = hints["paper"]
	}
	return f
}
