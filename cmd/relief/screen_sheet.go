package main

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// sheet is what a clinic works from: a line for each person and relief that is
// open or has a day ahead, sorted by the last day to act, with what is still to be
// asked and which answers were worked out of a paper. More lines than fit are sorted in files of their own and merged, so that
// memory stays the same however many people there are.
type sheet struct {
	book   *record.Codebook
	unsure bool
	names  [][]byte // of each relief, its id and its name, as fields
	rows   []row
	bytes  int
	runs   []*os.File
}

// row is a line of the sheet, with what it is sorted by.
type row struct {
	by, from law.Day // LastDay where there is none
	number   int64   // of the line that the person was on, and the relief
	text     string
	bytes    int // how long the text is
}

// runBytes is how much text is sorted at once.
const runBytes = 8 << 20

func newSheet(book *record.Codebook, unsure bool) *sheet {
	s := &sheet{book: book, unsure: unsure}
	for _, r := range book.Reliefs {
		s.names = append(s.names, fmt.Appendf(nil, ",%s,%s,", r.ID, appendField(nil, r.Name.En)))
	}
	return s
}

func byDay(a, b row) int {
	return cmp.Or(cmp.Compare(a.by, b.by), cmp.Compare(a.from, b.from), cmp.Compare(a.number, b.number))
}

var sheetHead = []string{"person", "relief", "name", "status", "cases", "from", "last_day", "late",
	"still_to_ask", "deceased", "worked_out",
	"day_is"}

// list makes the rows of one record.
func (s *sheet) list(b *batch, screener *record.Screener, place func() string, line []byte) error {
	listed, err := screener.List(place, line)
	if err != nil {
		return err
	}
	person := strconv.AppendInt([]byte("line "), int64(b.number), 10)
	if len(listed.Person) > 0 {
		person = appendField(person[:0], listed.Person)
	}
	for l := range listed.Lines {
		if l.Status == law.Unsure {
			b.sum.unsure[l.Relief]++
			if !s.unsure {
				continue
			}
		}
		if l.Open() {
			b.sum.open[l.Relief]++
		}
		start := len(b.text)
		b.text = s.append(append(b.text, person...), l, listed.Deceased)
		b.rows = append(b.rows, row{by: ahead(l.By), from: ahead(l.From),
			number: int64(b.number)*int64(len(s.book.Reliefs)) + int64(l.Relief),
			bytes:  len(b.text) - start})
	}
	b.sum.people++
	b.sum.cases += listed.Cases
	b.sum.warnings += len(listed.Warnings)
	return nil
}

// append appends a line of the sheet after its first field.
func (s *sheet) append(dst []byte, l *record.Line, deceased bool) []byte {
	dst = append(append(append(dst, s.names[l.Relief]...), l.Status.String()...), ',')
	cases := len(dst)
	for i, c := range l.Cases {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, c...)
	}
	dst = append(appendField(dst[:cases], dst[cases:]), ',')
	dst = append(appendDay(dst, l.From), ',')
	dst = append(appendDay(dst, l.By), ',')
	dst = append(appendYes(dst, l.Late), ',')
	dst = s.appendFacts(dst, l.Missing)
	dst = append(appendYes(append(dst, ','), deceased), ',')
	dst = append(s.appendFacts(dst, l.WorkedOut), ',')
	switch { // a day that hangs on one half remembered
	case !l.Part:
	case l.Status == law.Unsure:
		dst = append(dst, "at the latest"...)
	default:
		dst = append(dst, "not before"...)
	}
	return append(dst, '\n')
}

func (s *sheet) appendFacts(dst []byte, facts []int32) []byte {
	for i, f := range facts {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, s.book.Facts[f].ID...)
	}
	return dst
}

// appendField appends a field of a row. What has to be in quotes is rare. What a spreadsheet
// would take for a formula, such as a name from somebody's file, is marked as text.
func appendField[T string | []byte](dst []byte, field T) []byte {
	if len(field) > 1 && field[1] != ' ' && strings.IndexByte("=+-@\t\r", field[0]) >= 0 {
		return appendField(dst, "'"+string(field))
	}
	for i := range len(field) {
		if c := field[i]; c < '!' && (c != ' ' || i == 0) || c > '~' || c == '"' || c == ',' || c == '\\' {
			var text bytes.Buffer
			w := csv.NewWriter(&text)
			_ = w.Write([]string{string(field)}) // text can always be written to a buffer
			w.Flush()
			return append(dst, bytes.TrimSuffix(text.Bytes(), []byte("\n"))...)
		}
	}
	return append(dst, field...)
}

