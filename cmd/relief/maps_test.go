package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// named is a file of the package in its comment, mapped a line of a map.
var (
	named  = regexp.MustCompile(`(^|[\s(])([\w-]+\.(?:go|ts))\b`)
	mapped = regexp.MustCompile(`(?m)^\t[\w-]+\.(go|ts)`)
)

// TestMaps: where the comment of a package has a map of its files, each file is on it,
// and it names no file that is not there.
func TestMaps(t *testing.T) {
	root := filepath.Join("..", "..")
	maps := 0
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if d.Name() == "testdata" || d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && name != root {
			return fs.SkipDir
		}
		pkgs, err := parser.ParseDir(token.NewFileSet(), name, nil, parser.ParseComments|parser.PackageClauseOnly)
		if err != nil {
			return err
		}
		for _, p := range pkgs {
			for file, f := range p.Files {
				if f.Doc == nil || !mapped.MatchString(f.Doc.Text()) {
					continue
				}
				maps++
				checkMap(t, name, filepath.Base(file), f.Doc.Text())
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if maps < 12 {
		t.Errorf("only %d packages have a map of their files", maps)
	}
}

// checkMap compares the map in the comment of a package, which is in file, with its folder.
func checkMap(t *testing.T, dir, file, doc string) {
	t.Helper()
	on := map[string]bool{file: true}
	for _, m := range named.FindAllStringSubmatch(doc, -1) {
		on[m[2]] = true
	}
	scripts := strings.Contains(doc, ".ts")
	there := map[string]bool{}
	files, err := filepath.Glob(filepath.Join(dir, "*.*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		base := filepath.Base(f)
		there[base] = true
		switch ext := path.Ext(base); {
		case ext != ".go" && !(scripts && ext == ".ts"), strings.HasSuffix(base, "_test.go"), on[base]:
		case on[oneSystem.ReplaceAllString(base, "_unix.go")], on[oneSystem.ReplaceAllString(base, "_linux.go")]:
		default:
			t.Errorf("%s: %s is not on the map in the comment of the package (%s)", dir, base, file)
		}
	}
	for f := range on {
		if !there[f] {
			t.Errorf("%s/%s: the map names %s, which is not there", dir, file, f)
		}
	}
}

// oneSystem is the end of the name of a file that is for one system.
var oneSystem = regexp.MustCompile(`_(unix|linux|windows|other)\.go$`)
