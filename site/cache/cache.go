// Package cache keeps what is slow to make between builds, in the user's cache
// folder: a new output folder or a new clone on the same machine then costs no
// more than the old one.
//
// Nothing in it is trusted. Each file starts with a hash of what it was made
// from and of what it holds, so one that is torn, or that belongs to something
// else, counts as not there. Nothing depends on it either: without the folder,
// or with a full disk, everything is made again.
package cache

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// most is how much the cache may hold; when there is more, what was not used
// for longest goes.
const most = 64 << 20

// grown is how many bytes were added since the last look at what is there.
var grown atomic.Int64

// folder is where the files are; "" if there is no place for them.
func folder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "relief", "made")
}

// Get returns what was kept under a name. The name says all that the data was
// made from: hashes of the sources, and Tool of what made it.
func Get(name string) ([]byte, bool) {
	file := place(name)
	if file == "" {
		return nil, false
	}
	b, err := os.ReadFile(file)
	if err != nil || len(b) < sha256.Size {
		return nil, false
	}
	data := b[sha256.Size:]
	if seal := sealOf(name, data); !bytes.Equal(seal[:], b[:sha256.Size]) {
		return nil, false
	}
	// The time of a file says when it was last of use; to the day is enough.
	if info, err := os.Stat(file); err == nil && time.Since(info.ModTime()) > 24*time.Hour {
		_ = os.Chtimes(file, time.Time{}, time.Now())
	}
	return data, true
}

// Put keeps data under a name. A failure only makes a later build slower.
func Put(name string, data []byte) {
	file := place(name)
	if file == "" || os.MkdirAll(filepath.Dir(file), 0o755) != nil {
		return
	}
	f, err := os.CreateTemp(filepath.Dir(file), temporary+"*")
	if err != nil {
		return
	}
	seal := sealOf(name, data)
	_, err = f.Write(append(seal[:], data...))
	if err = cmp.Or(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return
	}
	grown.Add(int64(len(data)) + 1)
}

const temporary = "new-"

func place(name string) string {
	dir := folder()
	if dir == "" || strings.Contains(name, unknown) {
		return ""
	}
	sum := sha256.Sum256([]byte(name))
	return filepath.Join(dir, hex.EncodeToString(sum[:16]))
}

func sealOf(name string, data []byte) [sha256.Size]byte {
	h := sha256.New()
	sum := sha256.Sum256([]byte(name))
	h.Write(sum[:])
	h.Write(data)
	return [sha256.Size]byte(h.Sum(nil))
}

// Prune makes room if something was added: it removes what was not used for
// longest, and what a build that was cut off left behind. To look at every file
// takes time, so the less was added, the more seldom it does.
func Prune() {
	if n := grown.Swap(0); n > rand.Int64N(most/100) {
		prune(most)
	}
}

func prune(most int64) {
	dir := folder()
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	var infos []os.FileInfo
	size := int64(0)
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		if strings.HasPrefix(e.Name(), temporary) {
			if time.Since(info.ModTime()) > time.Hour {
				_ = os.Remove(filepath.Join(dir, e.Name()))
			}
			continue
		}
		infos = append(infos, info)
		size += info.Size()
	}
	if size <= most {
		return
	}
	slices.SortFunc(infos, func(a, b os.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for _, info := range infos {
		if size <= most/4*3 {
			return
		}
		_ = os.Remove(filepath.Join(dir, info.Name()))
		size -= info.Size()
	}
}

// unknown is in a name that cannot be relied on.
const unknown = "(unknown)"

// Tool names a module of this program with its version, as a part of a name:
// another version may make something else. "" is the library of Go.
func Tool(module string) string {
	if module == "" {
		return runtime.Version()
	}
	if v := versions()[module]; v != "" {
		return module + "@" + v
	}
	return module + unknown
}

var versions = sync.OnceValue(func() map[string]string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil
	}
	m := map[string]string{}
	for _, d := range info.Deps {
		if d.Replace == nil { // a folder could hold anything
			m[d.Path] = d.Version
		}
	}
	return m
})
