package closure

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
)

// The go tool compiles the runtime for every main package, and for no other. So that it does not, the package is given to
// it under another name (-overlay).
const alone = "alone"

var packageMain = regexp.MustCompile(`(?m)^package main\b`)

// inAssembly are files of the runtime with functions that stand alone.
var inAssembly = []string{"runtime/memclr_wasm.s", "runtime/memmove_wasm.s"}

// compileAlone is compile without the runtime, but for inAssembly. A program that needs more of it cannot be linked.
func compileAlone(dir, pkg string, flags []string) (map[string][]byte, error) {
	out, err := run(dir, "list", "-json=Dir,Name,GoFiles", pkg)
	if err != nil {
		return nil, err
	}
	var p struct {
		Dir, Name string
		GoFiles   []string
	}
	if err := json.Unmarshal(out, &p); err != nil || p.Name != "main" {
		return nil, fmt.Errorf("%s is not a main package: %v", pkg, err)
	}
	tmp, err := os.MkdirTemp("", "closure")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	replace := map[string]string{}
	for _, name := range p.GoFiles {
		text, err := os.ReadFile(filepath.Join(p.Dir, name))
		if err != nil {
			return nil, err
		}
		replace[filepath.Join(p.Dir, name)] = filepath.Join(tmp, name)
		if err := os.WriteFile(filepath.Join(tmp, name), packageMain.ReplaceAll(text, []byte("package "+alone)), 0o644); err != nil {
			return nil, err
		}
	}
	overlay := filepath.Join(tmp, "overlay.json")
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(overlay, list, 0o644); err != nil {
		return nil, err
	}
	archives, err := archivesOf(dir, append(append([]string{"-overlay", overlay}, flags...), pkg)...)
	if err != nil {
		return nil, err
	}
	return archives, assemble(dir, tmp, archives)
}

// assemble adds archives with what of the runtime is written in assembly.
func assemble(dir, tmp string, archives map[string][]byte) error {
	root, err := goroot(dir)
	if err != nil {
		return err
	}
	for _, file := range inAssembly {
		pkg := path.Dir(file)
		object := filepath.Join(tmp, path.Base(file)+".o")
		if _, err := run(dir, "tool", "asm", "-p", pkg, "-I", filepath.Join(root, "pkg", "include"), "-o", object,
			filepath.Join(root, "src", filepath.FromSlash(file))); err != nil {
			return err
		}
		b, err := os.ReadFile(object)
		if err != nil {
			return err
		}
		if archives[pkg] == nil {
			archives[pkg] = []byte("!<arch>\n")
		}
		archives[pkg] = fmt.Appendf(archives[pkg], "%-16s%-12d%-6d%-6d%-8o%-10d`\n", "asm.o", 0, 0, 0, 0o644, len(b))
		if archives[pkg] = append(archives[pkg], b...); len(b)%2 == 1 {
			archives[pkg] = append(archives[pkg], 0)
		}
	}
	return nil
}
