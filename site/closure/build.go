package closure

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
)

// Build compiles a main package, found from dir, and writes the module of its exports. The flags go to the go tool:
// "-gcflags=-l", for one, makes the module smaller and slower. A program that cannot be compiled is an error of the go
// tool; one that is compiled but cannot stand alone is a *Refusal, and Whole will do.
//
// The runtime is not compiled when the program needs no more of it than what is written in assembly for it alone: that
// takes a tenth of the time.
func Build(dir, pkg string, flags ...string) ([]byte, error) {
	if archives, err := compileAlone(dir, pkg, flags); err == nil {
		if module, err := link(dir, archives); err == nil {
			return module, nil
		}
	}
	archives, err := compile(dir, pkg, flags)
	if err != nil {
		return nil, err
	}
	module, err := link(dir, archives)
	var refusal *Refusal
	if err != nil && !errors.As(err, &refusal) {
		err = &Refusal{Why: err.Error()}
	}
	return module, err
}

func link(dir string, archives map[string][]byte) ([]byte, error) {
	builtins, err := builtins(dir)
	if err != nil {
		return nil, err
	}
	p, err := Read(archives, builtins)
	if err != nil {
		return nil, err
	}
	return Link(p)
}

// Whole links the same package with the runtime of Go: a WASI reactor, a hundred times larger, that can do all that Go can.
func Whole(dir, pkg string) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "closure")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	out := filepath.Join(tmp, "whole.wasm")
	if _, err := run(dir, "build", "-buildmode=c-shared", "-pgo=off", "-trimpath", "-ldflags=-s -w", "-o", out, pkg); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// compile compiles a main package and all that it imports, and returns the archives by import path.
func compile(dir, pkg string, flags []string) (map[string][]byte, error) {
	return archivesOf(dir, append(append([]string{"-buildmode=c-shared"}, flags...), pkg)...)
}

// archivesOf lists packages with their dependencies and reads their archives.
func archivesOf(dir string, args ...string) (map[string][]byte, error) {
	out, err := run(dir, append([]string{"list", "-export", "-deps", "-pgo=off", "-json=ImportPath,Name,Export"}, args...)...)
	if err != nil {
		return nil, err
	}
	archives := map[string][]byte{}
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var p struct{ ImportPath, Name, Export string }
		if err := d.Decode(&p); err != nil {
			return nil, err
		}
		if p.Name == "main" || p.Name == alone {
			p.ImportPath = "main"
		}
		if p.Export == "" { // package unsafe
			continue
		}
		if archives[p.ImportPath], err = os.ReadFile(p.Export); err != nil {
			return nil, err
		}
	}
	return archives, nil
}

// builtins reads the list of runtime functions to which objects refer by number, from the source of the compiler in use.
func builtins(dir string) ([]string, error) {
	root, err := goroot(dir)
	if err != nil {
		return nil, err
	}
	list, err := os.ReadFile(filepath.Join(root, "src/cmd/internal/goobj/builtinlist.go"))
	if err != nil {
		return nil, err
	}
	var names []string
	for _, m := range regexp.MustCompile(`(?m)^\t\{"(.+)", \d\},$`).FindAllSubmatch(list, -1) {
		names = append(names, string(m[1]))
	}
	return names, nil
}

func goroot(dir string) (string, error) {
	root, err := run(dir, "env", "GOROOT")
	return string(bytes.TrimSpace(root)), err
}

// run runs the go tool for wasip1. What the user has set for other work (flags for every command, a workspace) does not
// count: the engine needs nothing but Go's own library.
func run(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOWASM=", "GOEXPERIMENT=", "GOFLAGS=", "GOWORK=off", "GO111MODULE=on")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) && stderr.Len() > 0 {
			return nil, fmt.Errorf("go %s: %s", args[0], bytes.TrimSpace(stderr.Bytes()))
		}
		return nil, fmt.Errorf("go %s: %w", args[0], err)
	}
	return out, nil
}
