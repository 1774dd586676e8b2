package output

import (
	"errors"
	"os"
	"path/filepath"
)

// The disk may write in any order. Before the exchange everything in the new
// folder must be on it, and before anything relies on the exchange (the old site
// is removed, the state is saved) so must be the new names. Then a machine that
// lost its power comes back with the old site or the new one, whole. Without this
// it came back with files of the right names and nothing in them.

// flushFiles has each file on the disk when it returns.
func flushFiles(dir string, written []string) error {
	for _, name := range written {
		f, err := os.OpenFile(filepath.Join(dir, filepath.FromSlash(name)), os.O_RDWR, 0)
		if err != nil {
			return err
		}
		if err := errors.Join(f.Sync(), f.Close()); err != nil {
			return err
		}
	}
	return nil
}

// flushNames has the names in a folder on the disk when it returns. Some systems
// cannot do that for a folder; then they write them in order by themselves.
func flushNames(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync()
		d.Close()
	}
}
