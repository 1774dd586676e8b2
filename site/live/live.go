// Package live shows a site in a browser while it is being edited: it watches
// folders, and tells open pages what changed.
//
// [Watch] reports changes a few milliseconds after they happen, several at
// once. It watches folders, never files, because editors save by renaming; it
// adds folders that appear and lets go of those that go, and when the
// system lost count of what happened it says so, so that everything is read
// again.
//
// [Hub] keeps the open pages. They listen with server-sent events, to which a
// browser connects again by itself; each event is "reload", "style" (only
// styles changed, the page stays), "error" with what is wrong, or "hello" with
// the version of the site when the connection starts.
package live

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Quiet is how long nothing must happen before a change is reported. Editors
// write, rename and change times within a few milliseconds.
const Quiet = 10 * time.Millisecond

// most is the longest that a stream of changes is held back.
const most = 250 * time.Millisecond

// Change is what happened: the paths, or everything.
type Change struct {
	Paths []string
	All   bool // what happened is not known: read everything
}

// Watch calls changed with each change below the folders until ctx ends. A
// folder that does not exist is awaited. Calls never overlap. It calls watching
// once no change from then on can be missed: what is read after that is up to date.
func Watch(ctx context.Context, folders []string, watching func(), changed func(Change)) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer w.Close()
	for _, f := range folders {
		if err := add(w, f); err != nil {
			return err
		}
		// The parent tells when the folder itself is replaced.
		if err := w.Add(filepath.Dir(f)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	watching()
	var c Change
	var since time.Time
	seen := map[string]bool{}
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	note := func() {
		if since.IsZero() {
			since = time.Now()
		}
		timer.Reset(min(Quiet, max(0, most-time.Since(since))))
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case e, ok := <-w.Events:
			if !ok {
				return nil
			}
			if !below(e.Name, folders) || ignored(e.Name) || e.Op == fsnotify.Chmod {
				continue
			}
			if e.Has(fsnotify.Create) {
				if info, err := os.Lstat(e.Name); err == nil && info.IsDir() {
					_ = add(w, e.Name)
					c.All = true // files may have come before the watch
				}
			}
			if !seen[e.Name] {
				seen[e.Name] = true
				c.Paths = append(c.Paths, e.Name)
			}
			note()
		case <-w.Errors:
			// Most likely more happened than the system could keep count of.
			c.All = true
			for _, f := range folders {
				_ = add(w, f)
			}
			note()
		case <-timer.C:
			done := c
			c, since, seen = Change{}, time.Time{}, map[string]bool{}
			changed(done)
		}
	}
}

// add watches a folder and all below it.
func add(w *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(p string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return nil // a folder that cannot be read cannot be watched
		}
		if !d.IsDir() {
			return nil
		}
		if p != folder && strings.HasPrefix(d.Name(), ".") {
			return filepath.SkipDir
		}
		err = w.Add(p)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	})
}

func below(name string, folders []string) bool {
	for _, f := range folders {
		if name == f || strings.HasPrefix(name, f+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// ignored are the files that editors keep beside those they edit.
func ignored(name string) bool {
	base := filepath.Base(name)
	return strings.HasPrefix(base, ".") || strings.HasSuffix(base, "~") || strings.HasPrefix(base, "#") ||
		strings.HasSuffix(base, ".swp") || strings.HasSuffix(base, ".swx") || base == "4913"
}
