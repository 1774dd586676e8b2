package servers

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"example.org/relief/site/output"
)

// dots asks for files whose names begin with a dot: those for programs are sent,
// those for the host are not.
func (v *visit) dots() {
	if a := v.get(".well-known/security.txt", "identity"); a.code != 200 || !bytes.HasPrefix(a.body, []byte("Contact:")) {
		v.Errorf(".well-known/security.txt: %d %s", a.code, a.body)
	}
	if !v.kind.configured {
		return
	}
	for _, name := range []string{".htaccess", ".nojekyll"} {
		if a := v.get(name, "identity"); a.code != 404 && a.code != 403 {
			v.Errorf("%s: %d", name, a.code)
		}
		_ = v.read(name) // it is there
	}
}

// visit looks at one site behind one server.
type visit struct {
	*testing.T
	kind server
	base string // address, with a slash at its end
	dir  string // the site
}

func (v *visit) read(name string) []byte {
	v.Helper()
	b, err := os.ReadFile(filepath.Join(v.dir, filepath.FromSlash(name)))
	if err != nil {
		v.Fatal(err)
	}
	return b
}

type answer struct {
	code int
	head http.Header
	body []byte // unpacked
}

// get asks for an address once, without following.
func (v *visit) get(path, encoding string) answer {
	v.Helper()
	req, err := http.NewRequest("GET", v.base+path, nil)
	if err != nil {
		v.Fatal(err)
	}
	req.Header.Set("Accept-Encoding", encoding)
	res, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		v.Fatal(err)
	}
	defer res.Body.Close()
	var body io.Reader = res.Body
	switch res.Header.Get("Content-Encoding") {
	case "br":
		body = brotli.NewReader(body)
	case "gzip":
		if body, err = gzip.NewReader(body); err != nil {
			v.Fatal(path, err)
		}
	}
	b, err := io.ReadAll(body)
	if err != nil {
		v.Errorf("%s as %s: %v", path, encoding, err)
	}
	return answer{res.StatusCode, res.Header, b}
}

// types are what browsers insist on.
var types = map[string][]string{
	".html": {"text/html"}, ".css": {"text/css"}, ".js": {"text/javascript", "application/javascript"}, ".json": {"application/json"},
	".wasm": {"application/wasm"}, ".xml": {"application/xml", "text/xml"}, ".png": {"image/png"},
	".svg": {"image/svg+xml"}, ".txt": {"text/plain"},
}

// files fetches every file of the site, in each way that it can be sent.
func (v *visit) files() {
	files, err := output.ReadManifest(v.dir)
	if err != nil {
		v.Fatal(err)
	}
	has := map[string]bool{}
	for _, f := range files {
		has[f.Path] = true
	}
	seen := map[string]int{}
	for _, f := range files {
		ext := filepath.Ext(f.Path)
		if types[ext] == nil || private(f.Path) || v.kind.configured && moved(f.Path) {
			continue
		}
		seen[ext]++
		path := strings.TrimSuffix(f.Path, "index.html")
		encodings := map[string]string{"identity": ""}
		if v.kind.br && has[f.Path+".br"] {
			encodings["gzip, deflate, br"] = "br"
		}
		if v.kind.gz && has[f.Path+".gz"] {
			encodings["gzip"] = "gzip"
		}
		for ask, want := range encodings {
			a := v.get(path, ask)
			if a.code != 200 || !bytes.Equal(a.body, v.read(f.Path)) {
				v.Errorf("%s as %s: %d, %d bytes", path, ask, a.code, len(a.body))
			}
			kind, _, _ := strings.Cut(a.head.Get("Content-Type"), ";")
			if !slices.Contains(types[ext], kind) {
				v.Errorf("%s as %s has the type %q", path, ask, a.head.Get("Content-Type"))
			}
			if got := a.head.Get("Content-Encoding"); got != want && (want != "" || ask == "identity") {
				v.Errorf("%s: asked for %q, got %q", path, ask, got)
			}
			if want != "" && !strings.Contains(strings.ToLower(strings.Join(a.head.Values("Vary"), ",")), "accept-encoding") {
				v.Errorf("%s as %s: no Vary", path, ask)
			}
			v.headers(path, a)
		}
	}
	for _, ext := range []string{".html", ".css", ".js", ".wasm"} {
		if seen[ext] == 0 {
			v.Errorf("the site has no %s file", ext)
		}
	}
}

// moved are old addresses: a configured server sends no file there.
func moved(name string) bool { return name == "old.html" || strings.HasPrefix(name, "en/old-appeal/") }

// private files are for the host, not for visitors.
func private(name string) bool {
	return strings.HasPrefix(name, "hosting/") || strings.HasPrefix(name, ".") || name == output.Manifest ||
		name == "_headers" || name == "_redirects"
}

// headers compares what came with what the file _headers asks for.
func (v *visit) headers(path string, a answer) {
	v.Helper()
	if !v.kind.configured {
		return
	}
	for _, line := range strings.Split(string(v.read("_headers")), "\n") {
		name, want, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || name == "Cache-Control" || strings.HasPrefix(name, "#") {
			continue
		}
		if got := a.head.Values(name); len(got) != 1 || got[0] != want {
			v.Errorf("%s (%d): %s is %q, not %q", path, a.code, name, got, want)
		}
	}
	if a.code != 200 {
		return
	}
	want := "no-cache"
	if strings.HasPrefix(path, "assets/") {
		want = "public, max-age=31536000, immutable"
	}
	if got := a.head.Values("Cache-Control"); len(got) != 1 || got[0] != want {
		v.Errorf("%s: Cache-Control is %q, not %q", path, got, want)
	}
}

func (v *visit) redirects() {
	moves := map[string]string{"en/appeal": "en/appeal/"} // all of them add the slash
	old := []string{"en/old-appeal/", "old.html"}
	if v.kind.configured {
		moves["en/old-appeal"] = "en/appeal/"
		for _, path := range old {
			moves[path] = "en/appeal/"
		}
	} else {
		for _, path := range old {
			if a := v.get(path, "identity"); a.code != 200 ||
				!bytes.Contains(a.body, []byte("http-equiv=\"refresh\"")) && !bytes.Contains(a.body, []byte("http-equiv=refresh")) {
				v.Errorf("%s: %d, and the page does not lead on", path, a.code)
			}
		}
	}
	for from, to := range moves {
		a := v.get(from, "identity")
		at, _ := url.Parse(v.base + from)
		loc, err := at.Parse(a.head.Get("Location"))
		if err != nil || a.code != 301 && a.code != 308 || loc.String() != v.base+to {
			v.Errorf("%s: %d to %v, not to %s", from, a.code, loc, v.base+to)
		}
	}
}

func (v *visit) notFound() {
	for _, path := range []string{"nowhere", "en/no/such/page/", "assets/none-0123456789.js", "files.json",
		"hosting/nginx.conf", "_headers"} {
		if !v.kind.configured && private(path) {
			continue
		}
		a := v.get(path, "identity")
		if a.code != 404 {
			v.Errorf("%s: %d", path, a.code)
		}
		if v.kind.configured && !bytes.Equal(a.body, v.read("404.html")) {
			v.Errorf("%s: it is not the site's own page", path)
		}
		v.headers(path, a)
	}
}
