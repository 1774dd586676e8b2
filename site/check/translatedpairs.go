package check

import (
	"os"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// Single strings (of the interface, the glossary and the law) have no front
// matter to say from which English they were translated. One file remembers
// them all: source.PairsFile holds a line for each, a hash of the English and a hash of
// the Spanish. A string is stale if its Spanish is there with an English
// that is gone. "relief check -translated content/es/translated.txt" writes the
// file again, when someone has looked at what check found.
// pair is a string in both languages, and where its Spanish is.
type pair struct {
	en, es string
	file   string
	line   int
}

func (p pair) hashes() (en, es string) {
	return page.Hash([]byte(p.en))[:10], page.Hash([]byte(p.es))[:10]
}

// pairs are all strings that exist in both languages.
func pairs(s *source.Site) []pair {
	var all []pair
	first, second := source.Languages[0], source.Languages[1]
	if en, es := s.Words[first], s.Words[second]; en != nil && es != nil {
		for _, key := range es.Keys() {
			all = append(all, pair{en.Values[key], es.Values[key], es.File, es.Lines[key]})
		}
	}
	if s.Law != nil {
		locate := Locator(s)
		for _, t := range lawTexts(s.Law.Book) {
			file, line := locate(t.Es)
			if file == "" {
				file = s.Law.Folder
			}
			all = append(all, pair{t.En, t.Es, file, line})
		}
	}
	return slices.DeleteFunc(all, func(p pair) bool { return p.en == "" || p.es == "" })
}

// lawTexts are the texts of a book.
func lawTexts(b *law.Book) []law.Text {
	var ts []law.Text
	add := func(more ...law.Text) { ts = append(ts, more...) }
	for _, f := range b.Facts {
		add(f.Ask, f.Line, f.Help)
		for _, v := range f.Values {
			add(v.Label)
		}
	}
	for _, q := range b.Questions {
		add(q.Ask, q.Help, q.More)
	}
	for _, e := range b.Events {
		add(e.Text)
	}
	for _, r := range b.Reliefs {
		add(r.Name, r.Also)
		for _, c := range r.Requires {
			add(c.Says, c.Else.Why)
		}
		for _, g := range r.Grants {
			add(g.Outcome.Why)
		}
		for _, ns := range [][]law.Note{r.Notes, r.Does, r.DoesNot} {
			for _, n := range ns {
				add(n.Says)
			}
		}
		for _, s := range r.Steps {
			add(s.Says)
		}
	}
	for _, c := range b.Changes {
		add(c.Says)
	}
	return ts
}

// Pairs finds strings whose English has changed since they were
// translated.
func (s *Site) Pairs(cs *complaint.List) {
	b, err := os.ReadFile(s.Path(source.PairsFile))
	if err != nil {
		cs.Warn(source.PairsFile, 0, "translation", "run relief check -translated "+source.PairsFile,
			"there is no record of what the strings were translated from")
		return
	}
	before := map[string][]string{} // the English of a Spanish
	for line := range strings.Lines(strings.TrimPrefix(string(b), "\ufeff")) {
		if en, es, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			before[es] = append(before[es], en)
		}
	}
	all := pairs(s.Plan.Site)
	now := map[string]bool{}
	for _, t := range all {
		en, es := t.hashes()
		now[en+" "+es] = true
	}
	for _, t := range all {
		en, es := t.hashes()
		was := before[es]
		if len(was) == 0 || slices.Contains(was, en) {
			continue
		}
		if slices.ContainsFunc(was, func(old string) bool { return !now[old+" "+es] }) {
			cs.Add(t.file, t.line, "translation", "if “"+t.en+"” is still what it says, run relief check -translated "+source.PairsFile,
				"the English of “%s” has changed since it was translated", t.es)
		}
	}
}

// MarkPairs is the record of what the strings are translated from now.
func MarkPairs(s *source.Site) []byte {
	var lines []string
	for _, t := range pairs(s) {
		en, es := t.hashes()
		lines = append(lines, en+" "+es+"\n")
	}
	slices.Sort(lines)
	return []byte(strings.Join(slices.Compact(lines), ""))
}