func appendDay(dst []byte, d law.Day) []byte {
	if d == law.NoDay {
		return dst
	}
	return record.AppendDay(dst, d)
}

func appendYes(dst []byte, yes bool) []byte {
	if yes {
		dst = append(dst, "yes"...)
	}
	return dst
}

func ahead(d law.Day) law.Day {
	if d == law.NoDay {
		return law.LastDay
	}
	return d
}

// take takes up the rows of a batch, and writes a sorted run when there are many.
func (s *sheet) take(b *batch) error {
	text := string(b.text)
	for _, r := range b.rows {
		r.text, text = text[:r.bytes], text[r.bytes:]
		s.rows = append(s.rows, r)
	}
	s.bytes += len(b.text) + 56*len(b.rows)
	if s.bytes < runBytes {
		return nil
	}
	return s.run()
}

// run writes the rows at hand, sorted, to a file that nobody else sees.
func (s *sheet) run() error {
	f, err := os.CreateTemp("", "relief-screen-")
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f)
	_ = os.Remove(f.Name()) // where an open file can be removed; close does it elsewhere
	slices.SortFunc(s.rows, byDay)
	w := bufio.NewWriter(f)
	var head [20]byte
	for _, r := range s.rows {
		binary.LittleEndian.PutUint32(head[0:], uint32(int32(r.by)))
		binary.LittleEndian.PutUint32(head[4:], uint32(int32(r.from)))
		binary.LittleEndian.PutUint64(head[8:], uint64(r.number))
		binary.LittleEndian.PutUint32(head[16:], uint32(len(r.text)))
		_, _ = w.Write(head[:])
		_, _ = w.WriteString(r.text)
	}
	s.rows, s.bytes = s.rows[:0], 0
	if err := w.Flush(); err != nil {
		return err
	}
	_, err = f.Seek(0, io.SeekStart)
	return err
}

func (s *sheet) close() {
	for _, f := range s.runs {
		_ = f.Close()
		_ = os.Remove(f.Name())
	}
}

// sortedRun is a sorted run that is being read.
type sortedRun struct {
	r    *bufio.Reader
	next row
}

func (s *sortedRun) read() error {
	var head [20]byte
	if _, err := io.ReadFull(s.r, head[:]); err != nil {
		return err
	}
	text := make([]byte, binary.LittleEndian.Uint32(head[16:]))
	_, err := io.ReadFull(s.r, text)
	s.next = row{law.Day(int32(binary.LittleEndian.Uint32(head[0:]))), law.Day(int32(binary.LittleEndian.Uint32(head[4:]))),
		int64(binary.LittleEndian.Uint64(head[8:])), string(text), len(text)}
	return err
}

type sortedRuns []*sortedRun

func (s sortedRuns) Len() int           { return len(s) }
func (s sortedRuns) Less(i, j int) bool { return byDay(s[i].next, s[j].next) < 0 }
func (s sortedRuns) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *sortedRuns) Push(x any)        { *s = append(*s, x.(*sortedRun)) }
func (s *sortedRuns) Pop() any {
	last := len(*s) - 1
	x := (*s)[last]
	*s = (*s)[:last]
	return x
}

// write writes the sheet.
func (s *sheet) write(out io.Writer) error {
	w := bufio.NewWriter(out)
	_, _ = w.WriteString(strings.Join(sheetHead, ",") + "\n")
	if len(s.runs) == 0 {
		slices.SortFunc(s.rows, byDay)
		for _, r := range s.rows {
			_, _ = w.WriteString(r.text)
		}
		return w.Flush()
	}
	if err := s.run(); err != nil {
		return err
	}
	var all sortedRuns
	for _, f := range s.runs {
		src := &sortedRun{r: bufio.NewReader(f)}
		switch err := src.read(); {
		case err == nil:
			all = append(all, src)
		case !errors.Is(err, io.EOF):
			return err
		}
	}
	heap.Init(&all)
	for len(all) > 0 {
		_, _ = w.WriteString(all[0].next.text)
		switch err := all[0].read(); {
		case err == nil:
			heap.Fix(&all, 0)
		case errors.Is(err, io.EOF):
			heap.Pop(&all)
		default:
			return err
		}
	}
	return w.Flush()
}
