package pdf

import (
	"bytes"
	"strconv"
)

// entry says where an object lies: at an offset of the file, or as the index-th
// of the object stream in.
type entry struct {
	offset    int
	in, index int
	gen       int
}

// readTables follows the chain of cross-reference sections from the newest to
// the oldest. What a newer one says stands.
func (f *File) readTables() error {
	tail := f.data[max(0, len(f.data)-1024):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 {
		return errDamaged
	}
	p := &parser{b: tail, at: i + len("startxref")}
	at := p.whole()
	seen := map[int]bool{}
	for first := true; ; first = false {
		if p.bad || at < 0 || at >= len(f.data) || seen[at] {
			return errDamaged
		}
		seen[at] = true
		trailer, err := f.readSection(at)
		if err != nil {
			return err
		}
		if first {
			f.Trailer = trailer
		}
		// A hybrid file hides its object streams from old readers.
		if n, ok := trailer["XRefStm"].(Number); ok {
			if at := n.Int(); at > 0 && at < len(f.data) && !seen[at] {
				seen[at] = true
				if _, err := f.readSection(at); err != nil {
					return err
				}
			}
		}
		prev, ok := trailer["Prev"].(Number)
		if !ok {
			return nil
		}
		at = prev.Int()
	}
}

func (f *File) readSection(at int) (Dict, error) {
	p := &parser{b: f.data, at: at}
	if p.take("xref") {
		return f.readTable(p)
	}
	s, _, err := f.indirect(at)
	if err != nil {
		return nil, err
	}
	stream, ok := s.(*Stream)
	if !ok || stream.Dict["Type"] != Name("XRef") {
		return nil, errDamaged
	}
	return stream.Dict, f.readStream(stream)
}

func (f *File) add(num int, e entry) error {
	if num < 0 || num >= maxObjects {
		return errDamaged
	}
	if _, newer := f.where[num]; !newer {
		f.where[num] = e
	}
	return nil
}

// readTable reads the old form: lines of an offset, a generation and n or f.
func (f *File) readTable(p *parser) (Dict, error) {
	for !p.take("trailer") {
		first, n := p.whole(), p.whole()
		if p.bad || n > maxObjects {
			return nil, errDamaged
		}
		for i := range n {
			offset, gen := p.whole(), p.whole()
			kind := p.word()
			if p.bad || kind != "n" && kind != "f" {
				return nil, errDamaged
			}
			e := entry{offset: offset, gen: gen}
			if kind == "f" {
				e.offset = -1
			}
			if err := f.add(first+i, e); err != nil {
				return nil, err
			}
		}
	}
	d, ok := p.object().(Dict)
	if !ok || p.bad {
		return nil, errDamaged
	}
	return d, nil
}

// readStream reads the new form: rows of three big-endian fields.
func (f *File) readStream(s *Stream) error {
	b, err := inflate(s.Dict, s.Raw)
	if err != nil {
		return err
	}
	var w [3]int
	widths, _ := s.Dict["W"].(Array)
	if len(widths) != 3 {
		return errDamaged
	}
	for i, o := range widths {
		if w[i] = intOf(o, -1); w[i] < 0 || w[i] > 7 {
			return errDamaged
		}
	}
	row := w[0] + w[1] + w[2]
	index, ok := s.Dict["Index"].(Array)
	if !ok {
		index = Array{Number("0"), s.Dict["Size"]}
	}
	if row == 0 || len(index)%2 != 0 {
		return errDamaged
	}
	for ; len(index) > 0; index = index[2:] {
		first, n := intOf(index[0], -1), intOf(index[1], -1)
		if first < 0 || n < 0 || n > len(b)/row {
			return errDamaged
		}
		for i := range n {
			if err := f.addRow(first+i, b[i*row:], w); err != nil {
				return err
			}
		}
		b = b[n*row:]
	}
	return nil
}

func (f *File) addRow(num int, b []byte, w [3]int) error {
	var v [3]int
	v[0] = 1 // the kind, if it has no width
	for i, n := range w {
		if n > 0 {
			v[i] = 0
		}
		for range n {
			v[i] = v[i]<<8 | int(b[0])
			b = b[1:]
		}
	}
	switch v[0] {
	case 0:
		return f.add(num, entry{offset: -1})
	case 1:
		return f.add(num, entry{offset: v[1], gen: v[2]})
	case 2:
		return f.add(num, entry{in: v[1], index: v[2]})
	}
	return nil
}

// indirect reads "N G obj … endobj" at an offset and returns the object and its
// number.
func (f *File) indirect(at int) (Object, Ref, error) {
	p := &parser{b: f.data, at: at}
	if at < 0 || at >= len(f.data) {
		return nil, Ref{}, errDamaged
	}
	ref := Ref{p.whole(), p.whole()}
	if p.bad || !p.take("obj") {
		return nil, Ref{}, errDamaged
	}
	o := p.object()
	if p.bad {
		return nil, Ref{}, errDamaged
	}
	d, ok := o.(Dict)
	if !ok || !p.take("stream") {
		return o, ref, nil
	}
	if p.peek("\r\n") {
		p.at++
	}
	p.at++ // the newline
	length, err := f.length(d["Length"])
	if err != nil || length < 0 || p.at+length > len(f.data) {
		return nil, Ref{}, errDamaged
	}
	raw := f.data[p.at : p.at+length]
	p.at += length
	if !p.take("endstream") {
		return nil, Ref{}, errDamaged
	}
	return &Stream{d, raw}, ref, nil
}

// length reads a stream's length, which may be an object of its own. An object
// stream may not hold its own length, hence the count of hops.
func (f *File) length(o Object) (int, error) {
	ref, ok := o.(Ref)
	if !ok {
		return intOf(o, -1), nil
	}
	e, ok := f.where[ref.Num]
	if ok && e.in > 0 && f.hops < 4 {
		f.hops++
		defer func() { f.hops-- }()
		o, err := f.read(ref.Num)
		return intOf(o, -1), err
	}
	if !ok || e.offset <= 0 {
		return 0, errDamaged
	}
	p := &parser{b: f.data, at: min(e.offset, len(f.data))}
	if p.whole() != ref.Num || p.whole() < 0 || !p.take("obj") {
		return 0, errDamaged
	}
	n, err := strconv.Atoi(p.word())
	if err != nil {
		return 0, errDamaged
	}
	return n, nil
}
