package site

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// What becomes of the small site, file by file. "go test -run Golden -update"
// writes it again; the difference is then to be read.
func TestGolden(t *testing.T) {
	const file = "testdata/golden.txt"
	dir := small(t)
	build(t, Options{Dir: dir, Plain: true, BaseURL: "https://example.org/help/"})
	var got []txtar.File
	for _, name := range slices.Sorted(maps.Keys(tree(t, filepath.Join(dir, "public")))) {
		if strings.HasSuffix(name, ".png") || name == "files.json" || strings.HasPrefix(name, "es/") && name != "es/index.html" {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, "public", name))
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, txtar.File{Name: name, Data: b})
	}
	made := txtar.Format(&txtar.Archive{Comment: []byte("The small site, built for https://example.org/help/.\n"), Files: got})
	if *update {
		if err := os.WriteFile(file, made, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(made)); d != "" {
		t.Error("want -, got +:\n" + d)
	}
}
