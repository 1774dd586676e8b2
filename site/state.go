package site

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// state is what a build remembers for the next one: each file as it was, each
// page as it was understood, each file of the output. It is a cache: if it can
// not be read, everything is made anew.
//
// Its form is plain: numbers as varints, strings with their length, in the
// order of the fields. Reading it takes a few milliseconds for ten thousand
// pages, where encoding/gob took eighty.
type state struct {
	Exe     input // the program: with another, every page is made anew
	Options string
	Inputs  []input
	Outputs []input
	Report  Report
	Entries []*entry // see open

	packed string // the entries
}

const stateMagic = "relief state 5\n"

// racy is how long before a build a file must have been written for its time to
// prove that it was not written again since. Some file systems only keep whole
// seconds.
func racy(t, start int64) bool {
	window := 50 * time.Millisecond
	if t%int64(time.Second) == 0 {
		window = 2 * time.Second
	}
	return t > start-int64(window)
}

type encoder struct{ b []byte }

func (e *encoder) int(n int64)     { e.b = binary.AppendVarint(e.b, n) }
func (e *encoder) str(s string)    { e.int(int64(len(s))); e.b = append(e.b, s...) }
func (e *encoder) strs(s []string) { each(e, s, e.str) }
func (e *encoder) input(i input)   { e.str(i.Path); e.int(i.Size); e.int(i.Time) }
func (e *encoder) bool(b bool) {
	if b {
		e.int(1)
	} else {
		e.int(0)
	}
}

func each[T any](e *encoder, list []T, put func(T)) {
	e.int(int64(len(list)))
	for _, v := range list {
		put(v)
	}
}

func (e *encoder) complaint(c complaint.Complaint) {
	e.str(c.File)
	e.int(int64(c.Line))
	e.int(int64(c.Level))
	e.str(c.Rule)
	e.str(c.Text)
	e.str(c.Hint)
}

func (e *encoder) entry(n *entry) {
	e.str(n.Lang)
	e.str(n.Slug)
	e.input(input{n.File, n.Size, n.Time})
	e.str(n.Hash)
	e.str(n.Meaning)
	e.str(n.Key)
	f := n.Front
	e.str(f.Title)
	e.str(f.Description)
	e.str(f.Kind)
	e.strs(f.Reliefs)
	e.strs(f.Aims)
	e.int(int64(f.Order))
	e.bool(f.Draft)
	e.strs(f.Old)
	e.str(f.Translated)
	for _, l := range f.Lines {
		e.int(int64(l))
	}
	each(e, n.Headings, func(h page.Heading) { e.int(int64(h.Level)); e.str(h.ID); e.str(h.Text); e.int(int64(h.Line)) })
	each(e, n.IDs, func(i page.ID) { e.str(i.Name); e.int(int64(i.Line)) })
	each(e, n.Links, func(l page.Ref) { e.str(l.Slug); e.str(l.Anchor); e.int(int64(l.Line)) })
	each(e, n.Own, e.complaint)
}

// decoder reads what encoder wrote. After the first mistake everything is zero.
type decoder struct {
	s   string
	bad bool
}

func (d *decoder) int() int64 {
	// binary.Varint wants bytes; ten are enough for any number.
	var b [binary.MaxVarintLen64]byte
	v, n := binary.Varint(b[:copy(b[:], d.s)])
	if n <= 0 {
		d.bad, d.s = true, ""
		return 0
	}
	d.s = d.s[n:]
	return v
}

func (d *decoder) str() string {
	n := d.int()
	if n < 0 || n > int64(len(d.s)) {
		d.bad, d.s = true, ""
		return ""
	}
	s := d.s[:n]
	d.s = d.s[n:]
	return s
}

func (d *decoder) bool() bool   { return d.int() == 1 }
func (d *decoder) input() input { return input{d.str(), d.int(), d.int()} }

