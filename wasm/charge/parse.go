package charge

import (
	"slices"
	"strings"
)

// parser takes a text apart.
type parser struct {
	reader *Reader
	text   string
	tokens []token
	at     int // the next token

	items   []item
	code    string // the code named before the first section
	local   bool   // a city's or county's code stands beside the number
	foreign string // a short word stands where the name of a code should
	attempt bool
	planned bool // words say that it was a conspiracy
	level   string
	before  string // words before the first section
	after   int    // where in the text the words behind the last section begin
}

// item is one section of a charge.
type item struct {
	number  string
	letters string   // that touch the number: perhaps the section's, perhaps a subdivision
	subs    []string // subdivisions
	code    string
	maybe   string // a letter that is the section's, or of the words behind it
	hint    string // how the number was mended
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.kind != end {
		p.at++
	}
	return t
}

// ahead is the token so many after the next, or the end.
func (p *parser) ahead(n int) token { return p.tokens[min(p.at+n, len(p.tokens)-1)] }

func (p *parser) is(text string) bool { return p.peek().text == text }

// parse reads what stands before the first section, then the sections.
func (p *parser) parse() {
	p.front()
	for p.peek().kind == number {
		if len(p.items) == 0 && (counts[p.tokens[p.at+1].text] || p.listed()) { // "2 COUNTS 459 PC", "1) 459 PC"
			p.at++
			p.front()
			continue
		}
		p.item()
		p.after = p.peek().at
		if !p.another() {
			break
		}
	}
	p.behind()
}

// front reads words, up to the number of the first section: the name of its
// code, "attempted", a count, the level charged.
func (p *parser) front() {
	first := p.at
	for p.at < len(p.tokens)-1 && p.tokens[p.at].kind != number {
		p.at++
	}
	words := p.tokens[first:p.at]
	if p.peek().kind == end {
		p.before = strings.TrimSpace(p.text)
		return
	}
	if n := p.counted(words); n >= 0 { // "CNT:01 459 PC"
		p.level = firstOf(levelOf(words), p.level)
		p.at = n
		p.front()
		return
	}
	words = unnamed(words)
	name := len(words)
	for n := 1; n <= len(words) && n <= 8; n++ {
		if code := p.reader.code(words[len(words)-n:]); code != "" {
			name, p.code = len(words)-n, code
		}
	}
	if last := len(words) - 1; name > last && last >= 0 && !p.peek().gap && words[last].kind == word {
		switch words[last].text { // "A484PC", as the police of Los Angeles write it; "M422 PC"
		case "A":
			p.attempt, name = true, last
		case "F", "M", "I":
			p.level, name = levels[words[last].text], last
		}
	}
	words = words[:name]
	if n := len(words); n > 0 && !slices.ContainsFunc(words, func(t token) bool { return t.kind != mark && !beside(t.text) }) { // "FEL 459 PC", "(M) PC 459"
		for _, t := range words {
			p.level = firstOf(p.level, levels[t.text])
		}
	}
	if n := len(words); p.code == "" && n > 0 && words[n-1].kind == word && localName(words[n-1].text) { // "LAMC 41.27"
		p.local = true
	} else if p.code == "" && n > 0 && words[n-1].kind == word && len(words[n-1].text) <= 3 && !beside(words[n-1].text) {
		p.foreign = words[n-1].text
	}
	p.level = firstOf(levelOf(words), p.level)
	var rest []string
	for _, w := range words {
		switch {
		case attempts[w.text]:
			p.attempt = true
		case plans[w.text]:
			p.planned = true
			rest = append(rest, w.text)
		case w.kind == word && !quiet[w.text] && levels[w.text] == "" && w.text != "TOC":
			rest = append(rest, w.text)
		}
	}
	p.before = join(p.before, strings.Join(rest, " "))
}

// unnamed drops the count that words name: "COUNT II", "CARGO UNO". Its number is no level
// and no code.
func unnamed(words []token) []token {
	for i := 1; i < len(words); i++ {
		if counts[words[i-1].text] && named[words[i].text] {
			return append(words[:i-1:i-1], words[i+1:]...)
		}
	}
	return words
}

// counted reports where the text goes on behind the number of a count, or -1.
func (p *parser) counted(words []token) int {
	for i := len(words) - 1; i >= 0; i-- {
		if words[i].kind == mark || words[i].text == "TOC" {
			continue
		}
		if !counts[words[i].text] || len(p.peek().text) > 3 || strings.Contains(p.peek().text, ".") {
			return -1
		}
		n := p.at + 1
		for p.tokens[n].kind == mark {
			if p.tokens[n].text == "#" { // the number of the case
				for n++; p.tokens[n].kind != end && !p.tokens[n].gap; n++ {
				}
				continue
			}
			n++
		}
		for _, t := range p.tokens[n:] { // a section must follow
			if t.kind == number {
				return n
			}
		}
		return -1
	}
	return -1
}

