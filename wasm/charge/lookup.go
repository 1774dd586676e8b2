package charge

import (
	"strings"

	"example.org/relief/wasm/law"
)

// spellings are the ways in which a section may be meant, the likeliest first: a
// letter is the section's own where such a section exists (288a), or else a
// subdivision; a decimal is one, or else a paragraph of a section that had some: 314.1
// is 314(1).
func (r *Reader) spellings(it item) []string {
	subs := subsKey(strings.Join(it.subs, " "))
	var out []string
	if it.letters != "" {
		out = append(out, it.number+it.letters+subs)
		if len(it.letters) == 2 { // "266HA" is 266h(a)
			out = append(out, it.number+it.letters[:1]+"("+it.letters[1:]+")"+subs)
		}
		loose := ""
		for _, c := range it.letters {
			loose += "(" + string(c) + ")"
		}
		out = append(out, it.number+loose+subs)
	} else {
		out = append(out, it.number+subs)
	}
	if whole, part, ok := r.paragraph(it.number); ok {
		loose := ""
		if it.letters != "" {
			loose = "(" + it.letters + ")"
		}
		out = append(out, whole+"("+part+")"+loose+subs)
	}
	return out
}

// paragraph parts a decimal that may be a numbered paragraph.
func (r *Reader) paragraph(number string) (whole, part string, ok bool) {
	whole, part, _ = strings.Cut(number, ".")
	return whole, part, len(part) == 1 && r.numbered[whole]
}

func (r *Reader) isParagraph(number string) bool {
	_, _, ok := r.paragraph(number)
	return ok
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
		if known && (o.From != 0 && when.Last < o.From || when.First > last) {
			continue
		}
		always := o.Until == 0 && o.From == 0 || known && (o.From == 0 || when.First >= o.From) && when.Last <= last
		rows := r.rowsOf(o.Became, f)
		if now, ok := r.rowOf(k); ok && !always {
			rows = append([]int{now}, rows...)
		}
		if len(rows) == 0 {
			*f = r.unlisted(codeOf([]string{o.Section}), *f, true)
			return true
		}
		f.read, f.row, f.or, f.old = Row, rows[0], rows[len(rows)-1], true
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
	row := r.known.OtherCode
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
