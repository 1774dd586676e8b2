// Package output writes a site into a folder, all of it or nothing.
//
// A build writes into a folder beside the output, called ".NAME.relief/next".
// When everything is there and on the disk, the two folders change places in one
// step. Whatever happens before that step (a crash, kill -9, a full disk, no more
// power) leaves the old site whole, and what the build left behind is cleared
// away by the next one.
//
// Files that did not change are hard links to the old ones: they keep their
// times, so that web servers and rsync see what really changed. Files that the
// new site does not have are gone with the old folder. Nothing in the output
// depends on the clock or the machine.
//
// A folder that this package did not make is never replaced: it has no
// files.json, the list of everything in the site that each build writes. Nor is
// one in which someone has put files of their own, which would be lost.
//
// A lock keeps two builds apart. The work folder holds it, and the state that
// makes the next build fast (see [Folder.State]).
package output

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"example.org/relief/site/complaint"
)

// Manifest is the name of the list of files in the output.
const Manifest = "files.json"

// Folder is an output folder that is being written.
type Folder struct {
	dir  string // the output
	work string // beside it
	lock *os.File

	old                 map[string]File
	quality, oldQuality Quality // of the compressed files

	mu      sync.Mutex
	files   map[string]File
	made    map[string]bool // folders made in next
	linked  int
	changed []string
}

// File is one file of the site.
type File struct {
	Path string `json:"path"`
	Size int64  `json:"size"`
	Hash string `json:"sha256"`
}

// Changes says what a build changed.
type Changes struct {
	Files   int      // in the site
	Bytes   int64    // in the site
	Written []string // new or changed
	Removed []string
}

// Open prepares to write the folder dir. It takes the lock, clears what an
// interrupted build left, and reads what the folder holds now.
func Open(dir string) (*Folder, error) {
	dir, work, err := place(dir)
	if err != nil {
		return nil, err
	}
	// A folder that will be refused gets no work folder beside it.
	if _, _, err := readManifest(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(work, 0o755); err != nil {
		return nil, explain(err, work)
	}
	f := &Folder{dir: dir, work: work, quality: Good, files: map[string]File{}, made: map[string]bool{}}
	if f.lock, err = lock(filepath.Join(work, "lock")); err != nil {
		if errors.Is(err, errLocked) {
			return nil, &complaint.Hinted{Err: fmt.Errorf("another build is writing %s", dir),
				Hint: "wait for it, or give another folder with -o"}
		}
		return nil, explain(err, work)
	}
	if err := f.prepare(); err != nil {
		f.Abort()
		return nil, err
	}
	return f, nil
}

// place finds the real folder, if it is a link, and the work folder beside it.
func place(dir string) (string, string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", "", err
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real
	} else if info, lerr := os.Lstat(dir); lerr == nil && info.Mode()&os.ModeSymlink != 0 {
		return "", "", &complaint.Hinted{Err: fmt.Errorf("%s is a link that leads nowhere: %w", dir, err),
			Hint: "make the folder that it leads to, or remove the link"}
	}
	if parent := filepath.Dir(dir); parent == dir {
		return "", "", fmt.Errorf("%s cannot be the output folder", dir)
	}
	return dir, filepath.Join(filepath.Dir(dir), "."+filepath.Base(dir)+".relief"), nil
}

