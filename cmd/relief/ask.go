package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"example.org/relief/wasm/interview"
	"example.org/relief/wasm/record"
)

// ask prints the pages that the quiz would ask a person for an aim.
func ask(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("ask", stderr)
	aim := flags.String("aim", "", "what the person wants: work, guns, vote … or everything")
	deep := flags.Bool("deep", false, "go on until nothing is left to ask")
	asJSON := flags.Bool("json", false, "print JSON")
	asOf := flags.String("as-of", "", "ask as of this day (default: the record's as_of, or today)")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 || *aim == "" {
		return fmt.Errorf("%w: relief ask -aim AIM [-deep] [-json] FILE", errUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	name, data, err := evalInput(book, flags.Arg(0), "", stdin)
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
	if _, err := book.Determine(r); err != nil { // what is wrong with the record is said here
		return err
	}
	i, err := interview.New(book, *aim, *deep)
	if err != nil {
		return err
	}
	course, err := i.Take(r)
	if err != nil {
		return err
	}
	if *asJSON {
		return printCourse(stdout, course)
	}
	for n, p := range course.Pages {
		fmt.Fprintf(stdout, "%2d. %s\n      %s\n", n+1, p.Question.En, strings.Join(factIDs(p), ", "))
	}
	for _, f := range course.Further {
		fmt.Fprintf(stdout, "further: %s%s: %d\n", f.Relief, caseOf(r, f.Case), f.Pages)
	}
	return nil
}

// printCourse prints an interview as JSON.
func printCourse(w io.Writer, c *interview.Course) error {
	type page struct {
		Facts    []string `json:"facts"`
		Question string   `json:"question"`
	}
	type further struct {
		Relief string `json:"relief"`
		Case   string `json:"case,omitempty"`
		Pages  int    `json:"pages"`
	}
	out := struct {
		Pages   int       `json:"pages"`
		Asked   []page    `json:"asked"`
		Further []further `json:"further"`
	}{len(c.Pages), []page{}, []further{}}
	for _, p := range c.Pages {
		out.Asked = append(out.Asked, page{factIDs(p), p.Question.En})
	}
	for _, f := range c.Further {
		out.Further = append(out.Further, further{f.Relief, c.Told.Cases[f.Case].ID, f.Pages})
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func factIDs(p interview.Page) []string {
	ids := []string{}
	for _, f := range p.Facts {
		ids = append(ids, f.ID)
	}
	return ids
}

func caseOf(r *record.Record, c int) string {
	if len(r.Cases) < 2 {
		return ""
	}
	return " (case " + r.Cases[c].ID + ")"
}
