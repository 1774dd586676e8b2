package page

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// Headings start at level 2, because the title is the h1, and never skip a
// level. Their ids fold accents ("¿Quién puede pedir?" is quien-puede-pedir) and
// keep the letters of other scripts. {#id} at the end of a heading chooses one.

var explicit = regexp.MustCompile(`\s*\{#([^{}\s]+)\}\s*$`)

// explicitID takes {#id} off the end of a heading.
func (r *reading) explicitID(h *ast.Heading) {
	t, ok := h.LastChild().(*ast.Text)
	if !ok {
		return
	}
	value := t.Segment.Value(r.text)
	if bytes.IndexByte(value, '{') < 0 {
		return // as nearly always
	}
	m := explicit.FindSubmatchIndex(value)
	if m == nil {
		return
	}
	id := string(value[m[2]:m[3]])
	t.Segment = t.Segment.WithStop(t.Segment.Start + m[0])
	if before, ok := t.PreviousSibling().(*ast.Text); ok && m[0] == 0 {
		before.Segment = before.Segment.TrimRightSpace(r.text)
	}
	if Slug(id) != id {
		r.complain(h, "heading", "small letters, digits and - only", "%q cannot be an id", id)
		return
	}
	h.SetAttributeString("id", id)
	r.claim(id, r.lineOf(h))
}

func (r *reading) heading(h *ast.Heading) {
	line, words := r.lineOf(h), r.words(h)
	switch {
	case h.Level == 1:
		r.complain(h, "heading-order", "the title in the front matter is the first-level heading; start with ##", "a heading of level 1")
	case h.Level > r.level+1:
		r.complain(h, "heading-order", "use "+strings.Repeat("#", r.level+1), "a heading of level %d after one of level %d",
			h.Level, r.level)
	}
	if strings.Contains(words, "{#") {
		r.complain(h, "heading", "an id is small letters, digits and -: {#like-this}", "the id of the heading cannot be read")
	}
	if words == "" {
		r.complain(h, "heading", "", "an empty heading")
	}
	r.level = max(h.Level, 1)
	id, ok := attribute(h, "id")
	if !ok {
		id = r.freeID(Slug(words))
		h.SetAttributeString("id", id)
		r.claim(id, line)
	}
	r.Headings = append(r.Headings, Heading{h.Level, id, words, line})
}

func (r *reading) freeID(id string) string {
	if id == "" {
		id = "part"
	}
	for n, free := 2, id; ; n++ {
		if _, taken := r.ids[free]; !taken {
			return free
		}
		free = id + "-" + strconv.Itoa(n)
	}
}

func attribute(n ast.Node, name string) (string, bool) {
	v, ok := n.AttributeString(name)
	if !ok {
		return "", false
	}
	s, ok := v.(string)
	return s, ok
}

// Slug makes words fit for an address: small letters and digits, without
// accents, joined by "-". Letters of other scripts stay.
func Slug(words string) string {
	var b strings.Builder
	gap := false
	for _, c := range strings.ToLower(words) {
		c = fold(c)
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(c)
		case unicode.Is(unicode.Mn, c) || c == '\'' || c == '’':
		default:
			gap = true
		}
	}
	return b.String()
}

// fold takes the accent off a letter. The table holds the letters of the
// languages of the Americas and western Europe.
func fold(c rune) rune {
	if c < 0x80 {
		return c
	}
	const from, to = "áàâäãåāéèêëēíìîïīóòôöõøōúùûüūñçýÿ", "aaaaaaaeeeeeiiiiiooooooouuuuuncyy"
	n := 0
	for _, f := range from {
		if f == c {
			return rune(to[n])
		}
		n++
	}
	return c
}

func renderHeading(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	h := n.(*ast.Heading)
	level := byte('0' + max(h.Level, 2))
	if !entering {
		_, _ = w.WriteString("</h")
		_ = w.WriteByte(level)
		_, _ = w.WriteString(">\n")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("<h")
	_ = w.WriteByte(level)
	if id, ok := attribute(h, "id"); ok {
		_, _ = w.WriteString(` id="`)
		_, _ = w.WriteString(id)
		_ = w.WriteByte('"')
	}
	_ = w.WriteByte('>')
	return ast.WalkContinue, nil
}
