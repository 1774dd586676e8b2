//go:build hosts

package hosts

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"example.org/relief/site"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
)

// host is one web server.
type host struct {
	name   string
	start  func(t *testing.T, root, site, addr string) *exec.Cmd
	plain  bool // it takes no configuration: no headers, no siblings, no redirects by the server
	brotli bool // it serves .br
}

var servers = []host{
	{name: "nginx", start: nginx},
	{name: "apache", start: apache, brotli: true},
	{name: "caddy", start: caddy, brotli: true},
	{name: "python", start: python, plain: true},
}

func TestHosts(t *testing.T) {
	for _, folder := range []string{"", "help"} {
		root := t.TempDir()
		// Some servers give up root and read as somebody else.
		for p := root; p != os.TempDir() && p != "/"; p = filepath.Dir(p) {
			_ = os.Chmod(p, 0o755)
		}
		out := filepath.Join(root, "www", folder)
		if folder == "" {
			out = filepath.Join(root, "www")
		}
		o := site.Options{Dir: project(t), Out: out, Law: lawAndEngine}
		if folder != "" {
			if err := os.MkdirAll(filepath.Join(root, "www"), 0o755); err != nil {
				t.Fatal(err)
			}
			o.BaseURL = "http://127.0.0.1/" + folder + "/"
		}
		r, err := site.Build(context.Background(), o)
		if err != nil {
			t.Fatal(err, r.Complaints)
		}
		for _, s := range servers {
			t.Run(s.name+"/"+folder, func(t *testing.T) {
				addr := free(t)
				cmd := s.start(t, filepath.Join(root, "www"), out, addr)
				var log bytes.Buffer
				cmd.Stdout, cmd.Stderr = &log, &log
				cmd.WaitDelay = 5 * time.Second
				if err := cmd.Start(); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() {
					_ = cmd.Process.Signal(syscall.SIGTERM) // ends its workers too
					_ = cmd.Wait()
					if t.Failed() {
						t.Log(log.String())
					}
				})
				await(t, addr, &log)
				base := "http://" + addr + "/"
				if folder != "" {
					base += folder + "/"
				}
				examine(t, s, base, out)
			})
		}
	}
}

