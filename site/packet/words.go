package packet

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Words are what the page of papers says, by language and key. What is written in its
// place says the same.
type Words map[string]map[string]string

// readWords reads the words of the interface that begin with "paper-". Package source
// complains of what cannot be read.
func readWords(dir string) Words {
	out := Words{}
	for _, lang := range []string{"en", "es"} {
		text, _ := os.ReadFile(filepath.Join(dir, "content", lang, "words.txt"))
		out[lang] = map[string]string{}
		for line := range strings.Lines(string(text)) {
			if k, v, ok := strings.Cut(line, ":"); ok {
				if key, ok := strings.CutPrefix(strings.TrimSpace(k), "paper-"); ok {
					out[lang][key] = strings.TrimSpace(v)
				}
			}
		}
	}
	return out
}

// say is a word with {0}, {1} filled in.
func (w Words) say(lang, key string, args ...any) string {
	s, ok := w[lang][key]
	if !ok {
		return "[paper-" + key + "]"
	}
	for i, a := range args {
		s = strings.ReplaceAll(s, fmt.Sprintf("{%d}", i), fmt.Sprint(a))
	}
	return s
}

var (
	rowItem    = regexp.MustCompile(`^row (\d) (.*)`)
	numberItem = regexp.MustCompile(`^(\d\w*(?: \(\d\))?)(?: (.+))?$`)
)

// place is where an item stands on the form, in the words of its captions; see place of
// site/scripts/downloads.ts.
func (w Words) place(lang, item string) string {
	if m := rowItem.FindStringSubmatch(item); m != nil {
		return w.say(lang, "item-row", m[1], m[2])
	}
	for _, key := range []string{"item-", "field-"} {
		if s, ok := w[lang][key+strings.ReplaceAll(item, " ", "-")]; ok {
			return s
		}
	}
	m := numberItem.FindStringSubmatch(item)
	if m == nil {
		return item
	}
	s := w.say(lang, "item-number", m[1])
	if m[2] != "" {
		s += ", " + w.place(lang, m[2])
	}
	return s
}
