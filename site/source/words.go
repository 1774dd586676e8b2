package source

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"example.org/relief/site/complaint"
)

// Words are the interface strings of one language, from
// content/LANG/words.txt. They remember which were asked for, so that check can
// name those that nothing uses, and a build those that are missing.
type Words struct {
	Lang, File string
	Values     map[string]string
	Lines      map[string]int
	used       sync.Map // of keys
	missing    sync.Map // of keys that Go code asked for
}

// ReadWords reads the strings of a language.
func ReadWords(lang string, src []byte, cs *complaint.List) *Words {
	w := &Words{Lang: lang, File: "content/" + lang + "/words.txt"}
	w.Values, w.Lines = readKeyed(w.File, src, nil, cs)
	for key, v := range w.Values {
		if v == "" {
			cs.Add(w.File, w.Lines[key], "words", "", "the string %q is empty", key)
		}
	}
	return w
}

// Get returns a string. Further arguments fill the places {0}, {1}, … in it.
func (w *Words) Get(key string, args ...any) (string, error) {
	s, ok := w.Values[key]
	if !ok {
		var keys []string
		for k := range w.Values {
			keys = append(keys, k)
		}
		hint := "add it to " + w.File
		if n := complaint.Nearest(key, keys); n != "" {
			hint += fmt.Sprintf(", or did you mean %q?", n)
		}
		return "", &complaint.Hinted{Err: fmt.Errorf("%s has no string %q", w.File, key), Hint: hint}
	}
	if _, seen := w.used.Load(key); !seen {
		w.used.Store(key, true)
	}
	for i, a := range args {
		s = strings.ReplaceAll(s, fmt.Sprintf("{%d}", i), fmt.Sprint(a))
	}
	return s, nil
}

// Word returns a string that Go code needs. One that is not there is remembered
// as missing, and its key stands for it.
func (w *Words) Word(key string, args ...any) string {
	s, err := w.Get(key, args...)
	if err != nil {
		w.missing.Store(key, true)
		return key
	}
	return s
}

// Used reports whether a string was asked for.
func (w *Words) Used(key string) bool { _, used := w.used.Load(key); return used }

// Missing complains about the strings that Go code asked for in vain.
func (w *Words) Missing(cs *complaint.List) {
	for key := range w.missing.Range {
		*cs = append(*cs, complaint.Complaint{File: w.File, Rule: "words", Text: fmt.Sprintf("there is no string \"%s\"", key),
			Hint: fmt.Sprintf("the site needs it: add %s: …", key)})
	}
}

// Keys are the keys of all strings, in order.
func (w *Words) Keys() []string { return slices.Sorted(maps.Keys(w.Values)) }
