package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// apart are modules that take long to compile, and few need: the command does
// without them until it is asked for what they do.
var apart = []string{"github.com/tetratelabs/wazero", "github.com/minio/minio-go"}

// TestApart holds that who only looks at the site does not compile them.
func TestApart(t *testing.T) {
	brings := func(pkg string, flags ...string) (found []string) {
		out, err := exec.Command("go", append(append([]string{"list", "-deps"}, flags...), pkg)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range apart {
			if strings.Contains(string(out), a) {
				found = append(found, a)
			}
		}
		return found
	}
	if got := brings("."); len(got) != 0 {
		t.Errorf("the command brings %q", got)
	}
	if got := brings(".", "-tags=bucket"); len(got) != 1 || got[0] != apart[1] {
		t.Errorf("with the client for buckets it brings %q", got)
	}
	if got := brings("./replay"); len(got) != 1 || got[0] != apart[0] {
		t.Errorf("the replay brings %q", got)
	}
}

// TestCompiledWhenNeeded runs the command as it is compiled by hand: it compares a
// new engine with the native one in a program of its own, once, and opens buckets
// as the command with the client in it.
func TestCompiledWhenNeeded(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "relief.exe")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	gocache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	cache := filepath.Join(dir, "cache")
	t.Setenv("GOCACHE", strings.TrimSpace(string(gocache)))
	for _, v := range []string{"XDG_CACHE_HOME", "LocalAppData"} {
		t.Setenv(v, cache)
	}
	for _, v := range []string{"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "GOOGLE_OAUTH_ACCESS_TOKEN"} {
		t.Setenv(v, "")
	}
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", filepath.Join(dir, "none"))
	relief := func(code int, args ...string) string {
		t.Helper()
		cmd := exec.Command(program, args...)
		cmd.Dir = root
		out, _ := cmd.CombinedOutput()
		if got := cmd.ProcessState.ExitCode(); got != code {
			t.Fatalf("relief %s ends with %d: %s", args, got, out)
		}
		return string(out)
	}
	public := filepath.Join(dir, "public")
	relief(0, "build", "-fast", "-o", public)
	proved, err := filepath.Glob(filepath.Join(cache, "relief", "engines", "*"))
	if err != nil || len(proved) != 1 {
		t.Fatalf("the engine was not proved: %v %v", proved, err)
	}
	if b, err := os.ReadFile(proved[0]); err != nil || string(b) != "2000\n" {
		t.Errorf("%q records, %v", b, err)
	}
	has(t, relief(1, "publish", "-unchecked", "-from", public, "gs://bucket"), "there is no key for gs://bucket")
}

// TestReplayProgram gives it a module that is right and others that are not.
func TestReplayProgram(t *testing.T) {
	book, err := codebook()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join("..", ".."))
	e, err := makeEngine(t.Context(), book, false)
	if err != nil {
		t.Fatal(err)
	}
	replay := func(module []byte) string {
		t.Helper()
		said, err := goTool(t.Context(), bytes.NewReader(module), "run", "./cmd/relief/replay", "-records", "50")
		if err != nil {
			t.Fatal(err)
		}
		return said
	}
	if said := replay(e.Module); said != "" {
		t.Errorf("it differs: %s", said)
	}
	if said := replay([]byte("nothing")); said == "" {
		t.Error("no module is the same")
	}
}
