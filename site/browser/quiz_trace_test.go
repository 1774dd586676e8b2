package browser

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/chromedp/cdproto/browser"
	cdproto "github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// TestNoTrace takes the quiz in a profile of its own, as a person's browser keeps one,
// leaves it, goes back, closes the browser, and searches the whole profile for what
// was asked and answered. What the site sends to everybody (the cache of files) is no
// trace.
func TestNoTrace(t *testing.T) {
	program, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, public)
	neutral := serve(t, t.TempDir())
	profile := t.TempDir()
	ctx, cancel := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(program), chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Flag("headless", "new"), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-quic", true), chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"), chromedp.UserDataDir(profile))
	defer cancel()
	ctx, stop := chromedp.NewContext(ctx)
	defer stop()
	ctx, timeout := context.WithTimeout(ctx, 4*time.Minute)
	defer timeout()
	p := &page{t: t, ctx: ctx}
	w := languages[0]

	p.open(s.URL + "/en/get-a-job/")
	p.begin(w)
	told := answers{"How did the case end": {"I was convicted"}}
	for q, a := range pettyTheft["en"] {
		told[q] = a
	}
	traces := []string{"PC 484", "Petty theft", "A judge ended it early", "A California state", "Dismissal after probation"}
	for !eval[bool](p, onAnswer) {
		traces = append(traces, p.heading())
		traces = append(traces, p.questions()...)
		p.step(w, told)
	}
	traces = append(traces, p.heading(), "You can ask")
	eval[bool](p, `(document.getElementById('leave').href = `+quote(neutral.URL+"/calm")+`, true)`)
	p.touch("Leave this page")
	p.until("leaving", `location.href === `+quote(neutral.URL+"/calm"))
	p.back(1)
	p.until("the quiz again, empty", `document.title.endsWith('1') && !!document.querySelector('#app form') && !document.querySelector('#app input:checked')`)
	for _, trace := range traces {
		if strings.Contains(p.text(), trace) && trace != "You can ask" {
			t.Errorf("one step back shows %q", trace)
		}
	}
	time.Sleep(3 * time.Second) // sessions are written from time to time
	if _, err := chromedp.Call(ctx, browser.Close, cdproto.Empty{}); err != nil {
		t.Log(err)
	}
	cancel()

	files := 0
	err = filepath.WalkDir(profile, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && (strings.Contains(d.Name(), "Cache") || d.Name() == "CacheStorage") {
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return err
		}
		if d.IsDir() || !d.Type().IsRegular() {
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return nil // a lock that went with the browser
		}
		files++
		for _, trace := range traces {
			if bytes.Contains(data, []byte(trace)) || bytes.Contains(data, wide(trace)) {
				t.Errorf("%s holds %q", strings.TrimPrefix(name, profile), trace)
			}
		}
		for _, address := range []string{"/quiz/#", "get-a-job/#", "get-a-job/?"} {
			if bytes.Contains(data, []byte(address)) {
				t.Errorf("%s holds an address with %q", strings.TrimPrefix(name, profile), address)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Errorf("only %d files were searched", files)
	}
}

// wide is a text as Chromium writes titles: UTF-16, the small byte first.
func wide(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}
