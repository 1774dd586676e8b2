// Package publish copies a built site to where it is served from: a folder, or
// a bucket of Amazon S3, of Google Cloud Storage or of a host that speaks S3.
//
// What is there already stays if it is the same. What is new goes first in the
// order in which pages need it: assets, whose names change with what they hold,
// then the other files, then the pages. What the site no longer has goes last.
// So a visitor never meets a page whose script or style is missing.
//
// The list of the site, files.json, is kept at the target and tells the next
// run what is there. Before anything else changes it becomes a journal: it then
// names everything that the old and the new site have, without a hash where the
// file is about to change. A run that is cut off leaves the journal, and the
// next run finishes the work and loses track of nothing. A file that is not in
// the list was put there by someone else: it is never removed, and never
// replaced.
//
// Buckets are reached with minio-go, which speaks to both clouds and adds six
// seconds to a fresh build of the command on two processors. The software kits
// of the clouds themselves, or gocloud.dev on top of them, would add a minute.
package publish

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/complaint"
	"example.org/relief/site/media"
	"example.org/relief/site/output"
)

// Target is where a site is published. Names are relative, with slashes. A
// target that is not there yet is empty.
type Target interface {
	// List returns the size of every file.
	List(ctx context.Context) (map[string]int64, error)
	// Get returns a file; the error is fs.ErrNotExist if there is none.
	Get(ctx context.Context, name string) ([]byte, error)
	// Put writes a file, all of it or nothing.
	Put(ctx context.Context, name string, data []byte, h Header) error
	// Remove takes a file away. It may be gone already.
	Remove(ctx context.Context, name string) error
	// Workers is how many files may be put at the same time.
	Workers() int
}

// Options say what to publish and how.
type Options struct {
	From string // the built site
	Dry  bool   // change nothing
	All  bool   // put every file, also those that did not change
	// Progress, if given, is called before each file, one call at a time.
	Progress func(done, all int, name string)
}

// Report says what was done, or what would be.
type Report struct {
	Put       []string      `json:"put"`
	Removed   []string      `json:"removed"`
	Unchanged int           `json:"unchanged"`
	Bytes     int64         `json:"bytes"` // of what was put
	Took      time.Duration `json:"took"`
}

// list is files.json, as far as it matters here.
type list struct {
	MadeBy string        `json:"made-by"`
	Files  []output.File `json:"files"`
}

const madeBy = "relief"

// Run publishes a site.
func Run(ctx context.Context, to Target, o Options) (r Report, err error) {
	start := time.Now()
	defer func() { r.Took = time.Since(start) }()
	files, err := output.ReadManifest(o.From)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("there is no built site in %s", o.From)
		}
		return r, &complaint.Hinted{Err: err, Hint: "run relief build first, or name the folder of the site with -from"}
	}
	p, err := compare(ctx, to, o, files)
	if err != nil {
		return r, err
	}
	r.Put, r.Removed, r.Unchanged = names(p.put), names(p.remove), len(files)-len(p.put)
	for _, f := range p.put {
		r.Bytes += f.Size
		if _, err := load(o.From, f); err != nil {
			return r, err
		}
	}
	if o.Dry || p.done {
		return r, nil
	}
	return r, p.run(ctx, to, o)
}

// plan is what there is to do.
type plan struct {
	put     []output.File // in order
	remove  []output.File // in order
	journal []byte
	done    bool // the target has all of it, list included
}

// compare finds what differs between the site and the target.
func compare(ctx context.Context, to Target, o Options, files []output.File) (*plan, error) {
	was, known, err := published(ctx, to)
	if err != nil {
		return nil, err
	}
	there, err := to.List(ctx)
	if err != nil {
		return nil, err
	}
	p := &plan{}
	journal := map[string]output.File{}
	for name, f := range was {
		journal[name] = f
	}
	var foreign []string
	for _, f := range files {
		if _, ok := Headers(f.Path); !ok || f.Path == output.Manifest || !fs.ValidPath(f.Path) {
			return nil, fmt.Errorf("%q in %s is not a name that a site may have", f.Path, output.Manifest)
		}
		old, ours := was[f.Path]
		size, exists := there[f.Path]
		same := exists && size == f.Size && old.Hash == f.Hash
		if exists && !ours {
			// Someone else put it there. If it is the same, it may be ours.
			data, err := to.Get(ctx, f.Path)
			if err != nil {
				return nil, err
			}
			if same = hash(data) == f.Hash; !same {
				foreign = append(foreign, f.Path)
			}
		}
		if same && !o.All {
			journal[f.Path] = f
			continue
		}
		p.put = append(p.put, f)
		journal[f.Path] = output.File{Path: f.Path, Size: f.Size}
	}
	if len(foreign) > 0 {
		return nil, &complaint.Hinted{
			Err:  fmt.Errorf("the target has files that relief did not put there, and they would be lost: %s", few(foreign)),
			Hint: "move them away, or publish to another place",
		}
	}
	is := map[string]bool{}
	for _, f := range files {
		is[f.Path] = true
	}
	for name, f := range was {
		if !is[name] {
			p.remove = append(p.remove, f)
		}
	}
	slices.SortFunc(p.put, order)
	slices.SortFunc(p.remove, func(a, b output.File) int { return order(b, a) })
	p.journal = encode(journal)
	list, err := os.ReadFile(filepath.Join(o.From, output.Manifest))
	if err != nil {
		return nil, err
	}
	p.done = len(p.put)+len(p.remove) == 0 && string(known) == string(list)
	return p, nil
}

