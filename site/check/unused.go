package check

import (
	"path"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
)

// Unused finds files that nothing uses, and pages that nothing leads to. bundled
// are the files of which scripts and styles were made.
func (s *Site) Unused(bundled map[string]bool, cs *complaint.List) {
	linked := map[string]bool{}
	for i, e := range s.Pages {
		for _, l := range s.Made[i].Links {
			if l.Slug != e.Slug {
				linked[e.Lang+"/"+l.Slug] = true
			}
		}
	}
	for _, e := range s.Pages {
		if e.Front.Order == 0 && e.Slug != "index" && !e.Kind().Alone && !linked[e.Key()] {
			cs.Warn(e.File, 1, "unused", "give it an order, or link to it", "nothing leads to this page")
		}
	}
	texts, scripts := "", s.AllText(func(name string) bool { return strings.HasSuffix(name, ".ts") })
	for _, in := range s.Inputs {
		name, ok := strings.CutPrefix(in.Path, "site/")
		if ok && (strings.HasPrefix(name, "scripts/") || strings.HasPrefix(name, "styles/")) && !bundled[name] &&
			!strings.Contains(name, "/testdata/") && !strings.HasSuffix(name, ".d.ts") &&
			!strings.HasSuffix(name, ".json") && !strings.HasSuffix(name, ".go") && len(bundled) > 0 &&
			!strings.Contains(scripts, `"./`+strings.TrimSuffix(path.Base(name), ".ts")+`"`) { // types leave nothing in a bundle
			cs.Warn(in.Path, 0, "unused", "", "no template and no other file uses it")
		}
		if f, ok := strings.CutPrefix(in.Path, "content/files/"); ok && !source.AtRoot(f) {
			if texts == "" {
				texts = s.AllText(writes)
			}
			if !strings.Contains(texts, "files/"+f) {
				cs.Warn(in.Path, 0, "unused", "", "no page shows it or links to it")
			}
		}
	}
}

// writes reports whether a file may name files of content/files.
func writes(name string) bool {
	return strings.HasSuffix(name, ".md") || strings.HasSuffix(name, ".html") || strings.HasSuffix(name, ".css")
}
