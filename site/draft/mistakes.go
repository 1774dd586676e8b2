package draft

import (
	"slices"
	"strings"

	"example.org/relief/site/complaint"
)

// whole compares the languages with each other.
func (t *Template) whole(all *complaint.List) {
	en, es := t.Body["en"], t.Body["es"]
	if t.ID == "" || t.Titles["en"] == "" || t.Titles["es"] == "" || len(en) == 0 {
		all.Add(t.name, 1, "paper", "begin as the other papers do", "the paper lacks its name, a title or its English")
		return
	}
	if len(en) != len(es) {
		all.Add(t.name, 1, "paper", "translate every paragraph", "the English has %d paragraphs, the Spanish %d", len(en), len(es))
		return
	}
	for i := range en {
		if en[i].Kind != es[i].Kind || en[i].If != es[i].If || en[i].Not != es[i].Not || !slices.Equal(blanks(en[i]), blanks(es[i])) {
			all.Add(t.name, es[i].line, "paper", "use the same marks and the same values in braces",
				"the paragraph differs from the English on line %d", en[i].line)
		}
	}
	for _, lang := range languages {
		for _, u := range t.Body[lang] {
			text := braces.ReplaceAllString(u.Text+u.Right, "")
			if strings.ContainsAny(text, "{}") {
				all.Add(t.name, u.line, "paper", "a value is {name}", "a brace is left over")
			} else if u.Kind == Para && strings.IndexAny(text, "@?![") == 0 {
				all.Add(t.name, u.line, "paper",
					"a mark is one of #, ##, -, [], @party, @court, @caption, @sign, @break, ?key and !key",
					"the paragraph begins with a mark that there is not: %.20s", text)
			}
		}
	}
	for _, a := range t.Asks {
		if a.Says["en"] == "" || a.Says["es"] == "" {
			all.Add(t.name, a.line, "paper", "add the other language", "the question %q is not asked in both languages", a.Key)
		}
	}
}

// Check complains about values that nobody knows and, where there is a law, reliefs.
func (t *Template) Check(known, reliefs []string, all *complaint.List) {
	for _, id := range t.For {
		if reliefs != nil && !slices.Contains(reliefs, id) {
			all.Add(t.name, t.lines[id], "paper", complaint.DidYouMean(id, reliefs), "the law has no relief %q", id)
		}
	}
	for _, a := range t.Asks {
		known = append(known, a.Key)
	}
	for _, u := range t.Body["en"] {
		for _, k := range u.keys() {
			if !slices.Contains(known, k) {
				all.Add(t.name, u.line, "paper", complaint.DidYouMean(k, known),
					"the paper uses {%s}, which is no value and is not asked", k)
			}
		}
	}
}
