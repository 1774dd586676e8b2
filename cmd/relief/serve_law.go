package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/site"
	"example.org/relief/wasm/record"
	"example.org/relief/wasm/source"
)

// edited is the law while it is being edited: what was compiled, and after a file of
// data was saved what the source says now.
type edited struct {
	read    *record.Codebook // nil: what was compiled
	edits   int
	compile bool // what only the compiler can read was saved, and had a mistake
}

// law is what the site is made from. Every edit makes its pages again.
func (e *edited) law(log io.Writer) func(context.Context) (*site.Law, error) {
	compiled := siteLaw(log, codebook, false)
	return func(ctx context.Context) (*site.Law, error) {
		if e.read == nil {
			return compiled(ctx)
		}
		l, err := siteLaw(log, func() (*record.Codebook, error) { return e.read, nil }, false)(ctx)
		if err == nil {
			l.Key = fmt.Sprint(l.Key, " edit ", e.edits)
		}
		return l, err
	}
}

// changed reads an edit. Where only data was saved, it is read; anything else is
// part of this program, which is built again and started in place of this one. A
// mistake comes back as an error with its file and line.
func (e *edited) changed(ctx context.Context, paths []string) error {
	if e.compile = e.compile || !readable(paths); e.compile {
		return restart(ctx)
	}
	book, err := source.Read(".", lawFolder, "wasm/law")
	var only *source.Unreadable
	if errors.As(err, &only) {
		e.compile = true
		return restart(ctx)
	}
	if err != nil {
		return err
	}
	compiled, err := codebook()
	if err != nil {
		return err
	}
	book.Offenses, book.Charges = compiled.Offenses, compiled.Book.Charges
	book.Reliefs = trusted(book)
	read, err := record.New(book)
	if err != nil {
		return err
	}
	e.read = read
	e.edits++
	return nil
}

// readable reports whether the files that were saved are data or nothing that is
// compiled: stories, tests, and what editors leave.
func readable(paths []string) bool {
	for _, p := range paths {
		ext := path.Ext(p)
		if ext != ".go" && ext != ".csv" || strings.HasSuffix(p, "_test.go") {
			continue
		}
		if path.Dir(p) != lawFolder || ext != ".go" || !source.Data(filepath.FromSlash(p)) {
			return false
		}
	}
	return true
}
