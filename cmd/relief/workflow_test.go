//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// job is what a test looks at of a workflow.
type job struct {
	Steps []struct {
		Name, Uses, Run string
		Env             map[string]string
	}
}

// workflow does what the host of the firm's folder does with it, but for the steps
// of the host itself.
func workflow(t *testing.T, d desk) {
	text, err := os.ReadFile(filepath.Join(d.dir, ".github", "workflows", "site.yml"))
	if err != nil {
		t.Fatal(err)
	}
	var w struct {
		Env  map[string]string
		Jobs map[string]job
	}
	if err := yaml.Unmarshal(text, &w); err != nil {
		t.Fatal(err)
	}
	tmp := t.TempDir()
	bin := filepath.Join(tmp, "bin")
	if err := os.Mkdir(bin, 0o755); err != nil {
		t.Fatal(err)
	}
	// The host's own program, which knows the proofs.
	const gh = "#!/bin/sh\n[ \"$1 $2\" = 'attestation verify' ] && [ -f \"$3\" ]\n"
	if err := os.WriteFile(filepath.Join(bin, "gh"), []byte(gh), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(d.dir, "public")); err != nil {
		t.Fatal(err)
	}
	added := filepath.Join(tmp, "path") // folders that steps add to PATH
	ran := 0
	for _, s := range w.Jobs["build"].Steps {
		if s.Run == "" {
			continue
		}
		ran++
		more, _ := os.ReadFile(added)
		cmd := exec.Command("bash", "-e", "-c", s.Run)
		cmd.Dir = d.dir
		cmd.Env = []string{"PATH=" + bin + ":" + strings.TrimSpace(string(more)) + ":/usr/bin:/bin",
			"RUNNER_TEMP=" + tmp, "GITHUB_PATH=" + added}
		for _, env := range []map[string]string{w.Env, s.Env} {
			for k, v := range env {
				cmd.Env = append(cmd.Env, k+"="+strings.ReplaceAll(v, "${{ steps.pages.outputs.base_url }}",
					"https://firm.example.org/site"))
			}
		}
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", s.Name, err, out)
		}
	}
	if ran != 3 {
		t.Errorf("%d steps ran", ran)
	}
	page, err := os.ReadFile(filepath.Join(d.dir, "public", "en", "index.html"))
	if err != nil || !bytes.Contains(page, []byte("https://firm.example.org/site/en/")) {
		t.Errorf("the site does not know its address: %v", err)
	}
}

// TestPinned holds that workflows use others' steps by what they are, not by a
// name that can be given to something else, and ask for no more than they need.
func TestPinned(t *testing.T) {
	texts := map[string]string{"newsite.txtar": string(beside)}
	files, err := filepath.Glob(filepath.Join("..", "..", ".github", "workflows", "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var w struct{ Jobs map[string]job }
		if err := yaml.Unmarshal(b, &w); err != nil || len(w.Jobs) == 0 {
			t.Errorf("%s: %v", f, err)
		}
		texts[f] = string(b)
	}
	pinned := regexp.MustCompile(`^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$`)
	for name, text := range texts {
		uses := regexp.MustCompile(`uses: *(.*)`).FindAllStringSubmatch(text, -1)
		for _, m := range uses {
			if !pinned.MatchString(m[1]) {
				t.Errorf("%s: %s is not pinned", name, m[1])
			}
		}
		if len(uses) == 0 || !strings.Contains(text, "\npermissions:\n  contents: read\n") {
			t.Errorf("%s: it uses nothing, or may do anything", name)
		}
	}
}
