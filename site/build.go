package site

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"example.org/relief/site/cache"
	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	"example.org/relief/site/page"
)

// Failed is the error of a build that found errors in what it read. They are in
// the report.
type Failed struct{ Errors int }

func (f *Failed) Error() string {
	if f.Errors == 1 {
		return "1 error; the site was not built"
	}
	return fmt.Sprintf("%d errors; the site was not built", f.Errors)
}

// Build makes the whole site in Options.Out. If there is an error in what it
// reads, it reports every complaint and leaves the old site as it is.
func Build(ctx context.Context, o Options) (report Report, err error) {
	start := time.Now()
	report.Out = o.out()
	defer func() { report.Took = time.Since(start) }()

	law, err := o.law(ctx)
	if err != nil {
		return report, err
	}
	before := readHead(output.StateOf(o.out()))
	self := exe()
	if before != nil && (self == input{} || before.Exe != self || before.Options != o.key(law)) {
		before = nil
	}
	if before != nil && !o.Hash && before.nothingChanged(o) {
		report = before.Report
		report.Out = o.out()
		return report, nil
	}
	if before != nil && !before.open() {
		before = nil
	}
	p, err := read(ctx, o, law, before.known(), false)
	if err != nil {
		return report, err
	}
	p.keep = p.lawOf != nil && len(p.lawOf.Module) > 0 // they are needed again, for the edition in one file
	p.prepare()
	out, err := output.Open(o.out())
	if err != nil {
		return report, err
	}
	defer out.Abort()
	report.Made, err = p.write(ctx, out, before)
	if err != nil {
		// Not every page was made, so what could be complained about is not so.
		return report, err
	}
	report.Pages, report.Blanks = len(p.entries), p.firm.blanks
	report.Complaints = p.complaints()
	if o.Strict {
		report.Complaints = report.Complaints.Strict()
	}
	if n := report.Complaints.Errors(); n > 0 {
		return report, &Failed{n}
	}
	changes, err := out.Commit()
	report.Files, report.Bytes, report.Written, report.Removed = changes.Files, changes.Bytes, changes.Written, changes.Removed
	cache.Prune()
	if err == nil {
		p.remember(self, report, start.UnixNano()).save(output.StateOf(o.out()))
	}
	return report, err
}

// law asks for the law, if there is any.
func (o Options) law(ctx context.Context) (*Law, error) {
	if o.Law == nil {
		return nil, nil
	}
	return o.Law(ctx)
}

// key changes with the options that change the site.
func (o Options) key(law *Law) string {
	k := ""
	if law != nil {
		k = law.Key
	}
	return fmt.Sprintf("%q %v %v %v %v %q %q", o.base(), o.Drafts, o.Strict, o.Plain, o.Best, k, absolute(o.Dir))
}

// nothingChanged reports whether every file that was read and every file that
// was written is as it was.
func (s *state) nothingChanged(o Options) bool {
	var cs complaint.List
	return slices.Equal(scan(o, &cs), s.Inputs) && len(cs) == 0 && sameOnDisk(o.out(), s.Outputs, o.workers())
}

// known are the pages that an earlier build made, by file.
func (s *state) known() map[string]*entry {
	if s == nil {
		return nil
	}
	m := make(map[string]*entry, len(s.Entries))
	for _, e := range s.Entries {
		m[e.File] = e
	}
	return m
}

// remember is the state for the next build.
func (p *project) remember(self input, r Report, start int64) *state {
	s := &state{Exe: self, Options: p.Options.key(p.lawOf), Entries: p.entries, Report: r}
	for _, in := range p.inputs {
		if racy(in.Time, start) {
			in.Time = -in.Time // enough for Stale
		}
		s.Inputs = append(s.Inputs, in)
	}
	for _, e := range s.Entries {
		if racy(e.Time, start) {
			e.Time = 0
		}
	}
	files, err := output.ReadManifest(r.Out)
	if err != nil {
		return s
	}
	files = append(files, output.File{Path: output.Manifest})
	for _, f := range files {
		info, err := os.Lstat(filepath.Join(r.Out, filepath.FromSlash(f.Path)))
		if err != nil {
			continue
		}
		s.Outputs = append(s.Outputs, input{f.Path, info.Size(), info.ModTime().UnixNano()})
	}
	return s
}

// prepare makes what pages share.
func (p *project) prepare() {
	p.quizData()
	p.policy = newPolicy(p.assets)
	p.computeKey()
	p.frame()
}

