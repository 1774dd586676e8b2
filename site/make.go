package site

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"sort"
	"sync"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// computeKey hashes what every page depends on. The program itself is compared by
// Build.
func (p *project) computeKey() {
	h := sha256.New()
	add := func(vs ...any) {
		for _, v := range vs {
			fmt.Fprintf(h, "%d:%v\n", len(fmt.Sprint(v)), v)
		}
	}
	add(p.base(), p.Drafts, p.firm.facts)
	if p.lawOf != nil {
		add(p.lawOf.Key)
	}
	for _, lang := range Languages {
		if p.words[lang] == nil {
			continue
		}
		add(lang, p.words[lang].values, p.nav[lang])
		for _, t := range p.glossary[lang].terms {
			add(*t)
		}
	}
	// Pages that explain a relief, and those that exist once, are named on others.
	for _, e := range p.entries {
		if e.Front.Kind == "relief" || p.special[e.Lang+"/"+e.Front.Kind] == e.Slug {
			add(e.key(), e.Front.Title, e.Front.Description, e.Front.Reliefs, e.Front.Aims, e.Front.Order)
		}
	}
	var names []string
	for name := range p.files {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		add(name, p.files[name])
	}
	names = names[:0]
	for name := range p.assets.bySource {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		add(name, p.assets.bySource[name].name)
	}
	add(p.tmpl.hash)
	p.key = hex.EncodeToString(h.Sum(nil)[:16])
}

// keyFor is the key of one page: what all pages share, and whether the page
// exists in the other language.
func (p *project) keyFor(e *entry) string {
	if p.get(otherLanguage(e.Lang), e.Slug) != nil {
		return p.key + "+"
	}
	return p.key + "-"
}

// stale reports whether a page must be made anew.
func (p *project) stale(e *entry) bool { return e.Key != p.keyFor(e) }

// env is what a page asks of the site while it is read.
func (p *project) env(e *entry) page.Env {
	return page.Env{
		Fill: p.fill,
		Term: func(lang, words string) (string, bool) {
			t, ok := p.glossary[lang].find(words)
			if !ok {
				return "", false
			}
			return t.id, true
		},
		Picture:  func(name string) (page.Picture, bool) { s, ok := p.files[name]; return s, ok },
		Glossary: p.glossarySlug(e.Lang),
		Prose:    p.prose,
	}
}

func (p *project) glossarySlug(lang string) string {
	if s := p.special[lang+"/glossary"]; s != "" {
		return s
	}
	return "glossary"
}

// load reads the text of a page.
func (p *project) load(e *entry) *page.Source {
	b, err := os.ReadFile(p.path(filepath.FromSlash(e.File)))
	if err != nil {
		var cs complaint.List
		cs.Add(e.File, 0, "read", "", "%v", err)
		e.Own = append(e.Own, cs...)
		return &page.Source{File: e.File, Lang: e.Lang, Slug: e.Slug, Front: e.Front, Hash: e.Hash}
	}
	e.Own = nil
	src := page.Read(e.File, e.Lang, e.Slug, b, &e.Own)
	e.Hash, e.Meaning, e.Front = src.Hash, src.Meaning(), src.Front
	return src
}

// make reads the Markdown of a page and what there is to complain about in it.
func (p *project) make(e *entry) *page.Page {
	src := p.load(e)
	made := src.Make(p.env(e), &e.Own)
	for _, id := range e.Front.Reliefs {
		if p.lawOf != nil && p.relief(id) == nil {
			e.Own.Add(e.File, e.Front.Line("reliefs"), "relief", complaint.DidYouMean(id, p.reliefIDs()), "the law has no relief %q", id)
		}
	}
	e.Own.Sort()
	e.Headings, e.IDs, e.Links = made.Headings, made.IDs, made.Links
	e.Key = p.keyFor(e)
	if p.keep {
		e.body = made.Body
	}
	return made
}

// makeStale makes every page that needs it, several at a time, and hands each
// to done. A page that other readings share is copied first.
func (p *project) makeStale(ctx context.Context, done func(*entry, *page.Page) error) (int, error) {
	var stale []*entry
	for i, e := range p.entries {
		if p.stale(e) {
			fresh := *e
			p.entries[i] = &fresh
			p.put(&fresh)
			stale = append(stale, &fresh)
		}
	}
	return len(stale), p.each(ctx, len(stale), func(i int) error {
		m := p.make(stale[i])
		if done == nil {
			return nil
		}
		return done(stale[i], m)
	})
}

var complainLock sync.Mutex

// complainOnce adds a complaint about what is shared; the same is said once.
func (p *project) complainOnce(c complaint.Complaint) {
	complainLock.Lock()
	defer complainLock.Unlock()
	for _, have := range p.shared {
		if have == c {
			return
		}
	}
	p.shared = append(p.shared, c)
}

// body is the HTML of a page.
func (p *project) body(e *entry) template.HTML {
	if e.body == nil {
		fresh := *e
		var cs complaint.List
		fresh.Own = cs
		return template.HTML(p.load(&fresh).Make(p.env(&fresh), &cs).Body)
	}
	return template.HTML(e.body)
}
