package site

import (
	"context"
	"slices"

	"example.org/relief/site/body"
	"example.org/relief/site/check"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// edit is the walk after a change of the text of some pages, made from the
// one before without looking at anything else: the cost of an edit does not
// grow with the site. It returns nil if more than that may have changed. The
// project before must have no errors, so only what changed can bring one.
//
// The complaints are those of before, without those about the changed pages and
// with the new ones.
func (w *walk) edit(ctx context.Context, paths []string, before complaint.List) (*walk, complaint.List) {
	if len(paths) == 0 || len(paths) > 20 {
		return nil, nil
	}
	var fresh []*source.Page
	var at []int
	for _, name := range paths {
		lang, slug, _ := source.PageOf(name)
		old := w.texts.Page(lang, slug)
		if old == nil {
			return nil, nil // a new page, one that is gone, or no page
		}
		e := w.texts.Reread(old)
		if e == nil || !plan.SameFront(e.Front, old.Front) {
			return nil, nil
		}
		i, _ := w.texts.Index(lang, slug)
		fresh, at = append(fresh, e), append(at, i)
	}
	n := *w
	p := w.texts.With(fresh...)
	n.pages = w.pages.With(p)
	n.texts = &body.Texts{Plan: p, Made: slices.Clone(w.texts.Made)}
	all := false // every link must be looked at
	before = slices.Clone(before)
	for _, i := range at {
		if ctx.Err() != nil {
			return nil, nil
		}
		n.make(i)
		made := n.texts.Made[i]
		all = all || !slices.EqualFunc(made.IDs, w.texts.Made[i].IDs, func(a, b page.ID) bool { return a.Name == b.Name })
		before = slices.DeleteFunc(before, func(c complaint.Complaint) bool { return c.File == p.Pages[i].File })
		before = append(before, made.Own...)
	}
	if all {
		at = nil
	}
	(&check.Site{Texts: n.texts}).Links(at, &before)
	before.Sort()
	return &n, before
}
