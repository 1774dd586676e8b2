package packet

import (
	"slices"
	"strings"

	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
)

// sheet writes the answers of a form down, item by item, to be copied by hand, in the
// words of the page of papers.
func (w *work) sheet(f *paper.Form, items map[string]string, problems []paper.Problem) error {
	lang := w.person.Language
	say := func(key string, args ...any) string { return w.office.Words.say(lang, key, args...) }
	title := say("by-hand", f.Form)
	d := &draft.Doc{Title: title, Lang: lang}
	put := func(kind, text string) { d.Blocks = append(d.Blocks, draft.Block{Kind: kind, Text: text}) }
	put(draft.Title, title)
	put(draft.Para, say("compare", f.Form, f.Revision))
	if f != w.form && !slices.Contains(w.form.May, f.Form) { // an order, or a proof of service
		put(draft.Para, say("rest"))
	}
	for _, p := range problems {
		put(draft.Para, say("not-"+p.Kind, w.office.Words.place(lang, p.Item), p.Say))
	}
	var seen []string
	for _, r := range f.Rules {
		v, ok := items[r.Item]
		if !ok || slices.Contains(seen, r.Item) {
			continue
		}
		seen = append(seen, r.Item)
		if r.Put == "box" {
			v = say("tick")
		}
		put(draft.Item, w.office.Words.place(lang, r.Item)+": "+v)
	}
	if f.Rows() && len(w.q.counts) > paper.Rows {
		put(draft.Item, say("item-more")+": "+paper.MoreRows(w.q.counts))
	}
	return w.paper(strings.ToLower(f.Form)+"-answers", d, false)
}
