package publish_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rclone/gofakes3"
	"github.com/rclone/gofakes3/s3mem"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	. "example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
)

// s3 is a server that speaks S3, in this process, and notes what changes.
type s3 struct {
	*httptest.Server
	mu      sync.Mutex
	changes []string
	fail    func(r *http.Request) bool
	// instead answers in the place of the server, and reports whether it did.
	instead func(w http.ResponseWriter, r *http.Request, server http.Handler) bool
}

// memory holds the buckets. It takes an empty delimiter for none, as Amazon
// does; the library does not.
type memory struct{ *s3mem.Backend }

func (m memory) ListBucket(ctx context.Context, name string, p *gofakes3.Prefix,
	page gofakes3.ListBucketPage) (*gofakes3.ObjectList, error) {
	if p != nil && p.Delimiter == "" {
		p.HasDelimiter = false
	}
	return m.Backend.ListBucket(ctx, name, p, page)
}

func startS3(t *testing.T) *s3 {
	t.Helper()
	backend := memory{s3mem.New()}
	if err := backend.CreateBucket(t.Context(), "site"); err != nil {
		t.Fatal(err)
	}
	s := &s3{}
	// Whoever writes must sign; anyone may read, as on the web.
	keys := gofakes3.WithV4Auth(map[string]string{"key": "secret"})
	signed := gofakes3.New(backend, keys).Server()
	open := gofakes3.New(backend).Server()
	// Google has the bucket in the name of the host.
	hosted := gofakes3.New(backend, keys, gofakes3.WithHostBucket(true)).Server()
	hostedOpen := gofakes3.New(backend, gofakes3.WithHostBucket(true)).Server()
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		fail := s.fail != nil && s.fail(r)
		if !fail && r.Method != "GET" && r.Method != "HEAD" {
			s.changes = append(s.changes, r.Method+" "+r.URL.Path)
		}
		s.mu.Unlock()
		if fail {
			w.WriteHeader(http.StatusForbidden)
			_, _ = io.WriteString(w, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>")
			return
		}
		if s.instead != nil && s.instead(w, r, signed) {
			return
		}
		auth := r.Header.Get("Authorization")
		google := strings.HasSuffix(r.Host, ".storage.googleapis.com")
		switch {
		case google && auth == "Bearer a-token":
			hostedOpen.ServeHTTP(w, r)
		case google:
			hosted.ServeHTTP(w, r)
		case auth == "" && r.Method == "GET":
			open.ServeHTTP(w, r)
		default:
			signed.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(s.Close)
	// Only these keys count, whatever the machine has.
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	for _, v := range []string{"AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3",
		"AWS_REGION", "GOOGLE_OAUTH_ACCESS_TOKEN"} {
		t.Setenv(v, "")
	}
	return s
}

// seen returns the changes so far and forgets them.
func (s *s3) seen() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.changes
	s.changes = nil
	return out
}

// get asks the server as anyone could.
func (s *s3) get(t *testing.T, name string) (int, Header, string) {
	t.Helper()
	req, _ := http.NewRequest("GET", s.URL+name, nil)
	req.Header.Set("Accept-Encoding", "identity")
	res, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	h := res.Header
	return res.StatusCode, Header{h.Get("Content-Type"), h.Get("Content-Encoding"), h.Get("Cache-Control")}, string(b)
}

func TestS3(t *testing.T) {
	s := startS3(t)
	for _, place := range []string{"", "/relief/v1"} {
		t.Run("in "+place, func(t *testing.T) {
			s.seen()
			from := site(t, "index.html=one", "index.html.br=\x1b\x02", "assets/old-1.js=x",
				"assets/engine-1.wasm=\x00asm", "en/gone/index.html=g", "_headers=h")
			to, err := Open("s3://site"+place+"?region=us-west-1&use_path_style=true&endpoint="+url.QueryEscape(s.URL),
				from, false, overHTTP)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Run(t.Context(), to, Options{From: from, Dry: true})
			if err != nil || len(r.Put) != 6 || len(s.seen()) != 0 {
				t.Fatal(r, err)
			}
			if r, err = Run(t.Context(), to, Options{From: from}); err != nil || len(r.Put) != 6 {
				t.Fatal(r, err)
			}
			s.seen()
			// Every file is there, as it is, with its headers.
			files, err := output.ReadManifest(from)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range append(files, output.File{Path: output.Manifest}) {
				want, err := os.ReadFile(filepath.Join(from, f.Path))
				if err != nil {
					t.Fatal(err)
				}
				wantHeader, _ := Headers(f.Path)
				if code, h, body := s.get(t, "/site"+place+"/"+f.Path); code != 200 || h != wantHeader || body != string(want) {
					t.Errorf("%s: %d %+v %q", f.Path, code, h, body)
				}
			}
			// The next time only what changed moves, in an order that is safe.
			build(t, from, "index.html=two", "index.html.br=\x1b\x03", "assets/new-2.js=y", "assets/engine-1.wasm=\x00asm", "_headers=h")
			if r, err = Run(t.Context(), to, Options{From: from}); err != nil || r.Unchanged != 2 {
				t.Fatal(r, err)
			}
			got := s.seen()
			if len(got) == 7 {
				slices.Sort(got[2:4]) // two pages at the same time
			}
			at := "/site" + place + "/"
			want := []string{"PUT " + at + "files.json", "PUT " + at + "assets/new-2.js", "PUT " + at + "index.html",
				"PUT " + at + "index.html.br",
				"DELETE " + at + "en/gone/index.html", "DELETE " + at + "assets/old-1.js", "PUT " + at + "files.json"}
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
			if code, _, _ := s.get(t, at+"assets/old-1.js"); code != 404 {
				t.Error("the old script is still there:", code)
			}
			if r, err = Run(t.Context(), to, Options{From: from}); err != nil || len(r.Put) != 0 || len(s.seen()) != 0 {
				t.Error("nothing changed, but", r, err)
			}
		})
	}
}

// TestS3CutOff refuses a page: the old one stays with its script, and the next
// run finishes the work.
func TestS3CutOff(t *testing.T) {
	s := startS3(t)
	from := site(t, "index.html=one", "assets/a-1.js=x")
	to, err := Open("s3://site?use_path_style=true&region=x&endpoint="+url.QueryEscape(s.URL), from, false, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(t.Context(), to, Options{From: from}); err != nil {
		t.Fatal(err)
	}
	build(t, from, "index.html=two", "assets/b-2.js=y")
	s.fail = func(r *http.Request) bool { return r.Method == "PUT" && strings.HasSuffix(r.URL.Path, ".html") }
	_, err = Run(t.Context(), to, Options{From: from})
	if err == nil || !strings.Contains(err.Error(), "does not let the key in") || complaint.Hint(err) == "" {
		t.Fatal(err)
	}
	for name, want := range map[string]int{"index.html": 200, "assets/a-1.js": 200, "assets/b-2.js": 200} {
		if code, _, body := s.get(t, "/site/"+name); code != want || name == "index.html" && body != "one" {
			t.Error(name, code, body)
		}
	}
	s.fail = nil
	if _, err := Run(t.Context(), to, Options{From: from}); err != nil {
		t.Fatal(err)
	}
	if code, _, _ := s.get(t, "/site/assets/a-1.js"); code != 404 {
		t.Error("the old script stayed")
	}
	if _, _, body := s.get(t, "/site/index.html"); body != "two" {
		t.Error(body)
	}
}

// TestGoogle speaks to the same server in Google's way, with a key and with a
// token.
func TestGoogle(t *testing.T) {
	s := startS3(t)
	local, _ := url.Parse(s.URL)
	var hosts, tokens []string
	redirect := roundTripper(func(r *http.Request) (*http.Response, error) {
		s.mu.Lock()
		hosts, tokens = append(hosts, r.URL.Host), append(tokens, r.Header.Get("Authorization"))
		s.mu.Unlock()
		r = r.Clone(r.Context())
		r.Host, r.URL.Scheme, r.URL.Host = r.URL.Host, "http", local.Host
		return http.DefaultTransport.RoundTrip(r)
	})
	for _, token := range []string{"", "a-token"} {
		t.Setenv("GOOGLE_OAUTH_ACCESS_TOKEN", token)
		hosts, tokens = nil, nil
		from := site(t, "index.html="+token, "assets/a"+token+"-1.js=x")
		u, _ := url.Parse("gs://site/sub")
		to, err := bucket.Open(u, redirect)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Run(t.Context(), to, Options{From: from})
		if err != nil || len(r.Put) == 0 {
			t.Fatal(r, err)
		}
		if _, _, body := s.get(t, "/site/sub/index.html"); body != token {
			t.Error(body)
		}
		for i, h := range hosts {
			if !strings.HasSuffix(h, "storage.googleapis.com") || token != "" && tokens[i] != "Bearer a-token" ||
				token == "" && !strings.Contains(tokens[i], "key") {
				t.Error(h, tokens[i])
			}
		}
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestS3Complaints(t *testing.T) {
	s := startS3(t)
	from := site(t, "index.html=one")
	to, err := Open("s3://nowhere?use_path_style=true&region=x&endpoint="+url.QueryEscape(s.URL), from, false, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Run(t.Context(), to, Options{From: from}); err == nil ||
		!strings.Contains(err.Error(), "there is no bucket nowhere") || complaint.Hint(err) == "" {
		t.Error(err)
	}
	t.Setenv("AWS_ACCESS_KEY_ID", "")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", filepath.Join(t.TempDir(), "none"))
	if _, err := Open("gs://site", from, false, overHTTP); err == nil || !strings.Contains(complaint.Hint(err), "HMAC") {
		t.Error(err)
	}
}
