package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"time"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Records are read and answered in batches of about this many bytes, so that all
// cores work and memory stays the same however long the input is.
const (
	batchBytes = 1 << 15
	longLine   = 1 << 20
)

// screen answers many records: JSON Lines in, JSON Lines out, in order. A line
// that is wrong is reported with its number and answered with an error; the
// rest goes on. Without -findings a determination has only what is needed to
// sort records: relief, case, status, from, by, late, event and missing.
func screen(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("screen", stderr)
	asOfText := flags.String("as-of", "", "answer by the law and the calendar of this day (default: each record's as_of, or today)")
	findings := flags.Bool("findings", false, "give everything that relief eval -json gives; five times slower")
	if err := flags.Parse(args); err != nil || flags.NArg() > 1 {
		return fmt.Errorf("%w: relief screen [-as-of DATE] [-findings] IN > OUT", errUsage)
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
	s := &screening{book: book, findings: *findings, name: name, asOf: asOf, today: today(), stderr: stderr, progress: isTerminal(stderr)}
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
	findings    bool
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
	first int // number of the first line
	lines int
	in    []byte
	out   []byte
	wrong []error
	ready chan struct{}
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
		for _, e := range b.wrong {
			s.clearLine()
			complain(s.stderr, e)
		}
		if _, err := out.Write(b.out); err != nil {
			return bad, err
		}
		s.say()
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
		b.first, b.in, b.out, b.wrong = line, append(b.in[:0], rest...), b.out[:0], nil
		end := 0
		for end == 0 && !ended {
			if len(b.in) > longLine {
				return &record.Mistake{Place: fmt.Sprintf("%s:%d", s.name, line), What: "the line is longer than 1 MB", Hint: "write one record on a line"}
			}
			have := len(b.in)
			b.in = slices.Grow(b.in, batchBytes)[:have+batchBytes]
			n, err := in.Read(b.in[have:])
			b.in = b.in[:have+n]
			if ended = err == io.EOF; err != nil && !ended {
				return err
			}
			if end = bytes.LastIndexByte(b.in, '\n') + 1; ended {
				end = len(b.in)
			}
		}
		rest = append(rest[:0], b.in[end:]...)
		b.in = b.in[:end]
		if b.lines = bytes.Count(b.in, []byte{'\n'}); end > 0 && b.in[end-1] != '\n' {
			b.lines++
		}
		line += b.lines
		if b.lines > 0 && !send(b) {
			return nil
		}
	}
	return nil
}

// answerer returns what answers one line, for one worker.
func (s *screening) answerer() func(out []byte, place func() string, line []byte) ([]byte, error) {
	if !s.findings {
		screener := s.book.NewScreener()
		screener.AsOf, screener.Today = s.asOf, s.today
		return screener.Append
	}
	return func(out []byte, place func() string, line []byte) ([]byte, error) {
		r, err := record.Parse(place(), line)
		if err != nil {
			return out, err
		}
		switch {
		case s.asOf != 0:
			r.AsOf = s.asOf
		case r.AsOf == 0:
			r.AsOf = s.today
		}
		ds, err := s.book.Determine(r)
		if err != nil {
			return out, err
		}
		text, err := json.Marshal(result{record.FormatDay(r.AsOf), ds})
		return append(append(out, text...), '\n'), err
	}
}

// answer answers the lines of a batch.
func (s *screening) answer(b *batch, answer func([]byte, func() string, []byte) ([]byte, error)) {
	number := b.first - 1
	place := func() string { return fmt.Sprintf("%s:%d", s.name, number) }
	for line := range bytes.Lines(b.in) {
		number++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		out, err := answer(b.out, place, line)
		if err != nil {
			err = atLine(place(), err)
			b.wrong = append(b.wrong, err)
			text, _ := json.Marshal(map[string]any{"line": number, "error": err.Error()})
			out = append(append(out, text...), '\n')
		}
		b.out = out
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
