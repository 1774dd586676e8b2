package output

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// swap lets two folders change places in one step.
func swap(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	switch err {
	case unix.EINVAL, unix.ENOSYS, unix.ENOTSUP:
		return errors.ErrUnsupported // an old kernel or a file system without it
	}
	return err
}

// flush has everything in a folder on the disk when it returns. One call for the
// whole file system costs far less than one for each of thousands of files.
func flush(dir string, written []string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := unix.Syncfs(int(d.Fd())); err != unix.ENOSYS {
		return err
	}
	return flushFiles(dir, written)
}
