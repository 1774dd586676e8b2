package site

import (
	"fmt"
	"strings"
	"sync"

	"example.org/relief/site/complaint"
)

// words are the interface strings of one language, from
// content/LANG/words.txt. They remember which were asked for, so that check can
// name those that nothing uses.
type words struct {
	lang, file string
	values     map[string]string
	lines      map[string]int
	used       *sync.Map
}

func readWords(lang string, src []byte, cs *complaint.List) *words {
	w := &words{lang: lang, file: "content/" + lang + "/words.txt", used: &sync.Map{}}
	w.values, w.lines = readKeyed(w.file, src, nil, cs)
	for key, v := range w.values {
		if v == "" {
			cs.Add(w.file, w.lines[key], "words", "", "the string %q is empty", key)
		}
	}
	return w
}

func (w *words) get(key string, args ...any) (string, error) {
	s, ok := w.values[key]
	if !ok {
		var keys []string
		for k := range w.values {
			keys = append(keys, k)
		}
		hint := "add it to " + w.file
		if n := complaint.Nearest(key, keys); n != "" {
			hint += fmt.Sprintf(", or did you mean %q?", n)
		}
		return "", &complaint.Hinted{Err: fmt.Errorf("%s has no string %q", w.file, key), Hint: hint}
	}
	if _, seen := w.used.Load(key); !seen {
		w.used.Store(key, true)
	}
	for i, a := range args {
		s = strings.ReplaceAll(s, fmt.Sprintf("{%d}", i), fmt.Sprint(a))
	}
	return s, nil
}
