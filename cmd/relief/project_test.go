package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// project goes to a copy of the project. fill writes something for each of the
// firm's blanks.
func project(t *testing.T) (relief func(code int, args ...string) string, fill func(with string)) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"content", "wasm", "site/templates", "site/styles", "site/scripts"} {
		if err := os.CopyFS(filepath.Join(dir, filepath.FromSlash(name)),
			os.DirFS(filepath.Join("..", "..", filepath.FromSlash(name)))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		b, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	firm := filepath.Join(dir, "content", "firm.txt")
	b, err := os.ReadFile(firm)
	if err != nil {
		t.Fatal(err)
	}
	b = regexp.MustCompile(`(?m)^(lawyer|bar-number|office-city|phone|email):.*$`).ReplaceAll(b, []byte("$1:"))
	fill = func(phone string) {
		t.Helper()
		if err := os.WriteFile(firm, filled(b, phone), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(firm, b, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	return func(code int, args ...string) string {
		t.Helper()
		var said bytes.Buffer
		if got := run(args, strings.NewReader(""), &said, &said); got != code {
			t.Errorf("relief %s ends with %d: %s", args, got, said.String())
		}
		return said.String()
	}, fill
}

func has(t *testing.T, said string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(said, w) {
			t.Errorf("%q is not in %s", w, said)
		}
	}
}

const phone = "(619) 555-0100"

// filled is a firm.txt with each of its blanks filled in.
func filled(firm []byte, phone string) []byte {
	for fact, is := range map[string]string{"name": "A Firm", "lawyer": "A Lawyer", "bar-number": "123456", "office-city": "San Diego",
		"phone": phone, "email": "office@example.org", "counties": "San Diego"} {
		firm = regexp.MustCompile("(?m)^"+fact+":$").ReplaceAll(firm, []byte(fact+": "+is))
	}
	return firm
}

// TestCheck looks at the exit status, which is what programs go by: 1 for
// errors, 0 for warnings, 1 for warnings with -strict.
func TestCheck(t *testing.T) {
	relief, fill := project(t)
	has(t, relief(1, "check"), "content/firm.txt:", "phone is not filled in", " errors, ", " warnings\n")
	var report struct {
		Complaints complaint.List
		Pages      int
	}
	if err := json.Unmarshal([]byte(relief(1, "check", "-json")), &report); err != nil {
		t.Fatal(err)
	}
	if n := report.Complaints.Errors(); n < 5 || report.Pages == 0 {
		t.Errorf("%d errors on %d pages", n, report.Pages)
	}
	for _, c := range report.Complaints {
		if c.File == "" || c.Rule == "" || c.Text == "" {
			t.Errorf("it lacks something: %+v", c)
		}
	}
	fill(phone)
	if err := os.WriteFile("content/en/notes.docx", []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	has(t, relief(0, "check"), "content/en/notes.docx: warning: nothing uses this file", "0 errors, ")
	has(t, relief(1, "check", "-strict"), "content/en/notes.docx: nothing uses this file", ", 0 warnings")
}

// TestPublishChecks tries to publish a site of a firm without a telephone, and
// one that was changed and not built again.
func TestPublishChecks(t *testing.T) {
	relief, fill := project(t)
	has(t, relief(1, "publish", "www"), "phone is not filled in", "nothing was published",
		"hint: put them right, or publish with -unchecked")
	if _, err := os.Stat("www"); err == nil {
		t.Error("the folder was made")
	}
	// With the blanks filled in it goes, once it is built.
	fill(phone)
	relief(0, "build", "-fast")
	has(t, relief(0, "publish", "www"), "put ")
	fill("(619) 555-0199")
	const stale = "content/firm.txt has changed since public was built"
	has(t, relief(1, "publish", "www"), stale, "nothing was published", "hint: run relief build, or publish with -unchecked")
	has(t, relief(0, "publish", "-unchecked", "www"), "warning: "+stale, "put 0 files")
	relief(0, "build", "-fast")
	has(t, relief(0, "publish", "www"), "put ")
}

// TestUsageNamesEveryCommand: what there is can be found, and what is named is there.
func TestUsageNamesEveryCommand(t *testing.T) {
	named := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^    relief (\w+)`).FindAllStringSubmatch(usage, -1) {
		named[m[1]] = true
		if commands[m[1]] == nil {
			t.Errorf("the usage names relief %s, which is no command", m[1])
		}
	}
	for name := range commands {
		if !named[name] {
			t.Errorf("the usage does not name relief %s", name)
		}
	}
}
