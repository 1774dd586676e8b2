package browser

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"example.org/relief/site/needs"
	"example.org/relief/wasm/california"
)

// ordinary starts a browser with a profile, and returns a page in it and what
// closes it.
func ordinary(t *testing.T, profile string) (p *page, closed func()) {
	t.Helper()
	program, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	opts := append(needs.Chromium(program, profile), chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-popup-blocking", true), chromedp.Flag("password-store", "basic"))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), opts...)
	t.Cleanup(cancel)
	ctx, stop := chromedp.NewContext(ctx)
	t.Cleanup(stop)
	ctx, end := context.WithTimeout(ctx, 5*time.Minute)
	t.Cleanup(end)
	p = &page{t: t, ctx: ctx}
	p.media(1280, "light", "screen")
	return p, func() {
		t.Helper()
		time.Sleep(3 * time.Second) // the browser saves what it keeps every two and a half seconds
		if err := chromedp.Cancel(ctx); err != nil {
			t.Fatal(err)
		}
	}
}

// elsewhere is another site; leave has the button lead there, as the page that
// the firm chose can not be reached here.
func elsewhere(t *testing.T) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, "<!doctype html><title>Weather of tomorrow</title><p>Rain")
	}))
	t.Cleanup(s.Close)
	return s.URL + "/"
}

// secrets are the questions, the answers and the reliefs that must leave no
// trace. Short words such as Yes are everywhere.
func secrets(t *testing.T, told asked) []string {
	t.Helper()
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	list := []string{"48731", "11378", "1997-03-17"}
	for _, s := range append(told.Questions, told.Answers...) {
		if len(s) > 12 {
			list = append(list, s)
		}
	}
	for _, r := range book.Reliefs {
		for _, s := range []string{r.ID, r.Name.En} {
			if len(s) > 12 {
				list = append(list, s)
			}
		}
	}
	for _, f := range book.Facts {
		for _, s := range []string{f.Ask.En, f.Line.En} {
			if len(s) > 12 {
				list = append(list, s)
			}
		}
	}
	return list
}

// search looks for texts in every file of a profile, as bytes and in UTF-16, and
// returns the files by text. The cache of what was loaded is left out: it holds
// the pages and scripts of the site, which are the same for everybody who came.
func search(t *testing.T, profile string, texts []string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	files := 0
	err := filepath.WalkDir(profile, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "Cache" || d.Name() == "Code Cache" {
				return filepath.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files++
		for _, text := range texts {
			if holdsText(b, text) {
				rel, _ := filepath.Rel(profile, name)
				found[text] = append(found[text], rel)
			}
		}
		return nil
	})
	if err != nil || files < 20 {
		t.Fatalf("%d files in the profile: %v", files, err)
	}
	return found
}

func holdsText(b []byte, text string) bool {
	if strings.Trim(text, "0123456789") == "" { // not in the middle of another number
		return regexp.MustCompile(`(^|[^0-9])`+text+`($|[^0-9])`).Match(b) || regexp.MustCompile(`(^|[^0-9]\x00)`+wide(text)+`($|[^0-9])`).Match(b)
	}
	return bytes.Contains(b, []byte(text)) || bytes.Contains(b, []byte(wide(text)))
}

// wide is a text in UTF-16, as the files of sessions have it.
func wide(text string) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return string(b)
}

// addresses are those of a host that stand in the history of a profile.
func addresses(t *testing.T, profile, host string) []string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(profile, "Default", "History"))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, m := range regexp.MustCompile(regexp.QuoteMeta(host)+`[!-~]*`).FindAll(b, -1) {
		out = append(out, string(m))
	}
	if len(out) == 0 {
		t.Error("the history has no address of the site")
	}
	return out
}

// cookies reports whether a profile has a cookie of a server of these tests.
func cookies(t *testing.T, profile string) (found bool) {
	t.Helper()
	seen := 0
	for _, name := range []string{"Cookies", "Cookies-journal"} {
		for _, dir := range []string{"Default", filepath.Join("Default", "Network")} {
			if b, err := os.ReadFile(filepath.Join(profile, dir, name)); err == nil {
				seen++
				found = found || bytes.Contains(b, []byte("127.0.0.1"))
			}
		}
	}
	if seen == 0 {
		t.Fatal("the profile has no file of cookies")
	}
	return found
}

// titles are those in the list of the Back button.
func (p *page) titles() []string {
	p.t.Helper()
	h := p.history()
	var out []string
	for _, e := range h.Entries {
		out = append(out, e.Title)
	}
	return out
}

// entries counts those of an address.
func (p *page) entries(path string) int {
	p.t.Helper()
	n := 0
	for _, e := range p.history().Entries[:p.history().CurrentIndex+1] {
		if strings.HasSuffix(e.URL, path) {
			n++
		}
	}
	return n
}

func (p *page) history() cdp.GetNavigationHistoryResult {
	p.t.Helper()
	h, err := chromedp.Run(p.ctx, chromedp.NavigationEntries())
	if err != nil {
		p.t.Fatal(err)
	}
	return h
}
