package paper

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
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

// rowsReader reads rows loosely: quotes within fields, and rows of any length.
func rowsReader(r io.Reader) *csv.Reader {
	c := csv.NewReader(r)
	c.LazyQuotes, c.FieldsPerRecord, c.ReuseRecord = true, -1, true
	return c
}

// errNoRows is what a file without a row comes to.
var errNoRows = errors.New("the file has no rows")

// byPerson calls each with the rows of each person, in the order in which people first
// come. The header is called with the first row, and says whether that is a header
// and in which column a person's own number stands (-1: each row is a person). A row is
// given with its line, and is valid until the next one.
func byPerson(in io.Reader, header func(first []string) (isHeader bool, column int, err error), row func(line int, fields []string) error, end func() error) error {
	f, done, err := asFile(in)
	if err != nil {
		return err
	}
	defer done()
	start, err := f.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	r := rowsReader(f)
	first, err := r.Read()
	if err == io.EOF {
		return errNoRows
	} else if err != nil {
		return rowError(err)
	}
	first[0] = strings.TrimPrefix(first[0], "\ufeff")
	isHeader, column, err := header(first)
	if err != nil {
		return err
	}
	var places []place
	people := map[string]int32{}
	see := func(fields []string, at int64, line int) {
		n := int32(len(places))
		if column >= 0 {
			id := ""
			if column < len(fields) {
				id = fields[column]
			}
			known, ok := people[id]
			if n = known; !ok {
				n = int32(len(people))
				people[strings.Clone(id)] = n
			}
		}
		places = append(places, place{start + at, int32(line), n})
	}
	if !isHeader {
		see(first, 0, 1)
	}
	for {
		at := r.InputOffset()
		fields, err := r.Read()
		if err == io.EOF {
			break
		} else if err != nil {
			return rowError(err)
		}
		line, _ := r.FieldPos(0)
		see(fields, at, line)
	}
	size := start + r.InputOffset()
	people = nil
	return perPerson(f, places, size, row, end)
}

// perPerson reads the rows again, person by person.
func perPerson(f file, places []place, size int64, row func(line int, fields []string) error, end func() error) error {
	next := func(i int) int64 { // where the row after places[i] begins, in the order of the file
		if i+1 < len(places) {
			return places[i+1].at
		}
		return size
	}
	ends := make([]int64, len(places))
	order := make([]int32, len(places))
	for i := range places {
		ends[i], order[i] = next(i), int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return int(places[a].person) - int(places[b].person) })
	for i := 0; i < len(order); {
		last := i // a run of rows that follow each other in the file
		for last+1 < len(order) && order[last+1] == order[last]+1 {
			last++
		}
		from, to := places[order[i]].at, ends[order[last]]
		r := rowsReader(io.NewSectionReader(f, from, to-from))
		for ; i <= last; i++ {
			fields, err := r.Read()
			if err != nil {
				return rowError(err)
			}
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

func rowError(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return fmt.Errorf("line %d: the row cannot be read: %w", parse.Line, parse.Err)
	}
	return err
}
