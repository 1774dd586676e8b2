package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

var readScenarios = record.ReadScenarios

func newFlags(name string, stderr io.Writer) *flag.FlagSet {
	flags := flag.NewFlagSet("relief "+name, flag.ContinueOnError)
	flags.SetOutput(stderr)
	return flags
}

// today is the only place where the command line reads the clock.
func today() law.Day {
	now := time.Now()
	if california, err := time.LoadLocation("America/Los_Angeles"); err == nil {
		now = now.In(california)
	}
	return law.On(now.Year(), int(now.Month()), now.Day())
}

// asOfFlag reads -as-of; the empty text leaves the day alone.
func asOfFlag(text string, day *law.Day) error {
	if text == "" {
		return nil
	}
	d, _, err := record.ParseDate(text)
	if err != nil || len(text) != 10 {
		return fmt.Errorf("%w: -as-of %q is not a day such as 2026-11-23", errUsage, text)
	}
	*day = d
	return nil
}

// eval answers one record.
func eval(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("eval", stderr)
	asOf := flags.String("as-of", "", "answer by the law and the calendar of this day (default: the record's as_of, or today)")
	asJSON := flags.Bool("json", false, "print JSON")
	code := flags.String("code", "", "answer the re-check code of a printed sheet instead of a file")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 && *code == "" || flags.NArg() != 0 && *code != "" {
		return fmt.Errorf("%w: relief eval [-as-of DATE] [-json] FILE, or relief eval -code CODE", errUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	name, data, err := evalInput(book, flags.Arg(0), *code, stdin)
	if err != nil {
		return err
	}
	r, err := record.Parse(name, data)
	if err != nil {
		return err
	}
	book.Sort(r)
	if err := asOfFlag(*asOf, &r.AsOf); err != nil {
		return err
	}
	if r.AsOf == 0 {
		r.AsOf = today()
	}
	ds, err := book.Determine(r)
	if err != nil {
		return err
	}
	if *asJSON {
		enc := json.NewEncoder(stdout)
		enc.SetIndent("", "  ")
		return enc.Encode(result{record.FormatDay(r.AsOf), ds})
	}
	printDeterminations(stdout, book, ds)
	return nil
}

// evalInput reads the record from a file, from standard input, or from the
// code that the quiz prints.
func evalInput(book *record.Codebook, name, code string, stdin io.Reader) (string, []byte, error) {
	switch {
	case code != "":
		data, err := quiz.Recheck(book.Book, book.Code[:book.Used], code)
		return "the code", data, err
	case name == "-":
		data, err := io.ReadAll(stdin)
		return "standard input", data, err
	}
	data, err := os.ReadFile(name)
	return name, data, err
}

type result struct {
	AsOf           string                 `json:"as_of"`
	Determinations []record.Determination `json:"determinations"`
}

// printDeterminations prints what is open first, a line each, with what closes
// the rest.
func printDeterminations(w io.Writer, book *record.Codebook, ds []record.Determination) {
	for _, group := range []struct{ title, statuses string }{
		{"open", "shall may automatic yes partly"},
		{"later", "not_yet"},
		{"needs an answer", "unsure"},
		{"see a lawyer", "unsettled"},
		{"closed", "barred no"},
	} {
		first := true
		for _, d := range ds {
			if !contains(group.statuses, d.Status) {
				continue
			}
			if first {
				fmt.Fprintf(w, "%s\n", group.title)
				first = false
			}
			printDetermination(w, book, d)
		}
	}
}
