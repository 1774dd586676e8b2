// Package lastbuild is what a build remembers for the next one: each file as it was,
// each page as it was understood, each file of the output. It is a cache: if it
// cannot be read, everything is made again.
//
// It is written with encoding/gob, in two parts. To see that nothing has changed
// only the first is read, with the files in columns: 20 ms of the processor for
// 10,000 pages, of the 200 that it may take. The pages take 70 more.
package lastbuild

import (
	"bytes"
	"encoding/gob"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/body"
	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	"example.org/relief/site/source"
)

// State is what is remembered of a build.
type State struct {
	Exe     source.Input // the program: with another, every page is made again
	Options string
	Inputs  []source.Input
	Outputs []source.Input

	Count      int // pages
	Files      int
	Bytes      int64
	Blanks     []string
	Complaints complaint.List

	Pages []Page // see Open

	rest *gob.Decoder // of Pages
}

// Page is a page, and what is remembered of it.
type Page struct {
	*source.Page
	Made *body.Made
}

// head is a State without its pages. Files are in columns, which are read in a
// fraction of the time of as many structs.
type head struct {
	Magic           string
	Exe             source.Input
	Options         string
	Inputs, Outputs files
	Count, Files    int
	Bytes           int64
	Blanks          []string
	Complaints      complaint.List
}

type files struct {
	Paths       string // each ends with a NUL byte
	Sizes, Time []int64
}

const magic = "relief state 6"

func pack(ins []source.Input) (f files) {
	var b strings.Builder
	for _, in := range ins {
		b.WriteString(in.Path)
		b.WriteByte(0)
		f.Sizes, f.Time = append(f.Sizes, in.Size), append(f.Time, in.Time)
	}
	f.Paths = b.String()
	return f
}

func (f files) unpack() ([]source.Input, bool) {
	ins := make([]source.Input, 0, len(f.Sizes))
	rest := f.Paths
	for i := range f.Sizes {
		path, after, ok := strings.Cut(rest, "\x00")
		if !ok || i >= len(f.Time) {
			return nil, false
		}
		ins = append(ins, source.Input{Path: path, Size: f.Sizes[i], Time: f.Time[i]})
		rest = after
	}
	return ins, rest == ""
}

// Save writes the state. A failure only makes the next build slower.
func (s *State) Save(name string) {
	var b bytes.Buffer
	enc := gob.NewEncoder(&b)
	err := enc.Encode(head{magic, s.Exe, s.Options, pack(s.Inputs), pack(s.Outputs), s.Count, s.Files, s.Bytes, s.Blanks, s.Complaints})
	for i := range s.Pages {
		if err != nil {
			break
		}
		err = enc.Encode(&s.Pages[i]) // one by one: a large message is held three times
	}
	if err == nil {
		_ = output.Replace(name, b.Bytes())
	}
}

// Read returns nil if there is no state that can be used.
func Read(name string) *State {
	s := ReadHead(name)
	if s == nil || !s.Open() {
		return nil
	}
	return s
}

// ReadHead is Read without the pages: to see that nothing has changed they are
// not needed.
func ReadHead(name string) *State {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	s := &State{rest: gob.NewDecoder(bytes.NewReader(b))}
	var h head
	if s.rest.Decode(&h) != nil || h.Magic != magic {
		return nil
	}
	s.Exe, s.Options, s.Count, s.Files, s.Bytes, s.Blanks, s.Complaints = h.Exe, h.Options, h.Count, h.Files,
		h.Bytes, h.Blanks, h.Complaints
	var one, two bool
	s.Inputs, one = h.Inputs.unpack()
	s.Outputs, two = h.Outputs.unpack()
	if !one || !two {
		return nil
	}
	return s
}

// Open reads the pages; it reports whether they can be used.
func (s *State) Open() bool {
	s.Pages = nil
	for range s.Count {
		var p Page
		if s.rest.Decode(&p) != nil || p.Page == nil || p.Made == nil {
			return false
		}
		s.Pages = append(s.Pages, p)
	}
	return true
}

// Racy reports whether a file was written so shortly before a build that its
// time does not prove that it was not written again since. Some file systems
// only keep whole seconds.
func Racy(t, start int64) bool {
	window := 50 * time.Millisecond
	if t%int64(time.Second) == 0 {
		window = 2 * time.Second
	}
	return t > start-int64(window)
}

// SameOnDisk looks at files; it returns false if one is not as it was.
func SameOnDisk(dir string, want []source.Input, workers int) bool {
	var g errgroup.Group
	var mu sync.Mutex
	same := true
	part := (len(want) + workers - 1) / max(1, workers)
	for i := 0; i < len(want); i += max(1, part) {
		chunk := want[i:min(len(want), i+part)]
		g.Go(func() error {
			for _, w := range chunk {
				info, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(w.Path)))
				if err != nil || info.Size() != w.Size || info.ModTime().UnixNano() != w.Time {
					mu.Lock()
					same = false
					mu.Unlock()
					return nil
				}
			}
			return nil
		})
	}
	_ = g.Wait()
	return same
}

// Exe is the file of the program that runs.
func Exe() source.Input {
	name, err := os.Executable()
	if err != nil {
		return source.Input{}
	}
	info, err := os.Stat(name)
	if err != nil {
		return source.Input{}
	}
	return source.Input{Path: name, Size: info.Size(), Time: info.ModTime().UnixNano()}
}
