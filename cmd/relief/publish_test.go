package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPublishChecks tries to publish a site of a firm without a telephone.
func TestPublishChecks(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"content", "wasm", "site/templates", "site/styles", "site/scripts"} {
		if err := os.CopyFS(filepath.Join(dir, filepath.FromSlash(name)), os.DirFS(filepath.Join("..", "..", filepath.FromSlash(name)))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		b, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	firm := filepath.Join(dir, "content", "firm.txt")
	b, err := os.ReadFile(firm)
	if err != nil {
		t.Fatal(err)
	}
	b = regexp.MustCompile(`(?m)^phone:.*$`).ReplaceAll(b, []byte("phone:"))
	if err := os.WriteFile(firm, b, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	var out, complaints bytes.Buffer
	if code := run([]string{"publish", "www"}, strings.NewReader(""), &out, &complaints); code != 1 {
		t.Error(code, out.String())
	}
	for _, want := range []string{"phone is not filled in", "nothing was published", "hint: put them right, or publish with -unchecked"} {
		if !strings.Contains(complaints.String(), want) {
			t.Errorf("%q is not in %s", want, complaints.String())
		}
	}
	if _, err := os.Stat("www"); err == nil {
		t.Error("the folder was made")
	}
}
