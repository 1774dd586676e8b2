package site

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what was found into testdata")

// Each file of testdata/check changes the small site and lists the complaints
// that the change brings. A file that is empty is removed.
func TestCheck(t *testing.T) {
	whole := func(t *testing.T, dir string) map[string]bool {
		c, err := Check(context.Background(), Options{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]bool{}
		for _, one := range c.Complaints {
			out[one.String()] = true
		}
		return out
	}
	usual := whole(t, small(t))
	files, _ := filepath.Glob("testdata/check/*.txt")
	if len(files) == 0 {
		t.Fatal("no testdata")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			dir, want := small(t), ""
			kept := a.Files[:0:0]
			for _, f := range a.Files {
				if f.Name == "complaints" {
					want = string(f.Data)
					continue
				}
				kept = append(kept, f)
				if len(f.Data) == 0 {
					if err := os.Remove(filepath.Join(dir, f.Name)); err != nil {
						t.Fatal(err)
					}
					continue
				}
				put(t, dir, f.Name, string(f.Data))
			}
			c, err := Check(context.Background(), Options{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for _, one := range c.Complaints {
				if !usual[one.String()] {
					got.WriteString(one.String() + "\n")
				}
			}
			if *update {
				a.Files = append(kept, txtar.File{Name: "complaints", Data: []byte(got.String())})
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if d := cmp.Diff(want, got.String()); d != "" {
				t.Error("want -, got +:\n" + d)
			}
		})
	}
}
