package charge

import (
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// choose makes a section the crime of the charge, and keeps the others beside it.
func (r *Reader) choose(c *Charge, all []found, main int) {
	main = r.sharper(all, main)
	f := all[main]
	c.Read, c.Section, c.Row, c.Or, c.Hint, c.Dated = f.read, f.section, f.row, f.or, f.hint, f.dated
	for i, o := range all {
		if i == main {
			continue
		}
		if !slices.Contains(c.With, o.section) {
			c.With = append(c.With, o.section)
		}
		if f.read != Row {
			continue
		}
		for _, d := range r.known.Degrees { // "459-460(B)"
			if key(d.Section) == f.base && o.read == Row && r.rows[o.row].Section == d.Row {
				c.Degree = d.Degree
			}
		}
		r.both(c, f, o)
	}
	for _, t := range r.known.Tries {
		if k := key(t); f.key == k || strings.HasPrefix(f.key, k+"(") {
			c.Attempt = true
		}
	}
	r.ofDegree(c, f)
}

// sharper is the section that says best which crime it was: a later subdivision
// of the same section that has a row where the first has none, or the section that
// punishes what the first defines.
func (r *Reader) sharper(all []found, main int) int {
	f := all[main]
	for i, o := range all {
		if i == main || f.read != Row || o.read != Row {
			continue
		}
		vague := f.key != f.base && key(r.rows[f.row].Section) == f.base
		if vague && o.base == f.base && key(r.rows[o.row].Section) != o.base {
			return i
		}
		for _, p := range r.known.Punished {
			if f.base == key(p[0]) && o.base == key(p[1]) && (o.key != o.base || strings.HasPrefix(o.base, f.base+".")) {
				return i
			}
		}
	}
	return main
}

// both takes the row of two numbers, where there is one: "PC 484/488".
func (r *Reader) both(c *Charge, f, o found) {
	code, second := splitKey(o.key)
	if first, _ := splitKey(f.key); first != code {
		return
	}
	for k := f.key; k != ""; k = parent(k) {
		if row, ok := r.catalog[k+"/"+second]; ok {
			c.Row, c.Or = row, row
			return
		}
	}
}

// ofDegree takes the row of a degree.
func (r *Reader) ofDegree(c *Charge, f found) {
	if c.Row >= 0 && c.Row == c.Or {
		for _, d := range r.known.Degrees {
			if r.rows[c.Row].Section == d.Row {
				c.Degree = d.Degree
			}
		}
	}
	if row, ok := r.DegreeRow(c.Row, c.Degree); ok && !c.Attempt {
		c.Row, c.Or = row, row
	}
}

// DegreeRow is the row of a crime of a degree.
func (r *Reader) DegreeRow(row int, degree string) (int, bool) {
	if row < 0 || degree == "" {
		return 0, false
	}
	for _, d := range r.known.Degrees {
		if d.Section == r.rows[row].Section && d.Degree == degree {
			i, ok := r.catalog[key(d.Row)]
			return i, ok
		}
	}
	return 0, false
}

// AttemptRow is the row of the attempt at a section that was read, where the
// catalogue has one.
func (r *Reader) AttemptRow(section string) (int, bool) {
	if len(r.known.Attempt) == 0 {
		return 0, false
	}
	code, number := splitKey(key(section))
	if code != codeOf(r.known.Attempt) {
		return 0, false
	}
	for k := key(r.known.Attempt[0]) + "/" + number; strings.Contains(k, "/"); k = parent(k) {
		if row, ok := r.catalog[k]; ok {
			return row, true
		}
	}
	return 0, false
}

// tryAttempt takes the row of the attempt, where there is one.
func (r *Reader) tryAttempt(c *Charge) {
	if !c.Attempt {
		return
	}
	if row, ok := r.AttemptRow(c.Section); ok {
		c.Row, c.Or = row, row
	}
}

func (r *Reader) isFederal(p *parser) bool {
	for _, it := range p.items {
		if it.code == "US" {
			return true
		}
	}
	if p.code == "US" {
		return true
	}
	if len(p.items) == 2 && federalTitle(p.items[0]) && p.items[1].code == "" && !p.is("-") && p.peek().kind != number { // "21 21-35.1 CO" is a local rule
		return !r.exists("", p.items[0].number+subsKey(strings.Join(p.items[0].subs, " ")))
	}
	return false
}

func federalSection(items []item) string {
	out := ""
	for i, it := range items {
		if i == 0 && len(items) > 1 {
			out = it.number + " USC"
			continue
		}
		if out == "" {
			out = "USC"
		}
		out += " " + strings.ToLower(it.number+it.letters+subsKey(strings.Join(it.subs, " ")))
	}
	return out
}

// withoutNumber reads a text that has no section.
func (r *Reader) withoutNumber(p *parser, c Charge) Charge {
	c.Rest = p.before
	words := strings.FieldsFunc(p.before, func(c rune) bool { return c < 'A' || c > 'Z' })
	joined := " " + strings.Join(words, " ")
	switch {
	case len(words) == 0:
		c.Hint = hints["first"]
	case strings.Contains(joined, " B W"), strings.Contains(joined, " O W"),
		slices.ContainsFunc(words, func(w string) bool { return held[w] }):
		c.Read, c.Section, c.Rest = Event, "warrant", p.before
	case slices.ContainsFunc(words, func(w string) bool { return rules[w] }):
		c.Read, c.Section, c.Rest = Ordinance, r.known.Ordinance, ""
		c.row(r, r.known.Ordinance)
	case strings.Contains(joined, "SEE COMM"), strings.Contains(joined, "SEECOMM"):
		c.Hint = hints["see"]
	default:
		c.Hint = hints["number"]
	}
	return c
}

// near says which section may be meant: one of the catalogue with this number, of the only
// other code that has it, or one that is one slip of the pen away, those of the catalogue first.
func (r *Reader) near(code, number string) string {
	best := r.otherCode(number)
	number = strings.ReplaceAll(number, half, "?") // one sign
	for _, o := range r.rows {
		if best != "" {
			break
		}
		c, n := splitKey(key(o.Section))
		if n, _, _ = strings.Cut(n, "("); c == code && oneSlip(n, number) {
			best = code + " " + strings.ToLower(n)
			break
		}
	}
	for _, s := range r.known.Real {
		if best != "" {
			break
		}
		if c, n := splitKey(key(s)); c == code && oneSlip(n, number) {
			best = s
		}
	}
	if best == "" {
		return hints["none"]
	}
	return hints["near"] + best + "?"
}

// otherCode is the section of the catalogue that has a number, if only one code has it:
// "PC 11377" is HS 11377.
func (r *Reader) otherCode(number string) string {
	of := ""
	for _, o := range r.rows {
		c, n := splitKey(key(o.Section))
		if n, _, _ = strings.Cut(n, "("); n != number || c == of {
			continue
		}
		if of != "" {
			return ""
		}
		of = c
	}
	if of == "" {
		return ""
	}
	return of + " " + strings.ToLower(number)
}

// oneSlip reports whether two numbers differ by one sign, or by two that
// changed places.
func oneSlip(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	if len(a) > len(b) {
		return a[i+1:] == b[i:]
	}
	if i == len(a) {
		return false
	}
	return a[i+1:] == b[i+1:] || i+2 <= len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// IsAttempt reports whether a section is that of attempts.
func (r *Reader) IsAttempt(section string) bool { return slices.Contains(r.known.Attempt, section) }

// Code is the code of a section, or nil.
func (r *Reader) Code(section string) *law.Code {
	id, _, _ := strings.Cut(section, " ")
	return r.byID[id]
}
