package faults

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.org/relief/site"
	"example.org/relief/site/complaint"
)

// child builds in a process of its own and returns what it said.
func child(t *testing.T, dir, out string, env []string, attr *syscall.SysProcAttr) (string, bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(append(os.Environ(), "RELIEF_FAULT=once", "RELIEF_DIR="+dir, "RELIEF_OUT="+out), env...)
	cmd.SysProcAttr = attr
	b, err := cmd.CombinedOutput()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	return string(b), err == nil
}

// TestDiskFull has less and less room on the disk. Where a build does not fit,
// the old site stays; where there is no file system to fill, files hit a limit.
func TestDiskFull(t *testing.T) {
	dir := small(t)
	disk, mounted := mount(t, "2m")
	if !mounted {
		disk = t.TempDir()
	}
	out := filepath.Join(disk, "public")
	build(t, dir, out)
	failed := 0
	for i := range 20 {
		before := whole(t, out)
		edit(dir, 7*(i+1))
		var said string
		var ok bool
		if mounted {
			fill(t, filepath.Join(disk, "ballast"), i*16<<10)
			said, ok = child(t, dir, out, nil, nil)
			if err := os.Remove(filepath.Join(disk, "ballast")); err != nil {
				t.Fatal(err)
			}
		} else {
			said, ok = child(t, dir, out, []string{fmt.Sprint("RELIEF_LIMIT=", i*200)}, nil)
		}
		if ok {
			if !maps.Equal(whole(t, out), fresh(t, dir)) {
				t.Fatal("the build did not fail, but the site is not right")
			}
			continue
		}
		failed++
		if mounted && (!strings.Contains(said, "the disk is full") || !strings.Contains(said, "hint: free some space")) {
			t.Errorf("it said %s", said)
		}
		if !maps.Equal(whole(t, out), before) {
			t.Fatal("the old site changed")
		}
	}
	if failed < 3 {
		t.Errorf("only %d builds failed", failed)
	}
	saved(t, dir, out)
}

// fill leaves n bytes of a disk free.
func fill(t *testing.T, name string, n int) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	size := int64(0)
	for block := make([]byte, 4096); ; size += int64(len(block)) {
		if _, err := f.Write(block); err != nil {
			break
		}
	}
	if err := f.Truncate(max(0, size-int64(n))); err != nil {
		t.Fatal(err)
	}
}

// TestReadOnly builds where nothing can be written.
func TestReadOnly(t *testing.T) {
	dir := small(t)
	place, mounted := mount(t, "4m")
	if !mounted {
		place = t.TempDir()
	}
	out := filepath.Join(place, "public")
	build(t, dir, out)
	before := whole(t, out)
	edit(dir, 1)
	if mounted {
		readOnly(t, place, true)
		defer readOnly(t, place, false)
	} else {
		work := filepath.Join(place, ".public.relief")
		for _, d := range []string{place, work} {
			if err := os.Chmod(d, 0o555); err != nil {
				t.Fatal(err)
			}
			defer os.Chmod(d, 0o755)
		}
	}
	said, ok := child(t, dir, out, nil, nil)
	refused(t, said, ok)
	if !maps.Equal(whole(t, out), before) {
		t.Error("the old site changed")
	}
	// A new place there fails in the same way.
	said, ok = child(t, dir, filepath.Join(place, "new"), nil, nil)
	refused(t, said, ok)
}

func refused(t *testing.T, said string, ok bool) {
	t.Helper()
	if ok || !strings.Contains(said, "cannot be written") || !strings.Contains(said, "hint: build into a folder that you may write") {
		t.Errorf("it said %q", said)
	}
}

