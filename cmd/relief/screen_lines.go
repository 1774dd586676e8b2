package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Records are read and answered in batches of about this many bytes, so that all
// cores work and memory stays the same however long the input is. A line may be
// longer, up to longestLine; of one that is longer still only the number is kept.
const (
	batchBytes  = 1 << 13
	longestLine = 16 << 20
)

type screening struct {
	book        *record.Codebook
	findings    bool
	sheet       *sheet // of -csv
	sum         *summary
	name        string
	asOf, today law.Day
	stderr      io.Writer
	progress    bool
	done        int
	said        time.Time
}

// batch is some lines and, later, their answers. It is used again once it was
// written.
type batch struct {
	first  int // number of the first line
	lines  int
	number int // of the line that is answered
	in     []byte
	out    []byte
	rows   []row  // of -csv
	text   []byte // of the rows
	sum    counts
	wrong  []error
	long   bool // the batch stands for one line that is too long
	ready  chan struct{}
}

// run reads batches, has them answered by as many workers as there are cores,
// and writes them in the order of the input.
func (s *screening) run(in io.Reader, out io.Writer) (bad int, err error) {
	workers := runtime.GOMAXPROCS(0)
	work := make(chan *batch, workers)
	order := make(chan *batch, 2*workers)
	spare := make(chan *batch, 4*workers)
	for range workers {
		go func() {
			answer := s.answerer()
			for b := range work {
				s.answer(b, answer)
				b.ready <- struct{}{}
			}
		}()
	}
	stop := make(chan struct{})
	defer close(stop)
	readErr := make(chan error, 1)
	go func() {
		defer close(order)
		defer close(work)
		readErr <- s.read(in, spare, func(b *batch) bool {
			select {
			case order <- b:
			case <-stop:
				return false
			}
			work <- b
			return true
		})
	}()
	for b := range order {
		<-b.ready
		s.done += b.lines
		bad += len(b.wrong)
		s.sum.add(&b.sum)
		for _, e := range b.wrong {
			s.clearLine()
			complain(s.stderr, e)
		}
		if _, err := out.Write(b.out); err != nil {
			return bad, err
		}
		if s.sheet != nil {
			if err := s.sheet.take(b); err != nil {
				return bad, err
			}
		}
		s.say()
		if cap(b.in) > 64*batchBytes || cap(b.out) > 512*batchBytes { // after a long line
			continue
		}
		select {
		case spare <- b:
		default:
		}
	}
	s.clearLine()
	return bad, <-readErr
}

// read cuts the input into batches that end with a line.
func (s *screening) read(in io.Reader, spare <-chan *batch, send func(*batch) bool) error {
	line := 1
	var rest []byte // the beginning of a line whose end was not read yet
	for ended := false; !ended; {
		var b *batch
		select {
		case b = <-spare:
		default:
			b = &batch{ready: make(chan struct{}, 1)}
		}
		b.first, b.in, b.out, b.rows, b.text = line, append(b.in[:0], rest...), b.out[:0], b.rows[:0], b.text[:0]
		b.wrong, b.long, b.sum = nil, false, counts{}
		end, err := b.fill(in)
		if err != nil && err != io.EOF {
			return err
		}
		rest = append(rest[:0], b.in[end:]...)
		ended = err == io.EOF && len(rest) == 0
		b.in = b.in[:end]
		if b.lines = bytes.Count(b.in, []byte{'\n'}); end > 0 && b.in[end-1] != '\n' || b.long && end == 0 {
			b.lines++
		}
		line += b.lines
		if b.lines > 0 && !send(b) {
			return nil
		}
	}
	return nil
}

// fill reads until the batch holds whole lines, and returns where they end. Of a line
// that is too long nothing is kept but its end.
func (b *batch) fill(in io.Reader) (end int, err error) {
	for seen := 0; end == 0 && err == nil; seen = len(b.in) {
		if len(b.in) > longestLine || b.long {
			b.long, b.in, seen = true, b.in[:0], 0
		}
		have := len(b.in)
		b.in = slices.Grow(b.in, batchBytes)[:have+batchBytes]
		var n int
		n, err = in.Read(b.in[have:])
		b.in = b.in[:have+n]
		if b.long {
			end = bytes.IndexByte(b.in, '\n') + 1
		} else if at := bytes.LastIndexByte(b.in[seen:], '\n') + 1; at > 0 {
			end = seen + at
		}
	}
	if err == io.EOF && (end == 0 || !b.long) {
		end = len(b.in)
	}
	return end, err
}

// answer answers the lines of a batch.
func (s *screening) answer(b *batch, answer answerer) {
	b.number = b.first - 1
	place := func() string { return fmt.Sprintf("%s:%d", s.name, b.number) }
	wrong := func(err error) {
		err = atLine(place(), err)
		b.wrong = append(b.wrong, err)
		b.out, _ = appendJSON(b.out, map[string]any{"line": b.number, "error": err.Error()})
	}
	if b.long {
		b.number++
		wrong(&record.Mistake{What: fmt.Sprintf("the line is longer than %d MB", longestLine>>20), Hint: "write one record on a line"})
		return
	}
	for line := range bytes.Lines(b.in) {
		b.number++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if err := answer(b, place, line); err != nil {
			if line[0] != '{' || line[len(line)-1] != '}' {
				err = errPart
			}
			wrong(err)
		}
	}
}

// errPart is what a line comes to that is a part of a record, as an editor or a
// program that writes for people spreads it over many.
var errPart = &record.Mistake{What: "the line is not a whole record", Hint: "write each record on one line, such as with jq -c . FILE"}

func appendJSON(dst []byte, v any) ([]byte, error) {
	text, err := json.Marshal(v)
	return append(append(dst, text...), '\n'), err
}

// atLine gives an error the line of the input as its place.
func atLine(place string, err error) error {
	var m *record.Mistake
	if errors.As(err, &m) {
		out := *m
		switch {
		case m.Place == "":
			out.Place = place
		case len(m.Place) < len(place) || m.Place[:len(place)] != place:
			out.Place = place + ": " + m.Place
		default:
			out.Place = place
		}
		return &out
	}
	return fmt.Errorf("%s: %w", place, err)
}

// say keeps a line of progress on a terminal.
func (s *screening) say() {
	if now := time.Now(); s.progress && now.Sub(s.said) > 200*time.Millisecond {
		s.said = now
		fmt.Fprintf(s.stderr, "\r%d records", s.done)
	}
}

func (s *screening) clearLine() {
	if s.progress && !s.said.IsZero() {
		fmt.Fprint(s.stderr, "\r\033[K")
	}
}
