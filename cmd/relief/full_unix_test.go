//go:build unix

package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// A limit on the size of files stands in for a full disk: the system refuses the bytes
// in the same place. With it this program is the command.
func init() { instead = withoutRoom }

func withoutRoom() {
	size, err := strconv.ParseUint(os.Getenv("RELIEF_TEST_FULL"), 10, 64)
	if err != nil {
		return
	}
	signal.Ignore(unix.SIGXFSZ)
	if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: size, Max: size}); err != nil {
		fmt.Println(err)
		os.Exit(3)
	}
	if os.Args[1] == "over" {
		os.Exit(ended(&checked{to: os.Stdout}, layOver(os.Args[2], map[string][]byte{"a": []byte("new"), "b": make([]byte, 2*size)}), os.Stderr))
	}
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// onFull runs a command where no file can be larger than a size. It must end with 1,
// say what to do, and leave everything as it was.
func onFull(t *testing.T, size int, args ...string) {
	t.Helper()
	before := everything(t)
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), fmt.Sprint("RELIEF_TEST_FULL=", size), "TMPDIR="+t.TempDir())
	out, _ := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 1 || !strings.Contains(string(out), "relief: hint: free some space") {
		t.Errorf("relief %s ends with %d: %s", args, code, out)
	}
	after := everything(t)
	for name, text := range after {
		if was, ok := before[name]; !ok && name == ".public.relief/lock" {
			continue // whoever builds there next finds and takes it
		} else if !ok {
			t.Errorf("relief %s: %s is left", args, name)
		} else if was != text {
			t.Errorf("relief %s: %s is another", args, name)
		}
	}
	for name := range maps.Keys(before) {
		if _, ok := after[name]; !ok {
			t.Errorf("relief %s: %s is gone", args, name)
		}
	}
}

// everything is each file of the folder, with its text.
func everything(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(name)
		files[name] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestFullDevice: what a command writes is there wholly or not at all, and what was
// there before stays.
func TestFullDevice(t *testing.T) {
	relief, _ := project(t)
	relief(0, "law", "-packet", "packets")
	for name, text := range map[string]string{
		"record.json": `{"as_of": "2026-11-29", "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no",
		 "on_parole_other_case": "no", "on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no"},
		 "cases": [{"id": "a", "jurisdiction": "california", "level": "misdemeanor", "offense": "PC 484", "conviction_date": "2015-06-30",
		  "probation_granted": "yes", "probation_outcome": "completed_clean", "probation_end_date": "2018", "sentence_type": "probation",
		  "now_in_this_case": "finished", "sentence_completed": "yes", "other_fines_unpaid": "no", "charged_with_listed_driving_offense": "no"}]}`,
		"person.json":               `{"name": "Ben", "cases": {"a": {"number": "M1", "county": "San Diego"}}}`,
		"packets/pc1203_3.html":     "an older packet",
		"dist/a":                    "old",
		"dist/b":                    "old",
		"dist/relief-v0.0.0.zip":    "an older release",
		"elsewhere/.git/HEAD":       "ref: refs/heads/main",
		"wasm/california/notes.txt": "ours",
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	onFull(t, 20_000, "packet", "-record", "record.json", "-person", "person.json", "-o", "out")
	onFull(t, 5_000, "law", "-packet", "packets")
	onFull(t, 5_000, "law", "-packet", "others")
	onFull(t, 500, "law", "-sign", "packets/pc1203_4.html", "-by", "Ana Ruiz", "-bar", "123456", "-on", "2024-01-15")
	onFull(t, 5_000, "new", "site", "firm")
	onFull(t, 5_000, "new", "site", "elsewhere")
	onFull(t, 100, "new", "explainer", "bail-money")
	onFull(t, 5_000, "over", "dist")
	onFull(t, 5_000, "build", "-fast", "-o", "public")
}
