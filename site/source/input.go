package source

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/site/complaint"
)

// Input is a file as it was when it was read.
type Input struct {
	Path       string
	Size, Time int64
}

// Folders are those that the site is made from.
var Folders = []string{"content", "site/templates", "site/scripts", "site/styles"}

// Scan lists the files below Folders of the project. Links to other places are
// not followed.
func (o Options) Scan(cs *complaint.List) []Input {
	o = o.settled()
	var ins []Input
	for _, folder := range Folders {
		if o.Looks != nil && folder != "content" {
			ins = append(ins, o.scanLooks(folder, cs)...)
			continue
		}
		root := o.Path(folder)
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			rel, _ := filepath.Rel(root, p)
			name := path.Join(folder, filepath.ToSlash(rel))
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil // it was removed while we looked
			case err != nil:
				cs.Add(name, 0, "read", mayRead, "%v", err)
				return nil
			case hidden(d.Name()) && p != root && !forHosts(name):
				if file, ok := strings.CutPrefix(name, "content/files/"); ok && !unwanted(d.Name()) {
					cs.Warn(name, 0, "hidden", "names that begin with a dot are for hosts: .htaccess, .nojekyll and what is in .well-known",
						"%s is left out of the site", file)
				}
				if d.IsDir() {
					return filepath.SkipDir
				}
				return nil
			case d.IsDir():
				return nil
			case !d.Type().IsRegular():
				cs.Add(name, 0, "read", "copy the file there instead", "it is not a file; links are not followed")
				return nil
			}
			if info, err := d.Info(); err == nil {
				ins = append(ins, Input{name, info.Size(), info.ModTime().UnixNano()})
			}
			return nil
		})
		if err != nil {
			cs.Add(folder, 0, "read", mayRead, "%v", err)
		}
	}
	return ins
}

// hidden files are those of editors and of the system.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "#") || strings.HasSuffix(name, "~") || strings.HasSuffix(name, ".swp")
}

// unwanted are hidden files that nobody means to publish.
func unwanted(name string) bool {
	return !strings.HasPrefix(name, ".") || strings.HasPrefix(name, "._") || strings.HasPrefix(name, ".#") ||
		strings.HasSuffix(name, ".swp") ||
		name == ".DS_Store" || name == ".directory" || name == ".gitkeep" || name == ".gitignore" || name == ".gitattributes"
}
