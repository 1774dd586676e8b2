package faults

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.org/relief/site"
	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
)

// A test starts this program again to have a build that it can hurt.
func TestMain(m *testing.M) {
	switch os.Getenv("RELIEF_FAULT") {
	case "":
		os.Exit(m.Run())
	case "once":
		once()
	case "forever":
		forever()
	}
}

// once builds once, with a limit on the size of files if one is given, and
// prints what went wrong.
func once() {
	if n, err := strconv.ParseUint(os.Getenv("RELIEF_LIMIT"), 10, 64); err == nil {
		if err := limit(n); err != nil {
			fmt.Println(err)
			os.Exit(3)
		}
	}
	_, err := site.Build(context.Background(), site.Options{Dir: os.Getenv("RELIEF_DIR"), Out: os.Getenv("RELIEF_OUT")})
	if err != nil {
		fmt.Printf("error: %v\nhint: %s\n", err, complaint.Hint(err))
		os.Exit(1)
	}
}

// forever edits a page and builds, again and again.
func forever() {
	dir := os.Getenv("RELIEF_DIR")
	n, _ := strconv.Atoi(os.Getenv("RELIEF_FROM"))
	fmt.Println("ready")
	for ; ; n++ {
		edit(dir, n)
		if _, err := site.Build(context.Background(), site.Options{Dir: dir, Out: os.Getenv("RELIEF_OUT")}); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
}

// edit changes one page, adds or removes another, and now and then changes a
// template, which changes every page.
func edit(dir string, n int) {
	page := "---\ntitle: Page %d\ndescription: A page that comes and goes.\nkind: guide\n---\n\n## Edition %d\n\nWords of edition %d.\n"
	for _, lang := range site.Languages {
		put(filepath.Join(dir, "content", lang, "edited.md"), fmt.Sprintf(page, 1, n, n))
		if n%2 == 0 {
			put(filepath.Join(dir, "content", lang, "sometimes.md"), fmt.Sprintf(page, 2, n, n))
		} else {
			_ = os.Remove(filepath.Join(dir, "content", lang, "sometimes.md"))
		}
	}
	if n%7 == 0 {
		name := filepath.Join(dir, "site", "styles", "site.css")
		b, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		text, _, _ := strings.Cut(string(b), "\n/* edition")
		put(name, fmt.Sprintf("%s\n/* edition */ .edition%d { color: red }\n", text, n))
	}
}

// put writes a file as editors do, under another name first.
func put(name, text string) {
	err := os.WriteFile(name+".new", []byte(text), 0o644)
	if err == nil {
		err = os.Rename(name+".new", name)
	}
	if err != nil {
		panic(err)
	}
}

// small copies a small site to a folder of its own.
func small(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "testdata", "small"))); err != nil {
		t.Fatal(err)
	}
	edit(dir, 0)
	return dir
}

func build(t *testing.T, dir, out string) site.Report {
	t.Helper()
	r, err := site.Build(t.Context(), site.Options{Dir: dir, Out: out})
	if err != nil {
		t.Fatal(err, r.Complaints)
	}
	return r
}

// whole checks that a site is all there and nothing else is, and returns the
// hash of every file. A folder that does not exist is whole too.
func whole(t *testing.T, out string) map[string]string {
	t.Helper()
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	files, err := output.ReadManifest(out)
	if err != nil {
		t.Fatal(err)
	}
	want, got := map[string]string{}, map[string]string{}
	for _, f := range files {
		want[f.Path] = f.Hash
	}
	err = filepath.WalkDir(out, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == output.Manifest {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(out, p)
		sum := sha256.Sum256(b)
		got[filepath.ToSlash(rel)] = hex.EncodeToString(sum[:])
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if !maps.Equal(got, want) {
		t.Fatalf("the site is not what its list says:\n%v\n%v", got, want)
	}
	return got
}

// fresh builds the sources in a new place: what the site must be.
func fresh(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "fresh")
	build(t, dir, out)
	return whole(t, out)
}

// saved builds after a fault is over, and checks that it left no trace.
func saved(t *testing.T, dir, out string) {
	t.Helper()
	build(t, dir, out)
	if got, want := whole(t, out), fresh(t, dir); !maps.Equal(got, want) {
		t.Errorf("the next build differs from a fresh one:\n%v\n%v", got, want)
	}
	left, _ := filepath.Glob(filepath.Join(filepath.Dir(out), "."+filepath.Base(out)+".relief", "*"))
	for _, l := range left {
		if name := filepath.Base(l); name != "lock" && name != "state" {
			t.Errorf("%s was left behind", l)
		}
	}
}
