package output

import (
	"errors"
	"os"
	"path/filepath"
)

// Replace writes a single file beside the old one and, once it is on the disk,
// in its place.
func Replace(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".relief-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if info, err := os.Stat(name); err == nil {
		_ = f.Chmod(info.Mode())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
