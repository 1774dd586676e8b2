package charge

import "strings"

// alike reports whether a sign is a digit or may be one that a scan took for a letter.
func alike(c byte) bool { return digit(c) || strings.IndexByte("OILSB", c) >= 0 }

var digitOf = strings.NewReplacer("O", "0", "I", "1", "L", "1", "S", "5", "B", "8")

// mended reads a number in which a scan took digits for letters: "1135O(A)", "S99F",
// "231S2". It is one only if it is a section that exists, and the signs as they stand
// are none: of "459B", "243B1" and "I22350" the letter is a subdivision or the level.
func (p *parser) mended(i int, t *token) bool {
	s, r := p.text[i:], p.reader
	n, first, digits := 0, -1, 0
	for ; n < len(s) && (alike(s[n]) || s[n] == '.' && n+1 < len(s) && alike(s[n+1])); n++ {
		if digit(s[n]) {
			digits++
		} else if first < 0 && s[n] != '.' {
			first = n
		}
	}
	if first < 0 || digits == 0 {
		return false
	}
	code, whole, ends := p.codeAbout(s[n:]), digitOf.Replace(s[:n]), n-1 == first
	if digits == 1 && (code == "" || n < 3) { // "2LL PC"
		return false
	}
	if ends && n < len(s) && letter(s[n]) || !r.exists(code, whole) && (n == len(s) || !r.exists(code, whole+s[n:n+1])) { // "459BURGLARY"
		return false
	}
	plain, sign := strings.TrimRight(s[:first], "."), s[first:first+1]
	switch {
	case first == 0:
		if sign == "I" && r.exists(code, s[1:n]) {
			return false
		}
	case !ends && (s[first-1] == '.' || s[first+1] == '.'):
	case r.exists("", plain+sign) || r.row("", plain, sign) || ends && sign == "B" && r.exists(code, plain):
		return false
	}
	t.kind, t.text, t.mend = number, whole, true
	return true
}

// codeAbout is the code that is named before a number or behind it, if one is.
func (p *parser) codeAbout(behind string) string {
	if n := len(p.tokens); n > 0 && p.reader.codes[p.tokens[n-1].text] != "" {
		return p.reader.codes[p.tokens[n-1].text]
	}
	for _, w := range strings.FieldsFunc(behind, func(c rune) bool { return c < 'A' || c > 'Z' }) {
		if len(w) > 1 {
			return p.reader.codes[w]
		}
	}
	return ""
}

// slashed reads the name of a code with a sign between its two letters.
func slashed(s string) string {
	if len(s) < 3 || strings.IndexByte("/&.", s[1]) < 0 || len(s) > 3 && letter(s[3]) {
		return ""
	}
	switch name := s[:1] + s[2:3]; name {
	case "PC", "VC", "HS", "BP", "WI":
		return name
	}
	return ""
}

// dotted reads on where another sign or a space stands for the dot of a section that
// exists: "14601-1", "273:5(A)", "148 9 PC", or where a space parts its digits: "1 1377 HS".
func (p *parser) dotted(it *item) {
	sign, n := p.peek(), p.ahead(1)
	if sign.kind == number && sign.gap {
		n = sign
	} else if sign.kind != mark || sign.gap || n.gap || !strings.Contains("-:;_,", sign.text) {
		return
	}
	code, after := firstOf(p.code, p.codeAhead()), p.ahead(2)
	if n == sign {
		after = p.tokens[p.at+1]
		if whole := it.number + n.text; code != "" && p.reader.exists(code, whole) && !p.reader.exists(code, it.number) && !p.reader.exists(code, n.text) {
			it.number, it.hint = whole, hints["read"]
			p.next()
			return
		}
	}
	if n.kind != number || len(n.text) > 3 || strings.Contains(it.number+n.text, ".") || units[after.text] {
		return
	}
	whole := it.number + "." + n.text
	if !p.reader.exists(code, whole) && (n == sign || !p.reader.isParagraph(whole)) {
		return
	}
	it.number = whole
	it.hint = hints["dot"]
	for p.next() != n {
	}
}
