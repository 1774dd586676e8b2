package charge

import "strings"

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
		own := p.reader.codes[run[1:]]
		switch {
		case own == "" || len(run) < 3:
		case !p.reader.exists(code, it.number) && p.reader.exists(own, it.number): // "12652BPC" is of no code but PC
			best = reading{run[:1], own}
		case p.reader.row(own, it.number, run[:1]): // "243CPC" is 243 CPC or 243(c) PC
			it.maybe = run[:1]
		}
	}
	for n := 1; n <= 2 && n < len(run) && !found; n++ { // a subdivision
		code := p.reader.codes[run[n:]]
		if code != "" && p.reader.codes[run[:n]] == "" && (p.reader.exists(code, it.number) || !p.reader.exists("", it.number)) { // not "22210MFG"
			best, found = reading{run[:n], code}, true
		}
	}
	if !found && len(run) <= 2 && !p.slashedWord(p.at) && (len(run) == 1 || !p.words(p.at+1)) { // not "136.5C/D/WPN", "24604NO LAMP"
		best, found = reading{run, ""}, true
	}
	if !found && len(run) == 3 && p.reader.exists(firstOf(p.code, p.codeNext()), it.number+run[:2]) { // "273ABA" is 273ab(a)
		it.letters, it.subs = run[:2], []string{run[2:]}
		p.next()
		return
	}
	if !found {
		p.within(it, 2)
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
	return p.tokens[p.at+1].kind == word && p.reader.sections[code] && !p.reader.exists(code, it.number) && p.reader.exists("", it.number)
}

// onlyWords reports whether what was read as the name of a code is the first of some
// words: of "273.5(A) CORP INJ", "290(F) W/I 5 DAYS" and "667.5(B)PR PRISON" no such
// section exists, but one of another code.
func (p *parser) onlyWords(at int, it item) bool {
	name, n := p.tokens[at], it.number+it.letters
	if p.reader.exists(it.code, n) || !p.reader.exists("", n) {
		return false
	}
	return it.code != "" && (name.mend || p.peek().kind == word && (name.text != it.code || !name.gap))
}

// within reads the code at the beginning of a longer word, behind up to so many letters
// of the section: "647(H)PCXX", "484PCTFMV", "484JPCGRAND". In "21310CARRY" there is none,
// for no such section exists. Without a code the first letter may be the section's.
func (p *parser) within(it *item, letters int) {
	run := p.peek().text
	if len(run) < 3 || localName(run) {
		return
	}
	for n := 0; n <= letters && n+2 < len(run); n++ {
		if code := p.reader.codes[run[n:n+2]]; code != "" && !stem(run) && p.reader.exists(code, it.number+it.letters+run[:n]) {
			it.letters, it.code = it.letters+run[:n], code
			p.cut(n + 2)
			return
		}
	}
	if l := run[:1]; letters > 0 && !p.slashedWord(p.at) && p.reader.exists(firstOf(p.code, p.codeNext()), it.number+l) {
		switch {
		case stem(run): // "487GRAND THEFT"
		case stem(run[1:]) || !onset(run): // "381BPOSSESS"
			it.letters = l
			p.cut(1)
		default:
			it.maybe = l
		}
	}
}

// onset reports whether a word may begin with its first two letters.
func onset(w string) bool {
	const vowels = "AEIOUY"
	first, second := strings.Contains(vowels, w[:1]), strings.Contains(vowels, w[1:2])
	return first != second || strings.Contains(onsets, w[:2])
}

// onsets are the pairs of consonants with which a word begins; stems begin words of charges.
const onsets = "AI AU EA OU BL BR CH CL CR DR DW FL FR GL GN GR KN PH PL PR PS QU RH SC SH SK SL SM SN SP SQ ST SW TH TR TW WH WR"

func stem(w string) bool {
	for _, s := range strings.Fields(stems) {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}

const stems = "ASSAULT ASLT ALTER ATT BATT BURG CARRY CCW CONC CONT CRUEL DAMAG DEFR DISO DIST DRIV DRUNK DUI EMBEZ EVAD FAIL FALSE FLS FORG FRAUD FT GRAND GTA " +
	"IDENT ILL IMPER INJ INT LEWD LOIT MAKE MFG OBT PETTY POSS PRIOR PROP PUB REC RESIST ROB SELL SEX SHOOT TAKE THEFT THFT THREAT TRES UNAU UNL USE UTTER VAND VIOL WIT"

// words reports whether words, and no code, stand at a token.
func (p *parser) words(at int) bool { return p.tokens[at].kind == word && !p.codeAt(at) }

// slashedWord reports whether the letter at a token begins an abbreviation: "W/PRIOR", "C/D/WPN",
// "W/ 12022.5".
func (p *parser) slashedWord(at int) bool {
	t := p.tokens[at:]
	if len(t) > 2 && t[0].text == "W" && t[1].text == "/" && t[2].kind == number {
		return true
	}
	return len(t) > 2 && len(t[0].text) == 1 && t[1].text == "/" && !t[1].gap && t[2].kind == word && !t[2].gap &&
		(len(t[2].text) > 2 || len(t) > 3 && t[3].text == "/")
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
