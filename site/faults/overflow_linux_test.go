package faults

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"example.org/relief/site/live"
)

// TestOverflow makes more changes than the system keeps count of while nobody
// listens. The watcher then says that everything must be read again, and goes
// on watching.
func TestOverflow(t *testing.T) {
	dir := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	changes, goOn := make(chan live.Change), make(chan bool)
	ended := make(chan error, 1)
	go func() {
		ended <- live.Watch(ctx, []string{dir}, func() {}, func(c live.Change) {
			select {
			case changes <- c:
			case <-ctx.Done():
			}
			select {
			case <-goOn:
			case <-ctx.Done():
			}
		})
	}()
	defer func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}()
	first := filepath.Join(dir, "first")
	hear := func() live.Change {
		t.Helper()
		select {
		case c := <-changes:
			return c
		case <-time.After(20 * time.Second):
			t.Fatal("no change was heard of")
			return live.Change{}
		}
	}
	// It may not watch yet, so the first file is written until it is heard.
	for heard := false; !heard; {
		put(first, "x")
		select {
		case <-changes:
			heard = true
		case <-time.After(50 * time.Millisecond):
		}
	}
	// Now it is busy. Two files in turns: changes of one alone count as one.
	b, err := os.ReadFile("/proc/sys/fs/inotify/max_queued_events")
	most := 16384
	if err == nil {
		most = 0
		for _, c := range b {
			if c >= '0' && c <= '9' {
				most = 10*most + int(c-'0')
			}
		}
	}
	var files [2]*os.File
	for i, name := range []string{"a", "b"} {
		if files[i], err = os.Create(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		defer files[i].Close()
	}
	for i := range most + 5000 {
		if _, err := files[i%2].Write([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	goOn <- true
	all := false
	for range 100 {
		c := hear()
		if all = c.All; all {
			break
		}
		goOn <- true
	}
	if !all {
		t.Fatal("the changes that were lost were not spoken of")
	}
	put(filepath.Join(dir, "last"), "x")
	goOn <- true
	for {
		c := hear()
		goOn <- true
		for _, p := range c.Paths {
			if filepath.Base(p) == "last" {
				return
			}
		}
	}
}
