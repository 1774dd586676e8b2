package source

import (
	"strings"

	"example.org/relief/site/complaint"
)

// Synonyms are what people type when they mean a page: content/LANG/synonyms.txt,
// lines of "slug: words, words".
type Synonyms struct {
	file  string
	words map[string]string
	lines map[string]int
}

// ReadSynonyms reads the synonyms of a language.
func ReadSynonyms(lang string, src []byte, cs *complaint.List) *Synonyms {
	s := &Synonyms{file: "content/" + lang + "/" + synonymsName}
	s.words, s.lines = readKeyed(s.file, src, nil, cs)
	return s
}

const synonymsName = "synonyms.txt"

// Of are the words for a page.
func (s *Synonyms) Of(slug string) []string {
	var all []string
	if s != nil {
		for w := range strings.SplitSeq(s.words[slug], ",") {
			if w = strings.TrimSpace(w); w != "" {
				all = append(all, w)
			}
		}
	}
	return all
}

// Check complains of words for a page that does not exist.
func (s *Synonyms) Check(exists func(slug string) bool, cs *complaint.List) {
	for slug, line := range s.lines {
		if !exists(slug) {
			cs.Add(s.file, line, "synonyms", "", "there is no page %q", slug)
		}
	}
}
