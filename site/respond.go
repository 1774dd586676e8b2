package site

import (
	"bytes"
	"fmt"
	"html"
	"mime"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/site/live"
)

// Where an open page finds the script and the events of package live.
const (
	liveScript = "/.live/live.js"
	liveEvents = "/.live/events"
)

// ServeHTTP answers a browser from the last good site.
func (v *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "only GET", http.StatusMethodNotAllowed)
		return
	}
	switch r.URL.Path {
	case liveEvents:
		v.hub.ServeHTTP(w, r)
		return
	case liveScript:
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		_, _ = w.Write(live.Client)
		return
	}
	version := v.hub.Version() // first: a page may say that it is older than it is
	v.mu.RLock()
	s := v.good
	v.mu.RUnlock()
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if strings.HasSuffix(r.URL.Path, "/") || name == "" {
		name = path.Join(name, "index.html")
	} else if _, ok := s.page(name + "/index.html"); ok {
		http.Redirect(w, r, "/"+name+"/", http.StatusMovedPermanently)
		return
	}
	b, found, err := s.file(name)
	switch {
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
		b, name = []byte("<!doctype html><title>Error</title><pre>"+html.EscapeString(err.Error())+"</pre></body>"), "error.html"
	case !found:
		b, _, _ = s.file("404.html")
		name = "404.html"
		if b == nil {
			b = []byte("<!doctype html><title>404</title><p>404</p></body>")
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusNotFound)
	}
	w.Header().Set("Content-Type", contentType(name))
	if strings.HasSuffix(name, ".html") {
		b = withLive(b, version)
	}
	_, _ = w.Write(b)
}

func contentType(name string) string {
	switch path.Ext(name) {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

// withLive adds the script of package live, and lets the page connect to it.
func withLive(b []byte, version int) []byte {
	b = bytes.Replace(b, []byte("connect-src &#39;none&#39;"), []byte("connect-src &#39;self&#39;"), 1)
	b = bytes.Replace(b, []byte("connect-src 'none'"), []byte("connect-src 'self'"), 1)
	tag := []byte(fmt.Sprintf(`<script src="%s" data-version="%d"></script>`, liveScript, version))
	if i := bytes.LastIndex(b, []byte("</body>")); i >= 0 {
		return append(append(append([]byte(nil), b[:i]...), tag...), b[i:]...)
	}
	return append(append([]byte(nil), b...), tag...)
}

// page finds the page that becomes a file.
func (s *snapshot) page(name string) (*entry, bool) {
	dir, ok := strings.CutSuffix(name, "/index.html")
	if !ok {
		return nil, false
	}
	lang, slug, nested := strings.Cut(dir, "/")
	if !nested {
		slug = "index"
	}
	e := s.get(lang, slug)
	return e, e != nil && e.Front.Kind != "notfound"
}

// file makes one file of the site.
func (s *snapshot) file(name string) (b []byte, found bool, err error) {
	if e, ok := s.page(name); ok {
		b, err := s.render(e, s.body(e))
		return b, true, err
	}
	s.once.Do(func() {
		if s.files, s.err = s.rest(); s.err == nil {
			s.addSingle(s.files)
		}
	})
	if s.err != nil {
		return nil, false, s.err
	}
	if b, ok := s.files[name]; ok {
		return b, true, nil
	}
	of := strings.TrimPrefix(name, "files/")
	if _, ok := s.project.files[of]; ok && (of != name || atRoot[name]) {
		b, err := os.ReadFile(s.path("content", "files", filepath.FromSlash(of)))
		return b, err == nil, err
	}
	return nil, false, nil
}

// tryTemplates makes one page of each kind, so that an error in a template is
// found before a browser asks for it.
func (p *project) tryTemplates() {
	tried := map[string]bool{"notfound": true}
	for _, e := range p.entries {
		if k := e.Lang + e.Front.Kind; !tried[k] && !tried[e.Front.Kind] {
			tried[k] = true
			if _, err := p.render(e, p.body(e)); err != nil {
				p.complainRender(err)
			}
		}
	}
	if _, err := p.rest(); err != nil {
		p.complainRender(fmt.Errorf("template: base.html:1: %w", err))
	}
}
