package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.org/relief/site/complaint"
)

// The templates, styles and scripts are in the folder site of the project. A
// folder that has none, as that of an editor, gets those of the program: see
// Options.Looks. Names are the same in both, "site/styles/site.css".

// settled are the options with Looks only where they count.
func (o Options) settled() Options {
	if _, err := os.Lstat(o.Path("site")); !errors.Is(err, fs.ErrNotExist) {
		o.Looks = nil
	}
	return o
}

// Path is where a file of the project is; name has slashes.
func (o Options) Path(name string) string { return filepath.Join(o.Dir, filepath.FromSlash(name)) }

// ReadFile reads a file of the project, or of its looks.
func (o Options) ReadFile(name string) ([]byte, error) {
	if o.Looks != nil && strings.HasPrefix(name, "site/") {
		return fs.ReadFile(o.Looks, name)
	}
	return os.ReadFile(o.Path(name))
}

// readDir lists a folder of the project, or of its looks.
func (o Options) readDir(name string) ([]fs.DirEntry, error) {
	if o.Looks != nil && strings.HasPrefix(name, "site/") {
		return fs.ReadDir(o.Looks, name)
	}
	return os.ReadDir(o.Path(name))
}

// scanLooks lists the files of the looks. They change only with the program, so
// they have no time.
func (o Options) scanLooks(folder string, cs *complaint.List) (ins []Input) {
	err := fs.WalkDir(o.Looks, folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			ins = append(ins, Input{Path: name, Size: info.Size()})
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		cs.Add(folder, 0, "read", "", "%v", err)
	}
	return ins
}
