package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"example.org/relief/site"
	"example.org/relief/wasm/record"
)

// siteLaw gives the site the law and the engine that runs it. What is written for
// the public has an engine that was proved.
func siteLaw(log io.Writer, law func() (*record.Codebook, error), proved bool) func(context.Context) (*site.Law, error) {
	return func(ctx context.Context) (*site.Law, error) {
		book, err := law()
		if err != nil {
			return nil, err
		}
		e, err := makeEngine(ctx, book, proved)
		if err != nil {
			return nil, err
		}
		if e.Note != "" {
			fmt.Fprintf(log, "relief: warning: %s\n"+
				"relief: hint: the quiz uses the whole engine, which is larger; pages work as before\n", e.Note)
		}
		said, err := lawSaid()
		if err != nil {
			return nil, err
		}
		law := &site.Law{Book: book.Book, Code: book.Code[:book.Used], Module: e.Module, Folder: lawFolder, Key: e.Key, Said: said}
		return law, nil
	}
}

// interrupted ends with the first interrupt, so that work stops cleanly.
func interrupted() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

// build makes the whole site.
func build(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var o site.Options
	var asJSON bool
	flags := newFlags("build", stderr)
	flags.StringVar(&o.Out, "o", "public", "the output folder")
	flags.StringVar(&o.BaseURL, "base-url", "", "the address of the site, where it is known")
	flags.BoolVar(&o.Drafts, "drafts", false, "include pages that are drafts")
	flags.BoolVar(&o.Strict, "strict", false, "make warnings errors")
	fast := flags.Bool("fast", false, "compress less well, and sooner")
	flags.BoolVar(&asJSON, "json", false, "print a report as JSON")
	if err := flags.Parse(args); err != nil || flags.NArg() != 0 {
		return fmt.Errorf("%w: relief build [-o public] [-base-url URL]", errUsage)
	}
	ctx, stop := interrupted()
	defer stop()
	if err := siteHere(ctx); err != nil {
		return err
	}
	o.Dir, o.Looks, o.Today, o.Law, o.Best = ".", carried(), today(), siteLaw(stderr, codebook, true), !*fast
	progress, clear := progressOn(stderr)
	o.Progress = progress
	report, err := site.Build(ctx, o)
	clear()
	var failed *site.Failed
	if err != nil && !errors.As(err, &failed) {
		return err
	}
	if asJSON {
		enc := json.NewEncoder(stdout)
		enc.SetIndent("", "  ")
		if encErr := enc.Encode(report); encErr != nil {
			return encErr
		}
	} else {
		report.Complaints.Print(stderr)
		if failed == nil {
			fmt.Fprintf(stdout, "%d pages, %d files (%d changed, %d removed) in %s, %d ms\n", report.Pages, report.Files,
				len(report.Written), len(report.Removed), report.Out, report.Took.Milliseconds())
		}
	}
	if failed != nil {
		if !asJSON {
			fmt.Fprintf(stderr, "relief: error: %v\n", failed)
		}
		return errSaid
	}
	return nil
}
