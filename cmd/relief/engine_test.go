package main

import (
	"os"
	"path/filepath"
	"testing"
)

// The name of a kept engine changes with everything that it is made from.
func TestEngineName(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	t.Setenv("HOME", dir)
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(dir, "config"))
	t.Setenv("AppData", filepath.Join(dir, "config"))
	t.Setenv("GOENV", "")
	if engineName() != "" {
		t.Error("there are no sources, and it has a name")
	}
	put("wasm/main.go", "package main")
	put("wasm/law/law.go", "package law")
	put("go.mod", "module x")
	first := engineName()
	if first == "" || engineName() != first {
		t.Fatalf("the name is %q, then %q", first, engineName())
	}
	for name, text := range map[string]string{"wasm/main.go": "package main", "wasm/law/law.go": "package law", "wasm/law/new.go": "",
		"go.mod": "module x"} {
		put(name, text+"\n")
		if engineName() == first {
			t.Errorf("%s has changed, and the name is the same", name)
		}
		if put(name, text); text == "" {
			if err := os.Remove(filepath.FromSlash(name)); err != nil {
				t.Fatal(err)
			}
		}
		if engineName() != first {
			t.Errorf("%s is as it was, and the name is another", name)
		}
	}
	t.Setenv("GOFLAGS", "-gcflags=-l")
	if engineName() == first {
		t.Error("the Go tool has other settings, and the name is the same")
	}
	t.Setenv("GOENV", filepath.Join(dir, "settings"))
	if engineName() != "" {
		t.Error("its settings are elsewhere, and it has a name")
	}
}
