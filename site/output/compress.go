package output

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"path"
	"sync"

	"github.com/andybalholm/brotli"

	"example.org/relief/site/cache"
	"example.org/relief/site/media"
)

// Web servers can send a file in compressed form from beside it: page.html.br
// and page.html.gz. A sibling is written only when it saves a twentieth.

// Quality is how hard to try. Best makes brotli files a tenth smaller than Good
// and takes fifty times as long; what lies between gains a hundredth, but for
// better.
type Quality int

const (
	Good   Quality = 5
	better Quality = 10
	Best   Quality = 11
)

// large is where Best becomes better: a third of the time, three hundredths
// more. Pages are smaller; what is larger is the edition in one file, which is
// loaded once and kept. Data (scripts, indexes) loses half of that.
const large = 512 << 10

func (q Quality) of(name string, data []byte) Quality {
	if q == Best && (len(data) > large || path.Ext(name) != ".html") {
		return better
	}
	return q
}

// The writers are large (a brotli writer holds up to 35 MB), so they are reused.
var (
	brotlis = map[Quality]*sync.Pool{}
	gzips   = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.BestCompression); return w }}
)

// compressors are, for each encoding, its writers at a quality, and by what and how
// they compress.
var compressors = map[media.Encoding]func(Quality) (*sync.Pool, string){
	media.Brotli: func(q Quality) (*sync.Pool, string) {
		return brotlis[q], fmt.Sprintf("%s %d", tool("github.com/andybalholm/brotli"), q)
	},
	media.Gzip: func(Quality) (*sync.Pool, string) { return &gzips, "gzip of " + tool("") },
}

func init() {
	for _, q := range []Quality{Good, better, Best} {
		brotlis[q] = &sync.Pool{New: func() any { return brotli.NewWriterLevel(nil, int(q)) }}
	}
}

// Compress chooses how hard to try; before it is called, Good.
func (f *Folder) Compress(q Quality) { f.quality = q }

// WriteCompressed writes a file and its compressed siblings. If the file is that
// of the old site, so are the siblings, and if it is one that was compressed
// before on this machine, they are in the cache: compressing well is slow.
func (f *Folder) WriteCompressed(name string, data []byte) error {
	if err := f.Write(name, data); err != nil {
		return err
	}
	if !media.Of(name).Packed || len(data) < 200 {
		return nil
	}
	f.mu.Lock()
	hash := f.files[name].Hash
	f.mu.Unlock()
	if f.old[name].Hash == hash && f.keepSiblings(name) {
		return nil
	}
	q := f.quality.of(name, data)
	for _, e := range media.Encodings {
		f.mu.Lock()
		_, kept := f.files[name+e.Ext]
		f.mu.Unlock()
		if kept {
			continue
		}
		writers, made := compressors[e](q)
		key := made + " of " + hash
		c, ok := cache.Get(key)
		if !ok {
			var b bytes.Buffer
			compress(writers, &b, data)
			c = b.Bytes()
			cache.Put(key, c)
		}
		if len(c) < len(data)-len(data)/20 {
			if err := f.Write(name+e.Ext, c); err != nil {
				return err
			}
		}
	}
	return nil
}

// tool is replaced in tests, which have no versions.
var tool = cache.Tool

// compress writes data through one of the writers.
func compress(writers *sync.Pool, to *bytes.Buffer, data []byte) {
	w := writers.Get().(interface {
		io.WriteCloser
		Reset(io.Writer)
	})
	w.Reset(to)
	_, _ = w.Write(data) // a buffer takes everything
	_ = w.Close()
	writers.Put(w)
}

// KeepCompressed keeps a file with its siblings. It reports false if the old
// site was compressed in another way.
func (f *Folder) KeepCompressed(name string) bool {
	if f.oldQuality != f.quality || !f.Keep(name) {
		return false
	}
	f.keepSiblings(name)
	return true
}

// keepSiblings reports whether the old site had siblings of the file at all,
// made with the same quality; if not, it may have been built without them.
func (f *Folder) keepSiblings(name string) bool {
	if f.oldQuality != f.quality {
		return false
	}
	all := true
	for _, e := range media.Encodings {
		all = f.Keep(name+e.Ext) && all
	}
	return all
}
