package check

import (
	"os"
	"path"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/help"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/plain"
)

// The terms that the second language avoids are in source.TermsFile. A term may be
// right for some English: where the two stand side by side, that is the English of
// the string, else of the page.

// avoided complains of the terms to avoid in a text.
func avoided(t *plain.Terms, file string, line int, text, english string, cs *complaint.List) {
	for _, found := range t.Find(text, english) {
		cs.Add(file, line, "terms", "say "+found.Better+"; where it is right, say so in "+source.TermsFile,
			"%q says something else", found.Word)
	}
}

// PageTerms complains of the terms to avoid on a page of the second language.
func (s *Site) PageTerms(p *page.Page, cs *complaint.List) {
	second := source.Languages[1]
	if p.Lang != second {
		return
	}
	english, _ := os.ReadFile(s.Path(path.Join("content", source.Languages[0], strings.TrimPrefix(p.File, "content/"+second+"/"))))
	say := func(line int, text string) { avoided(s.Plan.Terms, p.File, line, text, string(english), cs) }
	say(p.Front.Line("title"), p.Front.Title)
	say(p.Front.Line("description"), p.Front.Description)
	for _, b := range p.Prose {
		say(b.Line, b.Text)
	}
}

// Terms complains of the terms to avoid in all other texts: the law, the strings of
// the interface, the glossary, the places that help and the papers.
func (s *Site) Terms(cs *complaint.List) {
	first, second := source.Languages[0], source.Languages[1]
	terms := s.Plan.Terms
	if w, en := s.Words[second], s.Words[first]; w != nil && en != nil {
		for _, key := range w.Keys() {
			avoided(terms, w.File, w.Lines[key], w.Values[key], en.Values[key], cs)
		}
	}
	for _, in := range s.Inputs {
		folder := path.Dir(in.Path)
		switch {
		case in.Path == "content/"+second+"/glossary.txt":
			s.lineTerms(in.Path, cs, func(line string) bool { return !strings.HasPrefix(line, "also:") })
		case in.Path == help.File:
			s.lineTerms(in.Path, cs, func(line string) bool {
				key, _, _ := strings.Cut(line, ":")
				return strings.HasSuffix(key, "-"+second)
			})
		case folder == "content/papers":
			in2nd := false
			s.lineTerms(in.Path, cs, func(line string) bool {
				if strings.HasPrefix(line, "== ") {
					in2nd = line == "== "+second+" =="
				}
				key, _, _ := strings.Cut(line, ":")
				return in2nd || strings.HasSuffix(key, " "+second)
			})
		}
	}
	if s.Law == nil {
		return
	}
	locate := Locator(s.Plan.Site)
	plain.Each(s.Law.Book, func(t law.Text) {
		if len(terms.Find(t.Es, t.En)) == 0 {
			return
		}
		file, line := locate(t.Es)
		if file == "" {
			file = s.Law.Folder
		}
		avoided(terms, file, line, t.Es, t.En, cs)
	})
}

// lineTerms complains of the terms to avoid in the lines of a file that are wanted.
// The line before is the English, if there is any.
func (s *Site) lineTerms(file string, cs *complaint.List, wanted func(line string) bool) {
	b, _ := os.ReadFile(s.Path(file))
	n, before := 0, ""
	for line := range strings.Lines(string(b)) {
		n++
		line = strings.TrimSpace(line)
		if wanted(line) && !strings.HasPrefix(line, "#") {
			avoided(s.Plan.Terms, file, n, line, before, cs)
		}
		before = line
	}
}
