package codes

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// ErrNoCopy says that a folder or file holds no copy of the codes.
var ErrNoCopy = errors.New("there is no copy of the codes here")

// Read reads a copy: a folder of text files (in it or in its folder codes), the
// Legislature's zip, or a folder with its unpacked tables. Only the codes that want
// asks for are read. The zip stays open until close is called.
func Read(name string, want func(code string) bool) (c Copy, close func() error, err error) {
	close = func() error { return nil }
	info, err := os.Stat(name)
	if err != nil {
		return nil, close, err
	}
	var fsys fs.FS
	if info.IsDir() {
		fsys = os.DirFS(name)
	} else {
		z, err := zip.OpenReader(name)
		if err != nil {
			return nil, close, fmt.Errorf("%s: %w: it is neither a folder nor a zip", name, ErrNoCopy)
		}
		fsys, close = z, z.Close
	}
	if c, err = ReadFS(fsys, want); err != nil {
		return nil, close, errors.Join(fmt.Errorf("%s: %w", name, err), close())
	}
	return c, close, nil
}

// ReadFS is Read for a file system.
func ReadFS(fsys fs.FS, want func(code string) bool) (Copy, error) {
	if _, err := fs.Stat(fsys, sectionTable); err == nil {
		return bulk(fsys, want)
	}
	for _, pattern := range []string{"*.txt", "codes/*.txt"} {
		files, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		files = slices.DeleteFunc(files, func(f string) bool { return !strings.HasPrefix(path.Base(f), "CA Code - ") })
		if len(files) > 0 {
			return plain(fsys, files, want)
		}
	}
	return nil, ErrNoCopy
}

// Versions are the texts of a place in the copy; none if it does not hold them.
func (c Copy) Versions(p Place) []*Version {
	if !c.Holds(p) {
		return nil
	}
	return c[p.Code].versions(p)
}

// Words are the words of a place: of its subdivision, or of the whole section where
// that is cited or the subdivision cannot be told apart. Of several texts it is the
// first, which is today's.
func (c Copy) Words(p Place) (string, error) {
	versions := c.Versions(p)
	if len(versions) == 0 {
		return "", nil
	}
	text, err := versions[0].Text()
	if err != nil {
		return "", err
	}
	if part, ok := partOf(text, p.Part); p.Part != "" && ok {
		text = part
	}
	return Plain(text), nil
}

// Earlier collects texts that a section once had, by the hash of the text, so that
// a change can be shown in words: a hash that was reviewed proves that the text is
// the one that was reviewed.
type Earlier map[string]string

// AddCopy takes the sections of an earlier copy.
func (e Earlier) AddCopy(c Copy, places []Place) error {
	for _, p := range places {
		for _, v := range c.Versions(p) {
			text, err := v.Text()
			if err != nil {
				return err
			}
			e[Hash(text)] = text
		}
	}
	return nil
}

// AddLogs takes the texts that stand in the daily logs of the plain-text copy: each
// section that was changed, before and after, between lines of three backticks.
func (e Earlier) AddLogs(fsys fs.FS) error {
	files, err := fs.Glob(fsys, "logs/*.md")
	if err != nil {
		return err
	}
	for _, file := range files {
		f, err := fsys.Open(file)
		if err != nil {
			return err
		}
		data, err := io.ReadAll(f)
		if err := errors.Join(err, f.Close()); err != nil {
			return err
		}
		var block []string
		inside := false
		for line := range strings.SplitSeq(utf8Text(data), "\n") {
			if line != "```" {
				if inside {
					block = append(block, line)
				}
				continue
			}
			if inside = !inside; inside {
				block = block[:0]
			} else if number, v, _ := section(block); number != "" {
				e[Hash(v.text)] = v.text
			}
		}
	}
	return nil
}
