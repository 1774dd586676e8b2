package site

import (
	"bytes"
	"html"
	"sort"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// The glossary of a language is content/LANG/glossary.txt: blocks of "term:",
// "also:" (other forms, after commas) and "means:", separated by blank lines.

type glossary struct {
	file  string
	terms []*entryTerm
	byKey map[string]*entryTerm
}

type entryTerm struct {
	id, term, means string
	also            []string
	line            int
}

func readGlossary(lang string, src []byte, cs *complaint.List) *glossary {
	g := &glossary{file: "content/" + lang + "/glossary.txt", byKey: map[string]*entryTerm{}}
	var t *entryTerm
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
			cs.Add(g.file, n, "glossary", "a block is term:, also: and means:", "%q is not understood", text)
		case key == "term":
			t = &entryTerm{id: page.Slug(value), term: value, line: n}
			g.terms = append(g.terms, t)
			g.add(value, t, n, cs)
		case t == nil:
			cs.Add(g.file, n, "glossary", "start the block with term:", "%s: without a term", key)
		case key == "also":
			for a := range strings.SplitSeq(value, ",") {
				if a = strings.TrimSpace(a); a != "" {
					t.also = append(t.also, a)
					g.add(a, t, n, cs)
				}
			}
		default:
			t.means = value
		}
	}
	for _, t := range g.terms {
		if t.means == "" {
			cs.Add(g.file, t.line, "glossary", "", "%q has no means:", t.term)
		}
	}
	return g
}

// key folds the forms of a term into one: no case, no accents.
func (g *glossary) key(words string) string { return page.Slug(words) }

func (g *glossary) add(words string, t *entryTerm, line int, cs *complaint.List) {
	k := g.key(words)
	if other, taken := g.byKey[k]; taken && other != t {
		cs.Add(g.file, line, "glossary", "", "%q is already explained on line %d", words, other.line)
		return
	}
	g.byKey[k] = t
}

// find returns the entry of a word. A plural in s or es finds its singular.
func (g *glossary) find(words string) (*entryTerm, bool) {
	k := g.key(words)
	for _, form := range []string{k, strings.TrimSuffix(k, "s"), strings.TrimSuffix(k, "es")} {
		if t, ok := g.byKey[form]; ok {
			return t, true
		}
	}
	return nil, false
}

// html is the whole glossary, in the order of the alphabet.
func (g *glossary) html() page.Filled {
	terms := append([]*entryTerm(nil), g.terms...)
	sort.SliceStable(terms, func(i, j int) bool { return terms[i].id < terms[j].id })
	var b bytes.Buffer
	var ids []string
	b.WriteString("<dl class=\"glossary\">\n")
	for _, t := range terms {
		ids = append(ids, t.id)
		b.WriteString(`<dt id="` + html.EscapeString(t.id) + `">` + html.EscapeString(t.term) + "</dt>\n<dd>" + html.EscapeString(t.means) + "</dd>\n")
	}
	b.WriteString("</dl>\n")
	return page.Filled{HTML: b.Bytes(), IDs: ids}
}
