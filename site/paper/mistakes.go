package paper

import (
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/law"
)

// whole complains about a map that does not fit itself.
func (m *Map) whole() {
	if m.Form == "" || m.Title == "" || m.Revision == "" || len(m.Blanks) == 0 && m.Awaits == "" {
		m.wrong(1, "begin as the other maps in content/forms do", "the map lacks its form, title, revision or blank")
	}
	placed := map[string]bool{}
	for _, s := range m.Spots {
		placed[s.Item] = true
	}
	ruled, always := map[string]bool{}, map[string]int{}
	for _, r := range m.Rules {
		ruled[r.Item] = true
		if first := always[r.Item]; first > 0 {
			m.wrong(r.line, "delete one of them, or say when", "the rule is never reached: that of line %d always holds", first)
		} else if len(r.When) == 0 && r.Ask == "" && r.Told == "" {
			always[r.Item] = r.line
		}
		if !placed[r.Item] && len(m.Spots) > 0 {
			m.wrong(r.line, complaint.DidYouMean(r.Item, slices.Sorted(maps.Keys(placed))), "item %q has no field", r.Item)
		}
		if r.Ask != "" && !m.asks(r.Ask) {
			m.wrong(r.line, "write it under questions", "item %q is asked, but its question is not there in both languages", r.Ask)
		}
	}
	for _, q := range m.Questions {
		asked := func(r Rule) bool { return r.Ask == q.Item }
		if q.Item != m.Form && !slices.ContainsFunc(m.Rules, asked) {
			m.wrong(q.line, "write a rule with asked, or delete the question", "no rule asks about item %q", q.Item)
		}
	}
	if (m.ByHand["en"] == "") != (m.ByHand["es"] == "") {
		m.wrong(1, "write by hand en: and by hand es:", "what is written by hand is not there in both languages")
	}
	for _, group := range m.One {
		for _, item := range group {
			if !ruled[item] {
				m.wrong(1, complaint.DidYouMean(item, slices.Sorted(maps.Keys(ruled))), "one of %s: no rule says when box %q is ticked",
					strings.Join(group, ", "), item)
			}
		}
	}
	for _, s := range m.Spots {
		if !slices.Contains(roles, s.Item) && !ruled[s.Item] {
			m.wrong(s.line, "write a rule, or one of the roles "+strings.Join(roles, ", "), "no rule says what goes into item %q", s.Item)
		}
	}
}

func (m *Map) asks(item string) bool {
	return slices.ContainsFunc(m.Questions, func(q Question) bool { return q.Item == item && q.Says["en"] != "" && q.Says["es"] != "" })
}

// checkLaw complains about rules that speak of what the law does not have.
func (m *Map) checkLaw(book *law.Book, all *complaint.List) {
	grants := map[string][]string{}
	var known []string
	for _, r := range book.Reliefs {
		known = append(known, r.ID)
		grants[r.ID] = []string{}
		for _, g := range r.Grants {
			grants[r.ID] = append(grants[r.ID], g.ID)
		}
	}
	facts := map[string]*law.Fact{}
	for _, f := range book.Facts {
		known = append(known, f.ID)
		facts[f.ID] = f
	}
	for _, id := range m.For {
		if grants[id] == nil {
			all.Add(m.name, m.lines[id], "form", complaint.DidYouMean(id, slices.Sorted(maps.Keys(grants))), "the law has no relief %q", id)
		}
	}
	for _, r := range m.Rules {
		for _, t := range r.When {
			switch f := facts[t.Key]; {
			case grants[t.Key] != nil:
				if t.By != "" && !slices.Contains(grants[t.Key], t.By) {
					all.Add(m.name, r.line, "form", complaint.DidYouMean(t.By, grants[t.Key]), "%s has no grant %q", t.Key, t.By)
				}
				for _, s := range t.Any {
					if !slices.Contains(statuses, s) {
						all.Add(m.name, r.line, "form", complaint.DidYouMean(s, statuses), "there is no status %q", s)
					}
				}
			case f == nil:
				all.Add(m.name, r.line, "form", complaint.DidYouMean(t.Key, known), "the law has no relief and no fact %q", t.Key)
			default:
				var values []string
				for _, v := range f.Values {
					values = append(values, v.ID)
				}
				for _, v := range t.Any {
					if len(values) > 0 && !slices.Contains(values, v) {
						all.Add(m.name, r.line, "form", complaint.DidYouMean(v, values), "%s has no value %q", t.Key, v)
					}
				}
			}
		}
		if r.Told != "" && !slices.Contains(Values, r.Told) {
			all.Add(m.name, r.line, "form", complaint.DidYouMean(r.Told, Values), "there is no value %q", r.Told)
		}
		if r.Put != "" && r.Put != "box" && !slices.Contains(Values, r.Put) {
			all.Add(m.name, r.line, "form", complaint.DidYouMean(r.Put, Values), "there is no value %q", r.Put)
		}
	}
}

var statuses = []string{"automatic", "shall", "may", "not_yet", "barred", "unsure", "unsettled"}
