package check

import (
	"slices"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
)

// alone complains about a page that is not there in the other language.
func (s *Site) alone(e *source.Page, other string, cs *complaint.List) {
	if file := s.draft(other, e.Slug); file != "" {
		cs.Add(e.File, 0, "translation", "take out its draft: yes, or make this page a draft too", "%s is a draft", file)
		return
	}
	cs.Add(e.File, 0, "translation", "translate the page and save it there", "there is no content/%s/%s.md", other, e.Slug)
}

// Translations finds pages that lack their other language, and those whose
// English has changed since they were translated.
func (s *Site) Translations(cs *complaint.List) {
	for _, e := range s.Pages {
		if e.Lang == source.Languages[0] {
			if s.Page(source.Languages[1], e.Slug) == nil {
				s.alone(e, source.Languages[1], cs)
			}
			continue
		}
		from := s.Page(source.Languages[0], e.Slug)
		switch {
		case from == nil:
			s.alone(e, source.Languages[0], cs)
		case e.Front.Translated == "":
			cs.Warn(e.File, 1, "translation", "compare it with "+from.File+", then run relief check -translated "+e.File,
				"it does not say from which English it was translated")
		case e.Front.Translated != s.Of(from).Meaning:
			cs.Add(e.File, e.Front.Line("translated"), "translation",
				"compare it with "+from.File+", then run relief check -translated "+e.File,
				"the English has changed since it was translated")
		}
		if from != nil && (e.Front.Kind != from.Front.Kind || !slices.Equal(e.Front.Reliefs, from.Front.Reliefs) ||
			!slices.Equal(e.Front.Aims, from.Front.Aims) || e.Front.Order != from.Front.Order) {
			cs.Warn(e.File, 1, "translation", "", "kind, reliefs, aims or order differ from %s", from.File)
		}
	}
	en, es := s.Glossary[source.Languages[0]], s.Glossary[source.Languages[1]]
	if en != nil && es != nil && len(en.Terms) != len(es.Terms) {
		cs.Warn(es.File, 0, "translation", "", "it has %d terms, %s has %d", len(es.Terms), en.File, len(en.Terms))
	}
}
