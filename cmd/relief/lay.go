package main

import (
	"errors"
	"os"
	"path/filepath"
)

// stage writes files into a new folder within a folder, so that they are whole before
// any of them takes its place. The folder is the caller's to move or to remove.
func stage(in string, files map[string][]byte) (string, error) {
	if err := os.MkdirAll(in, 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(in, ".relief-new-")
	if err != nil {
		return "", err
	}
	for name, data := range files {
		file := filepath.Join(tmp, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, data, 0o644)); err != nil {
			return "", errors.Join(err, os.RemoveAll(tmp))
		}
	}
	return tmp, os.Chmod(tmp, 0o755)
}

// lay puts files into a folder, all of them or none. Where the folder is there already
// it stays what it is: one that somebody stands in cannot be replaced by another.
func lay(dir string, files map[string][]byte) (err error) {
	dir = filepath.Clean(dir)
	there := isFolder(dir)
	in := dir
	if !there {
		in = filepath.Dir(dir)
	}
	tmp, err := stage(in, files)
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if !there {
		return os.Rename(tmp, dir)
	}
	parts, err := os.ReadDir(tmp)
	if err != nil {
		return err
	}
	for i, part := range parts {
		if err := os.Rename(filepath.Join(tmp, part.Name()), filepath.Join(dir, part.Name())); err != nil {
			for _, moved := range parts[:i] {
				err = errors.Join(err, os.RemoveAll(filepath.Join(dir, moved.Name())))
			}
			return err
		}
	}
	return nil
}

// layOver puts files into a folder, over those of the same names, once all of them are
// written.
func layOver(dir string, files map[string][]byte) error {
	tmp, err := stage(dir, files)
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for name := range files {
		if err := os.Rename(filepath.Join(tmp, name), filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return nil
}
