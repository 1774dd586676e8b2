// Package grade measures how hard a text is to read, in years of school.
//
// For English it is the Flesch-Kincaid grade (Kincaid and others, 1975):
//
//	0.39 × words/sentences + 11.8 × syllables/words − 15.59
//
// For Spanish it is the Szigriszt-Pazos index (1993), which adapts Flesch's
// formula to Spanish and is what the INFLESZ scale (Barrio-Cantalejo, 2008)
// rests on:
//
//	206.835 − 62.3 × syllables/words − words/sentences
//
// INFLESZ calls 80 and above very easy, 65 to 80 rather easy, 55 to 65 normal,
// 40 to 55 rather hard and the rest very hard. [Stats.Grade] puts these bounds
// at the ends of grade 6, 8, 10 and 13 and interpolates, so that one target
// serves both languages.
//
// Both count syllables by rule, not from a dictionary: a single word may be off
// by one, a page is not. A formula sees only the length of words and sentences;
// it cannot tell whether a text is clear.
package grade

import (
	"strings"
	"unicode"
)

// Stats are the counts that the formulas work on. Those of several texts can be
// added up.
type Stats struct {
	Lang                        string
	Words, Sentences, Syllables int
}

// Count counts a text. Its end is the end of a sentence, with or without a full
// stop.
func Count(lang, text string) Stats {
	s := Stats{Lang: lang}
	for _, sentence := range Sentences(text) {
		n := 0
		for _, w := range Words(sentence) {
			n++
			s.Syllables += Syllables(lang, w)
		}
		if n > 0 {
			s.Sentences++
			s.Words += n
		}
	}
	return s
}

// Add adds the counts of another text.
func (s *Stats) Add(t Stats) {
	s.Lang = t.Lang
	s.Words += t.Words
	s.Sentences += t.Sentences
	s.Syllables += t.Syllables
}

// Index is the number that the formula of the language gives: a grade for
// English, ease from 0 to 100 for Spanish.
func (s Stats) Index() float64 {
	if s.Words == 0 || s.Sentences == 0 {
		return 0
	}
	perSentence := float64(s.Words) / float64(s.Sentences)
	perWord := float64(s.Syllables) / float64(s.Words)
	if s.Lang == "es" {
		return 206.835 - 62.3*perWord - perSentence
	}
	return 0.39*perSentence + 11.8*perWord - 15.59
}

// bounds are the ends of INFLESZ's steps, and the grades they stand for.
var bounds = [][2]float64{{100, 3}, {80, 6}, {65, 8}, {55, 10}, {40, 13}, {0, 18}}

// Grade is the year of school in which the text can be read. It is never below
// 0; an empty text has grade 0.
func (s Stats) Grade() float64 {
	if s.Words == 0 {
		return 0
	}
	i := s.Index()
	if s.Lang != "es" {
		return max(0, i)
	}
	for k := 1; k < len(bounds); k++ {
		hi, lo := bounds[k-1], bounds[k]
		if i >= lo[0] || k == len(bounds)-1 {
			return max(0, lo[1]+(i-lo[0])/(hi[0]-lo[0])*(hi[1]-lo[1]))
		}
	}
	return 0
}

// Words splits a text into words. Numbers and numbers of sections are not
// words: they are read at a glance or not at all.
func Words(text string) []string {
	var out []string
	for _, f := range strings.Fields(text) {
		f = strings.TrimFunc(f, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
		if strings.IndexFunc(f, unicode.IsDigit) >= 0 {
			continue
		}
		for part := range strings.FieldsFuncSeq(f, func(c rune) bool { return c == '-' || c == '–' || c == '—' || c == '/' }) {
			if strings.IndexFunc(part, unicode.IsLetter) >= 0 {
				out = append(out, part)
			}
		}
	}
	return out
}
