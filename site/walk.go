package site

import (
	"context"
	"fmt"
	"maps"

	"example.org/relief/site/body"
	"example.org/relief/site/bundle"
	"example.org/relief/site/check"
	"example.org/relief/site/complaint"
	"example.org/relief/site/host"
	"example.org/relief/site/lastbuild"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/render"
	"example.org/relief/site/source"
)

// walk is one walk through the rooms: what was read, how it is arranged, and
// what is remembered of each page. Build, Check and Serve take it.
type walk struct {
	Options
	texts  *body.Texts
	pages  *render.Site
	assets *bundle.Set
	shared complaint.List       // about what was read, and about the site as a whole
	broken *complaint.Collector // about templates, while pages are rendered
	keep   bool                 // keep the texts of pages
}

// read reads everything and arranges it. What an earlier walk knows of a page,
// by file, is taken over if its file is the same.
func read(ctx context.Context, o Options, law *Law, known map[string]lastbuild.Page) (*walk, error) {
	before := make(map[string]source.Known, len(known))
	for file, p := range known {
		before[file] = source.Known{Page: p.Page, FileHash: p.Made.Hash}
	}
	src, err := source.Read(ctx, o.source(), law, before)
	if err != nil {
		return nil, err
	}
	w := &walk{Options: o, shared: src.Complaints, broken: &complaint.Collector{}}
	w.assets = bundle.Read(src, &w.shared)
	p := plan.Arrange(src, o.Drafts, &w.shared)
	w.pages = render.New(p, o.base(), o.Drafts, w.assets, &w.shared)
	w.texts = &body.Texts{Plan: p, Made: make([]*body.Made, len(p.Pages))}
	for i, e := range p.Pages {
		if k, ok := before[e.File]; ok && k.Same(e) {
			w.texts.Made[i] = known[e.File].Made
		}
	}
	return w, nil
}

// known are the pages that the walk has made, by file.
func (w *walk) known() map[string]lastbuild.Page {
	m := make(map[string]lastbuild.Page, len(w.texts.Pages))
	for i, e := range w.texts.Pages {
		if made := w.texts.Made[i]; made != nil {
			m[e.File] = lastbuild.Page{Page: e, Made: made}
		}
	}
	return m
}

// stale reports whether a page must be made again.
func (w *walk) stale(i int) bool {
	made := w.texts.Made[i]
	return made == nil || made.Key != w.pages.Key(w.texts.Pages[i])
}

// make makes a page.
func (w *walk) make(i int) *page.Page {
	e := w.texts.Pages[i]
	p, made := w.pages.Maker.Make(e, w.pages.Key(e))
	if w.keep {
		made.Body = p.Body
	}
	w.texts.Made[i] = made
	return p
}

// makeStale makes every page that needs it, several at a time, and hands each
// to done.
func (w *walk) makeStale(ctx context.Context, done func(i int, p *page.Page) error) (int, error) {
	var stale []int
	for i := range w.texts.Pages {
		if w.stale(i) {
			stale = append(stale, i)
		}
	}
	return len(stale), w.texts.Each(ctx, len(stale), func(k int) error {
		p := w.make(stale[k])
		if done == nil {
			return nil
		}
		return done(stale[k], p)
	})
}

// complainRender keeps an error of a template.
func (w *walk) complainRender(err error) {
	var cs complaint.List
	w.pages.Complain(err, &cs)
	w.broken.Add(cs...)
}

// rest makes the files that are not pages.
func (w *walk) rest(cs *complaint.List) (map[string][]byte, error) {
	files, err := w.pages.Feeds(w.texts)
	if err != nil {
		return nil, err
	}
	maps.Copy(files, w.pages.Bundles())
	h := host.Site{Base: w.base(), Moves: w.texts.Moves()}
	maps.Copy(files, h.Files())
	for name := range w.texts.Files { // the firm's own go first
		if source.AtRoot(name) {
			delete(files, name)
		}
	}
	w.pages.AddShells(files, cs)
	return files, nil
}

// tryTemplates makes one page of each kind, so that an error in a template is
// found before a browser asks for it.
func (w *walk) tryTemplates() {
	tried := map[string]bool{}
	for i, e := range w.texts.Pages {
		if k := e.Lang + e.Front.Kind; !tried[k] && !e.Kind().Placeless {
			tried[k] = true
			made := w.texts.Made[i]
			if _, err := w.pages.Render(e, made, w.pages.Text(e, made)); err != nil {
				w.complainRender(err)
			}
		}
	}
	if _, err := w.rest(&w.shared); err != nil {
		w.complainRender(fmt.Errorf("template: base.html:1: %w", err))
	}
}

// complaints are all there are, sorted by place.
func (w *walk) complaints() complaint.List {
	cs := append(complaint.List(nil), w.shared...)
	cs = append(cs, w.broken.List()...)
	for _, words := range w.texts.Words {
		words.Missing(&cs)
	}
	for _, made := range w.texts.Made {
		cs = append(cs, made.Own...)
	}
	s := check.Site{Texts: w.texts}
	s.Links(nil, &cs)
	s.IDs(&cs)
	cs.Sort()
	return cs
}
