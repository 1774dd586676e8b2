package main

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"sync"
)

// A release (release.go) carries an archive with all that it takes to make a site
// in a folder that holds only content, on a machine without Go:
//
//	engine.wasm   the engine, proved
//	sources       the hash of wasm/, which the law and the engine were made from
//	site/         templates, styles and scripts
//	content/      the sample that relief new site lays
//
// Go itself cannot make the engine while it builds the command, and a binary that
// is committed is one that nobody can read. So the archive is made by the command
// relief release, which gives it to the Go tool as a file that is nowhere else
// (-overlay). A command that is built by hand carries no archive: it works in the
// folder of the project, where Go makes the engine from its sources.

// carriedZip is the archive, or nil; see carried_release.go.
var carriedZip []byte

// carried is what the program carries, or nil.
var carried = sync.OnceValue(func() fs.FS {
	if len(carriedZip) == 0 {
		return nil
	}
	z, err := zip.NewReader(bytes.NewReader(carriedZip), int64(len(carriedZip)))
	if err != nil {
		panic(err) // relief release made it
	}
	return z
})

// Names in the archive.
const (
	carriedEngine  = "engine.wasm"
	carriedSources = "sources"
)

// ownLaw makes sure that the law of the program is that of the folder. Where it is
// not, the command is compiled with the law in the folder, and goes on as that.
func ownLaw(ctx context.Context) error {
	if carried() == nil || !isFolder("wasm") {
		return nil
	}
	here, err := sources(os.DirFS("."))
	if err != nil {
		return err
	}
	if ours, err := fs.ReadFile(carried(), carriedSources); err == nil && string(ours) == here {
		return nil
	}
	program, err := compile(ctx, "relief")
	if err != nil {
		return fmt.Errorf("the law in the folder wasm is not the one that this program carries: %w", err)
	}
	return become(program)
}

// sources is a hash of what the law and the engine of a project are made from.
func sources(project fs.FS) (string, error) {
	h := sha256.New()
	err := fs.WalkDir(project, "wasm", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "testdata" || d.Name() == "scenarios" {
				return fs.SkipDir
			}
			return nil
		}
		switch path.Ext(name) {
		case ".go", ".csv", ".txt":
		default:
			return nil
		}
		if strings.HasSuffix(name, "_test.go") {
			return nil
		}
		b, err := fs.ReadFile(project, name)
		b = bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) // as git may write them
		fmt.Fprintf(h, "%s %d\n%s", name, len(b), b)
		return err
	})
	return hex.EncodeToString(h.Sum(nil)), err
}
