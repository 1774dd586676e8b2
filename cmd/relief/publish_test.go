package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPublishChecks tries to publish a site of a firm without a telephone, and
// one that was changed and not built again.
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
	relief := func(code int, args ...string) string {
		t.Helper()
		var said bytes.Buffer
		if got := run(args, strings.NewReader(""), &said, &said); got != code {
			t.Errorf("relief %s ends with %d: %s", args, got, said.String())
		}
		return said.String()
	}
	has := func(said string, want ...string) {
		t.Helper()
		for _, w := range want {
			if !strings.Contains(said, w) {
				t.Errorf("%q is not in %s", w, said)
			}
		}
	}
	has(relief(1, "publish", "www"), "phone is not filled in", "nothing was published", "hint: put them right, or publish with -unchecked")
	if _, err := os.Stat("www"); err == nil {
		t.Error("the folder was made")
	}
	// With the blanks filled in it goes, once it is built.
	blank := regexp.MustCompile(`(?m)^(lawyer|bar-number|office-city|phone|email):.*$`)
	fill := func(with string) {
		if err := os.WriteFile(firm, blank.ReplaceAll(b, []byte("$1: "+with)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	fill("TEST 555-0100 test@example.org")
	relief(0, "build", "-fast")
	has(relief(0, "publish", "www"), "put ")
	fill("TEST 555-0199 test@example.org")
	const stale = "content/firm.txt has changed since public was built"
	has(relief(1, "publish", "www"), stale, "nothing was published", "hint: run relief build, or publish with -unchecked")
	has(relief(0, "publish", "-unchecked", "www"), "warning: "+stale, "put 0 files")
	relief(0, "build", "-fast")
	has(relief(0, "publish", "www"), "put ")
}
