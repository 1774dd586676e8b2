package site

import (
	"os"
	"path/filepath"
)

// again is the project after a change of pages only, without looking at
// anything else; nil if more than that changed.
func (p *project) again(paths []string, known map[string]*entry) *project {
	if len(paths) == 0 || len(paths) > 20 {
		return nil
	}
	n := *p
	n.entries = make([]*entry, 0, len(known))
	changed := map[string]*entry{}
	for _, name := range paths {
		before := known[name]
		info, err := os.Lstat(p.path(filepath.FromSlash(name)))
		if before == nil || err != nil || !info.Mode().IsRegular() {
			return nil // a new page, one that is gone, or no page
		}
		e := &entry{Lang: before.Lang, Slug: before.Slug, File: name, Size: info.Size(), Time: info.ModTime().UnixNano()}
		if err := n.readPage(e, before); err != nil {
			return nil
		}
		if e.Front.Draft != before.Front.Draft {
			return nil
		}
		changed[name] = e
	}
	for _, e := range known {
		if c := changed[e.File]; c != nil {
			e = c
		}
		n.entries = append(n.entries, e)
	}
	n.shared = append(n.shared[:0:0], p.early...)
	n.arrange()
	n.computeKey()
	return &n
}
