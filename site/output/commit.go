package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
)

// Commit puts the new site in the place of the old one. If nothing changed, the
// old one stays.
func (f *Folder) Commit() (Changes, error) {
	defer f.Abort()
	c := Changes{Files: len(f.files), Written: f.changed}
	for name := range f.old {
		if _, ok := f.files[name]; !ok {
			c.Removed = append(c.Removed, name)
		}
	}
	for _, file := range f.files {
		c.Bytes += file.Size
	}
	slices.Sort(c.Written)
	slices.Sort(c.Removed)
	if err := f.foreign(); err != nil {
		return c, err
	}
	if len(c.Written) == 0 && len(c.Removed) == 0 && len(f.old) > 0 && f.quality == f.oldQuality {
		return c, nil
	}
	if err := os.WriteFile(filepath.Join(f.at("next"), Manifest), manifest(f.files, f.quality), 0o644); err != nil {
		return c, explain(err, f.work)
	}
	if err := flush(f.at("next"), append(c.Written, Manifest)); err != nil {
		return c, explain(err, f.work)
	}
	return c, f.exchange()
}

// foreign refuses to lose what someone else put into the folder.
func (f *Folder) foreign() error {
	var found []string
	err := filepath.WalkDir(f.dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			if p == f.dir && errors.Is(err, fs.ErrNotExist) {
				return filepath.SkipAll
			}
			return err
		}
		rel, _ := filepath.Rel(f.dir, p)
		name := filepath.ToSlash(rel)
		if _, ours := f.old[name]; !d.IsDir() && !ours && name != Manifest {
			found = append(found, name)
			if len(found) == 10 {
				return filepath.SkipAll
			}
		}
		return nil
	})
	if err != nil {
		return explain(err, f.dir)
	}
	if len(found) > 0 {
		return &complaint.Hinted{
			Err:  fmt.Errorf("%s holds files that no build made, and they would be lost: %s", f.dir, strings.Join(found, ", ")),
			Hint: "put them into content/files, which is copied into the site, or move them away",
		}
	}
	return nil
}

// exchange makes next the output.
func (f *Folder) exchange() error {
	next := f.at("next")
	defer flushNames(filepath.Dir(f.dir))
	if _, err := os.Lstat(f.dir); errors.Is(err, fs.ErrNotExist) {
		return explain(os.Rename(next, f.dir), f.dir)
	}
	if err := swap(next, f.dir); err == nil {
		return nil // Abort removes the old site, which is now in next
	} else if !errors.Is(err, errors.ErrUnsupported) {
		return explain(err, f.dir)
	}
	// Where folders cannot change places, there is a moment without a site;
	// should the build end right then, the next one puts the old site back.
	if err := os.Rename(f.dir, f.at("old")); err != nil {
		return explain(err, f.dir)
	}
	if err := os.Rename(next, f.dir); err != nil {
		return errors.Join(explain(err, f.dir), os.Rename(f.at("old"), f.dir))
	}
	return nil
}

// Abort gives up what was written and lets go of the lock. After Commit it does
// nothing more.
func (f *Folder) Abort() {
	if f.lock == nil {
		return
	}
	_ = os.RemoveAll(f.at("next"))
	_ = os.RemoveAll(f.at("old"))
	unlock(f.lock)
	f.lock = nil
}
