package pdf

import (
	"bytes"
	"errors"
	"fmt"
)

// ErrLocked is returned for a file that wants a password.
var ErrLocked = errors.New("the file is locked with a password")

// File is an open file.
type File struct {
	Trailer Dict
	Crypt   string // how it was encrypted: "", "RC4-128", "AES-256", …

	data   []byte
	where  map[int]entry
	have   map[int]Object
	packed map[int][]Object // the objects of object streams
	key    *crypt
	hops   int // lengths being looked up, one inside the other
}

// Open reads the tables of a file and undoes its encryption.
func Open(data []byte) (*File, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("the file is larger than %d MB", MaxSize>>20)
	}
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, errors.New("the file is no PDF")
	}
	f := &File{data: data, where: map[int]entry{}, have: map[int]Object{}, packed: map[int][]Object{}}
	if err := f.readTables(); err != nil {
		return nil, err
	}
	if f.Trailer["Encrypt"] != nil {
		if err := f.unlock(); err != nil {
			return nil, err
		}
	}
	if _, ok := f.Dict(f.Trailer["Root"]); !ok {
		return nil, errDamaged
	}
	return f, nil
}

// Get follows a reference; any other object is returned as it is. What a file
// lacks is nil, as the standard says.
func (f *File) Get(o Object) (Object, error) {
	for hops := 0; ; hops++ {
		ref, ok := o.(Ref)
		if !ok {
			return o, nil
		}
		if hops > maxDepth {
			return nil, errDamaged
		}
		var err error
		if o, err = f.read(ref.Num); err != nil {
			return nil, err
		}
	}
}

func (f *File) read(num int) (Object, error) {
	if o, ok := f.have[num]; ok {
		return o, nil
	}
	e, ok := f.where[num]
	if !ok || e.offset < 0 {
		return nil, nil
	}
	if e.in > 0 {
		return f.readPacked(num, e)
	}
	o, ref, err := f.indirect(e.offset)
	if err != nil || ref.Num != num {
		return nil, errDamaged
	}
	if f.key != nil {
		if o, err = f.key.object(o, ref); err != nil {
			return nil, err
		}
	}
	f.have[num] = o
	return o, nil
}

// readPacked reads an object of an object stream.
func (f *File) readPacked(num int, e entry) (Object, error) {
	list, ok := f.packed[e.in]
	if !ok {
		if outer := f.where[e.in]; outer.in > 0 || outer.offset < 0 {
			return nil, errDamaged // a stream in a stream
		}
		o, err := f.read(e.in)
		if err != nil {
			return nil, err
		}
		s, ok := o.(*Stream)
		if !ok {
			return nil, errDamaged
		}
		if list, err = unpack(s); err != nil {
			return nil, err
		}
		f.packed[e.in] = list
	}
	if e.index >= len(list) {
		return nil, errDamaged
	}
	f.have[num] = list[e.index]
	return list[e.index], nil
}

func unpack(s *Stream) ([]Object, error) {
	b, err := inflate(s.Dict, s.Raw)
	if err != nil {
		return nil, err
	}
	n, first := intOf(s.Dict["N"], -1), intOf(s.Dict["First"], -1)
	if n < 0 || n > maxObjects || first < 0 || first > len(b) {
		return nil, errDamaged
	}
	head := &parser{b: b[:first]}
	out := make([]Object, 0, n)
	for range n {
		head.whole()
		at := head.whole()
		if head.bad || at > len(b)-first {
			return nil, errDamaged
		}
		p := &parser{b: b, at: first + at}
		out = append(out, p.object())
		if p.bad {
			return nil, errDamaged
		}
	}
	return out, nil
}

// Dict follows a reference to a dictionary, or to the one of a stream.
func (f *File) Dict(o Object) (Dict, bool) {
	o, err := f.Get(o)
	if err != nil {
		return nil, false
	}
	switch o := o.(type) {
	case Dict:
		return o, true
	case *Stream:
		return o.Dict, true
	}
	return nil, false
}

// Array follows a reference to an array; none is an empty one.
func (f *File) Array(o Object) Array {
	o, _ = f.Get(o)
	a, _ := o.(Array)
	return a
}

// Number follows a reference to a number.
func (f *File) Number(o Object) (Number, bool) {
	o, _ = f.Get(o)
	n, ok := o.(Number)
	return n, ok
}

// Root is the catalog.
func (f *File) Root() Dict {
	d, _ := f.Dict(f.Trailer["Root"])
	return d
}

// Content unpacks a stream.
func (f *File) Content(s *Stream) ([]byte, error) {
	d := Dict{"Filter": s.Dict["Filter"], "DecodeParms": s.Dict["DecodeParms"]}
	for k, v := range d {
		d[k], _ = f.Get(v)
	}
	return inflate(d, s.Raw)
}
