package plain

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Terms are the words of a language that say something else than they seem to, and
// what to say instead. An editor keeps them in a file of lines
//
//	felonía, felonías: delito grave (felony)
//	    right in: a longer phrase in which it is right, another
//	    right for: words of the English beside it for which it is right
//
// A * stands for the rest of a word, a # for a number in digits or in letters.
type Terms struct {
	list []*term
}

// term is one line: what to avoid, and what is better.
type term struct {
	better     string
	avoid      []string
	in, beside []string // where it is right
	compile    func() patterns
}

// patterns are compiled when they are first needed, as those of phrase.
type patterns struct{ avoid, in, beside *regexp.Regexp }

// Mistake is a line of a file of terms that cannot be read.
type Mistake struct {
	Line       int
	Text, Hint string
}

// Avoid is a term to avoid that was found in a text.
type Avoid struct{ Word, Better string }

// ReadTerms reads a file of terms.
func ReadTerms(src []byte) (*Terms, []Mistake) {
	t := &Terms{}
	var wrong []Mistake
	first := map[string]int{}
	n := 0
	for line := range bytes.Lines(bytes.TrimPrefix(src, []byte("\ufeff"))) {
		n++
		text := strings.TrimSpace(string(line))
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		key, value, ok := strings.Cut(text, ":")
		value = strings.TrimSpace(value)
		words := split(key)
		indented := line[0] == ' ' || line[0] == '\t'
		switch {
		case !ok || value == "" || len(words) == 0:
			wrong = append(wrong, Mistake{n, fmt.Sprintf("%q is not understood", text),
				"a line is what to avoid, a colon, and what is better"})
		case indented && key != "right in" && key != "right for":
			wrong = append(wrong, Mistake{n, fmt.Sprintf("unknown key %q", key), "an indented line is right in: or right for:"})
		case indented && len(t.list) == 0:
			wrong = append(wrong, Mistake{n, key + ": without a term", "put it below the line of its term"})
		case indented && key == "right in":
			last := t.list[len(t.list)-1]
			last.in = append(last.in, split(value)...)
		case indented:
			last := t.list[len(t.list)-1]
			last.beside = append(last.beside, split(value)...)
		default:
			for _, w := range words {
				if first[w] > 0 {
					wrong = append(wrong, Mistake{n, fmt.Sprintf("%q is there already, on line %d", w, first[w]), ""})
				}
				first[w] = n
			}
			t.list = append(t.list, &term{better: value, avoid: words})
		}
	}
	for _, w := range t.list {
		w.compile = sync.OnceValue(func() patterns { return patterns{oneOf(w.avoid), oneOf(w.in), oneOf(w.beside)} })
	}
	return t, wrong
}

// split are the phrases between commas.
func split(s string) (out []string) {
	for p := range strings.SplitSeq(s, ",") {
		if p = strings.Join(strings.Fields(strings.ToValidUTF8(p, "")), " "); strings.Trim(p, "* ") != "" { // a * alone is no word
			out = append(out, p)
		}
	}
	return out
}

// number is what # stands for.
const number = `(?:\d+|un|una|one|an?|dos|two|tres|three|cuatro|four|cinco|five|seis|six|siete|seven|ocho|eight|nueve|nine` +
	`|diez|ten|veinte|twenty|treinta|thirty|sesenta|sixty|noventa|ninety)`

// oneOf finds one of some phrases; nil if there are none. Longer ones come first.
func oneOf(phrases []string) *regexp.Regexp {
	if len(phrases) == 0 {
		return nil
	}
	long := slices.Clone(phrases)
	slices.SortStableFunc(long, func(a, b string) int { return len(b) - len(a) })
	for i, p := range long {
		p = regexp.QuoteMeta(p)
		p = strings.ReplaceAll(p, `\*`, `[\pL]*`)
		p = strings.ReplaceAll(p, "#", number)
		long[i] = strings.ReplaceAll(p, " ", `\s+`)
	}
	return phrase(strings.Join(long, "|"))()
}

// Find returns the terms to avoid in a text. english is the same in English, as far
// as it is known.
func (t *Terms) Find(text, english string) []Avoid {
	if t == nil {
		return nil
	}
	var out []Avoid
	for _, w := range t.list {
		p := w.compile()
		rest := text
		if p.avoid.FindStringIndex(rest) == nil || p.beside != nil && p.beside.MatchString(english) {
			continue
		}
		if p.in != nil {
			rest = without(p.in, rest)
		}
		for {
			m := p.avoid.FindStringSubmatchIndex(rest)
			if m == nil {
				break
			}
			out = append(out, Avoid{rest[m[2]:m[3]], w.better})
			rest = rest[m[3]:]
		}
	}
	return out
}

// without is a text in which what is right is a sign that no term holds.
func without(right *regexp.Regexp, text string) string {
	var b strings.Builder
	for {
		m := right.FindStringSubmatchIndex(text)
		if m == nil {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:m[2]] + "¦")
		text = text[m[3]:]
	}
}
