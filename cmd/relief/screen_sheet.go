package main

import (
	"bufio"
	"cmp"
	"container/heap"
	"encoding/binary"
	"encoding/csv"
	"errors"
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
// asked. More lines than fit are sorted in files of their own and merged, so that
// memory stays the same however many people there are.
type sheet struct {
	book   *record.Codebook
	unsure bool
	rows   []row
	bytes  int
	runs   []*os.File
}

// row is a line of the sheet, with what it is sorted by.
type row struct {
	by, from law.Day // LastDay where there is none
	number   int64   // of the line that the person was on, and the relief
	text     string
}

// runBytes is how much text is sorted at once.
const runBytes = 8 << 20

func newSheet(book *record.Codebook, unsure bool) *sheet { return &sheet{book: book, unsure: unsure} }

func byDay(a, b row) int {
	return cmp.Or(cmp.Compare(a.by, b.by), cmp.Compare(a.from, b.from), cmp.Compare(a.number, b.number))
}

var sheetHead = []string{"person", "relief", "name", "status", "cases", "from", "last_day", "late", "still_to_ask", "deceased"}

// list makes the rows of one record.
func (s *sheet) list(b *batch, screener *record.Screener, place func() string, line []byte) error {
	var text strings.Builder
	w := csv.NewWriter(&text)
	number, _ := strconv.ParseInt(place()[strings.LastIndexByte(place(), ':')+1:], 10, 64)
	first := len(b.rows)
	var fields [10]string
	listed, err := screener.List(place, line, func(l *record.Line) {
		if l.Status == law.Unsure {
			b.sum.unsure[l.Relief]++
			if !s.unsure {
				return
			}
		}
		if l.Open() {
			b.sum.open[l.Relief]++
		}
		r := s.book.Reliefs[l.Relief]
		fields = [10]string{"", r.ID, r.Name.En, l.Status.String(), strings.Join(l.Cases, " "), dayText(l.From), dayText(l.By), "",
			s.facts(l.Missing), ""}
		if l.Late {
			fields[7] = "yes"
		}
		b.rows = append(b.rows, row{by: ahead(l.By), from: ahead(l.From), number: number*int64(len(s.book.Reliefs)) + int64(l.Relief),
			text: strings.Join(fields[:], "\x00")})
	})
	if err != nil {
		return err
	}
	person := listed.Person
	if person == "" {
		person = "line " + strconv.FormatInt(number, 10)
	}
	for i := first; i < len(b.rows); i++ {
		f := strings.Split(b.rows[i].text, "\x00")
		f[0] = person
		if listed.Deceased {
			f[9] = "yes"
		}
		text.Reset()
		_ = w.Write(f) // text can always be written to a builder
		w.Flush()
		b.rows[i].text = text.String()
	}
	b.sum.people++
	b.sum.cases += listed.Cases
	b.sum.warnings += len(listed.Warnings)
	return nil
}

func (s *sheet) facts(ids []int32) string {
	names := make([]string, len(ids))
	for i, f := range ids {
		names[i] = s.book.Facts[f].ID
	}
	return strings.Join(names, " ")
}

func dayText(d law.Day) string {
	if d == law.NoDay {
		return ""
	}
	return record.FormatDay(d)
}

func ahead(d law.Day) law.Day {
	if d == law.NoDay {
		return law.LastDay
	}
	return d
}

// take takes up rows, and writes a sorted run when there are many.
func (s *sheet) take(rows []row) error {
	for _, r := range rows {
		s.bytes += len(r.text) + 40
	}
	s.rows = append(s.rows, rows...)
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
		int64(binary.LittleEndian.Uint64(head[8:])), string(text)}
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
