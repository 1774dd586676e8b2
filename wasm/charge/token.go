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
}

// plain are letters with accents as they stand in capitals on paper, and signs
// that are written in several ways.
var plain = strings.NewReplacer("Á", "A", "À", "A", "Â", "A", "Ä", "A", "É", "E", "È", "E", "Í", "I", "Î", "I", "Ó", "O", "Ô", "O", "Ú", "U", "Ü", "U", "Ñ", "N",
	"–", "-", "—", "-", "−", "-", "‐", "-", "‑", "-", "’", "'", "‘", "'", "“", "\"", "”", "\"", "§", " ", "¶", " ", "\u00a0", " ", "\u2009", " ", "\u202f", " ",
	"[", "(", "]", ")", "{", "(", "}", ")", "|", "/", "\\", "/", "\ufeff", "")

// scan cuts the text into tokens.
func (p *parser) scan(text string) {
	p.text = plain.Replace(strings.ToUpper(strings.ToValidUTF8(text, " ")))
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
			for i < len(s) && letter(s[i]) {
				i++
			}
			t.kind, t.text = word, s[start:i]
		case c == '(':
			if inner, n := bracket(s[i:]); n > 0 {
				i += n
				t.kind, t.text = sub, inner
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
// or two digits is a dot of a bad scan, an O between digits or at the end of a long
// number a zero.
func (p *parser) number(i int) int {
	s, start := p.text, i
	for i < len(s) {
		switch c := s[i]; {
		case digit(c):
			i++
		case c == '.' && i+1 < len(s) && digit(s[i+1]):
			i++
		case c == ',' && commaIsDot(s[i:]):
			i++
		case c == 'O' && i+1 < len(s) && (digit(s[i+1]) || s[i+1] == '(' && i-start >= 4):
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

// commaIsDot reports whether a comma is followed by one or two digits and no more.
func commaIsDot(s string) bool {
	n := 1
	for n < len(s) && digit(s[n]) {
		n++
	}
	return n == 2 || n == 3
}

var dots = strings.NewReplacer(",", ".", "O", "0")

func decimal(s string) string { return strings.TrimRight(dots.Replace(s), ".") }

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
	if inner == "" || len(inner) > 2 || !closed && len(inner) > 1 {
		return "", 0
	}
	mixed := len(inner) == 2 && digit(inner[0]) != digit(inner[1])
	if mixed {
		return "", 0
	}
	return inner, i
}

func digit(c byte) bool  { return '0' <= c && c <= '9' }
func letter(c byte) bool { return 'A' <= c && c <= 'Z' }