// published reads the list at the target.
func published(ctx context.Context, to Target) (map[string]output.File, []byte, error) {
	b, err := to.Get(ctx, output.Manifest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	var l list
	if err := json.Unmarshal(b, &l); err != nil || l.MadeBy != madeBy {
		return nil, nil, &complaint.Hinted{
			Err:  fmt.Errorf("the target has a %s that relief did not put there", output.Manifest),
			Hint: "publish to an empty place",
		}
	}
	files := map[string]output.File{}
	for _, f := range l.Files {
		// A list that was tampered with must not reach outside the target.
		if fs.ValidPath(f.Path) && f.Path != output.Manifest {
			files[f.Path] = f
		}
	}
	return files, b, nil
}

// run does what is to do, stage by stage.
func (p *plan) run(ctx context.Context, to Target, o Options) error {
	last := output.Manifest
	all := len(p.put) + len(p.remove)
	var mu sync.Mutex
	done := 0
	say := func(name string) {
		mu.Lock()
		defer mu.Unlock()
		if o.Progress != nil {
			o.Progress(done, all, name)
		}
		done++
	}
	h, _ := Headers(last)
	if err := to.Put(ctx, last, p.journal, h); err != nil {
		return cutOff(err)
	}
	for _, stage := range stages(p.put) {
		err := each(ctx, to.Workers(), stage, func(ctx context.Context, f output.File) error {
			say(f.Path)
			data, err := load(o.From, f)
			if err != nil {
				return err
			}
			h, _ := Headers(f.Path)
			return to.Put(ctx, f.Path, data, h)
		})
		if err != nil {
			return cutOff(err)
		}
	}
	for _, stage := range stages(p.remove) {
		err := each(ctx, to.Workers(), stage, func(ctx context.Context, f output.File) error {
			say(f.Path)
			return to.Remove(ctx, f.Path)
		})
		if err != nil {
			return cutOff(err)
		}
	}
	list, err := os.ReadFile(filepath.Join(o.From, last))
	if err != nil {
		return err
	}
	return cutOff(to.Put(ctx, last, list, h))
}

// cutOff says what is the case after an error on the way.
func cutOff(err error) error {
	if err == nil || complaint.Hint(err) != "" {
		return err
	}
	return &complaint.Hinted{Err: err, Hint: "publish again: it goes on where it stopped, and until then old pages stay"}
}

func each(ctx context.Context, workers int, files []output.File, do func(context.Context, output.File) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(workers)
	for _, f := range files {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return do(ctx, f)
		})
	}
	return g.Wait()
}

// load reads a file of the site and makes sure that it is what the list says.
func load(dir string, f output.File) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.Path)))
	if err != nil {
		return nil, &complaint.Hinted{Err: err, Hint: "run relief build, then publish"}
	}
	if hash(data) != f.Hash {
		return nil, &complaint.Hinted{
			Err:  fmt.Errorf("%s is not as it was built", filepath.Join(dir, filepath.FromSlash(f.Path))),
			Hint: "run relief build, then publish; let no build run at the same time",
		}
	}
	return data, nil
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// rank is the stage of a file: 0 for assets, 2 for pages, 1 for the rest.
func rank(name string) int {
	bare, _ := media.Bare(name)
	switch {
	case strings.HasPrefix(name, "assets/"), strings.HasPrefix(name, "files/"):
		return 0
	case path.Ext(bare) == ".html":
		return 2
	}
	return 1
}

// order is the order in which files are put; they are removed in reverse.
func order(a, b output.File) int {
	return cmp.Or(cmp.Compare(rank(a.Path), rank(b.Path)), cmp.Compare(a.Path, b.Path))
}

// stages splits ordered files where the rank changes.
func stages(files []output.File) [][]output.File {
	var out [][]output.File
	for i, f := range files {
		if i == 0 || rank(f.Path) != rank(files[i-1].Path) {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], f)
	}
	return out
}

func encode(files map[string]output.File) []byte {
	l := list{MadeBy: madeBy}
	for _, f := range files {
		l.Files = append(l.Files, f)
	}
	slices.SortFunc(l.Files, func(a, b output.File) int { return strings.Compare(a.Path, b.Path) })
	b, _ := json.MarshalIndent(l, "", " ")
	return append(b, '\n')
}

func names(files []output.File) []string {
	var out []string
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}

func few(names []string) string {
	if len(names) > 5 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:5], ", "), len(names)-5)
	}
	return strings.Join(names, ", ")
}
