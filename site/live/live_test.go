package live

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// watch collects what Watch reports.
func watch(t *testing.T, folders ...string) (await func(path string)) {
	ctx, stop := context.WithCancel(context.Background())
	changes, done := make(chan Change, 1000), make(chan error, 1)
	go func() { done <- Watch(ctx, folders, func() {}, func(c Change) { changes <- c }) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return func(path string) {
		t.Helper()
		timeout := time.After(20 * time.Second)
		for {
			select {
			case c := <-changes:
				if c.All || slices.Contains(c.Paths, path) {
					return
				}
			case <-timeout:
				t.Fatal("no change of ", path)
			}
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestWatch(t *testing.T) {
	dir := t.TempDir()
	content := filepath.Join(dir, "content")
	if err := os.MkdirAll(filepath.Join(content, "en"), 0o755); err != nil {
		t.Fatal(err)
	}
	await := watch(t, content, filepath.Join(dir, "later"))
	// The watch is up when it sees the first of these.
	started := make(chan bool)
	go func() {
		defer close(started)
		await(filepath.Join(content, "en", "ready"))
	}()
	for up := false; !up; {
		write(t, filepath.Join(content, "en", "ready"), "x")
		select {
		case <-started:
			up = true
		case <-time.After(20 * time.Millisecond):
		}
	}
	a := filepath.Join(content, "en", "a.md")
	write(t, a, "one")
	await(a)
	// Saved by renaming, as editors do.
	write(t, a+"~", "two")
	if err := os.Rename(a+"~", a); err != nil {
		t.Fatal(err)
	}
	await(a)
	// In a folder that is new.
	deep := filepath.Join(content, "es", "deep")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	await(filepath.Join(content, "es"))
	b := filepath.Join(deep, "b.md")
	write(t, b, "one")
	await(b)
	// In a folder that went and came back.
	if err := os.RemoveAll(content); err != nil {
		t.Fatal(err)
	}
	await(a)
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	await(content)
	write(t, b, "two")
	await(b)
	// A folder that was not there at the start.
	if err := os.Mkdir(filepath.Join(dir, "later"), 0o755); err != nil {
		t.Fatal(err)
	}
	await(filepath.Join(dir, "later"))
	c := filepath.Join(dir, "later", "c")
	write(t, c, "one")
	await(c)
}
