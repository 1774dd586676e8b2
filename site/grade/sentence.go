package grade

import (
	"strings"
	"unicode"
)

// abbreviations end in a full stop that ends no sentence.
var abbreviations = map[string]bool{
	"v": true, "vs": true, "mr": true, "mrs": true, "ms": true, "dr": true, "no": false, "art": true, "arts": true,
	"sec": true, "secs": true, "ch": true, "stats": true, "cal": true, "app": true, "e.g": true, "i.e": true, "etc": false,
	"a.m": true, "p.m": true, "u.s": true, "sr": true, "sra": true, "lic": true, "ee.uu": true, "p. ej": true, "ej": true,
	"st": true, "ave": true, "gov": true, "const": true, "subd": true, "prop": true,
}

// Sentences splits a text into sentences.
func Sentences(text string) []string {
	var out []string
	runes := []rune(text)
	start := 0
	for i := 0; i < len(runes); i++ {
		c := runes[i]
		if c != '.' && c != '!' && c != '?' && c != '…' {
			continue
		}
		// Quotes and brackets that close belong to the sentence.
		end := i + 1
		for end < len(runes) && strings.ContainsRune(`.!?…"'”’»)]`, runes[end]) {
			end++
		}
		if end < len(runes) && !unicode.IsSpace(runes[end]) {
			i = end - 1
			continue
		}
		if c == '.' && end == i+1 && (abbreviated(runes[start:i]) || continues(runes[end:])) {
			continue
		}
		out = appendSentence(out, string(runes[start:end]))
		start, i = end, end-1
	}
	return appendSentence(out, string(runes[start:]))
}

func appendSentence(out []string, s string) []string {
	if s = strings.TrimSpace(s); strings.IndexFunc(s, unicode.IsLetter) >= 0 {
		out = append(out, s)
	}
	return out
}

// abbreviated reports whether the text before a full stop ends in an
// abbreviation: a known one, or the initial of a name.
func abbreviated(before []rune) bool {
	i := len(before)
	for i > 0 && !unicode.IsSpace(before[i-1]) && before[i-1] != '(' {
		i--
	}
	word := before[i:]
	if len(word) == 1 && unicode.IsUpper(word[0]) && word[0] != 'I' {
		return true
	}
	return abbreviations[strings.ToLower(string(word))]
}

// continues reports whether what follows a full stop cannot start a sentence.
func continues(after []rune) bool {
	for _, c := range after {
		if unicode.IsSpace(c) {
			continue
		}
		return unicode.IsLower(c)
	}
	return false
}
