package charge

import "strings"

// item reads a section: its number, letters, subdivisions and code.
func (p *parser) item() {
	if len(p.items) == 0 && p.dashed() {
		return
	}
	it := item{number: p.next().text}
	if p.splitAttempt(&it) {
		return
	}
	p.letters(&it)
	for p.sub(&it) {
	}
	if it.code == "" {
		at := p.at
		if it.code = p.codeBehind(); p.onlyWords(at, it) {
			it.code, p.at = "", at
		}
	}
	if t := p.peek(); it.code == "" && t.kind == word && !t.gap {
		p.codeWithin(&it)
	}
	if it.code == "" && p.code != "" {
		it.code = p.code
	}
	if p.localCode() {
		p.local = true
	}
	p.items = append(p.items, it)
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
	if dot, n := p.tokens[p.at+1], p.tokens[min(p.at+2, len(p.tokens)-1)]; !t.gap && dot.text == "." && !dot.gap && n.kind == number && !n.gap {
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
	single := len(t.text) == 1 || len(t.text) == 2 && p.reader.exists("", it.number+t.text) && p.reader.codes[t.text] == ""
	if !single || p.reader.code(p.tokens[p.at:p.at+1]) != "" && follows.kind == end && len(t.text) > 1 {
		return
	}
	if follows.kind == number && !follows.gap && p.reader.row(p.codeSoFar(), it.number, t.text+" "+follows.text) { // "243 E1 PC"
		it.letters = t.text
		p.next()
		return
	}
	if follows.kind == sub || follows.kind == end || follows.kind == mark || follows.kind == word && p.codeAt(p.at+1) {
		if follows.kind == end && levels[t.text] != "" && !p.reader.row(p.codeSoFar(), it.number, t.text) {
			return // "PC 245(a)(1) F"
		}
		if follows.kind == mark && follows.text != "/" && follows.text != "-" && follows.text != ")" {
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

// glued reads letters that touch a number: letters of the section, a
// subdivision without its brackets, the name of the code, or one and then the other.
func (p *parser) glued(it *item, run string) {
	type reading struct {
		letters, code string
	}
	var best reading
	found := false
	for n := min(2, len(run)); n >= 0 && !found; n-- { // the letter of a section that exists
		code := p.reader.codes[run[n:]]
		if n > 0 && (n == len(run) || code != "") && p.reader.exists(firstOf(code, p.code, p.codeNext()), it.number+run[:n]) {
			best, found = reading{run[:n], code}, true
		}
	}
	if code := p.reader.codes[run]; !found && code != "" && len(run) > 1 && !p.wordsFollow(it, code) {
		best, found = reading{"", code}, true
	}
	for n := 1; n <= 2 && n < len(run) && !found; n++ { // a subdivision
		if code := p.reader.codes[run[n:]]; code != "" && (p.reader.exists(code, it.number) || !p.reader.exists("", it.number)) { // "22210MFG" is no fish and game
			best, found = reading{run[:n], code}, true
		}
	}
	if !found && len(run) <= 2 {
		best, found = reading{run, ""}, true
	}
	if !found && len(run) == 3 && p.reader.exists(firstOf(p.code, p.codeNext()), it.number+run[:2]) { // "273ABA" is 273ab(a)
		it.letters, it.subs = run[:2], []string{run[2:]}
		p.next()
		return
	}
	if !found {
		p.codeWithin(it)
		return
	}
	it.letters, it.code = best.letters, best.code
	p.next()
	if p.is(")") { // "22810G)"
		p.next()
	}
	if it.code != "" && p.peek().kind == mark && p.is(".") {
		p.next()
	}
}

// wordsFollow reports the same of a name that touches the number: "664ED CRIME".
func (p *parser) wordsFollow(it *item, code string) bool {
	return p.tokens[p.at+1].kind == word && !p.reader.exists(code, it.number) && p.reader.exists("", it.number)
}

// onlyWords reports whether what was read as the name of a code is the first of some
// words: of "273.5(A) CORP INJ" and "667.5(B)PR PRISON" no such section exists, but one
// of another code.
func (p *parser) onlyWords(at int, it item) bool {
	name, n := p.tokens[at], it.number+it.letters
	return it.code != "" && p.peek().kind == word && (name.text != it.code || !name.gap) && !p.reader.exists(it.code, n) && p.reader.exists("", n)
}

// codeWithin reads the code at the beginning of a longer word: "647(H)PCXX",
// "484PCTFMV". In "21310CARRY" there is none, for no such section exists.
func (p *parser) codeWithin(it *item) {
	if run := p.peek().text; len(run) > 2 && !localName(run) {
		if code := p.reader.codes[run[:2]]; code != "" && p.reader.exists(code, it.number+it.letters) {
			it.code = code
			p.cut(2)
		}
	}
}

// codeNext is the code that is named behind the word that comes next.
func (p *parser) codeNext() string {
	look := *p
	look.at++
	for look.peek().kind == sub || look.peek().kind == number && !look.peek().gap {
		look.next()
	}
	return look.codeBehind()
}

// cut takes letters off the beginning of the next token.
func (p *parser) cut(n int) {
	t := &p.tokens[p.at]
	t.text, t.at, t.gap = t.text[n:], t.at+n, true
}

// sub reads one subdivision.
func (p *parser) sub(it *item) bool {
	t := p.peek()
	if it.code != "" && t.gap && levels[t.text] != "" && t.kind == sub && !p.reader.row(it.code, it.number+it.letters, t.text) {
		return false // "459 PC (F)"
	}
	switch {
	case t.kind == sub && it.code == "":
		if p.isLesser() {
			return false
		}
		if t.gap && p.tokens[p.at+1].kind == end && levels[t.text] != "" && !p.reader.row(p.code, it.number+it.letters, join2(it.subs, t.text)) && p.code != "" {
			return false // "PC 459 (F)"
		}
		it.subs = append(it.subs, t.text)
		p.next()
		return true
	case t.kind == number && !t.gap && it.code == "" && (len(it.subs) > 0 || it.letters != "") && len(t.text) <= 2 && !strings.Contains(t.text, ".") && !p.isLesser():
		it.subs = append(it.subs, t.text) // "243(E)1"
		p.next()
		return true
	case t.kind == number && t.gap && it.code == "" && len(it.subs) > 0 && !units[p.tokens[p.at+1].text] && p.reader.row(p.codeSoFar(), it.number+it.letters, join2(it.subs, t.text)):
		it.subs = append(it.subs, t.text) // "245 (A) 4 PC"
		p.next()
		return true
	case t.kind == word && !t.gap && it.code == "" && len(t.text) == 1 && (len(it.subs) > 0):
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
