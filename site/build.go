package site

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"example.org/relief/site/cache"
	"example.org/relief/site/complaint"
	"example.org/relief/site/lastbuild"
	"example.org/relief/site/output"
	"example.org/relief/site/source"
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
	if err := o.checkPlaces(); err != nil {
		return report, err
	}

	law, err := o.law(ctx)
	if err != nil {
		return report, err
	}
	before := lastbuild.ReadHead(output.StateOf(o.out()))
	self := lastbuild.Exe()
	if before != nil && (self == source.Input{} || before.Exe != self || before.Options != o.key(law)) {
		before = nil
	}
	if before != nil && !o.Hash && nothingChanged(before, o) {
		report = Report{Pages: before.Count, Files: before.Files, Bytes: before.Bytes, Blanks: before.Blanks, Complaints: before.Complaints,
			Out: o.out()}
		return report, nil
	}
	if before != nil && !before.Open() {
		before = nil
	}
	var known map[string]lastbuild.Page
	if before != nil {
		known = make(map[string]lastbuild.Page, len(before.Pages))
		for _, p := range before.Pages {
			known[p.File] = p
		}
	}
	w, err := read(ctx, o, law, known)
	if err != nil {
		return report, err
	}
	w.keep = w.pages.HasSingle() // they are needed again, for the edition in one file
	out, err := output.Open(o.out())
	if err != nil {
		return report, err
	}
	defer out.Abort()
	report.Made, err = w.write(ctx, out, before)
	if err != nil {
		// Not every page was made, so what could be complained about is not so.
		return report, err
	}
	report.Pages, report.Blanks = len(w.texts.Pages), w.texts.Firm.Blanks
	report.Complaints = w.complaints()
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
		w.remember(self, report, start.UnixNano()).Save(output.StateOf(o.out()))
	}
	return report, err
}

// nothingChanged reports whether every file that was read and every file that
// was written is as it was.
func nothingChanged(s *lastbuild.State, o Options) bool {
	var cs complaint.List
	return slices.Equal(o.source().Scan(&cs), s.Inputs) && len(cs) == 0 &&
		lastbuild.SameOnDisk(o.out(), s.Outputs, max(1, o.Workers, runtime.GOMAXPROCS(0)))
}

// remember is the state for the next build.
func (w *walk) remember(self source.Input, r Report, start int64) *lastbuild.State {
	s := &lastbuild.State{Exe: self, Options: w.key(w.texts.Law), Count: r.Pages, Files: r.Files, Bytes: r.Bytes, Blanks: r.Blanks,
		Complaints: r.Complaints}
	for _, in := range w.texts.Inputs {
		if lastbuild.Racy(in.Time, start) {
			in.Time = -in.Time // enough for Stale
		}
		s.Inputs = append(s.Inputs, in)
	}
	for i, e := range w.texts.Pages {
		p, made := *e, *w.texts.Made[i]
		if lastbuild.Racy(p.Time, start) {
			p.Time = 0
		}
		made.Body = nil
		s.Pages = append(s.Pages, lastbuild.Page{Page: &p, Made: &made})
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
		s.Outputs = append(s.Outputs, source.Input{Path: f.Path, Size: info.Size(), Time: info.ModTime().UnixNano()})
	}
	return s
}