// another reports whether one more section follows, and goes to its number.
func (p *parser) another() bool {
	at := p.at
	t := p.peek()
	apart := t.kind == number
	joined := t.text == "-"
	title := len(p.items) == 1 && federalTitle(p.items[0]) && len(p.ahead(1).text) > 2 // "8:1326"
	for p.peek().kind == mark && strings.Contains("/-&,;+", p.peek().text) || p.is(":") && title || joins[p.peek().text] || p.is("W") && p.ahead(1).text == "/" {
		p.next()
	}
	if p.at == at && !apart {
		return p.coded()
	}
	if p.coded() {
		return true
	}
	if p.peek().kind == number {
		last := p.items[len(p.items)-1]
		n, follows := p.peek().text, p.tokens[p.at+1]
		switch {
		case p.reader.attempts[n] || p.isLesser():
			return true
		case p.reader.attempts[last.number] || p.reader.isConspiracy(last):
			return true
		case apart && last.code == "US":
			return true
		case (apart || p.tokens[at].text == ":") && last.code == "" && len(p.items) == 1 && federalTitle(last):
			return true
		case follows.kind == word && follows.gap && units[follows.text]:
		case apart && last.code != "":
			if code := p.codeAhead(); code != "" && p.reader.exists(code, n) {
				return true // "459 PC 484 PC"
			}
		case p.reader.exists(firstOf(p.codeAhead(), last.code, p.code), n):
			return true
		case !apart && (p.reader.isParagraph(n) || p.reader.isFinding(n)): // "484-487.1", "11378 HS/12022(C)"
			return true
		case !apart && !joined && follows.kind == sub:
			return true
		}
	}
	p.at = at
	return false
}

// listed reports whether the number that comes next is not a section but its place in a
// list, or how many counts there are: "01 459 PC", "1. PC 459", "3 X 459 PC".
func (p *parser) listed() bool {
	if n := p.peek().text; len(n) > 2 && n[0] != '0' || p.reader.exists("", n) {
		return false
	}
	look := *p
	look.next()
	for look.peek().kind == word || look.peek().kind == mark {
		look.next()
	}
	if look.peek().kind != number {
		return false
	}
	if p.peek().text[0] == '0' && p.tokens[p.at+1].gap { // "001 PC 459"
		return true
	}
	between := p.tokens[p.at+1 : look.at]
	for i := range between {
		if code := p.reader.code(between[i:]); code != "" {
			return p.reader.exists(code, look.peek().text)
		}
	}
	return p.reader.exists(look.codeAhead(), look.peek().text) && look.codeAhead() != ""
}

// coded reports whether the name of a code follows and then a number, and goes
// to the number.
func (p *parser) coded() bool {
	for n := 1; n <= 6 && p.at+n < len(p.tokens); n++ {
		if t := p.tokens[p.at+n]; t.kind == number {
			if code := p.reader.code(p.tokens[p.at : p.at+n]); code != "" && (!p.peek().mend || p.reader.exists(code, t.text)) { // not "W/I 5 DAYS"
				p.code = code
				p.at += n
				return true
			}
			return false
		} else if t.kind == end {
			return false
		}
	}
	return false
}

// codeAhead is the code that is named behind the number that comes next.
func (p *parser) codeAhead() string {
	look := *p
	look.items = nil
	look.next()
	for look.peek().kind == sub || look.peek().kind == number && !look.peek().gap || look.peek().kind == word && len(look.peek().text) == 1 {
		look.next()
	}
	return look.codeBehind()
}

// codeBehind reads the name of a code behind a section.
func (p *parser) codeBehind() string {
	for n := min(6, len(p.tokens)-1-p.at); n > 0 && !p.is("AND") && !p.is("Y"); n-- { // "487(A) AND PC 496"
		if last := p.tokens[p.at+n-1]; last.kind != word && last.text != "." || p.tokens[p.at].kind != word || slices.ContainsFunc(p.tokens[p.at:p.at+n], apart) {
			continue
		}
		if n == 1 && len(p.tokens[p.at].text) == 1 {
			continue // "459 P", "23152 V" are no codes
		}
		if code := p.reader.code(p.tokens[p.at : p.at+n]); code != "" {
			p.at += n
			return code
		}
	}
	return ""
}

// apart reports whether a sign parts two words, so that they are not one name.
func apart(t token) bool { return t.kind == mark && t.text != "." && t.text != "&" && t.text != "," }
