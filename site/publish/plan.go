package publish

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/media"
	"example.org/relief/site/output"
)

// list is files.json, as far as it matters here. Run is in a journal only, and
// makes it differ from that of every other run.
type list struct {
	MadeBy string        `json:"made-by"`
	Run    string        `json:"run,omitempty"`
	Files  []output.File `json:"files"`
}

const madeBy = "relief"

// plan is what there is to do.
type plan struct {
	files   []output.File    // the site
	there   map[string]Entry // the target before
	put     []output.File    // in order
	remove  []output.File    // in order
	known   []byte           // the list at the target before; nil if there was none
	journal []byte
	list    []byte // that of the site
	done    bool   // the target has all of it, list included
}

// compare finds what differs between the site and the target.
func compare(ctx context.Context, to Target, o Options, files []output.File) (*plan, error) {
	was, known, err := published(ctx, to)
	if err != nil {
		return nil, err
	}
	p := &plan{files: files, known: known}
	if p.list, err = os.ReadFile(filepath.Join(o.From, output.Manifest)); err != nil {
		return nil, err
	}
	if p.there, err = to.List(ctx); err != nil {
		return nil, err
	}
	journal := map[string]output.File{}
	for name, f := range was {
		journal[name] = f
	}
	var foreign []string
	is := map[string]bool{}
	for _, f := range files {
		if _, ok := Headers(f.Path); !ok || f.Path == output.Manifest || !fs.ValidPath(f.Path) {
			return nil, fmt.Errorf("%q in %s is not a name that a site may have", f.Path, output.Manifest)
		}
		is[f.Path] = true
		old, ours := was[f.Path]
		e, exists := p.there[f.Path]
		same := ours && exists && e.Size == f.Size && old.Hash == f.Hash
		if same || exists && !ours {
			// A file that is not in the list is someone else's. If it is the
			// same, it may be ours.
			if same, err = holds(ctx, to, o.From, f, e, !ours); err != nil {
				return nil, err
			}
			if !same && !ours {
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
	for name, f := range was {
		if !is[name] {
			p.remove = append(p.remove, f)
		}
	}
	slices.SortFunc(p.put, order)
	slices.SortFunc(p.remove, func(a, b output.File) int { return order(b, a) })
	p.journal = encode(journal)
	p.done = len(p.put)+len(p.remove) == 0 && string(known) == string(p.list)
	return p, nil
}

// holds reports whether the target has a file of the site, by what it lists.
// Where it lists another sum, it is asked for the file: some hosts encrypt, and
// then list the sum of something else. With read it is asked anyway.
func holds(ctx context.Context, to Target, from string, f output.File, e Entry, read bool) (bool, error) {
	if e.Size != f.Size {
		return false, nil
	}
	if e.Sum != "" {
		data, err := load(from, f)
		if err != nil || e.Sum == Sum(data) {
			return err == nil, err
		}
	} else if !read {
		return true, nil
	}
	data, err := to.Get(ctx, f.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && hash(data) == f.Hash, err
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

// encode writes a journal.
func encode(files map[string]output.File) []byte {
	l := list{MadeBy: madeBy, Run: rand.Text()}
	for _, f := range files {
		l.Files = append(l.Files, f)
	}
	slices.SortFunc(l.Files, func(a, b output.File) int { return strings.Compare(a.Path, b.Path) })
	b, _ := json.MarshalIndent(l, "", " ")
	return append(b, '\n')
}
