package site

import (
	"slices"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// changes are the changes of the law, newest first.
func (p *project) changes() []law.Change {
	if p.lawOf == nil {
		return nil
	}
	cs := slices.Clone(p.lawOf.Book.Changes)
	slices.SortStableFunc(cs, func(a, b law.Change) int { return int(b.On) - int(a.On) })
	return cs
}

// changeID names a change for ever: its day and its act.
func changeID(c law.Change) string {
	return "change-" + page.Slug(dayOf(c.On, "en").ISO+" "+c.Bill+" "+c.Cite)
}
