package charge

import "strings"

// joined reads one more subdivision behind a sign: one within the last ("(A)-(1)",
// "243-E-1") or another one ("(A)/(B)"), which is a section of its own.
func (p *parser) joined(it *item) bool {
	sign, t, after := p.peek(), p.ahead(1), p.ahead(2)
	if (sign.kind != mark || !strings.Contains("/&+-.", sign.text)) && sign.text != "AND" || len(t.text) > 2 {
		return false
	}
	base, subs := it.number+it.letters, join2(it.subs, t.text)
	known := p.reader.row(p.codeSoFar(), base, subs) || p.reader.exists(p.codeSoFar(), base+subsKey(subs))
	ends, signs := levels[t.text] != "" && after.kind == end, "-."
	if ends {
		signs = "."
	}
	own := it.letters == "" && len(it.subs) == 0 && len(t.text) == 1 && t.kind == word && !sign.gap && !t.gap
	switch {
	case own && !known && strings.Contains(signs, sign.text) && p.reader.exists(p.codeSoFar(), base+t.text): // "273.A(B)", "653-M"
		it.letters = t.text
		p.at += 2
		return true
	case ends && (!known || sign.text != "."): // "PC 273.5(A)-F"; "PC 647-F" may be 647(f), "PC 647.F" is
		if known && sign.text == "-" && len(it.subs) == 0 {
			it.maybe = t.text
		}
		return false
	case t.kind == sub && len(it.subs) > 0:
	case sign.gap || t.gap || !known || t.kind == mark || t.kind == word && !after.gap && after.kind == word:
		return false
	}
	p.at += 2
	if own && sign.text == "." && p.reader.exists(p.codeSoFar(), base+t.text) { // "288.A" may be 288a
		it.maybe = t.text
	}
	for i := len(it.subs) - 1; i >= 0 && t.kind == sub; i-- {
		if letter(it.subs[i][0]) == letter(t.text[0]) {
			p.items = append(p.items, *it)
			it.subs = it.subs[:i:i]
			break
		}
	}
	it.subs = append(it.subs, t.text)
	return true
}
