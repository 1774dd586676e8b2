package site

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// phrases are found in the text of a license.
var phrases = map[string]string{
	"MIT":          "Permission is hereby granted, free of charge",
	"BSD-2-Clause": "Redistribution and use in source and binary forms",
	"BSD-3-Clause": "Redistribution and use in source and binary forms",
	"Apache-2.0":   "Apache License",
	"OFL-1.1":      "SIL OPEN FONT LICENSE Version 1.1",
}

// TestLicenses compares LICENSES.md with what is imported and with what the
// modules say.
func TestLicenses(t *testing.T) {
	doc, err := os.ReadFile("LICENSES.md")
	if err != nil {
		t.Fatal(err)
	}
	command, _, _ := strings.Cut(string(doc), "## In tests only")
	listed := func(text string) map[string]string {
		m := map[string]string{}
		for _, row := range regexp.MustCompile(`(?m)^\| ([\w.-]+\.[\w./-]+) \| (.*?) \|`).FindAllStringSubmatch(text, -1) {
			m[row[1]] = row[2]
		}
		return m
	}
	inCommand, all := listed(command), listed(string(doc))
	imported := func(args ...string) map[string]string {
		cmd := exec.Command("go", append([]string{"list", "-deps", "-f",
			"{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}"},
			args...)...)
		cmd.Dir = ".."
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		m := map[string]string{}
		for line := range strings.Lines(string(out)) {
			if path, dir, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
				m[path] = dir
			}
		}
		return m
	}
	for what, pair := range map[string][2]map[string]string{
		"the command": {imported("-tags=bucket", "./cmd/relief"), inCommand},
		"all":         {imported("-test", "./..."), all},
	} {
		got := maps.Clone(pair[1])
		for path, dir := range pair[0] {
			license, ok := got[path]
			if !ok {
				t.Errorf("%s: LICENSES.md does not list %s", what, path)
				continue
			}
			delete(got, path)
			files, _ := filepath.Glob(filepath.Join(dir, "LICEN[CS]E*"))
			text := ""
			for _, f := range files {
				b, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				text += string(b)
			}
			for one := range strings.SplitSeq(license, ", ") {
				if phrases[one] == "" || !strings.Contains(strings.Join(strings.Fields(text), " "), phrases[one]) {
					t.Errorf("%s does not say that its license is %s", path, one)
				}
			}
		}
		for path := range got {
			t.Errorf("%s: LICENSES.md lists %s, which nothing imports", what, path)
		}
	}
}
