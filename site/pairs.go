package site

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// Single strings (of the interface, the glossary and the law) have no front
// matter to say from which English they were translated. One file remembers
// them all: pairsFile holds a line for each, a hash of the English and a hash of
// the Spanish. A string is stale if its Spanish stands there with an English
// that is gone. "relief check -translated content/es/translated.txt" writes the
// file anew, when someone has looked at what check found.
const pairsFile = "content/es/translated.txt"

// pair is a string in both languages, and where its Spanish stands.
type pair struct {
	en, es string
	file   string
	line   int
}

func (p pair) hashes() (en, es string) {
	return page.Hash([]byte(p.en))[:10], page.Hash([]byte(p.es))[:10]
}

// pairs are all strings that exist in both languages.
func (p *project) pairs() []pair {
	var all []pair
	first, second := Languages[0], Languages[1]
	if en, es := p.words[first], p.words[second]; en != nil && es != nil {
		for _, key := range sortedKeys(es.values) {
			all = append(all, pair{en.values[key], es.values[key], es.file, es.lines[key]})
		}
	}
	if p.lawOf != nil {
		locate := locator(p.path("wasm", "california"))
		for _, t := range lawTexts(p.lawOf.Book) {
			file, line := locate(t.Es)
			if file == "" {
				file = "wasm/california"
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
		add(f.Ask, f.Help)
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

// checkPairs finds strings whose English has changed since they were
// translated.
func (p *project) checkPairs() {
	b, err := os.ReadFile(p.path(filepath.FromSlash(pairsFile)))
	if err != nil {
		p.shared.Warn(pairsFile, 0, "translation", "run relief check -translated "+pairsFile, "there is no record of what the strings were translated from")
		return
	}
	before := map[string][]string{} // the English of a Spanish
	for line := range strings.Lines(string(b)) {
		if en, es, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			before[es] = append(before[es], en)
		}
	}
	all := p.pairs()
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
			p.shared.Add(t.file, t.line, "translation", "if “"+t.en+"” is still what it says, run relief check -translated "+pairsFile, "the English of “%s” has changed since it was translated", t.es)
		}
	}
}

// markPairs writes the record of the strings.
func markPairs(o Options) (bool, error) {
	ctx := context.Background()
	l, err := o.law(ctx)
	if err != nil {
		return false, err
	}
	p, err := read(ctx, o, l, nil, false)
	if err != nil {
		return false, err
	}
	var lines []string
	for _, t := range p.pairs() {
		en, es := t.hashes()
		lines = append(lines, en+" "+es+"\n")
	}
	slices.Sort(lines)
	fresh := []byte(strings.Join(slices.Compact(lines), ""))
	name := p.path(filepath.FromSlash(pairsFile))
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, fresh) {
		return false, nil
	}
	return true, replace(name, fresh)
}
