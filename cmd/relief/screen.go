package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Lines are read and answered in batches, so that all cores work and memory
// stays the same however long the input is.
const (
	batchLines = 256
	longLine   = 1 << 20
)

// screen answers many records: JSON Lines in, JSON Lines out, in order. A line
// that is wrong is reported with its number and answered with an error; the
// rest goes on.
func screen(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("screen", stderr)
	asOfText := flags.String("as-of", "", "answer by the law and the calendar of this day (default: each record's as_of, or today)")
	if err := flags.Parse(args); err != nil || flags.NArg() > 1 {
		return fmt.Errorf("%w: relief screen [-as-of DATE] IN > OUT", errUsage)
	}
	var asOf law.Day
	if err := asOfFlag(*asOfText, &asOf); err != nil {
		return err
	}
	name, in := "standard input", stdin
	if flags.NArg() == 1 && flags.Arg(0) != "-" {
		f, err := os.Open(flags.Arg(0))
		if err != nil {
			return err
		}
		defer f.Close()
		name, in = flags.Arg(0), f
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	s := &screening{book: book, name: name, asOf: asOf, today: today(), stderr: stderr, progress: isTerminal(stderr)}
	bad, err := s.run(in, stdout)
	if err != nil {
		return err
	}
	if bad > 0 {
		fmt.Fprintf(stderr, "relief: error: %d of %d records could not be read\n", bad, s.done)
		return errSaid
	}
	return nil
}

type screening struct {
	book        *record.Codebook
	name        string
	asOf, today law.Day
	stderr      io.Writer
	progress    bool
	done        int
	said        time.Time
}

// batch is some lines and, later, their answers.
type batch struct {
	first int // number of the first line
	lines [][]byte
	out   bytes.Buffer
	wrong []error
	ready chan struct{}
}

// run reads batches, has them answered by as many workers as there are cores,
// and writes them in the order of the input.
func (s *screening) run(in io.Reader, out io.Writer) (bad int, err error) {
	workers := runtime.GOMAXPROCS(0)
	work := make(chan *batch, workers)
	order := make(chan *batch, 2*workers)
	for range workers {
		go func() {
			for b := range work {
				s.answer(b)
				close(b.ready)
			}
		}()
	}
	stop := make(chan struct{})
	defer close(stop)
	readErr := make(chan error, 1)
	go func() {
		defer close(order)
		defer close(work)
		readErr <- s.read(in, func(b *batch) bool {
			select {
			case order <- b:
			case <-stop:
				return false
			}
			work <- b
			return true
		})
	}()
	w := bufio.NewWriterSize(out, 1<<16)
	for b := range order {
		<-b.ready
		s.done += len(b.lines)
		bad += len(b.wrong)
		for _, e := range b.wrong {
			s.clearLine()
			complain(s.stderr, e)
		}
		if _, err := w.Write(b.out.Bytes()); err != nil {
			return bad, err
		}
		s.say()
	}
	s.clearLine()
	if err := <-readErr; err != nil {
		return bad, err
	}
	return bad, w.Flush()
}

func (s *screening) read(in io.Reader, send func(*batch) bool) error {
	scanner := bufio.NewScanner(in)
	scanner.Buffer(make([]byte, 1<<16), longLine)
	line := 0
	b := &batch{first: 1, ready: make(chan struct{})}
	for scanner.Scan() {
		line++
		b.lines = append(b.lines, bytes.Clone(scanner.Bytes()))
		if len(b.lines) == batchLines {
			if !send(b) {
				return nil
			}
			b = &batch{first: line + 1, ready: make(chan struct{})}
		}
	}
	if len(b.lines) > 0 && !send(b) {
		return nil
	}
	if errors.Is(scanner.Err(), bufio.ErrTooLong) {
		return &record.Mistake{Place: fmt.Sprintf("%s:%d", s.name, line+1), What: "the line is longer than 1 MB", Hint: "write one record on a line"}
	}
	return scanner.Err()
}

// answer answers the lines of a batch.
func (s *screening) answer(b *batch) {
	enc := json.NewEncoder(&b.out)
	for i, line := range b.lines {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		place := fmt.Sprintf("%s:%d", s.name, b.first+i)
		r, err := record.Parse(place, line)
		var ds []record.Determination
		if err == nil {
			switch {
			case s.asOf != 0:
				r.AsOf = s.asOf
			case r.AsOf == 0:
				r.AsOf = s.today
			}
			ds, err = s.book.Determine(r)
		}
		if err != nil {
			err = atLine(place, err)
			b.wrong = append(b.wrong, err)
			_ = enc.Encode(map[string]any{"line": b.first + i, "error": err.Error()})
			continue
		}
		_ = enc.Encode(result{record.FormatDay(r.AsOf), ds})
	}
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

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
