package charge

import "strings"

// item reads a section: its number, letters, subdivisions and code.
func (p *parser) item() {
	if len(p.items) == 0 && p.dashed() {
		return
	}
	t := p.next()
	it := item{number: p.padded(t.text)}
	if t.mend {
		it.hint = hints["read"]
	}
	if p.splitAttempt(&it) {
		return
	}
	p.dotted(&it)
	p.letters(&it)
	for p.sub(&it) {
	}
	if p.is(".") && p.codeAt(p.at+1) { // "459.PC"
		p.next()
	}
	if it.code == "" {
		at := p.at
		if it.code = p.codeBehind(); p.onlyWords(at, it) || p.ofNext(it) {
			it.code, p.at = "", at
		}
	}
	if t := p.peek(); it.code == "" && t.kind == word && !t.gap {
		p.within(&it, 0)
	}
	if t := p.peek(); it.code == "" && p.code == "" && t.kind == mark && strings.Contains("/-,", t.text) { // "459/PC"
		at := p.at
		p.at++
		if it.code = p.codeBehind(); it.code == "" || p.peek().kind == number {
			it.code, p.at = "", at
		}
	}
	if it.code == "" && p.code != "" {
		it.code = p.code
	}
	if p.localCode() {
		p.local = true
	}
	p.items = append(p.items, it)
}

// padded drops zeros with which some courts fill up a number: "PC 00459".
func (p *parser) padded(number string) string {
	if n := strings.TrimLeft(number, "0"); n != number && p.reader.exists("", n) {
		return n
	}
	return number
}

// ofNext reports whether the code that was read behind a section is that of the next one:
// "HS 11377(A) PC 1000".
func (p *parser) ofNext(it item) bool {
	n := p.peek()
	return p.code != "" && p.code != it.code && n.kind == number && p.reader.exists(it.code, n.text) && p.reader.exists(p.code, it.number+it.letters)
}

// dashed reads the number of a local rule with hyphens: "17-12.170(A)", "4-4-1 SBMC".
func (p *parser) dashed() bool {
	last := p.at
	for p.tokens[last+1].text == "-" && !p.tokens[last+1].gap && p.tokens[last+2].kind == number && !p.tokens[last+2].gap {
		last += 2
	}
	first, end := p.peek().text, p.tokens[last].text
	if last == p.at || p.reader.exists("", first) && p.reader.exists("", end) {
		return false
	}
	after := last + 1
	for p.tokens[after].kind == sub {
		after++
	}
	if _, part, _ := strings.Cut(end, "."); len(part) < 3 && !localName(p.tokens[after].text) {
		return false
	}
	p.items, p.at, p.local = append(p.items, item{number: first}), after, true
	return true
}

// splitAttempt splits "664211" and "664.211", which are 664 and 211.
func (p *parser) splitAttempt(it *item) bool {
	for a := range p.reader.attempts {
		rest, ok := strings.CutPrefix(it.number, a)
		if !ok || len(rest) < 3 {
			continue
		}
		rest = strings.TrimPrefix(rest, ".")
		if len(rest) >= 2 && p.reader.exists("", rest) && !p.reader.exists("", it.number) {
			p.items = append(p.items, item{number: a})
			p.at--
			p.tokens[p.at].text = rest
			p.item()
			return true
		}
	}
	return false
}

