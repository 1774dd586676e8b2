package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The versions that npm installs. Those of Go modules are in peers/go.mod.
var fromNPM = []string{"@11ty/eleventy@3.1.8", "json-rules-engine@7.3.1"}

// tools are the other tools, got when they are first asked for.
type tools struct {
	*workshop
	alone  bool   // none but Chromium
	cache  string // where they are kept
	found  map[string]string
	absent []string // those that could not be had, and why
}

// tool returns where a tool is, or "" when it cannot be had; the reason is said
// once.
func (k *tools) tool(name string, get func() (string, error)) string {
	if p, ok := k.found[name]; ok {
		return p
	}
	p, err := "", errors.New("only this project is measured")
	if !k.alone || name == "Chromium" {
		p, err = get()
	}
	if err != nil {
		k.absent = append(k.absent, name+": "+strings.ReplaceAll(lastLines(err.Error(), 2), "\n", "; "))
		p = ""
	}
	k.found[name] = p
	return p
}

// hugo builds Hugo from the module proxy.
func (k *tools) hugo() string {
	return k.tool("Hugo", func() (string, error) { return k.goTool("hugo", "github.com/gohugoio/hugo") })
}

// peers builds the command that times the rule engines of Go.
func (k *tools) peers() string {
	return k.tool("cel-go and expr", func() (string, error) { return k.goTool("peers", ".") })
}

func (k *tools) goTool(name, pkg string) (string, error) {
	sum, err := os.ReadFile("cmd/bench/peers/go.mod")
	if err != nil {
		return "", err
	}
	program := filepath.Join(k.cache, fmt.Sprintf("%s-%08x", name, checksum(sum)))
	if _, err := os.Stat(program); err == nil && pkg != "." {
		return program, nil
	}
	k.log("building " + name + "; this may take minutes the first time")
	_, err = k.run("cmd/bench/peers", "go", "build", "-o", program, pkg)
	return program, err
}

// tinygo is TinyGo, where it is installed: it needs LLVM, which is too large to
// be fetched for one figure.
func (k *tools) tinygo() string {
	return k.tool("TinyGo", func() (string, error) { return exec.LookPath("tinygo") })
}

// npm installs the tools of Node and returns the folder they are in.
func (k *tools) npm() string {
	return k.tool("Eleventy and json-rules-engine", func() (string, error) {
		for _, p := range []string{"node", "npm"} {
			if _, err := exec.LookPath(p); err != nil {
				return "", fmt.Errorf("%s is not installed", p)
			}
		}
		dir := filepath.Join(k.cache, fmt.Sprintf("npm-%08x", checksum([]byte(strings.Join(fromNPM, " ")))))
		if _, err := os.Stat(filepath.Join(dir, "done")); err == nil {
			return dir, nil
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(dir, "package.json"), []byte(`{"private":true}`), 0o644); err != nil {
			return "", err
		}
		k.log("installing " + strings.Join(fromNPM, " and "))
		if _, err := k.run(dir, "npm", append([]string{"install", "--no-audit", "--no-fund", "--ignore-scripts"},
			fromNPM...)...); err != nil {
			return "", err
		}
		return dir, os.WriteFile(filepath.Join(dir, "done"), nil, 0o644)
	})
}

// checksum is FNV-1a.
func checksum(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
