package paper

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
)

// file is what rows are read from twice: once to see whose they are, and once
// person by person. Rows of one person need not touch, so what is kept is where each
// row stands, and nothing of what it says.
type file interface {
	io.Reader
	io.ReaderAt
	io.Seeker
}

// asFile returns in as a file; what cannot be read twice is copied to a temporary
// one, which done removes.
func asFile(in io.Reader) (f file, done func(), err error) {
	if f, ok := in.(*os.File); ok {
		if _, err := f.Seek(0, io.SeekCurrent); err == nil {
			return f, func() {}, nil
		}
	} else if f, ok := in.(file); ok {
		return f, func() {}, nil
	}
	tmp, err := os.CreateTemp("", "relief-import-")
	if err != nil {
		return nil, nil, err
	}
	_ = os.Remove(tmp.Name()) // where an open file can be removed
	done = func() { _ = tmp.Close(); _ = os.Remove(tmp.Name()) }
	if _, err = io.Copy(tmp, in); err == nil {
		_, err = tmp.Seek(0, io.SeekStart)
	}
	if err != nil {
		done()
		return nil, nil, err
	}
	return tmp, done, nil
}

// place is where a row stands and whose it is.
type place struct {
	at     int64
	line   int32
	person int32
}

// errNoRows is what a file without a row comes to.
var errNoRows = errors.New("the file has no rows")

// mostFields bounds the fields of a row.
const mostFields = 1 << 12

// byPerson calls each with the rows of each person, in the order in which people first
// come. The header is called with the first row, and says whether that is a header
// and in which column a person's own number stands (-1: each row is a person). A row is
// given with its line, and is valid until the next one.
func byPerson(in io.Reader, header func(first []string) (isHeader bool, column int, err error), row func(line int, fields [][]byte) error, end func() error) error {
	f, done, err := asFile(in)
	if err != nil {
		return err
	}
	defer done()
	start, err := f.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	r := newRows(f)
	raw, err := r.read()
	if err == io.EOF {
		return errNoRows
	} else if err != nil {
		return err
	}
	var first []string
	for _, f := range split(bytes.TrimPrefix(raw.text, []byte("\xef\xbb\xbf")), nil, mostFields) {
		first = append(first, string(f))
	}
	isHeader, column, err := header(first)
	if err != nil {
		return err
	}
	var places []place
	people := map[string]int32{}
	var fields [][]byte
	for ; err == nil; raw, err = r.read() {
		if isHeader {
			isHeader = false
			continue
		}
		n := int32(len(places))
		if column >= 0 {
			var id []byte
			if fields = split(raw.text, fields, column+1); column < len(fields) {
				id = fields[column]
			}
			known, ok := people[string(id)]
			if n = known; !ok {
				n = int32(len(people))
				people[string(id)] = n
			}
		}
		places = append(places, place{start + raw.at, int32(raw.line), n})
	}
	if err != io.EOF {
		return err
	}
	return perPerson(f, places, start+r.at, row, end)
}

// perPerson reads the rows again, person by person.
func perPerson(f file, places []place, size int64, row func(line int, fields [][]byte) error, end func() error) error {
	order := make([]int32, len(places))
	for i := range places {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return int(places[a].person) - int(places[b].person) })
	var fields [][]byte
	for i := 0; i < len(order); {
		last := i // a run of rows that follow each other in the file
		for last+1 < len(order) && order[last+1] == order[last]+1 {
			last++
		}
		from, to := places[order[i]].at, size
		if n := int(order[last]) + 1; n < len(places) {
			to = places[n].at
		}
		r := newRows(io.NewSectionReader(f, from, to-from))
		for ; i <= last; i++ {
			raw, err := r.read()
			if err != nil {
				return err
			}
			fields = split(raw.text, fields, mostFields)
			p := places[order[i]]
			if err := row(int(p.line), fields); err != nil {
				return err
			}
			if i+1 == len(order) || places[order[i+1]].person != p.person {
				if err := end(); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
