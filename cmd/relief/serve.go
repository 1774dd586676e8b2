package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"

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
	if err := here(); err != nil {
		return err
	}
	law := &edited{}
	s.Dir, s.Today, s.Law = ".", today(), law.law(stderr)
	s.LawFolders = []string{"wasm/law", lawFolder, "wasm"}
	s.LawChanged = law.changed
	s.Ready = func(url string) { fmt.Fprintf(stdout, "the site is at %s\n", url) }
	ctx, stop := interrupted()
	defer stop()
	return site.Serve(ctx, s)
}

// restart builds the command again and starts it in place of this one. A mistake in
// the law comes back as an error with its file and line, and this program goes on.
// Without tables for debuggers (-w) it is linked sooner.
func restart(ctx context.Context) error {
	dir, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	bin := filepath.Join(dir, "relief", "serve")
	build := exec.CommandContext(ctx, "go", "build", "-ldflags=-w", "-o", bin, "./cmd/relief")
	var said bytes.Buffer
	build.Stdout, build.Stderr = &said, &said
	if err := build.Run(); err != nil {
		// Serve finds the file and line in what the compiler says.
		return fmt.Errorf("%w\n%s", err, bytes.TrimSpace(said.Bytes()))
	}
	// A law that can be compiled may still stop the program when it begins.
	if out, err := exec.CommandContext(ctx, bin, "help").CombinedOutput(); err != nil {
		why, _, _ := strings.Cut(string(out), "\n")
		return fmt.Errorf("the law compiles, but the program does not start with it: %s", why)
	}
	args := append([]string{bin}, os.Args[1:]...)
	return syscall.Exec(bin, args, os.Environ())
}
