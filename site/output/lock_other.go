//go:build !unix

package output

import (
	"errors"
	"os"
)

var errLocked = errors.New("locked")

// lock takes a lock by having the file open: Windows does not let a file that
// is open be removed.
func lock(name string) (*os.File, error) {
	if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, errLocked
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o644)
	if errors.Is(err, os.ErrExist) {
		return nil, errLocked
	}
	return f, err
}

func unlock(f *os.File) { f.Close() }
