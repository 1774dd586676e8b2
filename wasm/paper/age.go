package paper

import (
	"strings"

	"example.org/relief/wasm/law"
)

// age tells the age at the crime where the arrest shows enough: nobody is younger
// at arrest than at the crime, so below 18 it is an upper bound.
func (b *builder) age(cs *caseOf, events []*event) {
	for _, e := range events {
		if e.kind != arrest || e.day == "" || b.p.born == "" {
			continue
		}
		born, then := span(b.p.born), span(e.day)
		years := yearsBetween(born.First, then.Last)
		if years >= 10 && years < 18 {
			cs.told("age_at_offense", float64(years), true)
		}
		// Three years is the longest time to charge these (PC 801): who was 24 at
		// arrest was 21 at the crime.
		if youngest := yearsBetween(born.Last, then.First); youngest >= 24 && youngest < 100 && b.isCannabis(cs.section) {
			cs.told("age_at_offense", float64(youngest), true)
		}
		return
	}
}

func yearsBetween(a, b law.Day) int {
	y, m, d := a.Civil()
	yy, mm, dd := b.Civil()
	n := yy - y
	if mm < m || mm == m && dd < d {
		n--
	}
	return n
}

// hasCannabis reports whether a cycle has a cannabis charge that came to nothing: it
// was dropped in court, or the arrest was for one and no conviction is.
func (b *builder) hasCannabis(events []*event) bool {
	charged, convictedOf := false, false
	for _, e := range events {
		for _, c := range e.counts {
			if e.kind != arrest && e.kind != court || !b.isCannabis(b.charge(c, e).Section) {
				continue
			}
			switch {
			case e.kind == arrest:
				charged = true
			case c.disposition == convicted:
				convictedOf = true
			default:
				return true
			}
		}
	}
	return charged && !convictedOf
}

// isCannabis reports whether a section is one of Proposition 64's.
func (b *builder) isCannabis(section string) bool {
	for _, s := range []string{"HS 11357", "HS 11358", "HS 11359", "HS 11360"} {
		if rest, ok := strings.CutPrefix(section, s); ok && (rest == "" || rest[0] == '(') {
			return true
		}
	}
	return false
}
