package main

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"example.org/relief/site/complaint"
)

// Set by release: its name, and where it can be had.
var (
	releaseName string // "v1.2.0"
	releaseFrom string // the address of the project at its host
)

// systems are those that a release is made for.
var systems = []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64"}

var releaseForm = regexp.MustCompile(`^v[0-9A-Za-z.+-]+$`)

// release makes the archives that are given to those who have no Go: the command
// with all that it carries, a list of the modules in it, and the sums of all files.
// The same sources give the same bytes.
func release(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("release", stderr)
	out := flags.String("o", "dist", "the folder for the archives")
	name := flags.String("version", "v0", "the name of the release")
	from := flags.String("from", "", "where the project is kept: releases are found there at releases/download/VERSION/")
	if err := flags.Parse(args); err != nil || !releaseForm.MatchString(*name) {
		return fmt.Errorf("%w: relief release [-o dist] [-version v1.2.0] [-from URL] [SYSTEM/ARCHITECTURE...]", errUsage)
	}
	wanted := flags.Args()
	if len(wanted) == 0 {
		wanted = systems
	}
	for _, s := range wanted {
		if !slices.Contains(systems, s) {
			return &complaint.Hinted{Err: fmt.Errorf("there are no releases for %q", s),
				Hint: "give some of " + strings.Join(systems, ", ")}
		}
	}
	if err := here(); err != nil {
		return err
	}
	if !isFolder("wasm") || !isFolder("cmd") {
		return &complaint.Hinted{Err: errors.New("a release is made from the sources of relief, and they are not here"),
			Hint: "run it in the folder of the project, the one with cmd, site and wasm"}
	}
	ctx, stop := interrupted()
	defer stop()
	if err := ownLaw(ctx); err != nil {
		return err
	}
	r := releasing{name: *name, from: strings.TrimSuffix(*from, "/"), files: map[string][]byte{}}
	if err := r.make(ctx, wanted); err != nil {
		return err
	}
	sums := ""
	names := slices.Sorted(maps.Keys(r.files))
	for _, name := range names {
		sums += fmt.Sprintf("%x  %s\n", sha256.Sum256(r.files[name]), name)
	}
	r.files["SHA256SUMS"] = []byte(sums)
	if err := layOver(*out, r.files); err != nil {
		return &complaint.Hinted{Err: err, Hint: "give a folder that you may write, with -o"}
	}
	for _, name := range append(names, "SHA256SUMS") {
		fmt.Fprintf(stdout, "%s  %.1f MB\n", filepath.Join(*out, name), float64(len(r.files[name]))/1e6)
	}
	return nil
}

// releasing is a release while it is made.
type releasing struct {
	name, from string
	files      map[string][]byte
	notices    []byte
}

func (r *releasing) make(ctx context.Context, wanted []string) error {
	tmp, err := os.MkdirTemp("", "relief-release-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	overlay, err := overlayIn(ctx, tmp)
	if err != nil {
		return err
	}
	parts, err := modules(ctx)
	if err != nil {
		return err
	}
	if r.notices, err = notices(parts); err != nil {
		return err
	}
	if r.files["relief-"+r.name+".cdx.json"], err = bill(parts, r.name); err != nil {
		return err
	}
	for _, target := range wanted {
		system, arch, _ := strings.Cut(target, "/")
		program := filepath.Join(tmp, "relief")
		if system == "windows" {
			program += ".exe"
		}
		_, err := goFor(ctx, []string{"GOOS=" + system, "GOARCH=" + arch, "CGO_ENABLED=0"}, nil, "build",
			"-o", program, "-overlay", overlay,
			"-tags=release,bucket", "-trimpath", "-ldflags=-s -w -X main.releaseName="+r.name+" -X main.releaseFrom="+r.from,
			"./cmd/relief")
		if err != nil {
			return fmt.Errorf("%s: %w", target, err)
		}
		if err := r.pack(program, system+"-"+arch); err != nil {
			return err
		}
	}
	return nil
}

// overlayIn writes what the command is to carry, and tells the Go tool of it.
func overlayIn(ctx context.Context, dir string) (string, error) {
	archive, err := carry(ctx)
	if err != nil {
		return "", err
	}
	inside, err := filepath.Abs(filepath.FromSlash("cmd/relief/carried.zip"))
	if err != nil {
		return "", err
	}
	zipFile, overlay := filepath.Join(dir, "carried.zip"), filepath.Join(dir, "overlay.json")
	list, err := json.Marshal(map[string]any{"Replace": map[string]string{inside: zipFile}})
	return overlay, errors.Join(err, os.WriteFile(zipFile, archive, 0o644), os.WriteFile(overlay, list, 0o644))
}

// carry makes the archive that a release carries.
func carry(ctx context.Context) ([]byte, error) {
	book, err := codebook()
	if err != nil {
		return nil, err
	}
	e, err := makeEngine(ctx, book, true)
	if err != nil {
		return nil, err
	}
	if !e.Small {
		return nil, errors.New(e.Note) // a release is made with a Go that can do it
	}
	project := os.DirFS(".")
	sum, err := sources(project)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{carriedEngine: e.Module, carriedSources: []byte(sum)}
	for _, folder := range []string{"content", "site/templates", "site/styles", "site/scripts"} {
		if err := addAll(files, project, folder); err != nil {
			return nil, err
		}
	}
	return zipped(files, "")
}

// addAll adds a folder of the project: what belongs to the site. Blank forms are
// the court's, and stay where they are.
func addAll(files map[string][]byte, project fs.FS, folder string) error {
	return fs.WalkDir(project, folder, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == "testdata" || strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || path.Ext(name) == ".go" || strings.HasPrefix(name, "content/forms/") && path.Ext(name) == ".pdf":
			return nil
		}
		files[name], err = fs.ReadFile(project, name)
		return err
	})
}

// pack adds the archive of a system: the program and what must go with it.
func (r *releasing) pack(program, system string) error {
	files := map[string][]byte{"NOTICES.txt": r.notices}
	for _, file := range []string{program, "LICENSE", "README.md"} {
		data, err := os.ReadFile(filepath.FromSlash(file))
		if err != nil {
			return err
		}
		files[filepath.Base(file)] = data
	}
	archive, err := zipped(files, filepath.Base(program))
	r.files["relief-"+r.name+"-"+system+".zip"] = archive
	return err
}

// earliest is the first day that an archive can name. The day of the release would make
// other bytes of the same files.
var earliest = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// zipped makes an archive, the same one of the same files.
func zipped(files map[string][]byte, program string) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: earliest}
		h.SetMode(0o644)
		if name == program {
			h.SetMode(0o755)
		}
		w, err := z.CreateHeader(h)
		if err == nil {
			_, err = w.Write(files[name])
		}
		if err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return b.Bytes(), err
}