// write makes and writes everything.
func (p *project) write(ctx context.Context, out *output.Folder, before *state) (made int, err error) {
	put, keep := out.WriteCompressed, out.KeepCompressed
	if p.Plain {
		put, keep = out.Write, out.Keep
	}
	if p.Best {
		out.Compress(output.Best)
	}
	p.keepFresh(out, before, keep)
	tell, more := p.teller()
	made, err = p.makeStale(ctx, func(e *entry, m *page.Page) error {
		if p.failed(e) {
			return nil // nothing will be written
		}
		if e.Front.Kind == "notfound" {
			return nil // it becomes 404.html
		}
		tell(e.out())
		b := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(b)
		b.Reset()
		body := m.HTML()
		if !p.keep {
			m.Free()
		}
		if err := p.renderTo(b, e, body); err != nil {
			p.complainRender(err)
			return nil
		}
		return put(e.out(), b.Bytes())
	})
	if err != nil {
		return made, err
	}
	files, err := p.rest()
	if err != nil {
		return made, err
	}
	p.addSingle(files)
	// The largest first: none is left over for one worker at the end.
	names := slices.SortedFunc(maps.Keys(files), func(a, b string) int { return cmp.Compare(len(files[b]), len(files[a])) })
	more(len(names))
	if err := p.each(ctx, len(names), func(i int) error {
		tell(names[i])
		return put(names[i], files[names[i]])
	}); err != nil {
		return made, err
	}
	names = sortedKeys(p.files)
	return made, p.each(ctx, len(names), func(i int) error {
		tell(names[i])
		b, err := os.ReadFile(p.path("content", "files", filepath.FromSlash(names[i])))
		if err != nil {
			return err
		}
		to := path.Join("files", names[i])
		if atRoot[names[i]] {
			to = names[i]
		}
		return put(to, b)
	})
}

// teller tells Options.Progress of each file. How many there are is not known
// from the start.
func (p *project) teller() (tell func(name string), more func(n int)) {
	if p.Progress == nil {
		return func(string) {}, func(int) {}
	}
	var mu sync.Mutex
	done, all := 0, len(p.files)
	for _, e := range p.entries {
		if p.stale(e) {
			all++
		}
	}
	return func(name string) {
		mu.Lock()
		defer mu.Unlock()
		p.Progress(done, all, name)
		done++
	}, func(n int) { all += n }
}

// keepFresh takes over the pages that need not be made again. Where the output
// is not what the earlier build left, the page is made again after all.
func (p *project) keepFresh(out *output.Folder, before *state, keep func(string) bool) {
	was := map[string]input{}
	if before != nil {
		for _, o := range before.Outputs {
			was[o.Path] = o
		}
	}
	for i, e := range p.entries {
		if p.stale(e) || e.Front.Kind == "notfound" {
			continue
		}
		name := e.out()
		info, err := os.Lstat(filepath.Join(p.out(), filepath.FromSlash(name)))
		old := was[name]
		if err == nil && info.Size() == old.Size && info.ModTime().UnixNano() == old.Time && keep(name) {
			continue
		}
		again := *e
		again.Key = ""
		p.entries[i] = &again
		p.put(&again)
	}
}

// failed reports whether the build is lost: a page has an error.
func (p *project) failed(e *entry) bool {
	if e.Own.Errors() > 0 {
		p.lost.Store(true)
	}
	return p.lost.Load()
}

// atRoot are files of content/files that hosts look for at the root of the site.
var atRoot = map[string]bool{"CNAME": true, "favicon.ico": true, "security.txt": true, ".nojekyll": true}

func (e *entry) out() string { return page.Address(e.Lang, e.Slug) + "index.html" }

// complainRender makes a complaint of an error of a template.
func (p *project) complainRender(err error) {
	var cs complaint.List
	complainTemplate(err, "", &cs)
	for _, c := range cs {
		p.complainOnce(c)
	}
}

// rest makes the files that are not pages.
func (p *project) rest() (map[string][]byte, error) {
	files := map[string][]byte{
		"robots.txt":          p.robots(),
		"_headers":            p.netlifyHeaders(),
		"_redirects":          p.redirects(),
		"hosting/nginx.conf":  p.nginx(),
		"hosting/apache.conf": p.apache(),
		"hosting/Caddyfile":   p.caddy(),
		".nojekyll":           {},
	}
	for _, b := range p.assets.bySource {
		files[b.name] = b.data
	}
	for _, b := range p.data {
		files[b.name] = b.data
	}
	for lang := range p.words {
		b, err := p.searchScript(lang)
		if err != nil {
			return nil, err
		}
		files[searchName(lang)] = b
	}
	if p.base() != "" {
		files["sitemap.xml"] = p.sitemap()
		files[card().name] = card().data
		if p.lawOf != nil {
			for lang := range p.words {
				b, err := p.atom(lang)
				if err != nil {
					return nil, err
				}
				files[lang+"/changes.xml"] = b
			}
		}
	}
	p.addSpecial(files)
	return files, nil
}

func searchName(lang string) string { return "search/" + lang + ".js" }
