package main

import (
	"archive/tar"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPair puts what two revisions measure side by side: what both have, and
// nothing else.
func TestPair(t *testing.T) {
	r := &report{}
	p := pairing{r, "old", map[string]*table{}}
	one := func(title string, rows ...*row) *table {
		return &table{Title: title, Columns: []string{ours, "Hugo"}, Rows: rows}
	}
	sampled := func(what string, v ...float64) *row {
		r := &row{What: what, Unit: "ms", Samples: map[string][]float64{}, Median: map[string]float64{}}
		for _, x := range v {
			r.add(ours, x)
		}
		return r
	}
	for _, round := range [][2]float64{{10, 20}, {12, 26}} {
		p.add(one("Building", sampled("both", round[0]), sampled("new", 1)),
			one("Building", sampled("both", round[1]), sampled("gone", 1)))
	}
	size := func(n float64) *table {
		return &table{Title: "Bytes", Columns: []string{"brotli 11", "raw"},
			Rows: []*row{{What: "page", Unit: "bytes", Median: map[string]float64{"brotli 11": n, "raw": 9}}}}
	}
	p.add(size(30), size(40))
	var out bytes.Buffer
	r.print(&out, nil)
	for _, want := range []string{"## Building, beside old", "11.0", "23.0 (× 2.09)", "## Bytes, brotli 11, beside old",
		"40.0 (× 1.33)"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	for _, not := range []string{"new", "gone"} {
		if strings.Contains(out.String(), not) {
			t.Errorf("%q is in\n%s", not, out.String())
		}
	}
}

// TestUnpack keeps an archive within its folder.
func TestUnpack(t *testing.T) {
	pack := func(name string) *bytes.Buffer {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		if err := w.WriteHeader(&tar.Header{Name: "a/", Typeflag: tar.TypeDir, Mode: 0o755}); err != nil {
			t.Fatal(err)
		}
		if err := w.WriteHeader(&tar.Header{Name: name, Typeflag: tar.TypeReg, Size: 2, Mode: 0o644}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte("hi")); err != nil {
			t.Fatal(err)
		}
		return &b
	}
	dir := filepath.Join(t.TempDir(), "x")
	if err := unpack(pack("a/b"), dir); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(filepath.Join(dir, "a", "b")); string(b) != "hi" {
		t.Error(string(b), err)
	}
	if err := unpack(pack("../out"), filepath.Join(t.TempDir(), "y")); err == nil {
		t.Error("it wrote outside its folder")
	}
}
