package site

import (
	"cmp"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// again is the project after a change of the text of some pages, made from the
// one before without looking at anything else: the cost of an edit does not
// grow with the site. It returns nil if more than that may have changed. The
// project before must have no errors, so only what changed can bring one.
//
// The complaints are those of before, without those about the changed pages and
// with the new ones.
func (p *project) again(ctx context.Context, paths []string, before complaint.List) (*project, complaint.List) {
	if len(paths) == 0 || len(paths) > 20 {
		return nil, nil
	}
	n := *p
	n.shared = slices.Clone(p.shared)
	n.entries = slices.Clone(p.entries)
	n.byLang = maps.Clone(p.byLang)
	for lang := range n.byLang {
		n.byLang[lang] = maps.Clone(n.byLang[lang])
	}
	var fresh []*entry
	all := false // every link must be looked at
	for _, name := range paths {
		old := p.atFile(name)
		info, err := os.Lstat(p.path(filepath.FromSlash(name)))
		if old == nil || err != nil || !info.Mode().IsRegular() {
			return nil, nil // a new page, one that is gone, or no page
		}
		e := &entry{Lang: old.Lang, Slug: old.Slug, File: name, Size: info.Size(), Time: info.ModTime().UnixNano()}
		if n.readPage(e, nil) != nil || !sameFront(e.Front, old.Front) || e.Own != nil {
			return nil, nil
		}
		i, _ := slices.BinarySearchFunc(n.entries, e, byAddress)
		n.entries[i] = e
		n.put(e)
		fresh = append(fresh, e)
	}
	for i, e := range fresh {
		if ctx.Err() != nil {
			return nil, nil
		}
		n.make(e)
		all = all || !slices.EqualFunc(e.IDs, p.get(e.Lang, e.Slug).IDs, func(a, b page.ID) bool { return a.Name == b.Name })
		before = slices.DeleteFunc(slices.Clone(before), func(c complaint.Complaint) bool { return c.File == paths[i] })
		before = append(before, e.Own...)
	}
	if all {
		fresh = n.entries
	}
	n.checkLinks(fresh, &before)
	before.Sort()
	return &n, before
}

func byAddress(a, b *entry) int {
	return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Slug, b.Slug))
}

// atFile finds the page of a file.
func (p *project) atFile(name string) *entry {
	lang, slug, ok := (&project{}).pageOf(input{Path: name})
	if !ok {
		return nil
	}
	return p.get(lang, slug)
}

// sameFront reports whether nothing that other pages show of a page differs.
func sameFront(a, b page.Front) bool {
	return a.Title == b.Title && a.Description == b.Description && a.Kind == b.Kind && a.Order == b.Order && a.Draft == b.Draft &&
		slices.Equal(a.Reliefs, b.Reliefs) && slices.Equal(a.Aims, b.Aims) && slices.Equal(a.Old, b.Old)
}
