package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"example.org/relief/site/complaint"
)

// here makes sure that the command runs in the folder of a project: one with
// content. Without it the first error would be one of the go tool.
func here() error {
	wd, err := os.Getwd()
	if err != nil {
		return &complaint.Hinted{Err: fmt.Errorf("the folder is gone: %w", err), Hint: "change to the folder that holds content"}
	}
	if isFolder("content") {
		return nil
	}
	hint := "run relief in the folder that holds content, or lay one with relief new site DIR"
	for dir := wd; ; dir = filepath.Dir(dir) {
		if isFolder(filepath.Join(dir, "content")) {
			hint = "run relief in " + dir
			break
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	return &complaint.Hinted{Err: fmt.Errorf("there is no folder content in %s", wd), Hint: hint}
}

// siteHere makes sure that the site in this folder can be made as it is meant: with
// the law that is in the folder, if there is one.
func siteHere(ctx context.Context) error {
	if err := here(); err != nil {
		return err
	}
	return ownLaw(ctx)
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
