package main

import (
	"fmt"
	"io"
	"os"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// screen answers many records: JSON Lines in, JSON Lines out, in order. A line
// that is wrong is reported with its number and answered with an error; an
// offense that cannot be read is unknown, and is told in the answer's warnings. Nothing
// ends the run before the input ends.
//
// Without -findings a determination has only what is needed to sort records:
// relief, case, status, from, by, late, event and missing. With -csv the output is
// what a clinic works from: see sheet.
func screen(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("screen", stderr)
	asOfText := flags.String("as-of", "", "answer by the law and the calendar of this day (default: each record's as_of, or today)")
	findings := flags.Bool("findings", false, "give everything that relief eval -json gives; much slower")
	csv := flags.Bool("csv", false, "a line for each person and relief that is open or has a day ahead, by the last day to act")
	unsure := flags.Bool("unsure", false, "with -csv: also what turns on answers that are still to be asked")
	if err := flags.Parse(args); err != nil || flags.NArg() > 1 || *csv && *findings || *unsure && !*csv {
		return fmt.Errorf("%w: relief screen [-as-of DATE] [-findings | -csv [-unsure]] IN > OUT", errUsage)
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
	s := &screening{book: book, findings: *findings, name: name, asOf: asOf, today: today(), stderr: stderr, progress: isTerminal(stderr),
		sum: newSummary(book)}
	out := stdout
	if *csv {
		s.sheet, out = newSheet(book, *unsure), io.Discard
		defer s.sheet.close()
	}
	bad, err := s.run(in, out)
	if err == nil && *csv {
		err = s.sheet.write(stdout)
	}
	if err != nil {
		return err
	}
	if *csv {
		s.sum.print(stderr)
	}
	if bad > 0 {
		fmt.Fprintf(stderr, "relief: error: %d of %d records could not be read\n", bad, s.done)
		return errSaid
	}
	return nil
}

// isTerminal reports whether somebody looks at the output.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// answerer is what answers one line, for one worker.
type answerer func(b *batch, place func() string, line []byte) error

// answerer returns an answerer.
func (s *screening) answerer() answerer {
	screener := s.book.NewScreener()
	if s.sheet != nil {
		screener = s.book.NewLister(s.sheet.unsure)
	}
	screener.AsOf, screener.Today = s.asOf, s.today
	switch {
	case s.sheet != nil:
		return func(b *batch, place func() string, line []byte) error {
			return s.sheet.list(b, screener, place, line)
		}
	case s.findings:
		return s.inFull
	}
	return func(b *batch, place func() string, line []byte) (err error) {
		b.out, err = screener.Append(b.out, place, line)
		return err
	}
}

// inFull answers with everything that relief eval -json gives.
func (s *screening) inFull(b *batch, place func() string, line []byte) error {
	r, err := record.Parse(place(), line)
	if err != nil {
		return err
	}
	switch {
	case s.asOf != 0:
		r.AsOf = s.asOf
	case r.AsOf == 0:
		r.AsOf = s.today
	}
	ds, warnings, err := s.book.DetermineAll(r)
	if err != nil {
		return err
	}
	b.out = appendFull(b.out, r, ds, warnings)
	return nil
}

// appendFull appends an answer with its findings, as relief eval -json writes it.
func appendFull(dst []byte, r *record.Record, ds []record.Determination, warnings []string) []byte {
	dst = record.AppendText(append(dst, `{"as_of":`...), record.FormatDay(r.AsOf))
	if r.ID != "" {
		dst = record.AppendText(append(dst, `,"id":`...), r.ID)
	}
	if r.Deceased {
		dst = append(dst, `,"deceased":true`...)
	}
	dst = append(dst, `,"determinations":[`...)
	for i := range ds {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = ds[i].AppendJSON(dst)
	}
	dst = append(dst, ']')
	if len(warnings) > 0 {
		dst = record.AppendTexts(append(dst, `,"warnings":`...), warnings)
	}
	return append(dst, "}\n"...)
}
