package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLay lays a folder where there is none, in an empty one, in the one where the
// command runs, in a copy of an empty repository; and nothing where not all of it goes.
func TestLay(t *testing.T) {
	files := map[string][]byte{"README.md": []byte("read"), "content/firm.txt": []byte("name:")}
	there := func(dir, want string) {
		t.Helper()
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s holds %q, want %q", dir, got, want)
		}
	}
	t.Chdir(t.TempDir())
	for _, dir := range []string{"empty", filepath.Join("clone", ".git"), filepath.Join("taken", "content")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for dir, want := range map[string]string{"new/deep": "README.md content", "empty": "README.md content",
		"clone": ".git README.md content"} {
		if err := lay(dir, files); err != nil {
			t.Fatal(dir, err)
		}
		there(dir, want)
	}
	if err := os.WriteFile(filepath.Join("taken", "content", "mine"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := lay("taken", files); err == nil {
		t.Error("it was laid over what was there")
	}
	there("taken", "content")
	there(filepath.Join("taken", "content"), "mine")
	t.Chdir(t.TempDir())
	if err := lay(".", files); err != nil {
		t.Fatal(err)
	}
	there(".", "README.md content")
}
