package publish

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
)

// temporary begins the names of files that are being written. What follows is
// different in each run: two that meet write to files of their own.
const temporary = ".relief-publish-"

// folder is a plain folder. Each file appears at once or not at all. Nothing
// but the site is left in it, and nothing outside it is ever touched, whatever
// links it holds.
type folder struct {
	root *os.Root
	temp string // begins the temporary names of this run
}

// openFolder opens a folder to publish to, and makes it if it is not there.
// With dry it makes nothing: then a folder that is not there is empty.
func openFolder(dir, from string, dry bool) (Target, error) {
	to, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	from, err = filepath.Abs(from)
	if err != nil {
		return nil, err
	}
	if a, b := output.Real(to), output.Real(from); output.Within(a, b) || output.Within(b, a) {
		return nil, &complaint.Hinted{Err: fmt.Errorf("%s and the built site %s overlap", dir, from), Hint: "give a folder apart from it"}
	}
	if dry {
		if _, err := os.Stat(to); errors.Is(err, fs.ErrNotExist) {
			return &folder{}, nil
		}
	} else if err := os.MkdirAll(to, 0o755); err != nil {
		return nil, explain(err, to)
	}
	root, err := os.OpenRoot(to)
	if err != nil {
		return nil, explain(err, to)
	}
	return &folder{root, temporary + rand.Text()[:8] + "-"}, nil
}

func (d *folder) Workers() int { return 2 }

// Lock takes the lock of the folder, and clears what runs that were cut off
// left there.
func (d *folder) Lock(ctx context.Context) (func(), error) {
	release, err := lock(d.root)
	if errors.Is(err, errLocked) {
		return nil, &complaint.Hinted{Err: fmt.Errorf("another publish is writing %s", d.root.Name()),
			Hint: "wait for it to end, then publish again"}
	}
	if err != nil {
		return nil, explain(err, d.root.Name())
	}
	left := []string{}
	err = fs.WalkDir(d.root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && path.Base(name) != lockName && strings.HasPrefix(path.Base(name), temporary) {
			left = append(left, name)
		}
		return err
	})
	for _, name := range left {
		err = errors.Join(err, d.root.Remove(filepath.FromSlash(name)))
	}
	if err != nil {
		release()
		return nil, explain(err, d.root.Name())
	}
	return release, nil
}

func (d *folder) List(ctx context.Context) (map[string]Entry, error) {
	files := map[string]Entry{}
	if d.root == nil {
		return files, nil
	}
	err := fs.WalkDir(d.root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		if strings.HasPrefix(path.Base(name), temporary) {
			return nil
		}
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil {
			files[name] = Entry{Size: info.Size()}
		}
		return err
	})
	return files, explain(err, d.root.Name())
}

func (d *folder) Get(ctx context.Context, name string) ([]byte, error) {
	if d.root == nil {
		return nil, fs.ErrNotExist
	}
	return d.root.ReadFile(filepath.FromSlash(name))
}

func (d *folder) Put(ctx context.Context, name string, data []byte, _ Header) (err error) {
	defer func() { err = explain(err, d.root.Name()) }()
	to := filepath.FromSlash(name)
	if err := d.root.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	temp := filepath.Join(filepath.Dir(to), d.temp+filepath.Base(to))
	f, err := d.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	// Without this a power cut could leave the new name on an empty file.
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = d.root.Rename(temp, to)
	}
	if err != nil {
		_ = d.root.Remove(temp)
	}
	return err
}

// Remove removes a file, and the folders that this leaves empty.
func (d *folder) Remove(ctx context.Context, name string) error {
	if err := d.root.Remove(filepath.FromSlash(name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return explain(err, d.root.Name())
	}
	for up := path.Dir(name); up != "."; up = path.Dir(up) {
		if d.root.Remove(filepath.FromSlash(up)) != nil {
			break // it is not empty
		}
	}
	return nil
}

// explain says what to do about an error of the file system.
func explain(err error, dir string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return &complaint.Hinted{Err: fmt.Errorf("the disk of %s is full: %w", dir, err),
			Hint: "free some space and publish again; it goes on where it stopped, and until then old pages stay"}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return &complaint.Hinted{Err: fmt.Errorf("%s cannot be written: %w", dir, err), Hint: "publish to a folder that you may write"}
	}
	return err
}
