package browser

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"example.org/relief/site/needs"
)

// axe checks pages for barriers; testdata/axe.md says whose it is.
//
//go:embed testdata/axe.min.js
var axeScript string

var (
	public   string          // the built site
	chromium context.Context // the browser that all tests share
)

func TestMain(m *testing.M) { os.Exit(testMain(m)) }

func testMain(m *testing.M) int {
	program, err := findChromium()
	if err == nil {
		err = needs.Programs("qpdf")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	dir, err := os.MkdirTemp("", "relief-browser")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	public = filepath.Join(dir, "public")
	build := exec.Command("go", "run", "./cmd/relief", "build", "-fast", "-o", public)
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "relief build: %v\n%s", err, out)
		return 1
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], needs.Chromium(program, filepath.Join(dir, "profile"))...)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	defer cancel()
	browser, stop := chromedp.NewContext(ctx)
	defer stop()
	if err := chromedp.Do(browser); err != nil {
		fmt.Fprintf(os.Stderr, "chromium does not start: %v\n", err)
		return 1
	}
	chromium = browser
	return m.Run()
}

// findChromium finds Chromium, or installs it with a font where that can be done.
func findChromium() (string, error) {
	for _, n := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p := needs.Find(n); p != "" && (fontsThere() || !needs.CanInstall()) {
			return p, nil
		}
	}
	err := needs.Packages("chromium", "fonts-liberation", "fontconfig")
	return needs.Find("chromium"), err
}

// fontsThere reports whether a font of Arial's widths is there: heights are
// measured with it, since those of phones are about as wide.
func fontsThere() bool {
	out, err := exec.Command("fc-list", "Liberation Sans").Output()
	return err == nil && len(bytes.TrimSpace(out)) > 0
}

// server serves a folder and notes every request.
type server struct {
	*httptest.Server
	mu       sync.Mutex
	requests []string
}

func serve(t *testing.T, dir string) *server {
	t.Helper()
	s := &server{}
	files := http.FileServer(http.Dir(dir))
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.requests = append(s.requests, r.Method+" "+r.URL.String())
		s.mu.Unlock()
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// seen returns the requests so far and forgets them.
func (s *server) seen() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.requests
	s.requests = nil
	return out
}

// tab opens a page of its own for a test.
func tab(t *testing.T) *page {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chromium, chromedp.WithNewBrowserContext())
	ctx, stop := context.WithTimeout(ctx, 8*time.Minute)
	t.Cleanup(func() { stop(); cancel() })
	return &page{t: t, ctx: ctx}
}
