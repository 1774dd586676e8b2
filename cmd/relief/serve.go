package main

import (
	"fmt"
	"io"

	"example.org/relief/site"
)

// serve shows the site while it is being edited.
func serve(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	s := site.Serving{Log: stderr}
	flags := newFlags("serve", stderr)
	flags.StringVar(&s.Addr, "addr", "127.0.0.1:8080", "where to listen")
	flags.BoolVar(&s.Drafts, "drafts", true, "show pages that are drafts")
	if err := flags.Parse(args); err != nil || flags.NArg() != 0 {
		return fmt.Errorf("%w: relief serve [-addr 127.0.0.1:8080]", errUsage)
	}
	ctx, stop := interrupted()
	defer stop()
	if err := siteHere(ctx); err != nil {
		return err
	}
	law := &edited{}
	s.Dir, s.Looks, s.Today, s.Law = ".", carried(), today(), law.law(stderr)
	s.LawFolders = []string{"wasm/law", lawFolder, "wasm"}
	s.LawChanged = law.changed
	s.Ready = func(url string) { fmt.Fprintf(stdout, "the site is at %s\n", url) }
	return site.Serve(ctx, s)
}
