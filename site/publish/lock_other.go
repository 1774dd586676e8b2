//go:build !unix

package publish

import (
	"errors"
	"io/fs"
	"os"
)

var errLocked = errors.New("locked")

// lockName is a file that is open while a run writes: Windows does not let a
// file that is open be removed, and closes it with the process.
const lockName = temporary + "lock"

func lock(root *os.Root) (release func(), err error) {
	if err := root.Remove(lockName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, errLocked
	}
	f, err := root.OpenFile(lockName, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return nil, errLocked
	}
	if err != nil {
		return nil, err
	}
	return func() {
		f.Close()
		_ = root.Remove(lockName)
	}, nil
}
