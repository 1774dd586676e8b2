package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// project is everything that a build reads, and what is known of each page.
type project struct {
	Options
	lawOf *Law

	firm     *firm
	words    map[string]*words
	glossary map[string]*glossary
	tmpl     *templates
	assets   *bundles
	data     map[string]*bundle // scripts of the quiz that hold data
	policy   policy

	entries   []*entry                     // pages, by language and slug
	byLang    map[string]map[string]*entry // by language and slug
	special   map[string]string            // "en/glossary": the slug of the page of a kind that exists once
	nav       map[string][]Section
	explained map[string]string       // by "en RELIEF": the slug of the page that explains it
	files     map[string]page.Picture // of content/files
	frames    map[string]*frame       // what the pages of a language share

	inputs []input        // every file that was looked at
	early  complaint.List // complaints about what was read and is not a page
	shared complaint.List // those, and complaints about the site as a whole
	key    string         // changes when what all pages share does
	lost   *atomic.Bool   // a page has an error, so nothing will be written
	keep   bool           // keep the bodies of pages
	prose  bool           // collect the words of pages (check)
}

// entry is what the site remembers of a page.
type entry struct {
	Lang, Slug string
	File       string // "content/en/appeal.md"
	Size, Time int64
	Hash       string
	Meaning    string // of what a translation is made from
	Front      page.Front
	Headings   []page.Heading
	IDs        []page.ID
	Links      []page.Ref
	Own        complaint.List // about the page itself
	Key        string         // of the project when the page was made

	body []byte // in serve
}

func (e *entry) key() string { return e.Lang + "/" + e.Slug }

// get finds a page.
func (p *project) get(lang, slug string) *entry { return p.byLang[lang][slug] }

func (p *project) put(e *entry) {
	if p.byLang[e.Lang] == nil {
		p.byLang[e.Lang] = map[string]*entry{}
	}
	p.byLang[e.Lang][e.Slug] = e
}

// input is a file as it was when it was read.
type input struct {
	Path       string
	Size, Time int64
}

// scan lists the files below the folders that the site is made from. Links to
// other places are not followed.
func scan(o Options, cs *complaint.List) []input {
	var ins []input
	for _, dir := range []string{"content", "site/templates", "site/scripts", "site/styles"} {
		root := o.path(filepath.FromSlash(dir))
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			rel, _ := filepath.Rel(root, p)
			name := path.Join(dir, filepath.ToSlash(rel))
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil // it was removed while we looked
			case err != nil:
				cs.Add(name, 0, "read", "", "%v", err)
				return nil
			case hidden(d.Name()) && p != root:
				if d.IsDir() {
					return filepath.SkipDir
				}
				return nil
			case d.IsDir():
				return nil
			case !d.Type().IsRegular():
				cs.Add(name, 0, "read", "copy the file there instead", "it is not a file; links are not followed")
				return nil
			}
			if info, err := d.Info(); err == nil {
				ins = append(ins, input{name, info.Size(), info.ModTime().UnixNano()})
			}
			return nil
		})
		if err != nil {
			cs.Add(dir, 0, "read", "", "%v", err)
		}
	}
	return ins
}

// hidden files are those of editors and of the system.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "#") || strings.HasSuffix(name, "~") || strings.HasSuffix(name, ".swp")
}

// read reads everything. What an earlier reading knows of a page is taken over
// if the page and what all pages share are the same.
func read(ctx context.Context, o Options, law *Law, known map[string]*entry, keep bool) (*project, error) {
	p := &project{Options: o, lawOf: law, keep: keep, lost: &atomic.Bool{}}
	if _, err := os.Stat(o.path("content")); err != nil {
		return nil, &complaint.Hinted{Err: fmt.Errorf("there is no folder content: %w", err), Hint: "run relief in the folder that holds content and site"}
	}
	p.inputs = scan(o, &p.shared)
	p.readShared()
	if err := p.readPages(ctx, known); err != nil {
		return nil, err
	}
	p.arrange()
	return p, nil
}

// file reads a file of the project; one that is not there is empty.
func (p *project) file(name string) []byte {
	b, err := os.ReadFile(p.path(filepath.FromSlash(name)))
	if err != nil {
		hint := ""
		if errors.Is(err, fs.ErrNotExist) {
			hint = "the site can not do without it"
		}
		p.shared.Add(name, 0, "read", hint, "it can not be read")
	}
	n := 0
	for line := range bytes.Lines(b) {
		n++
		if !utf8.Valid(line) || bytes.IndexByte(line, 0) >= 0 {
			p.shared.Add(name, n, "encoding", "save it as UTF-8", "this line is not text in UTF-8")
			return nil
		}
	}
	return b
}

