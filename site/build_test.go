package site

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// small copies the small site of testdata to a folder of its own.
func small(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "small"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestBuild(t *testing.T) {
	dir := small(t)
	r, err := Build(context.Background(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err, r.Complaints)
	}
	t.Log(r)
}
