package main

import (
	"bytes"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// serveFolder serves a built site the way a good host does: everything that can
// be compressed is sent with brotli 11, compressed once before it is asked for
// a second time.
func serveFolder(dir string) (url string, stop func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	h := &host{dir: dir, ready: map[string][]byte{}}
	s := &http.Server{Handler: h}
	go func() { _ = s.Serve(l) }()
	url = "http://" + l.Addr().String() + "/"
	return url, func() { _ = s.Close() }, nil
}

type host struct {
	dir   string
	mu    sync.Mutex
	ready map[string][]byte
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := path.Clean("/" + r.URL.Path)
	if strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	body, err := h.file(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	w.Header().Set("Content-Encoding", "br")
	_, _ = w.Write(body)
}

func (h *host) file(name string) ([]byte, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if b, ok := h.ready[name]; ok {
		return b, nil
	}
	data, err := os.ReadFile(filepath.Join(h.dir, filepath.FromSlash(name)))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	h.ready[name] = b.Bytes()
	return h.ready[name], nil
}
