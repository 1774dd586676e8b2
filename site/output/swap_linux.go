package output

import (
	"errors"

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
