package source

import (
	"strings"

	"example.org/relief/site/complaint"
)

// Synonyms are what people type when they mean a page: content/LANG/synonyms.txt,
// lines of "slug: words, words", or "slug#id: words" for a place on it.
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

// NothingHere stands in the place of a page before what people look for and the
// site says nothing about. A wrong lead costs more than being told so.
const NothingHere = "nothing-here"

// Of are the words for a page or a place on it.
func (s *Synonyms) Of(place string) []string {
	var all []string
	if s != nil {
		for w := range strings.SplitSeq(s.words[place], ",") {
			if w = strings.TrimSpace(w); w != "" {
				all = append(all, w)
			}
		}
	}
	return all
}

// Check complains of words for a page or a place that does not exist.
func (s *Synonyms) Check(exists func(slug, id string) bool, cs *complaint.List) {
	for place, line := range s.lines {
		if slug, id, _ := strings.Cut(place, "#"); place != NothingHere && !exists(slug, id) {
			cs.Add(s.file, line, "synonyms", "", "there is no page %q", place)
		}
	}
}