func (f *Folder) prepare() error {
	// An exchange in two steps that was cut off left the old site in "old".
	if _, err := os.Lstat(f.dir); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(f.at("old"), f.dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	// The last is a state that was being saved.
	left, _ := filepath.Glob(f.at(".relief-*"))
	for _, l := range append(left, f.at("next"), f.at("old")) {
		if err := os.RemoveAll(l); err != nil {
			return explain(err, l)
		}
	}
	var err error
	if f.old, f.oldQuality, err = readManifest(f.dir); err != nil {
		return err
	}
	return explain(os.Mkdir(f.at("next"), 0o755), f.work)
}

func (f *Folder) at(name string) string { return filepath.Join(f.work, name) }

// Write adds a file to the site. Any number of goroutines may write.
func (f *Folder) Write(name string, data []byte) error {
	if err := valid(name); err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	file := File{name, int64(len(data)), hex.EncodeToString(sum[:])}
	to, err := f.claim(file)
	if err != nil {
		return err
	}
	if old, ok := f.old[name]; ok && old.Hash == file.Hash {
		from := filepath.Join(f.dir, filepath.FromSlash(name))
		// The list says they are the same; the disk has the last word.
		if now, err := os.ReadFile(from); err == nil && bytes.Equal(now, data) && os.Link(from, to) == nil {
			f.count(name, true)
			return nil
		}
	}
	if err := os.WriteFile(to, data, 0o644); err != nil {
		return explain(err, to)
	}
	f.count(name, false)
	return nil
}

// Keep takes over a file of the old site as it is. It reports whether the old
// site has it.
func (f *Folder) Keep(name string) bool {
	old, ok := f.old[name]
	if !ok {
		return false
	}
	from := filepath.Join(f.dir, filepath.FromSlash(name))
	info, err := os.Lstat(from)
	if err != nil || !info.Mode().IsRegular() || info.Size() != old.Size {
		return false
	}
	to, err := f.claim(old)
	if err != nil {
		return false
	}
	if os.Link(from, to) != nil {
		data, err := os.ReadFile(from)
		if err != nil || os.WriteFile(to, data, 0o644) != nil {
			f.mu.Lock()
			delete(f.files, name)
			f.mu.Unlock()
			return false
		}
	}
	f.count(name, true)
	return true
}

// Read returns a file of the old site, if it has the hash.
func (f *Folder) Read(name, hash string) ([]byte, bool) {
	if f.old[name].Hash != hash {
		return nil, false
	}
	b, err := os.ReadFile(filepath.Join(f.dir, filepath.FromSlash(name)))
	if err != nil {
		return nil, false
	}
	sum := sha256.Sum256(b)
	return b, hex.EncodeToString(sum[:]) == hash
}

// Hash returns the hash that a file of the old site has, or "".
func (f *Folder) Hash(name string) string { return f.old[name].Hash }

// claim takes a name, makes the folder for it and returns its place.
func (f *Folder) claim(file File) (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, taken := f.files[file.Path]; taken {
		return "", fmt.Errorf("two pages make the file %s", file.Path)
	}
	f.files[file.Path] = file
	folder := path.Dir(file.Path)
	if !f.made[folder] {
		if err := os.MkdirAll(filepath.Join(f.at("next"), filepath.FromSlash(folder)), 0o755); err != nil {
			return "", explain(err, f.work)
		}
		f.made[folder] = true
	}
	return filepath.Join(f.at("next"), filepath.FromSlash(file.Path)), nil
}

func (f *Folder) count(name string, linked bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if linked {
		f.linked++
	} else {
		f.changed = append(f.changed, name)
	}
}

// valid refuses names that would leave the folder or that a host could not
// serve.
func valid(name string) error {
	if name == Manifest || !filepath.IsLocal(filepath.FromSlash(name)) || path.Clean(name) != name ||
		strings.ContainsAny(name, "\\\x00:*?\"<>|\n") {
		return fmt.Errorf("%q cannot be the name of a file of the site", name)
	}
	return nil
}

// State is the file in which a build may keep what makes the next one fast. It
// is no part of the site, and the site never depends on it.
func (f *Folder) State() string { return f.at("state") }

// StateOf is State for a folder that is not open.
func StateOf(dir string) string {
	_, work, err := place(dir)
	if err != nil {
		return ""
	}
	return filepath.Join(work, "state")
}

// explain says what to do about an error of the file system.
func explain(err error, at string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return &complaint.Hinted{Err: fmt.Errorf("the disk is full: %w", err),
			Hint: "free some space and build again; the old site is untouched"}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return &complaint.Hinted{Err: fmt.Errorf("%s cannot be written: %w", filepath.Dir(at), err),
			Hint: "build into a folder that you may write, with -o"}
	case errors.Is(err, syscall.EBUSY):
		return &complaint.Hinted{Err: err, Hint: "the output folder is a mount point; give a folder inside it with -o"}
	}
	return err
}
