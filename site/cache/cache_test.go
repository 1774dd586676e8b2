package cache

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func here(t *testing.T) string {
	t.Helper()
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("HOME", os.Getenv("XDG_CACHE_HOME")) // where that is not asked for
	t.Setenv("LocalAppData", os.Getenv("XDG_CACHE_HOME"))
	return folder()
}

func kept(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestKeeps(t *testing.T) {
	dir := here(t)
	if _, ok := Get("a"); ok {
		t.Error("something in an empty cache")
	}
	Put("a", []byte("one"))
	Put("b", nil)
	if b, ok := Get("a"); !ok || string(b) != "one" {
		t.Errorf("%q %v", b, ok)
	}
	if b, ok := Get("b"); !ok || len(b) != 0 {
		t.Errorf("%q %v", b, ok)
	}
	Put("a", []byte("two"))
	if b, _ := Get("a"); string(b) != "two" || len(kept(t, dir)) != 2 {
		t.Errorf("%q, %d files", b, len(kept(t, dir)))
	}
}

// A file that was cut off, changed or put in the place of another is not there.
func TestTrustsNothing(t *testing.T) {
	dir := here(t)
	Put("a", []byte("the text of a"))
	a := kept(t, dir)[0]
	good, err := os.ReadFile(a)
	if err != nil {
		t.Fatal(err)
	}
	for n := range good {
		bad := append([]byte(nil), good...)
		bad[n] ^= 1
		for what, b := range map[string][]byte{"changed": bad, "cut off": good[:n]} {
			if err := os.WriteFile(a, b, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, ok := Get("a"); ok {
				t.Fatalf("%s at byte %d, and it was used", what, n)
			}
		}
	}
	if err := os.WriteFile(place("b"), good, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, ok := Get("b"); ok {
		t.Error("the data of a was given for b")
	}
	Put("a", []byte("again"))
	if b, ok := Get("a"); !ok || string(b) != "again" {
		t.Error("a bad file was not replaced")
	}
}

func TestPrune(t *testing.T) {
	dir := here(t)
	day := time.Now().Add(-100 * time.Hour)
	for i, name := range []string{"old", "used", "young"} {
		Put(name, make([]byte, 1000))
		if err := os.Chtimes(place(name), day, day.Add(time.Duration(i)*time.Hour)); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := Get("used"); !ok {
		t.Fatal("it is not there")
	}
	left := filepath.Join(dir, temporary+"1")
	if err := os.WriteFile(left, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(left, day, day); err != nil {
		t.Fatal(err)
	}
	prune(1 << 20)
	if n := len(kept(t, dir)); n != 3 {
		t.Errorf("%d files, not 3", n)
	}
	prune(1500)
	if _, ok := Get("used"); !ok || len(kept(t, dir)) != 1 {
		t.Errorf("%d files, and what was used last is there: %v", len(kept(t, dir)), ok)
	}
}

// Without a folder there is no cache, and no error.
func TestNoFolder(t *testing.T) {
	here(t)
	for _, key := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(key, "")
	}
	Put("a", []byte("one"))
	if _, ok := Get("a"); ok {
		t.Error("it was kept nowhere")
	}
	Prune()
}

func TestTool(t *testing.T) {
	here(t)
	if s := Tool(""); !strings.HasPrefix(s, "go") && !strings.HasPrefix(s, "devel") {
		t.Error(s)
	}
	other := Tool("example.org/no/such/module")
	Put(other, []byte("x"))
	if _, ok := Get(other); ok {
		t.Error("kept without knowing what made it")
	}
}
