package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/tools/txtar"

	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

func newFlags(name string, stderr io.Writer) *flag.FlagSet {
	flags := flag.NewFlagSet("relief "+name, flag.ContinueOnError)
	flags.SetOutput(stderr)
	return flags
}

// today is the only place where the command line reads the clock.
func today() law.Day {
	now := time.Now()
	if zone, err := time.LoadLocation(lawState.Zone); err == nil {
		now = now.In(zone)
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
	if *code != "" || !isArchive(data) {
		a, err := answer(book, name, data, *asOf)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(stdout, a)
		}
		printDeterminations(stdout, book, a.Determinations)
		return nil
	}
	var all []told
	for _, s := range storiesOf(book, data) {
		a, err := answer(book, name, s.text, *asOf)
		if err != nil {
			return err
		}
		all = append(all, told{s.name, a})
	}
	if *asJSON && len(all) == 1 {
		return printJSON(stdout, all[0].result)
	}
	if *asJSON {
		return printJSON(stdout, all)
	}
	for _, a := range all {
		if len(all) > 1 {
			fmt.Fprintf(stdout, "-- %s --\n", a.Story)
		}
		printDeterminations(stdout, book, a.Determinations)
	}
	return nil
}

// answer evaluates one record.
func answer(book *record.Codebook, name string, data []byte, asOf string) (result, error) {
	r, err := record.Parse(name, data)
	if err != nil {
		return result{}, err
	}
	book.Sort(r)
	if err := asOfFlag(asOf, &r.AsOf); err != nil {
		return result{}, err
	}
	if r.AsOf == 0 {
		r.AsOf = today()
	}
	ds, err := book.Determine(r)
	return result{record.FormatDay(r.AsOf), ds}, err
}

func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// isArchive reports whether a record is in the readable form, with stories.
func isArchive(data []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	return len(text) > 0 && text[0] != '{' && text[0] != '[' && len(txtar.Parse(data).Files) > 0
}

type oneStory struct {
	name string
	text []byte
}

// storiesOf divides a file of stories. Each keeps its place, so that complaints
// name the right line. What a story expects is blank: a record has only facts.
func storiesOf(book *record.Codebook, data []byte) []oneStory {
	var out []oneStory
	archive := txtar.Parse(data)
	above := bytes.Count(archive.Comment, []byte("\n"))
	for _, f := range archive.Files {
		lines := strings.Split(string(f.Data), "\n")
		expects := false
		for i, l := range lines {
			key, _, _ := strings.Cut(l, ":")
			if indented := strings.TrimLeft(l, " \t") != l; !indented && strings.TrimSpace(l) != "" {
				_, _, err := book.Relief(strings.TrimSpace(key))
				expects = err == nil
			}
			if expects {
				lines[i] = ""
			}
		}
		text := strings.Repeat("\n", above) + "-- story --\n" + strings.Join(lines, "\n")
		out = append(out, oneStory{f.Name, []byte(text)})
		above += 1 + bytes.Count(f.Data, []byte("\n"))
	}
	return out
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

// told is the answer to one of several stories.
type told struct {
	Story string `json:"story"`
	result
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
