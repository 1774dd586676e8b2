package main

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"example.org/relief/site"
	"example.org/relief/site/complaint"
	"example.org/relief/site/publish"
)

// publishSite copies the built site to a host. What relief check calls an error
// is not published: pages with the firm's blanks in them, above all. Nor is a
// site that was built before the last change.
func publishSite(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	o := publish.Options{}
	var unchecked, asJSON bool
	flags := newFlags("publish", stderr)
	flags.BoolVar(&o.Dry, "n", false, "only say what would be done")
	flags.StringVar(&o.From, "from", "public", "the folder of the built site")
	flags.BoolVar(&o.All, "all", false, "put every file, also those that did not change")
	flags.BoolVar(&unchecked, "unchecked", false, "publish although relief check finds errors or the site was not built since a change")
	flags.BoolVar(&asJSON, "json", false, "print a report as JSON")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 {
		return fmt.Errorf("%w: relief publish [-n] [-from public] [-unchecked] DIR|s3://BUCKET/FOLDER|gs://BUCKET/FOLDER", errUsage)
	}
	ctx, stop := interrupted()
	defer stop()
	if !unchecked {
		if err := siteHere(ctx); err != nil {
			return err
		}
		done, err := site.Check(ctx, site.Options{Dir: ".", Looks: carried(), Today: today(), Law: siteLaw(stderr, codebook, false)})
		if err != nil {
			return err
		}
		if n := done.Complaints.Errors(); n > 0 {
			for _, c := range done.Complaints {
				if c.Level == complaint.Error {
					fmt.Fprintln(stderr, c)
				}
			}
			return &complaint.Hinted{
				Err:  fmt.Errorf("relief check finds %d errors; nothing was published", n),
				Hint: "put them right, or publish with -unchecked",
			}
		}
	}
	if why := site.Stale(site.Options{Dir: ".", Looks: carried(), Out: o.From}); why != "" {
		if !unchecked {
			return &complaint.Hinted{Err: fmt.Errorf("%s; nothing was published", why),
				Hint: "run relief build, or publish with -unchecked"}
		}
		fmt.Fprintf(stderr, "relief: warning: %s\n", why)
	}
	to, err := publish.Open(flags.Arg(0), o.From, o.Dry, openBucket)
	if err != nil {
		return err
	}
	progress, clear := progressOn(stderr)
	o.Progress = progress
	r, err := publish.Run(ctx, to, o)
	clear()
	if err != nil {
		return err
	}
	if asJSON {
		enc := json.NewEncoder(stdout)
		enc.SetIndent("", "  ")
		return enc.Encode(r)
	}
	if o.Dry {
		for _, name := range r.Put {
			fmt.Fprintln(stdout, "put", name)
		}
		for _, name := range r.Removed {
			fmt.Fprintln(stdout, "remove", name)
		}
		fmt.Fprintf(stdout, "would put %d files (%d bytes) and remove %d; %d stay as they are\n", len(r.Put), r.Bytes, len(r.Removed),
			r.Unchanged)
		return nil
	}
	fmt.Fprintf(stdout, "put %d files (%d bytes) and removed %d; %d stayed as they were, %d ms\n", len(r.Put), r.Bytes, len(r.Removed),
		r.Unchanged, r.Took.Milliseconds())
	return nil
}

// progressOn shows on a terminal which file it is the turn of; clear ends that.
// Elsewhere nothing is shown.
func progressOn(stderr io.Writer) (show func(done, all int, name string), clear func()) {
	if !isTerminal(stderr) {
		return nil, func() {}
	}
	var last time.Time
	return func(done, all int, name string) {
		if now := time.Now(); now.Sub(last) > 50*time.Millisecond {
			last = now
			fmt.Fprintf(stderr, "\r\x1b[K%d of %d  %.60s", done+1, all, name)
		}
	}, func() { fmt.Fprint(stderr, "\r\x1b[K") }
}
