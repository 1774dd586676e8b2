package engine

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.org/relief/site/complaint"
)

// TestOddSettings builds the engine with settings that the user has for other
// work: the bytes are the same.
func TestOddSettings(t *testing.T) {
	want, err := Compile("../..")
	if err != nil {
		t.Fatal(err)
	}
	work := filepath.Join(t.TempDir(), "go.work")
	if err := os.WriteFile(work, []byte("go 1.26\n\nuse ./elsewhere\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"GOFLAGS": "-mod=vendor -race", "GOWORK": work, "GOOS": "windows",
		"GOEXPERIMENT": "synctest", "GO111MODULE": "off"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(name, value)
			got, err := Compile("../..")
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s=%s: another engine, or none: %v", name, value, err)
			}
		})
	}
}

// TestUnbuilt looks at what is said where the go tool cannot work.
func TestUnbuilt(t *testing.T) {
	for name, set := range map[string]func(t *testing.T) (root string){
		"no Go":        func(t *testing.T) string { t.Setenv("PATH", t.TempDir()); return "../.." },
		"wrong folder": func(t *testing.T) string { return t.TempDir() },
		"no cache": func(t *testing.T) string {
			for _, v := range []string{"HOME", "GOCACHE", "XDG_CACHE_HOME", "LocalAppData", "USERPROFILE"} {
				t.Setenv(v, "")
			}
			return "../.."
		},
		"a cache that is a file": func(t *testing.T) string {
			file := filepath.Join(t.TempDir(), "file")
			if err := os.WriteFile(file, nil, 0o644); err != nil {
				t.Fatal(err)
			}
			t.Setenv("GOCACHE", filepath.Join(file, "cache"))
			return "../.."
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Build(set(t), nil)
			if err == nil || complaint.Hint(err) == "" {
				t.Errorf("no error, or no hint: %v", err)
			}
		})
	}
	// An old Go, or one that GOTOOLCHAIN asks for; no modules.
	for said, hint := range map[string]string{
		"go list: cmd/go: unsupported GOOS/GOARCH pair wasip1/wasm":                              newerGo,
		"go list: -buildmode=c-shared not supported on wasip1/wasm":                              newerGo,
		`go list: go: invalid GOTOOLCHAIN "nonsense"`:                                            newerGo,
		"wasm/main.go:1: cannot find package in any of: /go/src/x (from $GOROOT) (from $GOPATH)": "unset GO111MODULE",
	} {
		if err := unbuilt(errors.New(said)); complaint.Hint(err) != hint {
			t.Errorf("%s: the hint is %q", said, complaint.Hint(err))
		}
	}
	// A mistake in the law is said with its place alone.
	if err := unbuilt(errors.New("go list: wasm/law/x.go:3: undefined: y")); complaint.Hint(err) != "" {
		t.Error(err)
	}
	if err := unbuilt(fmt.Errorf("go list: %w", exec.ErrNotFound)); complaint.Hint(err) == "" {
		t.Error(err)
	}
}
