package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
)

// Strings compares the interface strings of the languages, and finds those
// that nothing uses.
func (s *Site) Strings(cs *complaint.List) {
	scripts := s.AllText(func(name string) bool { return strings.HasPrefix(name, "site/scripts/") })
	for _, lang := range source.Languages {
		w, other := s.Words[lang], s.Words[source.OtherLanguage(lang)]
		if w == nil {
			continue
		}
		for _, key := range w.Keys() {
			Words(lang, w.File, w.Lines[key], w.Values[key], cs)
			if other != nil {
				if _, ok := other.Values[key]; !ok {
					cs.Add(w.File, w.Lines[key], "words", "add it to "+other.File, "%s has no string %q", other.File, key)
				} else if lang == source.Languages[0] && places(w.Values[key]) != places(other.Values[key]) {
					cs.Add(other.File, other.Lines[key], "words", "use the same {0}, {1} as in "+w.File, "the places of %q differ", key)
				}
			}
			if w.Used(key) || s.Templates.Words[key].File != "" || slices.Contains(s.Templates.Shown, key) || usedByScript(scripts, key) ||
				dynamic(key) {
				continue
			}
			cs.Warn(w.File, w.Lines[key], "unused", "", "nothing uses the string %q", key)
		}
		for _, key := range slices.Sorted(maps.Keys(s.Templates.Words)) {
			if _, ok := w.Values[key]; !ok && !said(*cs, w.File, key) {
				at := s.Templates.Words[key]
				cs.Add(at.File, at.Line, "words", complaint.DidYouMean(key, w.Keys()), "%s has no string %q", w.File, key)
			}
		}
	}
}

// said reports whether running a template already met the missing string.
func said(cs complaint.List, file, key string) bool {
	return slices.ContainsFunc(cs, func(c complaint.Complaint) bool {
		return c.Rule == "template" && strings.Contains(c.Text, fmt.Sprintf("%s has no string %q", file, key))
	})
}

// places are the marks {0}, {1} in a string.
func places(s string) string {
	var out []string
	for _, m := range []string{"{0}", "{1}", "{2}", "{3}"} {
		if strings.Contains(s, m) {
			out = append(out, m)
		}
	}
	return strings.Join(out, "")
}

// usedByScript reports whether a script asks for a string. Scripts see the keys
// that start with "q-", without it; some put a key together from parts.
func usedByScript(scripts, key string) bool {
	k, ok := strings.CutPrefix(key, "q-")
	if !ok {
		return false
	}
	for {
		for _, quote := range []string{`"`, "`", "'"} {
			if strings.Contains(scripts, quote+k) {
				return true
			}
		}
		i := strings.LastIndexByte(k, '-')
		if i < 0 {
			return strings.Contains(scripts, "."+key[2:])
		}
		k = k[:i+1]
		if strings.Contains(scripts, `"`+k) || strings.Contains(scripts, "`"+k) {
			return true
		}
		k = k[:i]
	}
}

// dynamic reports whether Go code puts the key together from parts, and would
// use it if the law or the firm called for it.
func dynamic(key string) bool {
	for _, prefix := range []string{"status-", "step-", "family-", "check-", "law-", "review-", "blank-", "firm-", "nav-", "road-",
		"rights-", "period-", "specimen-", "paper-", "rap-"} {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return key == "feed-title"
}
