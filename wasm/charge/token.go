package charge

import "strings"

type tokenKind byte

const (
	end    tokenKind = iota
	number           // "273.5"; with two dots it is a local rule's
	word             // letters
	sub              // "(A)", without its brackets
	mark             // any other sign
)

// token is a piece of a charge, in capitals.
type token struct {
	kind tokenKind
	text string
	gap  bool // a space stands before it
	at   int  // where it begins in the text
	mend bool // it was mended: a number with letters for digits, the name of a code with a sign within
}

// signs are letters with accents as they stand in capitals on paper, and signs that are
// written in several ways: what is written, and how.
var signs = []string{"A", "ÁÀÂÄ", "E", "ÉÈ", "I", "ÍÎ", "O", "ÓÔ", "U", "ÚÜ", "N", "Ñ", "-", "–—−‐‑", "'", "’‘", "\"", "“”", " ", "§¶\u00a0\u2009\u202f",
	"(", "[{", ")", "]}", "/", "|\\", "", "\ufeff"}

var plain = func() *strings.Replacer {
	var pairs []string
	for i := 0; i < len(signs); i += 2 {
		for _, c := range signs[i+1] {
			pairs = append(pairs, string(c), signs[i])
		}
	}
	return strings.NewReplacer(pairs...)
}()

// scan cuts the text into tokens.
func (p *parser) scan(text string) {
	p.text = ordered(plain.Replace(strings.ToUpper(strings.ToValidUTF8(text, " "))))
	s := p.text
	gap := false
	for i := 0; i < len(s); {
		c := s[i]
		start := i
		t := token{kind: mark, gap: gap, at: start}
		switch {
		case c <= ' ' || c == '\'' || c == '"' || c == '*' || c == '~' || c == '`':
			i++
			gap = gap || c != '\''
			continue
		case (start == 0 || !alike(s[start-1])) && p.mended(i, &t):
			i += len(t.text)
		case digit(c):
			i = p.number(i)
			t.kind, t.text = number, decimal(s[start:i])
			if whole, n := p.parted(t.text, i); n > 0 {
				t.text, i = whole, n
			}
			if th := ordinal(s[i:]); th > 0 && i-start <= 2 {
				i += th
				t.kind, t.text = word, s[start:i]
			}
		case letter(c):
			if t.kind, t.text = word, slashed(s[i:]); t.text != "" { // "H/S", "B&P", "V.C."
				t.mend = s[i:i+3] == "W/I" // or "within"
				if i += 3; i < len(s) && s[i] == '.' {
					i++
				}
				break
			}
			for i < len(s) && letter(s[i]) {
				i++
			}
			t.text = s[start:i]
		case c == '(':
			if inner, n := bracket(s[i:]); n > 0 {
				i += n
				t.kind, t.text = sub, inner
				for len(t.text) > 1 && digit(t.text[0]) != digit(t.text[1]) {
					p.tokens = append(p.tokens, token{kind: sub, text: t.text[:1], gap: t.gap, at: start})
					t.text, t.gap = t.text[1:], false
				}
			} else {
				i++
				t.text = "("
			}
		default:
			i++
			for i < len(s) && s[i]&0xC0 == 0x80 {
				i++
			}
			t.text = s[start:i]
		}
		p.tokens = append(p.tokens, t)
		gap = false
	}
	p.tokens = append(p.tokens, token{kind: end, gap: true, at: len(s)})
}

// number returns where the number that begins at i ends. A comma before one
// or two digits is a dot of a bad scan.
func (p *parser) number(i int) int {
	s := p.text
	for i < len(s) {
		switch c := s[i]; {
		case digit(c):
			i++
		case strings.HasPrefix(s[i:], half):
			i += len(half)
		case c == '.' && i+1 < len(s) && digit(s[i+1]):
			i++
		case c == ',' && commaIsDot(s[i:]):
			i++
		default:
			return i
		}
	}
	return i
}

// parted reads on where spaces part a number from its dot or from what follows it:
// "261 .5", "11351. 5". It returns the whole number, of a section that exists, and where
// it ends.
func (p *parser) parted(number string, i int) (whole string, n int) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(p.text[i:], " "), ".")
	rest = strings.TrimLeft(rest, " ")
	for n < len(rest) && digit(rest[n]) {
		n++
	}
	words := strings.Fields(rest[n:])
	if whole = number + "." + rest[:n]; !ok || n == 0 || !p.reader.exists("", whole) || len(words) > 0 && units[words[0]] {
		return "", 0
	}
	return whole, len(p.text) - len(rest) + n
}

// commaIsDot reports whether a comma is followed by one or two digits and no more, or by
// three of a decimal such as 290.018.
func commaIsDot(s string) bool {
	n := 1
	for n < len(s) && digit(s[n]) {
		n++
	}
	return n == 2 || n == 3 || n == 4 && s[1] == '0'
}

func decimal(s string) string { return strings.TrimRight(strings.ReplaceAll(s, ",", "."), ".") }

// ordinal returns the length of the letters that make a number the first,
// second …
func ordinal(s string) int {
	for _, th := range []string{"ST", "ND", "RD", "TH"} {
		if strings.HasPrefix(s, th) && (len(s) == 2 || !letter(s[2])) {
			return 2
		}
	}
	return 0
}

// bracket reads "(A)", "( 10 )" and, where the bracket was forgotten or struck
// as a zero, "(A" and "(C0(3)". It returns what stands within and how long it is.
func bracket(s string) (inner string, n int) {
	i := 1
	for i < len(s) && s[i] == ' ' {
		i++
	}
	start := i
	for i < len(s) && (digit(s[i]) || letter(s[i])) {
		i++
	}
	inner = s[start:i]
	for i < len(s) && s[i] == ' ' {
		i++
	}
	closed := i < len(s) && s[i] == ')'
	if closed {
		i++
	} else if i < len(s) && s[i] == '(' && len(inner) == 2 && inner[1] == '0' {
		inner = inner[:1]
	}
	if n := len(inner); closed && (n == 3 || n == 5 && inner[3] == 'X') && inner[1] == 'X' && letter(inner[0]) && inner[0] != 'X' && digit(inner[2]) {
		inner = strings.ReplaceAll(inner, "X", "") // "(AX1)" is "(A)(1)": a scan's X
	}
	if inner == "" || !closed && len(inner) > 1 {
		return "", 0
	}
	if len(inner) > 2 || len(inner) == 2 && digit(inner[0]) != digit(inner[1]) { // "(A1)" and "(C2A)"; "(2X)" and "(X2)" are counts
		if len(inner) > 3 || !letter(inner[0]) || inner[0] == 'X' || !digit(inner[1]) || len(inner) == 3 && !letter(inner[2]) {
			return "", 0
		}
	}
	return inner, i
}

func digit(c byte) bool  { return '0' <= c && c <= '9' }
func letter(c byte) bool { return 'A' <= c && c <= 'Z' }
