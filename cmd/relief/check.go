package main

import (
	"encoding/json"
	"fmt"
	"io"

	"example.org/relief/site"
	"example.org/relief/wasm/proof"
)

// check names every complaint about content and law.
func check(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var o site.Options
	var asJSON, prove, translated bool
	flags := newFlags("check", stderr)
	flags.BoolVar(&asJSON, "json", false, "print the complaints as JSON")
	flags.BoolVar(&o.Strict, "strict", false, "make warnings errors")
	flags.BoolVar(&prove, "proof", false, "prove the rule base and print the table")
	flags.BoolVar(&translated, "translated", false, "note that the named translations say what their English says now")
	if err := flags.Parse(args); err != nil || !translated && flags.NArg() != 0 || translated && flags.NArg() == 0 {
		return fmt.Errorf("%w: relief check [-json] [-strict] [-proof], or relief check -translated FILE...", errUsage)
	}
	if prove {
		return proveAll(stdout)
	}
	ctx, stop := interrupted()
	defer stop()
	if err := siteHere(ctx); err != nil {
		return err
	}
	o.Dir, o.Looks, o.Today, o.Law = ".", carried(), today(), siteLaw(stderr, codebook, false)
	if translated {
		changed, err := site.MarkTranslated(o, flags.Args()...)
		for _, name := range changed {
			fmt.Fprintln(stdout, name)
		}
		return err
	}
	done, err := site.Check(ctx, o)
	if err != nil {
		return err
	}
	if asJSON {
		enc := json.NewEncoder(stdout)
		enc.SetIndent("", "  ")
		if err := enc.Encode(done); err != nil {
			return err
		}
	} else {
		if err := done.Complaints.Print(stdout); err != nil {
			return err
		}
		if err := printSigned(stdout); err != nil {
			return err
		}
		fmt.Fprintf(stdout, "%d errors, %d warnings\n", done.Complaints.Errors(), done.Complaints.Warnings())
	}
	if done.Complaints.Errors() > 0 {
		return errSaid
	}
	return nil
}

// proveAll prints what was shown of every relief.
func proveAll(stdout io.Writer) error {
	book, err := codebook()
	if err != nil {
		return err
	}
	reports, err := proof.All(book, book.Reliefs, today())
	if err != nil {
		return err
	}
	proof.Print(stdout, reports)
	aims, err := proof.Aims(book, today())
	if err != nil {
		return err
	}
	proof.PrintAims(stdout, aims)
	for _, r := range reports {
		if len(r.Faults) > 0 {
			return errSaid
		}
	}
	return nil
}
