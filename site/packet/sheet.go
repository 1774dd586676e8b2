package packet

import (
	"slices"
	"strings"

	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
)

// sheet writes the answers of a form down, item by item, to be copied by hand.
func (w *work) sheet(f *paper.Form, items map[string]string, problems []paper.Problem) error {
	title := "Answers for form " + f.Form + ", " + f.Revision
	d := &draft.Doc{Title: title, Lang: "en", Blocks: []draft.Block{{Kind: draft.Title, Text: title},
		{Kind: draft.Para, Text: "Copy these answers onto the court’s own form. Compare the date at the bottom of the form with the one above."}}}
	if slices.Contains(w.form.With, f.Form) {
		d.Blocks = append(d.Blocks, draft.Block{Kind: draft.Para, Text: "Leave the rest empty. The judge, or whoever hands over the papers, fills it in."})
	}
	for _, p := range problems {
		d.Blocks = append(d.Blocks, draft.Block{Kind: draft.Item, Text: "The form was not filled in: " + p.Error() + "."})
	}
	var seen []string
	for _, r := range f.Rules {
		v, ok := items[r.Item]
		if !ok || slices.Contains(seen, r.Item) {
			continue
		}
		seen = append(seen, r.Item)
		if v == paper.Tick && r.Put == "box" {
			v = "tick the box"
		}
		d.Blocks = append(d.Blocks, draft.Block{Kind: draft.Item, Text: r.Item + ": " + v})
	}
	if f.Rows() && len(w.q.counts) > paper.Rows {
		d.Blocks = append(d.Blocks, draft.Block{Kind: draft.Item, Text: "1, on form MC-025: " + paper.MoreRows(w.q.counts)})
	}
	return w.paper(strings.ToLower(f.Form)+"-answers", d, false)
}
