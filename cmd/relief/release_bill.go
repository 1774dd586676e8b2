package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// brought is a module that is in a release.
type brought struct{ path, version, dir string }

// modules are all that are in a release, that of Go first.
func modules(ctx context.Context) ([]brought, error) {
	root, err := goTool(ctx, nil, "env", "GOROOT", "GOVERSION")
	if err != nil {
		return nil, err
	}
	list, err := goTool(ctx, nil, "list", "-deps", "-tags=bucket", "-f",
		"{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}",
		"./cmd/relief")
	if err != nil {
		return nil, err
	}
	own := strings.Split(root, "\n")
	found := []brought{{"std", strings.TrimPrefix(own[1], "go"), own[0]}}
	for _, line := range slices.Compact(slices.Sorted(strings.Lines(list))) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 3 {
			found = append(found, brought{f[0], f[1], f[2]})
		}
	}
	return found, nil
}

// notices are the licenses of all that is in a release, which ask to go along.
func notices(modules []brought) ([]byte, error) {
	var b bytes.Buffer
	for _, m := range modules {
		before := b.Len()
		for _, pattern := range []string{"LICEN[CS]E*", "NOTICE*"} {
			files, err := filepath.Glob(filepath.Join(m.dir, pattern))
			if err != nil {
				return nil, err
			}
			for _, f := range files {
				text, err := os.ReadFile(f)
				if err != nil {
					return nil, err
				}
				fmt.Fprintf(&b, "== %s: %s ==\n\n%s\n\n", m.path, filepath.Base(f), bytes.TrimSpace(text))
			}
		}
		if b.Len() == before {
			return nil, fmt.Errorf("%s has no license in %s", m.path, m.dir)
		}
	}
	return b.Bytes(), nil
}

// bill lists the modules of a release in the form of CycloneDX, so that whoever
// runs it can look for known weaknesses.
func bill(modules []brought, version string) ([]byte, error) {
	type component struct {
		Type    string `json:"type"`
		Ref     string `json:"bom-ref"`
		Name    string `json:"name"`
		Version string `json:"version"`
		Purl    string `json:"purl"`
	}
	of := func(kind, name, version string) component {
		at := fmt.Sprintf("pkg:golang/%s@%s", name, version)
		return component{kind, at, name, version, at}
	}
	var parts []component
	var refs []string
	for _, m := range modules {
		parts = append(parts, of("library", m.path, m.version))
		refs = append(refs, parts[len(parts)-1].Ref)
	}
	whole := of("application", "example.org/relief", version)
	return json.MarshalIndent(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
		"metadata":     map[string]any{"component": whole},
		"components":   parts,
		"dependencies": []any{map[string]any{"ref": whole.Ref, "dependsOn": refs}},
	}, "", "  ")
}
