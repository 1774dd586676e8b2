package output

import (
	"bytes"
	"compress/gzip"
	"path"
	"sync"

	"github.com/andybalholm/brotli"
)

// Web servers can send a file in compressed form from beside it: page.html.br
// and page.html.gz. A sibling is written only when it saves a twentieth.

// compressible are the kinds of file that are worth it.
var compressible = map[string]bool{
	".html": true, ".css": true, ".js": true, ".json": true, ".svg": true, ".xml": true,
	".txt": true, ".wasm": true, ".webmanifest": true, ".ico": true,
}

// Quality is how hard to try. Best makes brotli files a tenth smaller than Good
// and takes fifty times as long; what lies between gains a hundredth.
type Quality int

const (
	Good Quality = 5
	Best Quality = 11
)

// The writers are large (a brotli writer holds up to 35 MB), so they are reused.
var (
	brotlis = map[Quality]*sync.Pool{
		Good: {New: func() any { return brotli.NewWriterLevel(nil, int(Good)) }},
		Best: {New: func() any { return brotli.NewWriterLevel(nil, int(Best)) }},
	}
	gzips = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(nil, gzip.BestCompression); return w }}
)

// Compress chooses how hard to try; before it is called, Good.
func (f *Folder) Compress(q Quality) { f.quality = q }

// WriteCompressed writes a file and its compressed siblings. If the file is that
// of the old site, so are the siblings: compressing well is slow.
func (f *Folder) WriteCompressed(name string, data []byte) error {
	if err := f.Write(name, data); err != nil {
		return err
	}
	if !compressible[path.Ext(name)] || len(data) < 200 {
		return nil
	}
	f.mu.Lock()
	same := f.old[name].Hash == f.files[name].Hash
	f.mu.Unlock()
	if same && f.keepSiblings(name) {
		return nil
	}
	var br, gz bytes.Buffer
	b := brotlis[f.quality].Get().(*brotli.Writer)
	b.Reset(&br)
	_, _ = b.Write(data)
	_ = b.Close()
	brotlis[f.quality].Put(b)
	g := gzips.Get().(*gzip.Writer)
	g.Reset(&gz)
	_, _ = g.Write(data)
	_ = g.Close()
	gzips.Put(g)
	for ext, c := range map[string][]byte{".br": br.Bytes(), ".gz": gz.Bytes()} {
		f.mu.Lock()
		_, kept := f.files[name+ext]
		f.mu.Unlock()
		if !kept && len(c) < len(data)-len(data)/20 {
			if err := f.Write(name+ext, c); err != nil {
				return err
			}
		}
	}
	return nil
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
	br, gz := f.Keep(name+".br"), f.Keep(name+".gz")
	return br && gz
}
