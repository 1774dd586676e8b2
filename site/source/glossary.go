package source

import (
	"bytes"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// The glossary of a language is content/LANG/glossary.txt: blocks of "term:",
// "also:" (other forms, after commas) and "means:", separated by blank lines.

// Glossary is that of one language.
type Glossary struct {
	File  string
	Terms []*Term
	byKey map[string]*Term
}

// Term is an entry of the glossary.
type Term struct {
	ID, Term, Means string
	Also            []string // other forms
	line            int
}

// ReadGlossary reads the glossary of a language.
func ReadGlossary(lang string, src []byte, cs *complaint.List) *Glossary {
	g := &Glossary{File: "content/" + lang + "/glossary.txt", byKey: map[string]*Term{}}
	var t *Term
	n := 0
	for line := range bytes.Lines(bytes.TrimPrefix(src, []byte("\ufeff"))) {
		n++
		text := strings.TrimSpace(string(line))
		if text == "" {
			t = nil
			continue
		}
		if strings.HasPrefix(text, "#") {
			continue
		}
		key, value, ok := strings.Cut(text, ":")
		value = strings.TrimSpace(value)
		switch {
		case !ok || key != "term" && key != "also" && key != "means":
			cs.Add(g.File, n, "glossary", "a block is term:, also: and means:", "%q is not understood", text)
		case key == "term":
			t = &Term{ID: page.Slug(value), Term: value, line: n}
			if t.ID == "" {
				cs.Add(g.File, n, "glossary", "write the word that is explained", "term: %q has no letter", value)
				continue
			}
			g.Terms = append(g.Terms, t)
			g.add(value, t, n, cs)
		case t == nil:
			cs.Add(g.File, n, "glossary", "start the block with term:", "%s: without a term", key)
		case key == "also":
			for a := range strings.SplitSeq(value, ",") {
				if a = strings.TrimSpace(a); a != "" && g.key(a) == "" {
					cs.Add(g.File, n, "glossary", "", "also: %q has no letter", a)
				} else if a != "" {
					t.Also = append(t.Also, a)
					g.add(a, t, n, cs)
				}
			}
		case t.Means != "":
			cs.Add(g.File, n, "glossary", "separate the blocks of two terms by a blank line", "%q has two means:", t.Term)
		default:
			t.Means = value
		}
	}
	for _, t := range g.Terms {
		if t.Means == "" {
			cs.Add(g.File, t.line, "glossary", "", "%q has no means:", t.Term)
		}
	}
	return g
}

// key folds the forms of a term into one: no case, no accents.
func (g *Glossary) key(words string) string { return page.Slug(words) }

func (g *Glossary) add(words string, t *Term, line int, cs *complaint.List) {
	k := g.key(words)
	if other, taken := g.byKey[k]; taken && other != t {
		cs.Add(g.File, line, "glossary", "", "%q is already explained on line %d", words, other.line)
		return
	}
	g.byKey[k] = t
}

// Find returns the entry of a word. A plural in s or es finds its singular.
func (g *Glossary) Find(words string) (*Term, bool) {
	k := g.key(words)
	for _, form := range []string{k, strings.TrimSuffix(k, "s"), strings.TrimSuffix(k, "es")} {
		if t, ok := g.byKey[form]; ok {
			return t, true
		}
	}
	return nil, false
}
