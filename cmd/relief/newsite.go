package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"

	"example.org/relief/site/complaint"
)

// beside is what a firm's folder holds beside its content.
//
//go:embed newsite.txtar
var beside []byte

// factsOfFirm are the lines of firm.txt that are another firm's.
var factsOfFirm = regexp.MustCompile(`(?m)^(name|tagline|lawyer|bar-number|office-city|phone|email|counties):.*$`)

// newSite lays the first folder of a firm: the content of the sample with blanks
// in place of the facts of a firm, and a workflow that publishes it.
func newSite(dir string, stdout io.Writer) error {
	project := carried()
	if project == nil && isFolder("wasm") && isFolder("content") {
		project = os.DirFS(".")
	}
	if project == nil {
		return &complaint.Hinted{Err: errors.New("the sample is not here"),
			Hint: "take a release of relief, or run relief in a copy of the whole project"}
	}
	entries, err := os.ReadDir(dir)
	theirs := func(e fs.DirEntry) bool { return e.Name() != ".git" || !e.IsDir() }
	if slices.ContainsFunc(entries, theirs) || err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &complaint.Hinted{Err: fmt.Errorf("%s is there already", dir),
			Hint: "give a folder that is new or empty; a copy of an empty repository, with .git alone, is empty too"}
	}
	files := map[string][]byte{}
	if err := addAll(files, project, "content"); err != nil {
		return err
	}
	const firm = "content/firm.txt"
	files[firm] = factsOfFirm.ReplaceAll(files[firm], []byte("$1:"))
	release := strings.NewReplacer("{{from}}", releaseFrom, "{{version}}", releaseName)
	for _, f := range txtar.Parse(beside).Files {
		files[f.Name] = []byte(release.Replace(string(f.Data)))
	}
	if err := lay(dir, files); err != nil {
		return &complaint.Hinted{Err: fmt.Errorf("nothing was written: %w", err), Hint: "give a folder in one that you may write"}
	}
	fmt.Fprintf(stdout, "%d files in %s; go there, read README.md, and run relief serve\n", len(files), dir)
	if releaseFrom == "" {
		fmt.Fprintln(stdout, "this is no release of relief: say in .github/workflows/site.yml where one is")
	}
	return nil
}
