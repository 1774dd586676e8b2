package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

var kindNames = map[law.Kind]string{law.YesNo: "yes_no", law.Choice: "choice", law.Date: "date", law.DateList: "date_list",
	law.Count: "count", law.Money: "money", law.Section: "section"}

var scopeNames = map[law.Scope]string{law.Person: "person", law.Case: "case", law.Arrest: "arrest"}

// factsCommand prints the vocabulary.
func factsCommand(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("facts", stderr)
	asJSON := flags.Bool("json", false, "print JSON")
	if err := flags.Parse(args); err != nil || flags.NArg() != 0 {
		return fmt.Errorf("%w: relief facts [-json]", errUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	type fact struct {
		ID       string   `json:"id"`
		Scope    string   `json:"scope"`
		Type     string   `json:"type"`
		Values   []string `json:"values"`
		Question string   `json:"question"`
	}
	var all []fact
	for _, f := range book.Facts {
		values := []string{}
		switch f.Kind {
		case law.YesNo:
			values = []string{"yes", "no"}
		case law.Choice:
			for _, v := range f.Values {
				values = append(values, v.ID)
			}
		}
		all = append(all, fact{f.ID, scopeNames[f.Scope], kindNames[f.Kind], values, f.Ask.En})
	}
	if *asJSON {
		enc := json.NewEncoder(stdout)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		return enc.Encode(all)
	}
	for _, f := range all {
		fmt.Fprintf(stdout, "%-40s %-7s %-9s %s\n", f.ID, f.Scope, f.Type, f.Question)
		if f.Type == "choice" {
			fmt.Fprintf(stdout, "%-40s %s\n", "", strings.Join(f.Values, " | "))
		}
	}
	return nil
}

func contains(words, word string) bool {
	for _, w := range strings.Fields(words) {
		if w == word {
			return true
		}
	}
	return false
}

func printDetermination(w io.Writer, book *record.Codebook, d record.Determination) {
	r, _, err := book.Relief(d.Relief)
	if err != nil {
		return
	}
	of := ""
	if d.Case != nil && *d.Case != "" {
		of = " (case " + *d.Case + ")"
	}
	fmt.Fprintf(w, "  %s%s: %s", r.Name.En, of, d.Status)
	from, by := "from", "by"
	if surely := d.Surely(); contains("not_yet no", d.Status) && surely != d.From {
		// A day that hangs on one half remembered is never the day.
		if from = "not before"; surely != "" {
			from = "surely from " + surely + ", by the exact day not before"
		}
	}
	if !d.ByIsSure() {
		by = "maybe over, at the latest by"
	}
	for _, part := range []struct{ name, value string }{{from, d.From}, {"early from", d.EarlyFrom}, {by, d.By}, {"waits for", d.Event}} {
		if part.value != "" {
			fmt.Fprintf(w, ", %s %s", part.name, part.value)
		}
	}
	if d.Late {
		fmt.Fprint(w, ", late")
	}
	fmt.Fprintln(w)
	for _, f := range d.Findings[:min(len(r.Requires), len(d.Findings))] {
		if f.Value == "no" {
			fmt.Fprintf(w, "    not met: %s (%s)\n", says(r, f.Criterion), f.Cite)
		}
	}
	if len(d.Missing) > 0 {
		fmt.Fprintf(w, "    to know more, answer: %s\n", strings.Join(d.Missing, ", "))
	}
}

func says(r *law.Relief, id string) string {
	for _, c := range r.Requires {
		if c.ID == id {
			return c.Says.En
		}
	}
	return id
}