// TestDenied builds as somebody who may read everything and write nothing.
func TestDenied(t *testing.T) {
	dir := small(t)
	place := t.TempDir()
	out := filepath.Join(place, "public")
	build(t, dir, out)
	before := whole(t, out)
	edit(dir, 1)
	var attr *syscall.SysProcAttr
	if os.Geteuid() == 0 {
		attr = nobody()
		for _, p := range []string{dir, place, filepath.Dir(dir), filepath.Dir(place), os.Args[0]} {
			if err := os.Chmod(p, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		for up := filepath.Dir(os.Args[0]); strings.HasPrefix(up, os.TempDir()+"/"); up = filepath.Dir(up) {
			if err := os.Chmod(up, 0o755); err != nil {
				t.Fatal(err)
			}
		}
	} else {
		for _, d := range []string{place, filepath.Join(place, ".public.relief")} {
			if err := os.Chmod(d, 0o555); err != nil {
				t.Fatal(err)
			}
			defer os.Chmod(d, 0o755)
		}
	}
	said, ok := child(t, dir, out, nil, attr)
	refused(t, said, ok)
	if !maps.Equal(whole(t, out), before) {
		t.Error("the old site changed")
	}

	// A page that may not be read is a complaint about that page.
	secret := filepath.Join(dir, "content", "en", "edited.md")
	if err := os.Chmod(secret, 0); err != nil {
		t.Fatal(err)
	}
	said, ok = child(t, dir, filepath.Join(t.TempDir(), "x"), nil, attr)
	if ok {
		t.Errorf("it said %q", said)
	}
	if err := os.Chmod(secret, 0o644); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() != 0 {
		for _, d := range []string{place, filepath.Join(place, ".public.relief")} {
			_ = os.Chmod(d, 0o755)
		}
	}
	saved(t, dir, out)
}

// TestTwoAtOnce starts several builds of one folder at the same time. Each is
// whole or is told to wait.
func TestTwoAtOnce(t *testing.T) {
	dir := small(t)
	out := filepath.Join(t.TempDir(), "public")
	type result struct {
		said string
		ok   bool
	}
	done := 0
	for round := range 5 {
		edit(dir, round)
		results := make(chan result)
		for range 6 {
			go func() {
				said, ok := child(t, dir, out, nil, nil)
				results <- result{said, ok}
			}()
		}
		for range 6 {
			r := <-results
			if r.ok {
				done++
			} else if !strings.Contains(r.said, "another build is writing") || !strings.Contains(r.said, "hint: wait for it") {
				t.Errorf("it said %q", r.said)
			}
		}
		whole(t, out)
	}
	if done < 5 {
		t.Errorf("only %d builds came through", done)
	}
	saved(t, dir, out)
}

// TestClockSetBack edits pages while the clock goes where it wants.
func TestClockSetBack(t *testing.T) {
	dir := small(t)
	out := filepath.Join(t.TempDir(), "public")
	build(t, dir, out)
	page := filepath.Join(dir, "content", "en", "edited.md")
	for i, year := range []int64{-20, 80, -56, 0, 80, -20, 0} {
		// From the second on, each is as long as the one before: only the time
		// tells them apart, and that goes back and forth.
		old, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		text := fmt.Appendf(bytes.TrimRight(old, "0123456789.\n"), "%d\n", i)
		if err := os.WriteFile(page, text, 0o644); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(page)
		if err != nil {
			t.Fatal(err)
		}
		back := info.ModTime().AddDate(int(year), 0, 0)
		if err := os.Chtimes(page, back, back); err != nil {
			t.Fatal(err)
		}
		saved(t, dir, out)
	}
	// A checkout sets all times again; with Hash, a page that changed under an
	// old time and in its old length is found all the same.
	info, err := os.Stat(page)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	last := bytes.LastIndexByte(text, '6')
	text[last] = '9'
	if err := os.WriteFile(page, text, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(page, info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	if _, err := site.Build(t.Context(), site.Options{Dir: dir, Out: out, Hash: true}); err != nil {
		t.Fatal(err, complaint.Hint(err))
	}
	if !maps.Equal(whole(t, out), fresh(t, dir)) {
		t.Error("a change under an old time was missed")
	}
}