// project is a copy of the site's sources with some old addresses added.
func project(t *testing.T) string {
	dir := t.TempDir()
	for _, part := range []string{"content", "site/templates", "site/scripts", "site/styles"} {
		if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join("..", "..", part))); err != nil {
			t.Fatal(err)
		}
	}
	page := filepath.Join(dir, "content", "en", "appeal.md")
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	b = bytes.Replace(b, []byte("---\n"), []byte("---\nold: en/old-appeal, old.html\n"), 1)
	if err := os.WriteFile(page, b, 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

// lawAndEngine has an engine that is too large to stand in the page, so that a
// .wasm file is served.
func lawAndEngine(context.Context) (*site.Law, error) {
	b, err := california.Law()
	if err != nil {
		return nil, err
	}
	code, _ := law.Assemble(b)
	return &site.Law{Book: b, Code: code, Module: bytes.Repeat([]byte("\x00asm\x01\x00\x00\x00"), 20000), Key: "hosts"}, nil
}

type answer struct {
	code int
	head http.Header
	body []byte
}

func get(t *testing.T, url, encoding string) answer {
	t.Helper()
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept-Encoding", encoding)
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := c.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{r.StatusCode, r.Header, b}
}

func examine(t *testing.T, s host, base, out string) {
	file := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	asset := func(pattern string) string {
		found, _ := filepath.Glob(filepath.Join(out, "assets", pattern))
		if len(found) != 1 {
			t.Fatal(pattern, found)
		}
		return "assets/" + filepath.Base(found[0])
	}
	wasm, words := asset("engine-*.wasm"), asset("words-en-*.js")
	for path, want := range map[string]struct{ file, kind, cache string }{
		"":               {"index.html", "text/html", "no-cache"},
		"en/":            {"en/index.html", "text/html", "no-cache"},
		"en/appeal/":     {"en/appeal/index.html", "text/html", "no-cache"},
		wasm:             {wasm, "application/wasm", "immutable"},
		words:            {words, "javascript", "immutable"},
		"search/en.json": {"search/en.json", "application/json", "no-cache"},
		"robots.txt":     {"robots.txt", "text/plain", "no-cache"},
	} {
		encodings := []string{"identity", "gzip"}
		if s.brotli {
			encodings = append(encodings, "br")
		}
		for _, e := range encodings {
			a := get(t, base+path, e)
			if a.code != 200 || !bytes.Equal(unpack(t, a), file(want.file)) {
				t.Errorf("%s (%s): %d, %d bytes, %s", path, e, a.code, len(a.body), a.head.Get("Content-Encoding"))
			}
			if !strings.Contains(a.head.Get("Content-Type"), want.kind) {
				t.Errorf("%s (%s): type %s", path, e, a.head.Get("Content-Type"))
			}
			if s.plain {
				break
			}
			if got := a.head.Get("Content-Encoding"); e != "identity" && len(file(want.file)) > 2000 && got != e {
				t.Errorf("%s: sent as %q, asked for %s", path, got, e)
			}
			if got := a.head.Get("Cache-Control"); !strings.Contains(got, want.cache) {
				t.Errorf("%s: cache %q", path, got)
			}
			for name, has := range map[string]string{"Content-Security-Policy": "frame-ancestors 'none'", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
				if got := a.head.Values(name); len(got) != 1 || !strings.Contains(got[0], has) {
					t.Errorf("%s: %s is %q", path, name, got)
				}
			}
		}
	}
	at := strings.TrimSuffix(base[strings.Index(base[7:], "/")+7:], "/")
	moved := map[string]string{"en/appeal": at + "/en/appeal/"}
	if !s.plain {
		moved["en/old-appeal"], moved["en/old-appeal/"], moved["old.html"] = at+"/en/appeal/", at+"/en/appeal/", at+"/en/appeal/"
	} else if a := get(t, base+"en/old-appeal/", "identity"); !bytes.Contains(a.body, []byte("url=../../en/appeal/")) {
		t.Error("the page at the old address does not lead on")
	}
	for path, to := range moved {
		a := get(t, base+path, "identity")
		if loc := a.head.Get("Location"); a.code/100 != 3 || !strings.HasSuffix(loc, to) || strings.Contains(strings.TrimSuffix(loc, to), "/help") {
			t.Errorf("%s: %d to %s, want %s", path, a.code, loc, to)
		}
	}
	if s.plain {
		return
	}
	for _, path := range []string{"nowhere", "en/no/such/page/", "files.json", "hosting/nginx.conf", "_headers", "_redirects"} {
		a := get(t, base+path, "identity")
		if a.code != 404 || !bytes.Equal(a.body, file("404.html")) {
			t.Errorf("%s: %d, not the page 404.html", path, a.code)
		}
	}
}

func unpack(t *testing.T, a answer) []byte {
	t.Helper()
	var r io.Reader = bytes.NewReader(a.body)
	switch a.head.Get("Content-Encoding") {
	case "gzip":
		z, err := gzip.NewReader(r)
		if err != nil {
			t.Error(err)
			return nil
		}
		r = z
	case "br":
		r = brotli.NewReader(r)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Error(err)
	}
	return b
}

func free(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func await(t *testing.T, addr string, log fmt.Stringer) {
	for range 200 {
		c, err := net.Dial("tcp", addr)
		if err == nil {
			c.Close()
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("the server does not answer: ", log)
}

func find(t *testing.T, name string) string {
	t.Helper()
	for _, dir := range []string{"", "/usr/sbin/"} {
		if p, err := exec.LookPath(dir + name); err == nil {
			return p
		}
	}
	t.Fatalf("there is no %s; see the package comment", name)
	return ""
}

func config(t *testing.T, text string) (dir, file string) {
	dir = t.TempDir()
	file = filepath.Join(dir, "conf")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir, file
}

func nginx(t *testing.T, root, site, addr string) *exec.Cmd {
	tmp := t.TempDir()
	_, file := config(t, strings.NewReplacer("TMP", tmp, "ADDR", addr, "ROOT", root, "SITE", site).Replace(`
daemon off; worker_processes 1; pid TMP/pid; error_log TMP/log;
events {}
http {
    types { text/html html; text/css css; application/javascript js; application/json json; text/plain txt; application/wasm wasm; image/png png; text/xml xml; }
    default_type application/octet-stream; access_log off;
    client_body_temp_path TMP/1; proxy_temp_path TMP/2; fastcgi_temp_path TMP/3; uwsgi_temp_path TMP/4; scgi_temp_path TMP/5;
    server { listen ADDR; root ROOT; include SITE/hosting/nginx.conf; }
}
`))
	return exec.Command(find(t, "nginx"), "-c", file, "-e", filepath.Join(tmp, "early"))
}

func apache(t *testing.T, root, site, addr string) *exec.Cmd {
	b, err := os.ReadFile(filepath.Join(site, "hosting", "apache.conf"))
	if err == nil {
		err = os.WriteFile(filepath.Join(site, ".htaccess"), b, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	bin := find(t, "apache2")
	tmp := t.TempDir()
	var mods strings.Builder
	for _, m := range strings.Fields("mpm_event authz_core dir mime headers rewrite env setenvif filter deflate negotiation alias") {
		fmt.Fprintf(&mods, "LoadModule %s_module %s/mod_%s.so\n", m, filepath.Join(filepath.Dir(bin), "../lib/apache2/modules"), m)
	}
	types := filepath.Join(tmp, "types")
	if err := os.WriteFile(types, []byte("text/html html\ntext/css css\ntext/javascript js\napplication/json json\ntext/plain txt\nimage/png png\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, file := config(t, mods.String()+strings.NewReplacer("TMP", tmp, "ADDR", addr, "ROOT", root, "TYPES", types).Replace(`
AddOutputFilterByType DEFLATE text/html application/wasm text/javascript
AddLanguage br .br
AddEncoding x-gzip .gz
TypesConfig TYPES
ServerRoot TMP
PidFile TMP/pid
ErrorLog TMP/log
ServerName localhost
User nobody
Listen ADDR
DocumentRoot ROOT
<Directory ROOT>
    AllowOverride All
    Require all granted
</Directory>
`))
	return exec.Command(bin, "-f", file, "-D", "FOREGROUND")
}

func caddy(t *testing.T, root, site, addr string) *exec.Cmd {
	_, file := config(t, strings.NewReplacer("ADDR", addr, "ROOT", root, "SITE", site).Replace(`
{
	admin off
	auto_https off
}
http://ADDR {
	root * ROOT
	import SITE/hosting/Caddyfile
}
`))
	c := exec.Command(find(t, "caddy"), "run", "--adapter", "caddyfile", "--config", file)
	home := t.TempDir()
	c.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home)
	return c
}

func python(t *testing.T, root, site, addr string) *exec.Cmd {
	ip, port, _ := net.SplitHostPort(addr)
	return exec.Command(find(t, "python3"), "-m", "http.server", "-b", ip, "-d", root, port)
}
