package pdf

import (
	"bytes"
	"strconv"
)

// Limits of a file. A blank of the courts has some 400 objects, nested less
// than ten deep, in a tenth of a megabyte.
const (
	MaxSize    = 16 << 20 // bytes of a file
	maxObjects = 1 << 16
	maxDepth   = 64
	maxStream  = 32 << 20 // bytes of a stream when it is unpacked
)

// parser reads objects from bytes. After a failure ok stays false and every
// answer is nil.
type parser struct {
	b     []byte
	at    int
	depth int
	bad   bool
}

func (p *parser) fail() Object { p.bad = true; p.at = len(p.b); return nil }

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// skip passes over white space and comments.
func (p *parser) skip() {
	for p.at < len(p.b) {
		switch c := p.b[p.at]; {
		case isSpace(c):
			p.at++
		case c == '%':
			for p.at < len(p.b) && p.b[p.at] != '\n' && p.b[p.at] != '\r' {
				p.at++
			}
		default:
			return
		}
	}
}

func (p *parser) peek(s string) bool {
	return bytes.HasPrefix(p.b[p.at:], []byte(s))
}

// take passes over s if it comes next.
func (p *parser) take(s string) bool {
	p.skip()
	if !p.peek(s) {
		return false
	}
	p.at += len(s)
	return true
}

// word reads a run of letters and digits.
func (p *parser) word() string {
	p.skip()
	from := p.at
	for p.at < len(p.b) && !isSpace(p.b[p.at]) && !isDelimiter(p.b[p.at]) {
		p.at++
	}
	return string(p.b[from:p.at])
}

// whole reads a number without sign or point; -1 if there is none.
func (p *parser) whole() int {
	w := p.word()
	n, err := strconv.Atoi(w)
	if err != nil || n < 0 || w[0] == '+' {
		p.bad = true
		return -1
	}
	return n
}

// object reads one object. A reference is two numbers and an R.
func (p *parser) object() Object {
	p.skip()
	if p.at >= len(p.b) || p.depth > maxDepth {
		return p.fail()
	}
	p.depth++
	defer func() { p.depth-- }()
	switch c := p.b[p.at]; {
	case c == '/':
		p.at++
		return p.name()
	case c == '(':
		return p.literal()
	case p.peek("<<"):
		p.at += 2
		return p.dict()
	case c == '<':
		return p.hex()
	case c == '[':
		p.at++
		return p.array()
	case c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.':
		return p.number()
	}
	switch p.word() {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	return p.fail()
}

func (p *parser) number() Object {
	w := p.word()
	if _, err := strconv.ParseFloat(w, 64); err != nil || bytes.ContainsAny([]byte(w), "eExXnN_pP") {
		return p.fail()
	}
	num, err := strconv.Atoi(w)
	if err != nil || num < 0 {
		return Number(w)
	}
	// Two numbers and an R are a reference; otherwise go back.
	back := p.at
	if gen, err := strconv.Atoi(p.word()); err == nil && gen >= 0 && p.word() == "R" {
		if num >= maxObjects || gen > 65535 {
			return p.fail()
		}
		return Ref{num, gen}
	}
	p.at = back
	return Number(w)
}

func (p *parser) name() Object {
	from := p.at // a name may be empty: no white space is passed over
	for p.at < len(p.b) && !isSpace(p.b[p.at]) && !isDelimiter(p.b[p.at]) {
		p.at++
	}
	w := string(p.b[from:p.at])
	if bytes.IndexByte([]byte(w), '#') < 0 {
		return Name(w)
	}
	var out []byte
	for i := 0; i < len(w); i++ {
		if w[i] == '#' && i+2 < len(w) {
			if n, err := strconv.ParseUint(w[i+1:i+3], 16, 8); err == nil {
				out = append(out, byte(n))
				i += 2
				continue
			}
		}
		out = append(out, w[i])
	}
	return Name(out)
}

func (p *parser) array() Object {
	out := Array{}
	for !p.bad {
		if p.take("]") {
			return out
		}
		out = append(out, p.object())
	}
	return p.fail()
}

func (p *parser) dict() Object {
	out := Dict{}
	for !p.bad {
		if p.take(">>") {
			return out
		}
		if !p.take("/") {
			return p.fail()
		}
		key, _ := p.name().(Name)
		if v := p.object(); v != nil {
			out[key] = v
		}
	}
	return p.fail()
}

func (p *parser) hex() Object {
	p.at++
	var out []byte
	high, half := byte(0), false
	for ; p.at < len(p.b); p.at++ {
		c := p.b[p.at]
		var d byte
		switch {
		case c == '>':
			p.at++
			if half {
				out = append(out, high)
			}
			return String(out)
		case isSpace(c):
			continue
		case c >= '0' && c <= '9':
			d = c - '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			d = c | 0x20 - 'a' + 10
		default:
			return p.fail()
		}
		if half {
			out = append(out, high|d)
		}
		high, half = d<<4, !half
	}
	return p.fail()
}

func (p *parser) literal() Object {
	p.at++
	var out []byte
	for depth := 1; p.at < len(p.b); p.at++ {
		c := p.b[p.at]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				p.at++
				return String(out)
			}
		case '\r': // an end of line is a newline, however it is written
			if p.at+1 < len(p.b) && p.b[p.at+1] == '\n' {
				p.at++
			}
			c = '\n'
		case '\\':
			if b, ok := p.escape(); ok {
				out = append(out, b)
			}
			continue
		}
		out = append(out, c)
	}
	return p.fail()
}

// escape reads what follows a backslash and leaves at on its last byte.
func (p *parser) escape() (byte, bool) {
	p.at++
	if p.at >= len(p.b) {
		return 0, false
	}
	switch c := p.b[p.at]; c {
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case '\n':
		return 0, false
	case '\r':
		if p.at+1 < len(p.b) && p.b[p.at+1] == '\n' {
			p.at++
		}
		return 0, false
	default:
		if c < '0' || c > '7' {
			return c, true
		}
		n := 0
		for i := 0; i < 3 && p.at < len(p.b) && p.b[p.at] >= '0' && p.b[p.at] <= '7'; i++ {
			n = n<<3 | int(p.b[p.at]-'0')
			p.at++
		}
		p.at--
		return byte(n), true
	}
}
