package render

import (
	"example.org/relief/site/bundle"
	"example.org/relief/site/complaint"
	"example.org/relief/site/plan"
	"example.org/relief/site/quiz"
	"example.org/relief/site/source"
)

// recordData makes the scripts that hold the data of the page that reads a rap sheet,
// if there is one: a file a language.
func recordData(p *plan.Plan, from *quiz.Source, data map[string]*bundle.Bundle, cs *complaint.List) {
	for _, lang := range source.Languages {
		if p.Words[lang] == nil || p.Once(lang, "record") == "" {
			continue
		}
		b, err := from.RecordScript(lang)
		if err != nil {
			*cs = append(*cs, complaint.Complaint{File: p.Law.Folder, Rule: "record", Text: err.Error()})
			continue
		}
		data["record-"+lang] = bundle.New("record-"+lang, ".js", b)
	}
}

// showRecord fills the view of the page that reads a rap sheet. It connects to
// nothing.
func showRecord(s *Site, e *source.Page, v *View) {
	if b := s.data["record-"+e.Lang]; b != nil {
		v.Papers = append(v.Papers, b.Asset(v.Root))
	}
	v.policy.Connect = "'none'"
}