// readShared reads what every page depends on.
func (p *project) readShared() {
	p.words, p.glossary = map[string]*words{}, map[string]*glossary{}
	p.firm = readFirm(p.file(firmFile), &p.shared)
	for _, lang := range Languages {
		if !p.has(lang) {
			continue
		}
		p.words[lang] = readWords(lang, p.file("content/"+lang+"/words.txt"), &p.shared)
		p.glossary[lang] = readGlossary(lang, p.file("content/"+lang+"/glossary.txt"), &p.shared)
	}
	p.tmpl = readTemplates(p.path("site", "templates"), &p.shared)
	p.assets = p.bundled(p.tmpl.bundles)
}

// has reports whether there is anything in a language.
func (p *project) has(lang string) bool {
	return slices.ContainsFunc(p.inputs, func(in input) bool { return strings.HasPrefix(in.Path, "content/"+lang+"/") })
}

// workers is the number of pages to work on at the same time.
func (o Options) workers() int {
	if o.Workers > 0 {
		return o.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// each calls do for the numbers below n, several at a time, until one fails.
func (o Options) each(ctx context.Context, n int, do func(int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	var next atomic.Int64
	for range min(n, o.workers()) {
		g.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return nil
				}
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := do(i); err != nil {
					return err
				}
			}
		})
	}
	return g.Wait()
}

// readPages reads the front matter of every page that is new or has changed.
func (p *project) readPages(ctx context.Context, known map[string]*entry) error {
	p.files = map[string]page.Picture{}
	var fresh []*entry
	for _, in := range p.inputs {
		if name, ok := strings.CutPrefix(in.Path, "content/files/"); ok {
			p.files[name] = pictureSize(p.path(filepath.FromSlash(in.Path)))
			continue
		}
		lang, slug, ok := p.pageOf(in)
		if !ok {
			continue
		}
		if e := known[in.Path]; e != nil && !p.Hash && e.Size == in.Size && e.Time == in.Time {
			p.entries = append(p.entries, e)
			continue
		}
		e := &entry{Lang: lang, Slug: slug, File: in.Path, Size: in.Size, Time: in.Time}
		p.entries = append(p.entries, e)
		fresh = append(fresh, e)
	}
	var mu sync.Mutex
	return p.each(ctx, len(fresh), func(i int) error {
		e := fresh[i]
		if err := p.readPage(e, known[e.File]); err != nil {
			mu.Lock()
			defer mu.Unlock()
			p.shared.Add(e.File, 0, "read", "", "%v", err)
		}
		return nil
	})
}

// readPage reads the front matter of a page. If the file holds what it held
// before, what is known of the page stays true.
func (p *project) readPage(e *entry, before *entry) error {
	f, err := os.Open(p.path(filepath.FromSlash(e.File)))
	if err != nil {
		return err
	}
	defer f.Close()
	text := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(text)
	text.Reset()
	if _, err := text.ReadFrom(f); err != nil {
		return err
	}
	b := text.Bytes()
	if before != nil && before.Hash == page.Hash(b) {
		size, time := e.Size, e.Time
		*e = *before
		e.Size, e.Time = size, time
		return nil
	}
	// The text is read again when the page is made: of a large site, only the
	// pages in the making are in memory.
	e.Front = page.ReadFront(e.File, b, &e.Own)
	return nil
}

// buffers hold what is read, made and written again, page after page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// pageOf tells whether a file is a page.
func (p *project) pageOf(in input) (lang, slug string, ok bool) {
	rest, ok := strings.CutPrefix(in.Path, "content/")
	if !ok || in.Path == firmFile {
		return "", "", false
	}
	lang, name, ok := strings.Cut(rest, "/")
	if !ok || !slices.Contains(Languages, lang) {
		p.shared.Warn(in.Path, 0, "unused", "", "nothing uses this file")
		return "", "", false
	}
	if name == "words.txt" || name == "glossary.txt" || in.Path == pairsFile {
		return "", "", false
	}
	slug, ok = page.SlugOf(name)
	if !ok {
		if strings.HasSuffix(name, ".md") {
			p.shared.Add(in.Path, 0, "name", "small letters, digits and -", "the name of the file can not be an address")
		} else {
			p.shared.Warn(in.Path, 0, "unused", "pictures and papers belong in content/files", "nothing uses this file")
		}
		return "", "", false
	}
	if strings.HasSuffix(slug, "/index") {
		p.shared.Add(in.Path, 0, "name", "name it "+strings.TrimSuffix(in.Path, "/index.md")+".md", "only the front page is called index")
		return "", "", false
	}
	return lang, slug, true
}
