package site

import (
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime/debug"
	"time"

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
	// Most of what a build allocates is soon forgotten: collecting less often
	// saves a quarter of the time.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	report.Out = o.out()
	defer func() { report.Took = time.Since(start) }()

	p, err := read(ctx, o, nil, false)
	if err != nil {
		return report, err
	}
	p.prepare()
	out, err := output.Open(o.out())
	if err != nil {
		return report, err
	}
	defer out.Abort()
	report.Made, err = p.write(ctx, out)
	report.Pages, report.Blanks = len(p.entries), p.firm.blanks
	report.Complaints = p.complaints()
	if o.Strict {
		report.Complaints = report.Complaints.Strict()
	}
	if n := report.Complaints.Errors(); n > 0 {
		return report, &Failed{n}
	}
	if err != nil {
		return report, err
	}
	changes, err := out.Commit()
	report.Files, report.Bytes, report.Written, report.Removed = changes.Files, changes.Bytes, changes.Written, changes.Removed
	return report, err
}

// prepare makes what pages share.
func (p *project) prepare() {
	p.quizData()
	p.policy = newPolicy(p.assets)
	p.computeKey()
	p.frame()
}

// write makes and writes everything.
func (p *project) write(ctx context.Context, out *output.Folder) (made int, err error) {
	put := out.WriteCompressed
	if p.Plain {
		put = out.Write
	}
	// The search index holds the headings of all pages, and every page names
	// the index by its hash: so the name can not come from what it holds.
	made, err = p.makeStale(ctx, func(e *entry, m *page.Page) error {
		if e.Front.Kind == "notfound" {
			return nil // it becomes 404.html
		}
		b, err := p.render(e, m.HTML())
		if err != nil {
			p.complainRender(err)
			return nil
		}
		return put(e.out(), b)
	})
	if err != nil {
		return made, err
	}
	files, err := p.rest()
	if err != nil {
		return made, err
	}
	for _, name := range sortedKeys(files) {
		if err := put(name, files[name]); err != nil {
			return made, err
		}
	}
	for _, name := range sortedKeys(p.files) {
		b, err := os.ReadFile(p.path("content", "files", filepath.FromSlash(name)))
		if err != nil {
			return made, err
		}
		to := path.Join("files", name)
		if atRoot[name] {
			to = name
		}
		if err := put(to, b); err != nil {
			return made, err
		}
	}
	return made, nil
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
		b, err := p.searchIndex(lang)
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

func searchName(lang string) string { return "search/" + lang + ".json" }
