package site

import (
	"bytes"
	"fmt"
	"html"
	"net/http"
	"os"
	"path"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/live"
	"example.org/relief/site/media"
	"example.org/relief/site/source"
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
	w.Header().Set("Content-Type", media.TypeOf(name))
	if strings.HasSuffix(name, ".html") {
		b = withLive(b, version)
	}
	_, _ = w.Write(b)
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
func (s *snapshot) page(name string) (*source.Page, bool) {
	dir, ok := strings.CutSuffix(name, "/index.html")
	if !ok {
		return nil, false
	}
	lang, slug, nested := strings.Cut(dir, "/")
	if !nested {
		slug = "index"
	}
	e := s.texts.Page(lang, slug)
	return e, e != nil && !e.Kind().Placeless
}

// file makes one file of the site.
func (s *snapshot) file(name string) (b []byte, found bool, err error) {
	if e, ok := s.page(name); ok {
		made := s.texts.Of(e)
		b, err := s.pages.Render(e, made, s.pages.Text(e, made))
		return b, true, err
	}
	s.once.Do(func() {
		var said complaint.List // it was said when the site was read
		if s.files, s.err = s.rest(&said); s.err == nil {
			s.pages.AddSingle(s.texts, s.files, &said)
		}
	})
	if s.err != nil {
		return nil, false, s.err
	}
	if b, ok := s.files[name]; ok {
		return b, true, nil
	}
	of := strings.TrimPrefix(name, "files/")
	if _, ok := s.texts.Files[of]; ok && (of != name || source.AtRoot(name)) {
		b, err := os.ReadFile(s.texts.Path("content/files/" + of))
		return b, err == nil, err
	}
	return nil, false, nil
}