func some[T any](d *decoder, get func() T) []T {
	n := d.int()
	if n < 0 || n > int64(len(d.s)) {
		d.bad, d.s = true, ""
		return nil
	}
	if n == 0 {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		list[i] = get()
	}
	return list
}

func (d *decoder) strs() []string { return some(d, d.str) }

func (d *decoder) complaint() complaint.Complaint {
	return complaint.Complaint{File: d.str(), Line: int(d.int()), Level: complaint.Level(d.int()), Rule: d.str(), Text: d.str(), Hint: d.str()}
}

func (d *decoder) entry() *entry {
	n := &entry{Lang: d.str(), Slug: d.str()}
	in := d.input()
	n.File, n.Size, n.Time = in.Path, in.Size, in.Time
	n.Hash, n.Meaning, n.Key = d.str(), d.str(), d.str()
	f := &n.Front
	f.Title, f.Description, f.Kind = d.str(), d.str(), d.str()
	f.Reliefs, f.Aims, f.Order = d.strs(), d.strs(), int(d.int())
	f.Draft, f.Old, f.Translated = d.bool(), d.strs(), d.str()
	for i := range f.Lines {
		f.Lines[i] = uint16(d.int())
	}
	n.Headings = some(d, func() page.Heading {
		return page.Heading{Level: int(d.int()), ID: d.str(), Text: d.str(), Line: int(d.int())}
	})
	n.IDs = some(d, func() page.ID { return page.ID{Name: d.str(), Line: int(d.int())} })
	n.Links = some(d, func() page.Ref { return page.Ref{Slug: d.str(), Anchor: d.str(), Line: int(d.int())} })
	n.Own = some(d, d.complaint)
	return n
}

// save writes the state. A failure only makes the next build slower.
func (s *state) save(name string) {
	e := &encoder{b: make([]byte, 0, 1<<10+len(s.Entries)*1<<10)}
	e.b = append(e.b, stateMagic...)
	e.input(s.Exe)
	e.str(s.Options)
	each(e, s.Inputs, e.input)
	each(e, s.Outputs, e.input)
	e.int(int64(s.Report.Pages))
	e.int(int64(s.Report.Files))
	e.int(s.Report.Bytes)
	e.strs(s.Report.Blanks)
	each(e, s.Report.Complaints, e.complaint)
	each(e, s.Entries, e.entry)
	e.str("end")
	_ = replace(name, e.b)
}

// readState returns nil if there is none that can be used.
func readState(name string) *state {
	s := readHead(name)
	if s == nil || !s.open() {
		return nil
	}
	return s
}

// readHead is readState without the entries: to see that nothing has changed
// they are not needed.
func readHead(name string) *state {
	b, err := os.ReadFile(name)
	if err != nil || len(b) < len(stateMagic) || string(b[:len(stateMagic)]) != stateMagic {
		return nil
	}
	d := &decoder{s: string(b[len(stateMagic):])}
	s := &state{Exe: d.input(), Options: d.str()}
	s.Inputs, s.Outputs = some(d, d.input), some(d, d.input)
	s.Report.Pages, s.Report.Files, s.Report.Bytes = int(d.int()), int(d.int()), d.int()
	s.Report.Blanks, s.Report.Complaints = d.strs(), some(d, d.complaint)
	if d.bad {
		return nil
	}
	s.packed = d.s
	return s
}

// open reads the entries; it reports whether they can be used.
func (s *state) open() bool {
	d := &decoder{s: s.packed}
	s.Entries, s.packed = some(d, d.entry), ""
	return d.str() == "end" && !d.bad
}

// sameOnDisk looks at files; it returns false if one is not as it was.
func sameOnDisk(dir string, want []input, workers int) bool {
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

// exe is the file of the program that runs.
func exe() input {
	name, err := os.Executable()
	if err != nil {
		return input{}
	}
	info, err := os.Stat(name)
	if err != nil {
		return input{}
	}
	return input{name, info.Size(), info.ModTime().UnixNano()}
}