// letters reads the letters of a section: "288a", "273 A (A)", "470BPC".
func (p *parser) letters(it *item) {
	t := p.peek()
	if t.kind != word {
		return
	}
	if dot, n := p.tokens[p.at+1], p.ahead(2); !t.gap && dot.kind == mark && strings.Contains(".,-:", dot.text) && !dot.gap && n.kind == number && !n.gap {
		if whole := t.text + "." + n.text; p.reader.exists("", it.number+whole) { // "337A.1"
			it.letters = whole
			p.at += 3
			return
		}
	}
	if !t.gap {
		p.glued(it, t.text)
		return
	}
	follows := p.tokens[p.at+1]
	if p.slashedWord(p.at) { // "459 W/ENH"
		return
	}
	n2 := p.ahead(2)
	single := len(t.text) == 1 || len(t.text) == 2 && p.reader.exists("", it.number+t.text) && p.reader.codes[t.text] == ""
	if !single || p.reader.code(p.tokens[p.at:p.at+1]) != "" && follows.kind == end && len(t.text) > 1 {
		return
	}
	if n := p.ahead(2); follows.kind == number && len(follows.text) <= 2 && len(t.text) == 1 &&
		(p.reader.row(p.codeSoFar(), it.number, t.text+" "+follows.text) && !units[n.text] || follows.gap && levels[t.text] == "" && t.text != "X" && (n.kind == end || p.codeAt(p.at+2))) {
		it.letters, it.subs = t.text, []string{follows.text} // "243 E1 PC", "245 A 4 PC"
		p.at += 2
		return
	}
	if follows.kind == word && follows.gap && levels[follows.text] != "" && levels[t.text] == "" && (n2.kind == end || n2.gap) { // "273.5 A F"
		it.letters = t.text
		p.next()
		return
	}
	if follows.kind == sub || follows.kind == end || follows.kind == mark || follows.kind == word && p.codeAt(p.at+1) {
		if follows.kind == end && levels[t.text] != "" && !p.reader.row(p.codeSoFar(), it.number, t.text) {
			return // "PC 245(a)(1) F"
		}
		if follows.kind == mark && !strings.Contains("/-)&", follows.text) {
			return
		}
		it.letters = t.text
		p.next()
		if p.is(")") { // "22810 G)"
			p.next()
		}
	}
}

func (p *parser) codeSoFar() string {
	if p.code != "" {
		return p.code
	}
	return p.codeAhead()
}

// codeAt reports whether the name of a code begins at a token.
func (p *parser) codeAt(at int) bool {
	look := *p
	look.at = at
	return look.codeBehind() != ""
}

// sub reads one subdivision.
func (p *parser) sub(it *item) bool {
	t := p.peek()
	if it.code != "" && t.gap && levels[t.text] != "" && t.kind == sub && !p.reader.row(it.code, it.number+it.letters, t.text) {
		return false // "459 PC (F)"
	}
	switch {
	case t.kind == sub && digit(t.text[0]) && counted(p.ahead(1).text): // "(2 COUNTS)"
	case t.kind == sub && it.code == "":
		if p.isLesser() {
			return false
		}
		if code := p.reader.codes[t.text]; len(t.text) == 2 && p.reader.exists(code, it.number+it.letters) && code != "" { // "459 (PC)"
			it.code = code
			p.next()
			return false
		}
		after := p.tokens[p.at+1]
		if t.gap && levels[t.text] != "" && p.code != "" && !p.reader.row(p.code, it.number+it.letters, join2(it.subs, t.text)) &&
			(after.kind == end || after.gap && len(it.subs) > 0 && t.text != "I" && !p.reader.row(p.code, it.number+it.letters, t.text)) {
			return false // "PC 459 (F)", "PC 273.5(A) (F) CORPORAL INJURY"
		}
		it.subs = append(it.subs, t.text)
		p.next()
		return true
	case t.kind == number && !t.gap && it.code == "" && (len(it.subs) > 0 || it.letters != "") && len(t.text) <= 2 && !strings.Contains(t.text, ".") && !p.isLesser():
		it.subs = append(it.subs, t.text) // "243(E)1"
		if p.next(); p.is(")") {
			p.next()
		}
		return true
	case t.kind == number && t.gap && it.code == "" && (len(it.subs) > 0 || it.letters != "") && !counted(p.tokens[p.at+1].text) && p.reader.row(p.codeSoFar(), it.number+it.letters, join2(it.subs, t.text)):
		it.subs = append(it.subs, t.text) // "245 (A) 4 PC"
		p.next()
		return true
	case it.code == "" && p.joined(it):
		return true
	case t.kind == word && !t.gap && it.code == "" && len(t.text) == 1 && len(it.subs) > 0 && !p.slashedWord(p.at):
		it.subs = append(it.subs, t.text)
		p.next()
		return true
	case it.code == "" && (subdivision[t.text] || t.text == "." || t.text == ","):
		at := p.at
		for subdivision[p.peek().text] || p.is(".") || p.is(",") {
			p.next()
		}
		if p.peek().kind == sub {
			return true
		}
		p.at = at
	}
	return false
}

// isLesser reports whether "17(b)" comes next.
func (p *parser) isLesser() bool {
	return p.peek().text == p.reader.lesser && p.peek().kind == number && p.tokens[p.at+1].text == p.reader.lesserSub && p.tokens[p.at+1].kind == sub
}

// localCode reports whether the name of a city's or county's code follows.
func (p *parser) localCode() bool {
	t := p.peek()
	return t.kind == word && localName(t.text)
}
