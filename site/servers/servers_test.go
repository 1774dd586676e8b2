package servers

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"example.org/relief/site"
	"example.org/relief/site/output"
)

func TestServers(t *testing.T) {
	for _, kind := range kinds {
		for _, place := range []string{"", folder} {
			t.Run(kind.name+"/"+place, func(t *testing.T) {
				v := &visit{T: t, kind: kind, base: start(t, kind, place), dir: atRoot}
				if place != "" {
					v.dir = filepath.Join(inFolder, place)
				}
				v.files()
				v.redirects()
				v.notFound()
				v.dots()
				takeQuiz(t, v.base)
			})
		}
	}
}

// TestRebuilt changes a style and the scripts after the servers have started,
// and builds again: they serve the new site with the settings of the old one,
// without a reload.
func TestRebuilt(t *testing.T) {
	for _, place := range []string{"", folder} {
		dir := atRoot
		if place != "" {
			dir = filepath.Join(inFolder, place)
		}
		var visits []*visit
		for _, kind := range kinds {
			visits = append(visits, &visit{kind: kind, base: start(t, kind, place), dir: dir})
		}
		before := names(t, dir)
		for _, name := range []string{"site/styles/base.css", "site/scripts/quiz.ts", "site/scripts/start.ts", "site/scripts/search.ts",
			"site/scripts/papers.ts", "site/scripts/recordpage.ts"} {
			f, err := os.OpenFile(filepath.Join(sources, filepath.FromSlash(name)), os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			more := map[string]string{".css": "\nmain { outline-offset: 3px }\n", ".ts": "\n(window as any).rebuilt = \"" + place + "x\";\n"}[filepath.Ext(name)]
			_, err = io.WriteString(f, more)
			if err := errors.Join(err, f.Close()); err != nil {
				t.Fatal(err)
			}
		}
		keep := filepath.Join(sources, "content", "files", ".htaccess") // that of this place
		if err := os.WriteFile(keep, (&visit{T: t, dir: dir}).read(".htaccess"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := buildOnce(site.Options{Dir: sources, Out: dir, BaseURL: bases()[dir], Law: law}); err != nil {
			t.Fatal(err)
		}
		if after := names(t, dir); after == before {
			t.Fatal("no asset has another name")
		}
		for _, v := range visits {
			t.Run(v.kind.name+"/"+place, func(t *testing.T) {
				v.T = t
				v.files()
				v.notFound()
				takeQuiz(t, v.base)
			})
		}
	}
}

// names are the assets of a site.
func names(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "assets", "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	return strings.Join(files, " ")
}

// TestNothingOfABuild looks into what servers are told: it holds no hash, so
// that it cannot fall behind the pages.
func TestNothingOfABuild(t *testing.T) {
	for _, name := range []string{"_headers", "hosting/nginx.conf", "hosting/apache.conf", "hosting/Caddyfile", "hosting/lighttpd.conf"} {
		v := &visit{T: t, dir: atRoot}
		text := string(v.read(name))
		if strings.Contains(text, "sha256-") || !strings.Contains(text, "frame-ancestors 'none'") || !strings.Contains(text, "Strict-Transport-Security") {
			t.Errorf("%s:\n%s", name, text)
		}
		for line := range strings.Lines(text) {
			if strings.Contains(line, "Strict-Transport-Security") && !strings.HasPrefix(strings.TrimSpace(line), "#") {
				t.Errorf("%s decides for the host: %s", name, line)
			}
		}
	}
}

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
	".wasm": {"application/wasm"}, ".xml": {"application/xml", "text/xml"}, ".png": {"image/png"}, ".svg": {"image/svg+xml"}, ".txt": {"text/plain"},
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
			if !contains(types[ext], kind) {
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
	return strings.HasPrefix(name, "hosting/") || strings.HasPrefix(name, ".") || name == output.Manifest || name == "_headers" || name == "_redirects"
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
			if a := v.get(path, "identity"); a.code != 200 || !bytes.Contains(a.body, []byte("http-equiv=\"refresh\"")) && !bytes.Contains(a.body, []byte("http-equiv=refresh")) {
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
	for _, path := range []string{"nowhere", "en/no/such/page/", "assets/none-0123456789.js", "files.json", "hosting/nginx.conf", "_headers"} {
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

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}
