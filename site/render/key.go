package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/source"
)

// Key changes with what a page depends on beyond its own file: what all pages
// share, and whether the page exists in the other language. The program itself
// is compared by Build.
func (s *Site) Key(e *source.Page) string {
	if s.Translated(e) {
		return s.key + "+"
	}
	return s.key + "-"
}

// hashOf hashes what every page depends on.
func hashOf(s *Site, drafts bool) string {
	h := sha256.New()
	add := func(vs ...any) {
		for _, v := range vs {
			fmt.Fprintf(h, "%d:%v\n", len(fmt.Sprint(v)), v)
		}
	}
	add(s.Base, drafts, s.Firm.Facts)
	if s.Law != nil {
		add(s.Law.Key)
	}
	for _, lang := range source.Languages {
		if s.Words[lang] == nil {
			continue
		}
		add(lang, s.Words[lang].Values, s.Nav(lang))
		for _, t := range s.Glossary[lang].Terms {
			add(*t)
		}
	}
	for _, e := range s.Pages {
		if s.Shows(e) {
			add(e.Key(), e.Front.Title, e.Front.Description, e.Front.Reliefs, e.Front.Aims, e.Front.Order)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Files)) {
		add(name, s.Files[name])
	}
	for _, name := range slices.Sorted(maps.Keys(s.assets.BySource)) {
		add(name, s.assets.BySource[name].Name)
	}
	for _, name := range slices.Sorted(maps.Keys(s.data)) {
		if name == "blanks" || strings.HasPrefix(name, "papers-") || strings.HasPrefix(name, "record-") {
			add(name, s.data[name].Name)
		}
	}
	add(s.Templates.Hash)
	return hex.EncodeToString(h.Sum(nil)[:16])
}
